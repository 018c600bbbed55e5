internal import DocGraphModel

/// Which pledge or event of the document a noun comes back to: "the rebuilding", "the plan", "the promise of 4 March".
///
/// Where two would fit, none does.
struct PledgeReferences {
  private let findings: DocumentFindings
  private let text: ParsedDocument
  private let mentions: MentionIndex
  private let pledges: [Known]
  /// Pledges by the stems of their words, and events by those of their names.
  private var pledgesOfStem: [String: [Int]] = [:]
  private var eventsOfStem: [String: [Int]] = [:]
  private let timeAt: [Int: Int]

  private struct Known {
    var entity: Int
    /// The words that tell of it, each time.
    var places: [Range<Int>]
    var verb: String
    var stems: Set<String>
    /// The nouns that its words bring in: "a breakwater".
    var things: Set<String>
    var made: PartialDate?
    var makers: [Int]
    /// "promised", "put forward plan".
    var label: String
    var bindingness: Pledge.Bindingness?
    var hasAmount: Bool
  }

  /// Of a word that more have nothing can be said.
  private static let most = 40

  /// - Complexity: O(words of pledges + names of events).
  init(_ findings: DocumentFindings) {
    self.findings = findings
    text = findings.text
    mentions = MentionIndex(findings)
    timeAt = Dictionary(
      findings.times.indices.map { (findings.times[$0].words.lowerBound, $0) },
      uniquingKeysWith: { one, _ in one })
    var known: [Known] = []
    for pledge in findings.pledges {
      guard case .pledge(let details) = findings.entities[pledge.entity].details,
        let action = details.action
      else { continue }
      let verb = action.prefix { $0 != " " }.lowercased()
      known.append(
        Known(
          entity: pledge.entity, places: [pledge.words] + pledge.repeats, verb: verb,
          stems: ActionWords(action + " " + (details.condition ?? "")).stems,
          things: Self.things(in: pledge.words, of: findings.text), made: details.made, makers: pledge.makers,
          label: pledge.label ?? "", bindingness: details.bindingness, hasAmount: details.amount != nil))
    }
    pledges = known
    for (place, pledge) in pledges.enumerated() {
      for stem in pledge.stems where pledgesOfStem[stem, default: []].count <= Self.most {
        pledgesOfStem[stem, default: []].append(place)
      }
    }
    for (place, entity) in findings.entities.enumerated() where entity.type == .event {
      for stem in ActionWords(entity.name).stems where eventsOfStem[stem, default: []].count <= Self.most {
        eventsOfStem[stem, default: []].append(place)
      }
    }
  }

  /// Nouns that words bring in: with "a" before them, or none with a figure.
  private static func things(in words: Range<Int>, of text: ParsedDocument) -> Set<String> {
    var things: Set<String> = []
    for word in words.prefix(80) where text.words[word].isNoun && !text.words[word].isProperNoun {
      guard ["dobj", "pobj", "attr", "nsubjpass", "conj"].contains(text.words[word].dependency),
        text.dependents(of: word, "det").allSatisfy({ ["a", "an", "another"].contains(text.words[$0].lower) }
        ),
        text.dependents(of: word, "poss").isEmpty, text.words[word].tag == "NN"
      else { continue }
      things.insert(text.words[word].lemma)
    }
    return things
  }

  /// The pledge or event that a noun means; nil where it is none, or not sure which.
  func entity(meantBy noun: Int) -> Int? {
    if let mention = mentions.mention(headedBy: noun) {
      let entity = findings.mentions[mention].entity
      return [.event, .pledge].contains(findings.entities[entity].type) ? entity : nil
    }
    let word = text.words[noun]
    guard word.isNoun, !word.isProperNoun else { return nil }
    if let behind = pledgeBefore(noun) { return behind }
    guard isDefinite(noun) else { return nil }
    if ReferenceWords.generic.contains(word.lemma) { return generic(noun) }
    return deed(noun) ?? thing(noun) ?? event(noun)
  }

