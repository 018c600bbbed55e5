internal import DocGraphModel

/// Where a way from a trigger led: words, and the predicate that their connection hangs on.
struct PathEnd {
  var coordination: Coordination
  /// The verb or predicate noun whose circumstances are those of the relation; nil where a phrase says it.
  var predicate: Int?

  static let none = PathEnd(coordination: .none, predicate: nil)
  var isEmpty: Bool { coordination.words.isEmpty }
}

extension RelationFinder {
  /// The words that the first of some ways with an end leads to.
  func follow(_ paths: [RulePath], from word: Int, _ rule: RelationRule) -> PathEnd {
    for path in paths {
      var end = follow(path, from: word, rule)
      // "In May" is no way to an end.
      end.coordination.words.removeAll { isTime[$0] && statement.mentions.mention(headedBy: $0) == nil }
      if !end.isEmpty { return end }
    }
    return .none
  }

  /// Whether a way leads to a word, be it a time.
  func leads(_ path: RulePath, from word: Int, _ rule: RelationRule) -> Bool {
    !follow(path, from: word, rule).isEmpty
  }

  private func follow(_ path: RulePath, from word: Int, _ rule: RelationRule) -> PathEnd {
    var current = PathEnd(coordination: Coordination(words: [word]), predicate: nil)
    for (number, step) in path.steps.enumerated() {
      var next = PathEnd.none
      next.predicate = current.predicate
      next.coordination.isDisjunctive = current.coordination.isDisjunctive
      next.coordination.isNegated = current.coordination.isNegated
      for place in current.coordination.words.prefix(Self.endLimit) {
        let reached = self.step(step.kind, from: place, isTrigger: number == 0, rule)
        var coordination = reached.coordination
        if !step.words.isEmpty { coordination.words.removeAll { !isOne(of: step.words, $0) } }
        next.coordination.formUnion(coordination)
        next.predicate = next.predicate ?? reached.predicate
      }
      guard !next.isEmpty else { return .none }
      current = next
    }
    return current
  }

  /// Whether a word is one of some nouns: "office", or "head office" with the word before it.
  private func isOne(of nouns: Set<String>, _ word: Int) -> Bool {
    let lemma = grammar.lemma(word)
    // Plain nouns are meant: "the Tidal Accord" is a name.
    if let mention = statement.mentions.mention(headedBy: word), findings.mentions[mention].form == .name {
      return false
    }
    if nouns.contains(lemma) { return true }
    return word > 0 && nouns.contains("\(grammar.lower(word - 1)) \(lemma)")
  }

  private func step(_ kind: RulePath.Kind, from word: Int, isTrigger: Bool, _ rule: RelationRule) -> PathEnd {
    func end(_ coordination: Coordination) -> PathEnd { PathEnd(coordination: coordination, predicate: nil) }
    let isVerb = grammar.isVerbal(word) || grammar.role(word) == .amod || grammar.tag(word).hasPrefix("JJ")
    switch kind {
    case .itself: return end(Coordination(words: [word]))
    case .subject: return end(isVerb ? grammar.subjects(of: word) : nominalSubject(word))
    case .object: return end(isVerb ? grammar.objects(of: word) : nominalObject(word))
    case .recipient:
      let recipients = grammar.recipients(of: word)
      return end(recipients.words.isEmpty ? behind("to", word) : recipients)
    case .complement:
      var found = Coordination.none
      for child in grammar.dependents(of: word) where [.attr, .acomp, .oprd].contains(grammar.role(child)) {
        found.formUnion(grammar.coordination(from: child))
      }
      return end(found)
    case .holder: return holder(of: word)
    case .before: return end(Coordination(words: premodifiers(of: word).mentions))
    case .possessive:
      var owners = Coordination.none
      for child in grammar.children(of: word, .poss) { owners.formUnion(grammar.coordination(from: child)) }
      return end(owners)
    case .demonym: return end(demonyms(of: word))
    case .hyphen: return end(grammar.hyphenated(to: word))
    case .comma: return end(rule.isChained ? chained(behindComma(word)) : behindComma(word))
    case .parenthesis: return end(inParentheses(word))
    case .preposition(let preposition):
      var found = behind(preposition, word)
      if rule.isChained { found = chained(found) }
      if found.words.isEmpty, !grammar.isVerbal(word) {
        found = shared(preposition, word)
        // "The company's chair and a grandson of the founder": then it goes with the last alone.
        if !found.words.contains(where: { statement.mention(for: $0) != nil }) { found = .none }
      }
      return end(throughCollectives(found))
    }
  }

