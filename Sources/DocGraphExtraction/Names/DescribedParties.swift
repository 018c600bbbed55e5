internal import DocGraphLanguage
internal import DocGraphModel

/// Organizations and groups without a name of their own that a name or a number tells apart: "the Oswin city council", "the
/// harbor committee of the Port Trust", "delegates from 63 countries".
///
/// They get into a graph only if they take part in something.
struct DescribedParties {
  let text: ParsedDocument

  /// - Complexity: O(noun chunks), a constant number of words looked at for each.
  func add(to findings: inout DocumentFindings) {
    let index = MentionIndex(findings)
    var known: [String: Int] = [:]
    // "Board of the Port Trust" may have been named already.
    for (place, entity) in findings.entities.enumerated() where entity.type == .organization {
      let name = entity.name.lowercased()
      if known[name] == nil { known[name] = place }
    }
    var latest: [String: Int] = [:]
    for chunk in text.nounChunks where chunk.count < 9 {
      let head = text.head(of: chunk)
      guard index.mention(headedBy: head) == nil, head + 1 == chunk.upperBound,
        let party = institution(head, chunk, index, findings) ?? group(head, chunk)
      else { continue }
      let key = party.name.lowercased()
      let short = text.text(of: party.words).lowercased()
      let entity: Int
      if let before = known[key] ?? (party.isWhole ? nil : latest[short]) {
        entity = before
      } else if party.isWhole {
        entity = findings.add(
          FoundEntity(
            .organization, party.name, kind: party.kind, assurance: Assurance(0.6, party.basis),
            isNamed: false))
        let alias = party.kind == "group" ? text.text(of: chunk).lowercased() : "the " + short
        findings.entities[entity].aliases.append(Alias(alias, kind: .weak))
        known[key] = entity
        latest[short] = entity
      } else {
        continue
      }
      findings.mentions.append(Mention(party.words, .description, entity: entity))
    }
  }

  private struct Party {
    var words: Range<Int>
    var name: String
    var kind: String?
    var basis: String
    /// Whether it says which one is meant.
    var isWhole = true
  }

  // MARK: Institutions

  private static let kinds: Set = [
    "government", "parliament", "council", "committee", "court", "ministry", "police", "military", "agency",
    "regulator", "department",
  ]

  /// A council, a government or the like, with a name before it or behind "of".
  private func institution(
    _ head: Int, _ chunk: Range<Int>, _ index: MentionIndex, _ findings: DocumentFindings
  ) -> Party? {
    let noun = text.words[head]
    guard noun.tag == "NN" || noun.tag == "NNP" && noun.shape.contains(.lower),
      case .organization(let kind?)? = NounLexicon.english.sense(of: noun.lower),
      Self.kinds.contains(kind),
      !["force", "forces", "section", "office", "unit", "branch", "division"].contains(noun.lower),
      let first = chunk.first,
      ["the", "a", "an"].contains(text.words[first].lower) || first == head
        || isName(first, index, findings)
    else { return nil }
    var start = text.words[first].partOfSpeech == .determiner ? first + 1 : first
    guard start <= head else { return nil }
    // "Oswin's parliament"
    if let owner = text.children(of: head, "poss").first, owner < head, chunk.contains(owner) {
      guard let holder = place(owner, index, findings) else { return nil }
      start = owner + 1
      while start < head, text.words[start].tag == "POS" { start += 1 }
      let words = start..<head + 1
      return Party(
        words: words, name: capitalized(words) + " of " + holder, kind: kind, basis: "described by its place")
    }
    let words = start..<head + 1
    if (start..<head).contains(where: { isName($0, index, findings) }) {
      return Party(words: words, name: capitalized(words), kind: kind, basis: "described by a name")
    }
    // "of the Port Trust", right behind.
    let next = head + 1
    if next < text.words.count, text.words[next].lower == "of", text.words[next].head == head,
      let object = text.children(of: next, "pobj").first, isName(object, index, findings),
      let mention = index.mention(at: object)
    {
      let name = findings.mentions[mention].words
      let article = name.lowerBound - next == 2 ? text.words[name.lowerBound - 1].lower + " " : ""
      guard name.lowerBound > next, name.lowerBound - next <= 2 else { return nil }
      return Party(
        words: words, name: capitalized(words) + " of " + article + text.text(of: name), kind: kind,
        basis: "described by what it is of")
    }
    // "the harbor committee", which was told before.
    guard words.count > 1, text.words[first].lower == "the" else { return nil }
    return Party(words: words, name: text.text(of: words), kind: kind, basis: "", isWhole: false)
  }

