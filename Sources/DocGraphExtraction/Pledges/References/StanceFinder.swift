internal import DocGraphModel

/// What is said of pledges and events that a text comes back to: who supports or opposes them, who gains, where they were told,
/// which came in the place of which.
struct StanceFinder {
  private let findings: DocumentFindings
  private let text: ParsedDocument
  private let statement: Statement
  private let references: PledgeReferences
  private(set) var relations: [FoundRelation] = []
  /// Where pledges turn out to have been told.
  private(set) var occasions: [Int: Int] = [:]
  /// What is said of pledges that another document may tell.
  private(set) var open: [FoundPledgeReference] = []
  private let makersOfPledge: [Int: [Int]]

  private var grammar: Grammar { statement.grammar }

  init(_ findings: DocumentFindings) {
    self.findings = findings
    text = findings.text
    statement = Statement(findings)
    references = PledgeReferences(findings)
    makersOfPledge = Dictionary(
      findings.pledges.map { ($0.entity, $0.makers) }, uniquingKeysWith: { one, _ in one })
  }

  /// - Complexity: O(words), each with its clause.
  mutating func find() {
    for (place, word) in text.words.enumerated() where word.isVerb || word.dependency == "prep" {
      guard text.sentences[word.sentence].words.count <= PledgeFinder.longestSentence else { continue }
      if word.dependency == "prep" {
        if word.lower == "against" { readAgainst(place) }
        continue
      }
      let lemma = word.lemma
      if ReferenceWords.supporting.contains(lemma) {
        readStance(place, "supports")
      } else if ReferenceWords.opposing.contains(lemma) {
        readStance(place, "opposes")
      } else if ReferenceWords.voting.contains(lemma) {
        readVoice(place)
      } else if ReferenceWords.gaining.contains(lemma) {
        readGain(place)
      } else if ReferenceWords.revising.contains(lemma) {
        readSuccession(place, "revises")
      } else if ReferenceWords.replacing.contains(lemma) {
        readSuccession(place, "supersedes")
      }
      if ReferenceWords.telling.contains(lemma) { readTelling(place) }
    }
  }

  // MARK: For and against

  private mutating func readStance(_ verb: Int, _ type: RelationTypeName) {
    guard !isPreposed(verb) else { return }
    for object in objects(of: verb) {
      guard let (target, mention) = target(object, of: verb) else {
        addOpen(subjects(of: verb), type, object, verb)
        continue
      }
      add(subjects(of: verb), type, target, verb, [object], mention)
    }
  }

  /// "opposes the breakwater", which is told elsewhere; "has supported it since" goes on about the same.
  private mutating func addOpen(_ agents: [Int], _ type: RelationTypeName, _ object: Int, _ verb: Int) {
    var noun = object
    if text.words[object].lower == "it", text.words[verb].dependency == "conj",
      let before = objects(of: text.words[verb].head).first
    {
      noun = before
    }
    guard open.count < 1_000, let told = references.elsewhere(noun) else { return }
    for relation in found(agents, type, nil, verb, [object], nil) {
      open.append(
        FoundPledgeReference(phrase: told.phrase, noun: told.noun, made: told.made, relation: relation))
    }
  }

  /// "the backed plan": no verb of its own.
  private func isPreposed(_ verb: Int) -> Bool {
    ["amod", "compound"].contains(text.words[verb].dependency)
  }

  /// "voted against the plan", "spoke for the merger".
  private mutating func readVoice(_ verb: Int) {
    for preposition in text.dependents(of: verb, "prep")
    where ["for", "against"].contains(text.words[preposition].lower) {
      let type: RelationTypeName = text.words[preposition].lower == "for" ? "supports" : "opposes"
      // "voted for the plan", but "spoke for the union" speaks in its name.
      for object in text.dependents(of: preposition, "pobj") {
        guard let (target, mention) = target(object, of: verb) else { continue }
        add(subjects(of: verb), type, target, verb, [object], mention)
      }
    }
  }

  /// "The guild is against the plan".
  private mutating func readAgainst(_ preposition: Int) {
    let verb = text.words[preposition].head
    guard text.words[verb].lemma == "be" else { return }
    for object in text.dependents(of: preposition, "pobj") {
      guard let (target, mention) = target(object, of: verb) else { continue }
      add(subjects(of: verb), "opposes", target, verb, [object], mention)
    }
  }

  private func objects(of verb: Int) -> [Int] { grammar.objects(of: verb).words.prefix(6).map(\.self) }

  private func subjects(of verb: Int) -> [Int] {
    let subjects = grammar.subjects(of: verb)
    return subjects.isDisjunctive || subjects.isNegated ? [] : subjects.words.prefix(8).map(\.self)
  }

  /// What an object means; "it" what the verb before meant.
  private func target(_ object: Int, of verb: Int) -> (entity: Int, mention: Int?)? {
    if text.words[object].lower == "it", text.words[verb].dependency == "conj" {
      let before = text.words[verb].head
      let known = objects(of: before).compactMap { references.entity(meantBy: $0) }
      return known.count == 1 ? (known[0], nil) : nil
    }
    return references.entity(meantBy: object).map { ($0, statement.mentions.mention(headedBy: object)) }
  }

