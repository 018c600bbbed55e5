internal import DocGraphModel

/// Who is meant by "its" before the noun of an office and by "the federation": found here where the names of a sentence alone
/// do not settle it, since it is known what kind of owner an office has.
struct OwnerFinder {
  private let findings: DocumentFindings
  private let grammar: Grammar
  private var quotes: QuoteIndex { findings.text.quotes }
  /// The nouns of offices and ties, as the rules have them: "chair", "founder", "rival".
  private let offices: Set<String>
  private var isMentioned: [Bool]
  /// The mentions of organizations and places in each sentence, by the words' order.
  private var mentionsOfSentence: [[Mention]]
  private let focus: Int?
  private let entitiesByNoun: [String: [(entity: Int, first: Int)]]

  /// More names than these leave open who is meant.
  private static let nameLimit = 40
  /// How many sentences back an owner was named at most.
  private static let reach = 2

  init(_ findings: DocumentFindings, _ grammar: Grammar, offices: Set<String>) {
    self.findings = findings
    self.grammar = grammar
    self.offices = offices
    entitiesByNoun = Self.byNoun(findings, grammar)
    focus = Self.focus(findings)
    isMentioned = [Bool](repeating: false, count: findings.text.words.count)
    mentionsOfSentence = Array(repeating: [], count: findings.text.sentences.count)
    for mention in findings.mentions {
      for word in mention.words { isMentioned[word] = true }
      let type = findings.entities[mention.entity].type
      guard type == .organization || type == .place else { continue }
      mentionsOfSentence[findings.text.words[mention.words.lowerBound].sentence].append(mention)
    }
  }

  /// The mentions found, in the order of their words.
  ///
  /// - Complexity: O(words + references × names of three sentences).
  mutating func mentions() -> [Mention] {
    var found: [Mention] = []
    for word in findings.text.words.indices where !isMentioned[word] {
      guard let mention = pronoun(word) ?? subjectPronoun(word) ?? description(word) else { continue }
      found.append(mention)
      isMentioned[word] = true
      let sentence = findings.text.words[word].sentence
      mentionsOfSentence[sentence].append(mention)
      mentionsOfSentence[sentence].sort { $0.words.lowerBound < $1.words.lowerBound }
    }
    return found
  }

  /// "The trust denied it. Its chair, Dana Quill, …": the one organization spoken of, else the one country or city.
  private func pronoun(_ word: Int) -> Mention? {
    guard grammar.lower(word) == "its", grammar.role(word) == .poss else { return nil }
    if Self.shares.contains(grammar.lemma(grammar.head(word))) { return owned(word) }
    let noun = grammar.lemma(grammar.head(word))
    guard offices.contains(noun) || Self.belongings.contains(noun) else { return nil }
    let sentence = findings.text.words[word].sentence
    for distance in 0...Self.reach where sentence >= distance {
      let place = sentence - distance
      // "Quill speaks for Orvane as its envoy": whoever it is, he was named in the sentence.
      guard isNear(place, sentence), distance == 0 || !isNamedBefore(word) else { return nil }
      // "Officials" have no "its".
      let said = candidates(place, before: word).filter {
        ($0.form == .name || grammar.tag(findings.text.head(of: $0.words)) != "NNS")
          && (distance == 0 || mayBeMeant($0))
      }
      let organizations = said.filter { findings.entities[$0.entity].type == .organization }
      let groups = Self.stateOffices.contains(noun) ? [said.filter(isOfState)] : [organizations, said]
      for group in groups where !group.isEmpty {
        // Within a sentence "its" may go with any of several; from one to the next it goes with the subject.
        guard let entity = only(group) ?? (distance > 0 ? only(group.filter(isSubject)) : nil) else {
          return nil
        }
        return Mention(word..<word + 1, .pronoun, entity: entity)
      }
    }
    return nil
  }

