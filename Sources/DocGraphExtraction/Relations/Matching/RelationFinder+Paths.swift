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

  /// Whether a word, the number or "cent", is a share as the British write it: "40 per cent".
  private func isPerCent(_ word: Int) -> Bool {
    let start = grammar.lower(word) == "cent" ? word - 1 : word + 1
    return start > 0 && start + 1 < text.words.count && text.words[start].lower == "per"
      && text.words[start + 1].lower == "cent"
  }

  /// Whether a word is one of some nouns: "office", or "head office" with the word before it.
  private func isOne(of nouns: Set<String>, _ word: Int) -> Bool {
    let lemma = grammar.lemma(word)
    // Plain nouns are meant: "the Tidal Accord" is a name.
    if let mention = statement.mentions.mention(headedBy: word), findings.mentions[mention].form == .name {
      return false
    }
    if nouns.contains(lemma) || nouns.contains("percent") && isPerCent(word) { return true }
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
    case .before:
      var mentions = premodifiers(of: word).mentions
      if rule.relation == "leads" { mentions.removeAll { isNationalityOfAnother($0, before: word, rule) } }
      return end(Coordination(words: mentions))
    case .possessive:
      var owners = Coordination.none
      for child in grammar.children(of: word, .poss) {
        let relative = grammar.tag(child) == "WP$" ? grammar.owner(ofRelative: child) : nil
        owners.formUnion(relative.map { Coordination(words: [$0]) } ?? grammar.coordination(from: child))
      }
      return end(owners)
    case .demonym: return end(demonyms(of: word))
    case .hyphen: return end(grammar.hyphenated(to: word))
    case .comma: return end(rule.isChained ? chained(behindComma(word)) : behindComma(word))
    case .parenthesis: return end(inParentheses(word))
    case .enclosing:
      guard let mention = statement.mentions.mention(headedBy: word), isPlace(mention) else { return .none }
      return end(rule.isChained ? chained(enclosing(mention)) : enclosing(mention))
    case .preposition(let preposition):
      var found = behind(preposition, word)
      if rule.isChained { found = chained(found) }
      // "Dana Quill and the director of Orvane": what stands behind the noun is not hers.
      if found.words.isEmpty, !grammar.isVerbal(word), !isNamed(word) {
        found = shared(preposition, word)
        // "The company's chair and a grandson of the founder": then it goes with the last alone.
        if !found.words.contains(where: { statement.mention(for: $0) != nil }) { found = .none }
      }
      if found.words.isEmpty, grammar.role(word) == .attr { found = behindRelative(preposition, word) }
      return end(throughCollectives(found))
    }
  }

  private func isNamed(_ word: Int) -> Bool {
    statement.mentions.mention(headedBy: word).map { findings.mentions[$0].form == .name } ?? false
  }

  func behind(_ preposition: String, _ word: Int) -> Coordination {
    grammar.behind(preposition, of: word) { noun in
      statement.mentions.mention(headedBy: noun).map { findings.mentions[$0].form != .name } ?? true
    }
  }

  /// "The Tideline Party, of which he is a member".
  private func behindRelative(_ preposition: String, _ noun: Int) -> Coordination {
    for child in grammar.children(of: grammar.head(noun), .prep) where grammar.lower(child) == preposition {
      guard let relative = grammar.child(of: child, .pobj), grammar.isRelative(relative) else { continue }
      return grammar.resolved(relative)
    }
    return .none
  }

  /// "A South Korean Presbyterian leader": the adjective says where, not of what; "the Polish prime minister" leads Poland.
  private func isNationalityOfAnother(_ adjective: Int, before noun: Int, _ rule: RelationRule) -> Bool {
    guard grammar.tag(adjective) == "JJ", adjective < noun else { return false }
    var office: Set<String> = CircumstanceWords.pastAdjectives.union(CircumstanceWords.plannedAdjectives)
    for case .role(let words) in rule.triggers where words.last == grammar.lower(noun) {
      office.formUnion(words)
    }
    return !(adjective + 1..<noun).allSatisfy { office.contains(grammar.lower($0)) }
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
  func throughCollectives(_ found: Coordination) -> Coordination {
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

  static let collectives: Set<String> = [
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
}
