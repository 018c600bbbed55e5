internal import DocGraphModel

extension RelationFinder {
  /// Finds of whom somebody is mayor or chief executive where the words leave it out: "the present mayor, Dana Quill", when
  /// the document names the mayor of one city; "finance director Dana Quill said", when one company is the sentence's subject.
  ///
  /// - Complexity: O(words), each office with its sentence.
  mutating func findBareOffices() {
    var seats: [String: Set<Int>] = [:]
    var bare: [(noun: Int, name: Int)] = []
    for word in text.words.indices where text.words[word].tag.hasPrefix("NN") {
      let lower = grammar.lower(word)
      guard Self.publicOffices.contains(lower) || Self.companyOffices[lower] != nil else { continue }
      if let seat = seat(of: word) {
        if Self.publicOffices.contains(lower) { seats[lower, default: []].insert(seat) }
      } else if let name = nameBehind(word), isBare(word) {
        bare.append((word, name))
      }
    }
    for (noun, name) in bare {
      guard let holder = statement.mentions.mention(headedBy: name),
        findings.entities[findings.mentions[holder].entity].type == .person
      else { continue }
      if let known = seats[grammar.lower(noun)], known.count == 1, let seat = known.first {
        addOffice(noun, holder, "leads", seat, nil, "leads.seat")
      } else if let type = companyOffice(noun), let company = onlySubject(beside: noun) {
        addOffice(noun, holder, type, findings.mentions[company].entity, company, "office.subject")
      }
    }
  }

  /// The place that an office is said to be of.
  private func seat(of noun: Int) -> Int? {
    let behind = behind("of", noun).words.compactMap { statement.mentions.mention(headedBy: $0) }
    let before = premodifiers(of: noun).mentions.compactMap { statement.mentions.mention(headedBy: $0) }
    return (behind + before).map { findings.mentions[$0].entity }.first {
      findings.entities[$0].type == .place
    }
  }

  /// Whether an office stands without anything that says of what.
  private func isBare(_ noun: Int) -> Bool {
    let before = premodifiers(of: noun)
    return before.mentions.isEmpty && before.words.isDisjoint(with: Self.lesser)
      && before.words.isDisjoint(with: CircumstanceWords.unsureAdjectives)
      && !grammar.hasChild(of: noun, .poss)
      && !grammar.children(of: noun, .prep).contains {
        ["of", "at", "for", "in"].contains(grammar.lower($0))
      }
  }

  private func companyOffice(_ noun: Int) -> RelationTypeName? {
    guard noun > 0, let offices = Self.companyOffices[grammar.lower(noun)] else { return nil }
    return offices[grammar.lower(noun - 1)] ?? offices[""]
  }

  /// The one organization of a sentence, if it is a subject in it.
  private func onlySubject(beside noun: Int) -> Int? {
    let sentence = text.sentences[text.words[noun].sentence].words
    guard sentence.count <= 80 else { return nil }
    var only: Int?
    for word in sentence {
      guard let mention = statement.mentions.mention(headedBy: word) else { continue }
      let entity = findings.entities[findings.mentions[mention].entity]
      guard entity.type == .organization else { continue }
      if let known = only, findings.mentions[known].entity != findings.mentions[mention].entity { return nil }
      let isSubject =
        [.nsubj, .nsubjpass].contains(grammar.role(word)) && findings.mentions[mention].form != .pronoun
      if only == nil || isSubject { only = mention }
    }
    guard let only, [.nsubj, .nsubjpass].contains(grammar.role(text.head(of: findings.mentions[only].words)))
    else { return nil }
    let kind = findings.entities[findings.mentions[only].entity].kind ?? "company"
    return ["company", "bank", "group"].contains(kind) ? only : nil
  }

  private mutating func addOffice(
    _ noun: Int, _ holder: Int, _ type: RelationTypeName, _ target: Int, _ targetMention: Int?,
    _ basis: String
  ) {
    let person = findings.mentions[holder].entity
    guard person != target, !relations.contains(where: { $0.source == person && $0.target == target }) else {
      return
    }
    var relation = FoundRelation(
      person, type, target, words: extent([noun, text.head(of: findings.mentions[holder].words)], nil),
      assurance: Assurance(0.6, basis))
    relation.sourceMention = holder
    relation.targetMention = targetMention
    relation.role = phrase(at: noun)
    relation.label = relation.role
    if !premodifiers(of: noun).words.isDisjoint(with: CircumstanceWords.pastAdjectives) {
      relation.circumstances.isPast = true
    }
    add(relation)
  }

  /// Offices of which a place has one.
  private static let publicOffices: Set<String> = ["mayor", "governor", "premier", "president", "chancellor"]
  /// By the last word and the one before it; "" where the last is enough.
  private static let companyOffices: [String: [String: RelationTypeName]] = [
    "executive": ["chief": "leads"],
    "ceo": ["": "leads"],
    "director": [
      "managing": "leads", "finance": "employed_by", "marketing": "employed_by", "sales": "employed_by",
    ],
    "officer": [
      "executive": "leads", "financial": "employed_by", "operating": "employed_by",
      "technology": "employed_by",
    ],
    "cfo": ["": "employed_by"],
    "spokesman": ["": "represents"], "spokeswoman": ["": "represents"], "spokesperson": ["": "represents"],
  ]
  private static let lesser: Set<String> = [
    "vice", "deputy", "assistant", "acting", "interim", "regional", "national", "local", "company", "student",
    "council", "club", "club's", "board", "bank", "group", "university", "union", "party",
  ]
}