  /// Whom the next sentence may go on about: not the first word of "two ASML engineers", nor the court before which somebody is.
  private func mayBeMeant(_ mention: Mention) -> Bool {
    let head = findings.text.head(of: mention.words)
    guard ![.compound, .nmod, .amod].contains(grammar.role(head)) else { return false }
    return findings.entities[mention.entity].kind != "court" || isSubject(mention)
  }

  /// Offices that governments have and companies do not.
  static let stateOffices: Set<String> = [
    "minister", "premier", "parliament", "embassy", "ambassador", "consul", "senator", "army", "navy",
  ]

  /// What an organization has that is no office.
  private static let belongings: Set<String> = ["headquarters", "headquarter", "subsidiary", "member"]

  /// Whether a mention is of a place or of a body that has ministers.
  private func isOfState(_ mention: Mention) -> Bool {
    let entity = findings.entities[mention.entity]
    return entity.type == .place || entity.kind == "government"
  }

  /// Whether somebody else is named before a word in its sentence, on the same side of quotation marks.
  private func isNamedBefore(_ word: Int) -> Bool {
    let start = findings.text.sentences[findings.text.words[word].sentence].words.lowerBound
    return (max(start, word - 60)..<word).contains {
      isMentioned[$0] && quotes.isQuoted($0) == quotes.isQuoted(word)
        && ["of", "for", "with", "to", "by", "at", "from"].contains(grammar.lower(grammar.head($0)))
    }
  }

  /// "Orvane said it had agreed to buy Pellard", "Orvane sued Pellard, in which it owns a share": the subject above.
  private func subjectPronoun(_ word: Int) -> Mention? {
    let clause = grammar.head(word)
    guard grammar.lower(word) == "it", grammar.role(word) == .nsubj, grammar.isVerbal(clause),
      !grammar.isBe(clause)
    else { return nil }
    var above = grammar.head(clause)
    switch grammar.role(clause) {
    case .ccomp:
      guard grammar.isVerbal(above), Governor.verb(findings.text.words[above].lemma) != nil else {
        return nil
      }
    case .relcl:
      // The noun that the clause is of is an object.
      let noun = above
      guard grammar.tag(noun).hasPrefix("NN"), grammar.role(noun) == .dobj else { return nil }
      above = grammar.head(noun)
    default: return nil
    }
    guard grammar.isVerbal(above), let subject = grammar.child(of: above, .nsubj), subject < word,
      // "Orvane and Pellard said it": of neither.
      !findings.text.span(of: subject).prefix(40).contains(where: { grammar.role($0) == .cc }),
      quotes.isQuoted(subject) == quotes.isQuoted(word),
      let mention = mentionsOfSentence[findings.text.words[word].sentence].first(where: {
        $0.form != .pronoun && findings.text.head(of: $0.words) == subject
      }), findings.entities[mention.entity].type == .organization
    else { return nil }
    return Mention(word..<word + 1, .pronoun, entity: mention.entity)
  }

  /// Whom "the company" means where it was taken for the very one that acts upon it: the mention's place, and the other one,
  /// nil where none is sure.
  ///
  /// - Complexity: O(mentions), each with the names of three sentences.
  func corrections() -> [(mention: Int, entity: Int?)] {
    findings.mentions.indices.compactMap { place in
      let mention = findings.mentions[place]
      guard mention.form == .description, mention.words.count == 1,
        Self.companyNouns.contains(grammar.lower(mention.words.lowerBound)),
        grammar.role(mention.words.lowerBound) != .nsubj,
        subjectEntities(above: mention.words.lowerBound).contains(mention.entity)
      else { return nil }
      return (place, company(grammar.lower(mention.words.lowerBound), before: mention.words.lowerBound))
    }
  }

  /// What a company is divided into.
  private static let shares: Set<String> = ["share", "vote", "stock", "capital", "equity"]