  private mutating func add(
    _ agents: [Int], _ type: RelationTypeName, _ target: Int, _ verb: Int, _ words: [Int], _ mention: Int?
  ) {
    relations += found(agents, type, target, verb, words, mention)
  }

  private func found(
    _ agents: [Int], _ type: RelationTypeName, _ target: Int?, _ verb: Int, _ words: [Int], _ mention: Int?
  ) -> [FoundRelation] {
    guard let circumstances = statement.sureCircumstances(of: verb) else { return [] }
    return agents.compactMap { agent in
      guard let source = statement.mention(for: agent) else { return nil }
      let entity = findings.mentions[source].entity
      guard [.organization, .person, .place].contains(findings.entities[entity].type) else { return nil }
      // Nobody is for or against what he promises himself.
      if let target, makersOfPledge[target]?.contains(entity) ?? false { return nil }
      var relation = FoundRelation(
        entity, type, target ?? entity, words: span([agent, verb] + words),
        assurance: Assurance(0.6, "references.\(text.words[verb].lemma)"))
      relation.sourceMention = source
      relation.targetMention = mention
      relation.label = text.words[verb].lower
      relation.circumstances = circumstances
      return relation
    }
  }

  private func span(_ words: [Int]) -> Range<Int> { (words.min() ?? 0)..<(words.max() ?? 0) + 1 }

  // MARK: Gain

  /// "The fishers would gain most from a new pier".
  private mutating func readGain(_ verb: Int) {
    guard let circumstances = statement.sureCircumstances(of: verb), circumstances.polarity == .positive
    else {
      return
    }
    for preposition in text.dependents(of: verb, "prep") where text.words[preposition].lower == "from" {
      for object in text.dependents(of: preposition, "pobj") {
        guard let target = references.entity(meantBy: object) ?? references.pledge(about: object),
          findings.entities[target].type == .pledge
        else { continue }
        for agent in subjects(of: verb) {
          guard let mention = statement.mention(for: agent) else { continue }
          let entity = findings.mentions[mention].entity
          guard [.organization, .person, .place].contains(findings.entities[entity].type) else { continue }
          var relation = FoundRelation(
            target, "benefits", entity, words: span([agent, verb, object]),
            assurance: Assurance(0.6, "references.\(text.words[verb].lemma)"))
          relation.targetMention = mention
          relation.label = text.words[verb].lower
          relation.circumstances = circumstances
          // "Would": if it is kept. That is so of every pledge.
          if [.hypothetical, .conditional].contains(circumstances.modality),
            text.dependents(of: verb, "advcl").isEmpty
          {
            relation.circumstances.modality = .asserted
          }
          relations.append(relation)
        }
      }
    }
  }

  // MARK: One for another

  /// "This revises the promise of 4 March", "revised its promise and promised …", "the new promise supersedes the old one".
  private mutating func readSuccession(_ verb: Int, _ type: RelationTypeName) {
    guard let circumstances = statement.sureCircumstances(of: verb), circumstances.polarity == .positive,
      circumstances.modality == .asserted, text.words[verb].tag != "VB"
    else { return }
    guard let object = objects(of: verb).first, let subject = text.dependents(of: verb, "nsubj").first else {
      return
    }
    let old = references.entity(meantBy: object)
    if let old, findings.entities[old].type != .pledge { return }
    var new: Int?
    if ["this", "that", "it"].contains(text.words[subject].lower), statement.entity(at: subject) == nil {
      new = references.nearest(subject)
    }
    if new == nil, text.words[subject].isNoun, statement.entity(at: subject) == nil {
      new = references.entity(meantBy: subject)
    }
    if new == nil, let old, let makers = makersOfPledge[old] {
      new = references.next(after: verb, by: Set(makers))
    }
    guard let new, new != old else { return }
    var relation = FoundRelation(
      new, type, old ?? new, words: span([subject, verb, object]),
      assurance: Assurance(0.65, "references.\(text.words[verb].lemma)"))
    relation.label = text.words[verb].lower
    relation.circumstances = circumstances
    if old != nil {
      relations.append(relation)
    } else if let told = references.elsewhere(object), told.made != nil {
      // "the promise of 4 March 2031"
      open.append(
        FoundPledgeReference(phrase: told.phrase, noun: told.noun, made: told.made, relation: relation))
    }
  }

  // MARK: Where it was told

  /// "announced the promise at a meeting".
  private mutating func readTelling(_ verb: Int) {
    guard let circumstances = statement.sureCircumstances(of: verb), circumstances.polarity == .positive,
      circumstances.modality == .asserted, let object = objects(of: verb).first,
      references.isDefinite(object), let pledge = references.entity(meantBy: object),
      findings.entities[pledge].type == .pledge, occasions[pledge] == nil
    else { return }
    for preposition in text.dependents(of: verb, "prep") + text.dependents(of: object, "prep")
    where ["at", "during"].contains(text.words[preposition].lower) {
      for noun in text.dependents(of: preposition, "pobj") {
        guard let event = statement.entity(at: noun), findings.entities[event].type == .event else {
          continue
        }
        occasions[pledge] = event
        return
      }
    }
  }
}