  private func behind(_ preposition: String, _ word: Int) -> Coordination {
    grammar.behind(preposition, of: word) { noun in
      statement.mentions.mention(headedBy: noun).map { findings.mentions[$0].form != .name } ?? true
    }
  }

  /// "Founder and chief executive of Orvane": what stands behind the last noun goes with the first too.
  private func shared(_ preposition: String, _ noun: Int) -> Coordination {
    var place = noun
    // "Founder and chief executive of Orvane" hangs on the first for the parser at times.
    if grammar.role(noun) == .conj {
      let first = grammar.firstOfCoordination(noun)
      let found = behind(preposition, first)
      if statement.mentions.mention(headedBy: first) == nil, let word = found.words.first, word > noun {
        return found
      }
    }
    for _ in 0..<4 {
      guard
        let next = grammar.dependents(of: place).first(where: {
          grammar.role($0) == .conj && text.words[$0].isNoun && $0 - place <= 6
        })
      else { return .none }
      // Not over a name: "the president and Dana Quill of Orvane".
      guard statement.mentions.mention(headedBy: next) == nil else { return .none }
      let found = behind(preposition, next)
      if !found.words.isEmpty { return found }
      place = next
    }
    return .none
  }

  /// "The board of Orvane" is Orvane, where a role in it is meant.
  private func throughCollectives(_ found: Coordination) -> Coordination {
    var result = found
    result.words = found.words.flatMap { word -> [Int] in
      if let name = nameBeside(word) { return [name] }
      guard Self.collectives.contains(grammar.lemma(word)), statement.mentions.mention(at: word) == nil else {
        return [word]
      }
      let inner = behind("of", word).words
      // "The shares of the Orvane Group", "54 percent of its votes".
      if !inner.isEmpty { return inner.flatMap { nameBeside($0).map { [$0] } ?? [$0] } }
      // "The city Saltmere".
      if let name = nameBehind(word) { return [name] }
      return premodifiers(of: word).mentions
    }
    return result
  }

  /// "The brokerage Orvane": the name right behind a noun of its kind, which the parser hangs elsewhere at times.
  private func nameBeside(_ noun: Int) -> Int? {
    guard noun + 1 < text.words.count, text.words[noun].tag == "NN",
      statement.mentions.mention(at: noun) == nil,
      let sense = NounLexicon.english.sense(of: text.words[noun].lower),
      let mention = statement.mentions.mention(at: noun + 1), findings.mentions[mention].form == .name,
      findings.mentions[mention].words.lowerBound == noun + 1,
      text.words[noun].sentence == text.words[noun + 1].sentence
    else { return nil }
    let type = findings.entities[findings.mentions[mention].entity].type
    switch sense {
    case .organization where type == .organization, .place where type == .place:
      return text.head(of: findings.mentions[mention].words)
    default: return nil
    }
  }

  /// Places with those that they are said to lie in: "Lakefield, Ontario", "Gogebic County in Michigan".
  private func chained(_ places: Coordination) -> Coordination {
    var result = throughCollectives(places)
    // "in Lakefield, Ontario, and at": what is no place is of another list.
    result.words = result.words.filter { statement.mentions.mention(headedBy: $0).map(isPlace) ?? false }
    var next = 0
    while next < result.words.count, result.words.count < Self.endLimit {
      let word = result.words[next]
      next += 1
      guard let mention = statement.mentions.mention(headedBy: word), isPlace(mention) else { continue }
      var inner = behindComma(word)
      if inner.words.isEmpty { inner = throughCollectives(behind("in", word)) }
      result.formUnion(inner)
    }
    return result
  }

  private static let collectives: Set<String> = [
    "city", "town", "village", "province", "state", "region", "district", "county", "municipality",
    "republic", "kingdom",
    "island", "area", "department", "neighborhood", "neighbourhood", "commune", "parish", "prefecture",
    "borough", "suburb",
    "comarca", "voivodeship", "canton", "territory", "outskirts", "center", "centre", "port", "capital",
    "south", "north",
    "east", "west", "heart", "middle",
    "board", "government", "cabinet", "leadership", "management", "administration", "secretariat",
    "directors",
    "share", "stock", "vote", "capital", "equity", "security", "executive", "trustees", "governors", "group",
    "both", "all", "each", "part", "rest", "most", "some",
    "many",
  ]