  /// "The Pellard family founded Orvane and still controls half of its votes": nobody holds shares of himself.
  private func owned(_ word: Int) -> Mention? {
    let subject = subjectEntity(above: word)
    let said = candidates(findings.text.words[word].sentence, before: word).filter {
      findings.entities[$0.entity].type == .organization && $0.entity != subject
    }
    guard subject != nil, let entity = only(said) else { return nil }
    return Mention(word..<word + 1, .pronoun, entity: entity)
  }

  /// "The federation", "the university's institute", where the document has named but one of which that noun is the head; "the
  /// company" by what was named last.
  private func description(_ word: Int) -> Mention? {
    let noun = findings.text.words[word]
    guard noun.tag == "NN", word > 0,
      isThe(word - 1) || (isThe(word - 2) && grammar.lower(word - 1) == "same"),
      findings.text.words[word - 1].head == word, grammar.role(word) != .compound,
      let sense = NounLexicon.english.sense(of: noun.lower),
      word + 1 >= findings.text.words.count || !findings.text.words[word + 1].isProperNoun
    else { return nil }
    // Which one is meant is said by what follows.
    guard
      !grammar.dependents(of: word).contains(where: {
        $0 > word
          && ([.acl, .appos].contains(grammar.role($0))
            || (grammar.role($0) == .relcl && findings.text.words[word + 1].text != ",")
            || (grammar.role($0) == .prep && ["of", "for", "in"].contains(grammar.lower($0))))
      })
    else { return nil }
    switch sense {
    case .organization, .place: break
    default: return nil
    }
    guard let entity = named(noun.lower, before: word) ?? company(noun.lower, before: word) else {
      return nil
    }
    return Mention(word..<word + 1, .description, entity: entity)
  }

  private func isThe(_ word: Int) -> Bool { word >= 0 && findings.text.words[word].lower == "the" }

  /// The one entity named before whose name has a noun as its head.
  private func named(_ noun: String, before word: Int) -> Int? {
    guard let entities = entitiesByNoun[noun] else { return nil }
    // They come in the order of their names: a second one before the word leaves it open which is meant.
    guard let first = entities.first, first.first < word else { return nil }
    return entities.count > 1 && entities[1].first < word ? nil : first.entity
  }

  /// What companies are called; who is no other kind of organization may be one.
  private static let companyNouns: Set<String> = ["company", "firm"]

  private func company(_ noun: String, before word: Int) -> Int? {
    guard Self.companyNouns.contains(noun) else { return nil }
    let sentence = findings.text.words[word].sentence
    // Nobody owns himself: "Orvane owns 6 percent of the company" speaks of another.
    let subjects = subjectEntities(above: word)
    for distance in 0...Self.reach where sentence >= distance {
      let place = sentence - distance
      guard isNear(place, sentence) else { break }
      let said = candidates(place, before: word).filter {
        let entity = findings.entities[$0.entity]
        return entity.type == .organization && (entity.kind == nil || entity.kind == "company")
          && !subjects.contains($0.entity)
      }
      if said.isEmpty { continue }
      return only(said)
    }
    return focus.flatMap { subjects.contains($0) ? nil : $0 }
  }

  /// The one company that a document is about: named in its first sentence, and three times as often as any other.
  private static func focus(_ findings: DocumentFindings) -> Int? {
    var counts: [Int: Int] = [:]
    var first: Int?
    for mention in findings.mentions where mention.form == .name {
      let entity = findings.entities[mention.entity]
      guard entity.type == .organization, entity.kind == "company" else { continue }
      counts[mention.entity, default: 0] += 1
      if first == nil, findings.text.words[mention.words.lowerBound].sentence <= 1 { first = mention.entity }
    }
    guard let first, let count = counts[first], count >= 3,
      counts.allSatisfy({ $0.key == first || $0.value * 3 <= count })
    else { return nil }
    return first
  }