  /// The words of a definite noun that comes back to what this document does not tell: its phrase, its noun, and a date.
  func elsewhere(_ noun: Int) -> (phrase: String, noun: String, made: PartialDate?)? {
    let word = text.words[noun]
    guard mentions.mention(headedBy: noun) == nil, word.tag == "NN", isDefinite(noun),
      text.dependents(of: noun, "poss", "relcl", "acl").isEmpty
    else { return nil }
    let made = date(in: noun)
    guard !ReferenceWords.generic.contains(word.lemma) || made != nil else { return nil }
    let start =
      text.dependents(of: noun).filter {
        $0 < noun && ["amod", "compound", "nmod"].contains(text.words[$0].dependency)
      }.min() ?? noun
    guard noun - start <= 4 else { return nil }
    return (text.text(of: start..<noun + 1), word.lemma, made)
  }

  /// Whether a pledge is told right before, in the same sentence: "to build a dam, a plan that".
  private func pledgeBefore(_ noun: Int) -> Int? {
    guard ReferenceWords.generic.contains(text.words[noun].lemma),
      ["appos", "npadvmod", "dobj", "attr", "ROOT", "conj"].contains(text.words[noun].dependency),
      text.dependents(of: noun, "det").contains(where: { ["a", "an"].contains(text.words[$0].lower) }),
      !text.dependents(of: noun, "relcl", "acl").isEmpty
    else { return nil }
    let start = text.dependents(of: noun).filter { $0 < noun }.min() ?? noun
    guard start > 0, text.words[start - 1].text == "," || text.words[start - 1].text == "—" else {
      return nil
    }
    let before = pledges.filter { pledge in
      pledge.places.contains { $0.upperBound <= start && start - $0.upperBound <= 3 }
    }
    return before.count == 1 ? before[0].entity : nil
  }

  func isDefinite(_ noun: Int) -> Bool {
    text.dependents(of: noun, "det", "poss").contains {
      ["the", "this", "that", "its", "their", "his", "her"].contains(text.words[$0].lower)
        || text.words[$0].dependency == "poss"
    }
  }

  // MARK: "The plan"

  private func generic(_ noun: Int) -> Int? {
    if let date = date(in: noun) {
      // "the promise of 4 March 2031"
      let fitting = pledges.filter { $0.made.map { $0.overlaps(date) != .impossible } ?? false }
      return fitting.count == 1 ? fitting[0].entity : nil
    }
    let stems = phraseStems(noun, withComplement: true)
    if !stems.isEmpty {
      let fitting = holding(stems)
      return fitting.count == 1 ? fitting[0].entity : nil
    }
    return nearest(noun, calledBy: text.words[noun].lemma)
  }

  /// The one pledge of the words before it, in its sentence and the two before.
  ///
  /// - Parameter noun: What it is called: "the promise" is none that was offered, "the offer" none that was promised.
  func nearest(_ word: Int, calledBy noun: String? = nil) -> Int? {
    let number = text.words[word].sentence
    for distance in 0..<3 where number >= distance {
      let words = text.sentences[number - distance].words
      let told = pledges.filter { pledge in
        pledge.places.contains { words.contains($0.lowerBound) && $0.upperBound <= word }
          && noun.map {
            ReferenceWords.covers($0, pledge.label, pledge.bindingness, hasAmount: pledge.hasAmount)
          } ?? true
      }
      if told.count > 1 { return nil }
      if let only = told.first { return only.entity }
      // What is told between may be what is meant.
      if text.sentences[number - distance].block != text.sentences[number].block, distance > 0 { return nil }
    }
    return nil
  }

  private func date(in noun: Int) -> PartialDate? {
    for preposition in text.dependents(of: noun, "prep")
    where ["of", "from"].contains(text.words[preposition].lower) {
      let next = preposition + 1
      if let time = timeAt[next] { return findings.times[time].date }
    }
    return nil
  }

  // MARK: "The rebuilding"