  private func capitalized(_ words: Range<Int>) -> String {
    let name = text.text(of: words)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private func isName(_ word: Int, _ index: MentionIndex, _ findings: DocumentFindings) -> Bool {
    guard let mention = index.mention(at: word) else { return false }
    let found = findings.mentions[mention]
    return found.form == .name && findings.entities[found.entity].type != .person
  }

  private func place(_ word: Int, _ index: MentionIndex, _ findings: DocumentFindings) -> String? {
    guard let mention = index.mention(headedBy: word) else { return nil }
    let found = findings.mentions[mention]
    guard found.form == .name, findings.entities[found.entity].type == .place else { return nil }
    return text.text(of: found.words)
  }

  // MARK: Groups

  /// Adjectives that tell no group from another.
  private static let light: Set = [
    "many", "other", "several", "most", "more", "few", "some", "such", "all", "both", "local", "new", "young",
    "old",
    "different", "various", "certain", "first", "last", "next", "own", "same", "leading", "senior", "top",
  ]

  /// People or countries who do something, told apart by a noun before them or by where they come from.
  private func group(_ head: Int, _ chunk: Range<Int>) -> Party? {
    let noun = text.words[head]
    guard noun.tag == "NNS", acts(head), text.words[chunk.lowerBound].partOfSpeech != .pronoun,
      let sense = NounLexicon.english.sense(of: noun.lower)
    else { return nil }
    switch sense {
    case .person: break
    case .place: guard ["countries", "nations", "states", "cities"].contains(noun.lower) else { return nil }
    default: return nil
    }
    guard !["men", "women", "people", "children"].contains(noun.lower) else { return nil }
    var start = chunk.lowerBound
    while start < head, ["DT", "PDT", "PRP$"].contains(text.words[start].tag) {
      if text.words[start].tag == "PRP$" { return nil }
      start += 1
    }
    let words = start..<head + 1
    guard
      !words.contains(where: {
        text.words[$0].shape.contains(.number) || Self.light.contains(text.words[$0].lower)
          || text.words[$0].tag == "POS" || text.words[$0].isPunctuation
      })
    else { return nil }
    var name = capitalized(words)
    if let origin = origin(of: head) {
      name += " " + text.text(of: origin)
    } else {
      // "election officials", not "angry officials".
      guard words.count > 1,
        words.dropLast().allSatisfy({ ["NN", "VBG", "JJR"].contains(text.words[$0].tag) })
      else {
        return nil
      }
    }
    return Party(words: words, name: name, kind: "group", basis: "a group that acts")
  }

  /// "from 63 countries", right behind.
  private func origin(of head: Int) -> Range<Int>? {
    let next = head + 1
    guard next + 1 < text.words.count, text.words[next].lower == "from", text.words[next].head == head,
      let object = text.children(of: next, "pobj").first, object - next < 5
    else { return nil }
    guard
      text.words[object].isProperNoun
        || (next..<object).contains(where: { text.words[$0].shape.contains(.number) })
    else { return nil }
    return next..<object + 1
  }

  /// Whether a noun is the subject of a verb that does more than be or say.
  private func acts(_ head: Int) -> Bool {
    let word = text.words[head]
    guard word.dependency == "nsubj" else { return false }
    let verb = text.words[word.head]
    return verb.isVerb && verb.lemma != "be" && verb.lemma != "have"
      && (!VerbSigns.speaking.contains(verb.lemma) || verb.lemma == "agree")
  }
}