  /// Who does what a noun says: "the acquisition of Pellard by Orvane", "Orvane's acquisition of Pellard".
  private func nominalSubject(_ noun: Int) -> Coordination {
    let agents = behind("by", noun)
    if !agents.words.isEmpty { return agents }
    let before = premodifiers(of: noun).mentions
    return Coordination(words: before)
  }

  private func nominalObject(_ noun: Int) -> Coordination {
    let objects = behind("of", noun)
    if !objects.words.isEmpty { return objects }
    // "Pellard's acquisition by Orvane".
    guard !behind("by", noun).words.isEmpty else { return .none }
    return Coordination(words: premodifiers(of: noun).mentions)
  }

  /// "Geneva, Switzerland": the next name behind a comma, unless the two are of a list.
  private func behindComma(_ word: Int) -> Coordination {
    guard let mention = statement.mentions.mention(headedBy: word) else { return .none }
    let end = findings.mentions[mention].words.upperBound
    guard end + 1 < text.words.count, text.words[end].text == ",",
      text.words[end].sentence == text.words[word].sentence,
      let next = statement.mentions.mention(at: end + 1),
      findings.mentions[next].words.lowerBound == end + 1, findings.mentions[next].form == .name
    else { return .none }
    let words = findings.mentions[next].words
    let head = text.head(of: words)
    if isPlace(mention) {
      // More than three are a list, whatever joins them.
      guard isPlace(next), placesInRow(at: mention) <= 3 else { return .none }
    }
    switch (rank(mention), rank(next)) {
    case (let one?, let other?): return one < other ? Coordination(words: [head]) : .none
    default: break
    }
    guard grammar.role(head) != .nsubj, grammar.role(head) != .nsubjpass else { return .none }
    // Lists have "and"; to the parser a chain may be one without it.
    let after = words.upperBound
    if after < text.words.count, ["and", "or", "&"].contains(text.words[after].lower) { return .none }
    if after + 1 < text.words.count, text.words[after].text == ",",
      ["and", "or"].contains(text.words[after + 1].lower),
      after + 2 < text.words.count, statement.mentions.mention(at: after + 2) != nil
    {
      return .none
    }
    let list = grammar.coordination(from: grammar.firstOfCoordination(word)).words
    if list.contains(where: { item in grammar.dependents(of: item).contains { grammar.role($0) == .cc } }) {
      return .none
    }
    return Coordination(words: [head])
  }

  private func isPlace(_ mention: Int) -> Bool {
    schema.isType(findings.entities[findings.mentions[mention].entity].type, a: .place)
  }

  /// How many places stand in a row around one, with commas between; counted up to five.
  private func placesInRow(at mention: Int) -> Int {
    func isJoined(_ one: Int, _ other: Int) -> Bool {
      guard findings.mentions.indices.contains(one), findings.mentions.indices.contains(other), isPlace(one),
        isPlace(other)
      else { return false }
      let end = findings.mentions[one].words.upperBound
      guard end < text.words.count, text.words[end].text == "," else { return false }
      let start = findings.mentions[other].words.lowerBound
      // "and the last", "the second" too.
      return start > end && start - end <= 3
        && (end + 1..<start).allSatisfy { ["DT", "CC"].contains(text.words[$0].tag) }
    }
    var first = mention
    var last = mention
    while last - first < 4, isJoined(first - 1, first) { first -= 1 }
    while last - first < 4, isJoined(last, last + 1) { last += 1 }
    return last - first + 1
  }

  /// How large a place is by its kind: a country more than a region of it.
  private func rank(_ mention: Int) -> Int? {
    switch findings.entities[findings.mentions[mention].entity].kind {
    case "continent": 4
    case "country": 3
    case "region": 2
    case "city", "village", "district": 1
    default: nil
    }
  }

  /// "Orvane Systems (Tianjin)": the only thing between parentheses.
  private func inParentheses(_ word: Int) -> Coordination {
    guard let mention = statement.mentions.mention(headedBy: word) else { return .none }
    let end = findings.mentions[mention].words.upperBound
    guard end + 2 < text.words.count, text.words[end].text == "(",
      let next = statement.mentions.mention(at: end + 1)
    else { return .none }
    let words = findings.mentions[next].words
    guard words.lowerBound == end + 1, words.upperBound < text.words.count,
      text.words[words.upperBound].text == ")"
    else { return .none }
    return Coordination(words: [text.head(of: words)])
  }
}