  private func deed(_ noun: Int) -> Int? {
    let word = text.words[noun]
    guard !ReferenceWords.agentEndings.contains(where: word.lower.hasSuffix) else { return nil }
    let rest = phraseStems(noun, withComplement: true)
    let fitting = pledges.filter { Self.names(word.lower, $0.verb) && rest.isSubset(of: $0.stems) }
    return fitting.count == 1 ? fitting[0].entity : nil
  }

  /// Whether a noun names what a verb does.
  static func names(_ noun: String, _ verb: String) -> Bool {
    if let verbs = ReferenceWords.verbs[noun] { return verbs.contains(verb) }
    guard verb.count >= 3, noun != verb + "s" || verb.count > 3 else { return noun == verb }
    if noun == verb || noun == verb + "ing" || noun == verb + "ment" { return true }
    let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
    guard stem.count >= 4, noun.count > stem.count else { return false }
    let isBuilt = ["ing", "ion", "ation", "ment", "al", "ure", "ance", "ence", "sion", "tion"].contains {
      noun.hasSuffix($0)
    }
    return isBuilt && noun.hasPrefix(stem.prefix(max(4, stem.count - 2)))
  }

  // MARK: "The breakwater"

  private func thing(_ noun: Int) -> Int? {
    let word = text.words[noun]
    guard word.tag == "NN" else { return nil }
    let rest = phraseStems(noun, withComplement: false)
    let fitting = pledges.filter {
      $0.things.contains(word.lemma) && ReferenceWords.making.contains($0.verb) && rest.isSubset(of: $0.stems)
    }
    return fitting.count == 1 ? fitting[0].entity : nil
  }

  /// "The accord", after "the signing of the Tides Accord".
  private func event(_ noun: Int) -> Int? {
    let stems = phraseStems(noun, withComplement: true).union(ActionWords(text.words[noun].lower).stems)
    guard let first = stems.min(), text.words[noun].tag == "NN" else { return nil }
    let head = text.words[noun].lower
    let fitting = (eventsOfStem[first] ?? []).filter { place in
      let name = findings.entities[place].name.lowercased()
      // Its last word, or what it is of.
      return stems.isSubset(of: ActionWords(name).stems)
        && (name.hasSuffix(" " + head) || name.hasPrefix(head + " ") || name == head)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// "A new north pier", where something with both words is pledged.
  func pledge(about noun: Int) -> Int? {
    let stems = phraseStems(noun, withComplement: false).union(ActionWords(text.words[noun].lower).stems)
    guard stems.count >= 2 else { return nil }
    let fitting = holding(stems)
    return fitting.count == 1 ? fitting[0].entity : nil
  }

  // MARK: Words

  private func holding(_ stems: Set<String>) -> [Known] {
    guard let first = stems.min(), let candidates = pledgesOfStem[first], candidates.count <= Self.most else {
      return []
    }
    return candidates.map { pledges[$0] }.filter { stems.isSubset(of: $0.stems) }
  }

  /// The stems of what stands before a noun, and of what it is of.
  private func phraseStems(_ noun: Int, withComplement: Bool) -> Set<String> {
    var words: [String] = []
    for child in text.dependents(of: noun).prefix(12) {
      let dependency = text.words[child].dependency
      if child < noun, ["amod", "compound", "nmod", "nummod"].contains(dependency) {
        words.append(text.words[child].lower)
      } else if withComplement, child > noun, dependency == "prep",
        timeAt[child + 1] == nil
      {
        words += text.span(of: child).prefix(12).map { text.words[$0].lower }
      }
    }
    return ActionWords(words.joined(separator: " ")).stems
  }

  /// The first pledge of the same maker after a word, in its sentence or the two after.
  func next(after word: Int, by makers: Set<Int>) -> Int? {
    let number = text.words[word].sentence
    let end = text.sentences[min(number + 1, text.sentences.count - 1)].words.upperBound
    return pledges.filter { pledge in
      !makers.isDisjoint(with: pledge.makers)
        && pledge.places.contains { $0.lowerBound > word && $0.upperBound <= end }
    }
    .min { $0.places[0].lowerBound < $1.places[0].lowerBound }?.entity
  }
}