  /// The entities of the subject's whole phrase: "its lenders, Pellard and the Tide Bank".
  private func subjectEntities(above word: Int) -> Set<Int> {
    var place = word
    for _ in 0..<6 {
      let above = grammar.head(place)
      guard above != place else { return [] }
      place = above
      if grammar.isVerbal(place) { break }
    }
    guard let subject = grammar.surfaceSubjects(of: place).words.first, subject != word else { return [] }
    let span = findings.text.span(of: subject)
    let sentence = findings.text.words[word].sentence
    return Set(
      mentionsOfSentence[sentence].prefix(Self.nameLimit).filter { mention in
        if mention.words.contains(subject) { return true }
        let head = findings.text.head(of: mention.words)
        return span.contains(head) && head < place && [.appos, .conj].contains(grammar.role(head))
      }.map(\.entity))
  }

  private func subjectEntity(above word: Int) -> Int? {
    var place = word
    for _ in 0..<6 {
      let above = grammar.head(place)
      guard above != place else { return nil }
      place = above
      if grammar.isVerbal(place) { break }
    }
    guard let subject = grammar.surfaceSubjects(of: place).words.first, subject != word else { return nil }
    let sentence = findings.text.words[word].sentence
    return mentionsOfSentence[sentence].first { $0.words.contains(subject) }?.entity
  }

  /// Sentences of one paragraph.
  private func isNear(_ place: Int, _ sentence: Int) -> Bool {
    findings.text.sentences[place].block == findings.text.sentences[sentence].block
      && mentionsOfSentence[place].count <= Self.nameLimit
  }

  /// Who is spoken of on the same side of quotation marks.
  private func candidates(_ sentence: Int, before word: Int) -> [Mention] {
    mentionsOfSentence[sentence].filter {
      $0.words.upperBound <= word && $0.form != .pronoun
        && quotes.isQuoted($0.words.lowerBound) == quotes.isQuoted(word)
    }
  }

  private func only(_ mentions: [Mention]) -> Int? {
    guard let first = mentions.first, mentions.allSatisfy({ $0.entity == first.entity }) else { return nil }
    return first.entity
  }

  private func isSubject(_ mention: Mention) -> Bool {
    let head = findings.text.head(of: mention.words)
    // "Orvane and Pellard denied it. Its chair": of either.
    return (grammar.role(head) == .nsubj || grammar.role(head) == .nsubjpass)
      && !grammar.hasChild(of: head, .conj)
  }

  /// What a place with a mayor or a premier is: "the mayor of Saltmere" is of a city.
  private static func seat(of mention: Mention, _ findings: DocumentFindings, _ grammar: Grammar) -> String? {
    let head = findings.text.head(of: mention.words)
    let above = grammar.head(head)
    guard grammar.role(head) == .pobj, grammar.lower(above) == "of" else { return nil }
    return seats[grammar.lower(grammar.head(above))]
  }

  private static let seats = [
    "mayor": "city", "premier": "country", "city": "city", "town": "town", "republic": "country",
    "kingdom": "country", "village": "village", "island": "island", "port": "port",
  ]

  /// The entities by the noun that heads one of their names or says of what kind they are, each with the first word that names
  /// it.
  private static func byNoun(_ findings: DocumentFindings, _ grammar: Grammar) -> [String: [(
    entity: Int, first: Int
  )]] {
    var byNoun: [String: [(entity: Int, first: Int)]] = [:]
    var seen: Set<String> = []
    for mention in findings.mentions where mention.form == .name {
      let entity = findings.entities[mention.entity]
      guard entity.type == .organization || entity.type == .place else { continue }
      let head = findings.text.words[findings.text.head(of: mention.words)].lower
      let office = entity.type == .place ? seat(of: mention, findings, grammar) : nil
      for noun in Set([head, entity.kind ?? head, office ?? head]).sorted()
      where !companyNouns.contains(noun) && seen.insert("\(noun) \(mention.entity)").inserted {
        byNoun[noun, default: []].append((mention.entity, mention.words.lowerBound))
      }
    }
    return byNoun
  }
}
