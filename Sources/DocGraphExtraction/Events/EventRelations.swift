internal import DocGraphModel

/// Who held, attended or spoke at events, and where they were, as the grammar around their nouns says.
struct EventRelations {
  let findings: DocumentFindings
  let text: ParsedDocument
  let mentions: MentionIndex
  let statement: Statement
  /// The event's entity of each phrase's head.
  let events: [Int: Int]
  let when: EventTimes

  init(_ findings: DocumentFindings, events: [Int: Int], when: EventTimes) {
    self.findings = findings
    text = findings.text
    statement = Statement(findings)
    mentions = statement.mentions
    self.events = events
    self.when = when
  }

  /// - Complexity: O(mentions of events), each with its clause.
  func all(of drafts: [EventDraft], entities: [Int]) -> [FoundRelation] {
    var found: [FoundRelation] = []
    var seen: Set<[String]> = []
    func add(_ relation: FoundRelation?) {
      guard var relation, relation.source != relation.target else { return }
      let key = [
        "\(relation.source)", relation.type.rawValue, "\(relation.target)",
        relation.circumstances.polarity.rawValue, relation.circumstances.modality.rawValue,
      ]
      guard seen.insert(key).inserted else { return }
      let event = findings.entities[relation.target].type == .event ? relation.target : relation.source
      if relation.circumstances.valid == nil, case .event(let details) = findings.entities[event].details {
        relation.circumstances.valid = details.date
      }
      found.append(relation)
    }
    for (draft, event) in zip(drafts, entities) {
      if let place = draft.place { add(site(place, of: event, draft)) }
      for mention in draft.mentions {
        for relation in participants(around: mention.head, event, mention.words) { add(relation) }
        for relation in consequences(around: mention.head, event) { add(relation) }
      }
      if let verb = draft.verb {
        for party in draft.parties {
          add(participant(party, "attended", event, verb, "event.met", confidence: 0.7))
        }
      }
      if let verb = draft.verb {
        for party in draft.roles {
          // Who is there is the subject of what he does there.
          let isVerb = text.words[party.word].isVerb
          for agent in isVerb ? subjects(of: party.word) : [party.word] {
            var relation = participant(
              agent, party.type, event, isVerb ? party.word : verb, "event.told", confidence: 0.65)
            relation?.role = party.role
            // The event is planned then; who is to buy whom in it is said.
            if party.type == .relatedTo, relation?.circumstances.modality == .planned {
              relation?.circumstances.modality = .asserted
            }
            add(relation)
          }
        }
      }
      if let verb = draft.verb, draft.head == "signing" {
        for relation in signatures(of: verb, event) { add(relation) }
      }
    }
    // Who spoke at it or held it was there: that says more.
    let present = Set(
      found.filter { $0.assurance.basis != "event.acted at" }.map { [$0.source, $0.target] })
    return found.filter {
      $0.assurance.basis != "event.acted at" || !present.contains([$0.source, $0.target])
    }
  }

  func site(_ place: (word: Int, at: Int), of event: Int, _ draft: EventDraft)
    -> FoundRelation?
  {
    guard let mention = mentions.mention(headedBy: place.word) else { return nil }
    var relation = FoundRelation(
      event, "occurred_at", findings.mentions[mention].entity, words: span([place.at, place.word]),
      assurance: Assurance(0.75, "event.place"))
    relation.targetMention = mention
    relation.sourceMention = mentions.mention(headedBy: place.at)
    let verb = when.tellingVerbs(of: place.at).first ?? draft.verb
    relation.circumstances = statement.circumstances(of: verb ?? clause(of: place.at))
    if let verb, relation.circumstances.modality == .asserted {
      if EventVerbs.planning.contains(text.words[verb].lemma) { relation.circumstances.modality = .planned }
      if text.words[verb].lemma == "cancel" { relation.circumstances.polarity = .negated }
    }
    // That somebody was not at it does not say that it was not there.
    if verb == nil { relation.circumstances.polarity = .positive }
    return relation
  }

  func span(_ words: [Int]) -> Range<Int> {
    (words.min() ?? 0)..<(words.max() ?? 0) + 1
  }

  func clause(of word: Int) -> Int {
    var place = word
    for _ in 0..<30 where !text.words[place].isVerb && text.words[place].head != place {
      place = text.words[place].head
    }
    return place
  }

  // MARK: Participants

  func participants(around head: Int, _ event: Int, _ words: Range<Int>) -> [FoundRelation] {
    var found: [FoundRelation] = []
    let word = text.words[head]
    let verb = word.head
    func add(
      _ agents: [Int], _ type: RelationTypeName, _ verb: Int, role: String? = nil, _ basis: String,
      confidence: Double = 0.75
    ) {
      for agent in agents.map(meant) {
        guard let mention = mention(of: agent) else { continue }
        var relation = FoundRelation(
          findings.mentions[mention].entity, type, event, words: span([agent, verb, head]),
          assurance: Assurance(confidence, basis))
        relation.sourceMention = mention
        relation.targetMention = mentions.mention(headedBy: head)
        relation.role = role
        relation.circumstances = statement.circumstances(of: verb)
        found.append(relation)
      }
    }
    let lemma = text.words[verb].lemma
    switch word.dependency {
    case "dobj":
      if let type = EventVerbs.holding[lemma], !type.isEmpty {
        add(
          subjects(of: verb), RelationTypeName(type), verb, role: type == "hosted" ? "host" : nil,
          "event.held")
      } else if lemma == "call", EventNoun.noun(word)?.noun.family == .protest {
        add(subjects(of: verb), "organized", verb, "event.called", confidence: 0.7)
      } else if EventVerbs.attending.contains(lemma) {
        add(
          subjects(of: verb), lemma == "address" ? "spoke_at" : "attended", verb,
          role: lemma == "chair" ? "chair" : nil,
          "event.attended")
        if lemma == "attend" { add(alsoThere(verb), "attended", verb, "event.attended") }
      } else if Self.winning.contains(lemma), isVote(word) {
        add(
          subjects(of: verb), "related_to", verb, role: lemma == "lose" ? "loser" : "winner", "event.won",
          confidence: 0.7)
      } else if Self.filing.contains(lemma), isComplaint(word) {
        add(subjects(of: verb), "related_to", verb, role: "complainant", "event.filed", confidence: 0.7)
      } else if Self.inquiring.contains(lemma), word.lower == "inquiry" {
        add(subjects(of: verb), "organized", verb, "event.opened", confidence: 0.7)
      } else if EventVerbs.speaking.contains(lemma), lemma == "tell" {
        add(persons(subjects(of: verb)), "spoke_at", verb, "event.told")
      }
    case "dative" where lemma == "tell":
      add(persons(subjects(of: verb)), "spoke_at", verb, "event.told")
    case "nsubjpass":
      if let type = EventVerbs.holding[lemma], !type.isEmpty {
        add(
          agents(of: verb), RelationTypeName(type), verb, role: type == "hosted" ? "host" : nil,
          "event.held by")
      } else if lemma == "fight" {
        for (agent, role) in fighters(in: verb) {
          add([agent], "attended", verb, role: role, "event.fought", confidence: 0.65)
        }
      } else if lemma == "sign", isComplaint(word) {
        add(agents(of: verb), "signed", verb, "event.signed by")
      } else if lemma == "attend" || lemma == "chair" {
        add(agents(of: verb), "attended", verb, role: lemma == "chair" ? "chair" : nil, "event.attended by")
      }
    case "pobj":
      let preposition = text.words[verb]
      let above = preposition.head
      let lemma = text.words[above].lemma
      guard text.words[above].isVerb || text.words[above].isNoun else { break }
      switch preposition.lower {
      case "in" where Self.contesting.contains(lemma) && isVote(word):
        add(
          subjects(of: above), "related_to", above,
          role: ["win", "defeat", "beat"].contains(lemma)
            ? "winner" : lemma == "lose" ? "loser" : "candidate",
          "event.contested", confidence: 0.7)
      case "at", "during", "to":
        if preposition.lower == "to" { break }
        // "announced the promise at a meeting" may hang on the promise.
        let verb = text.words[above].dependency == "dobj" ? text.words[above].head : above
        let lemma = text.words[verb].lemma
        if EventVerbs.speaking.contains(lemma) {
          add(persons(subjects(of: verb)), "spoke_at", verb, "event.spoke at")
        } else if verb == above, lemma == "sign" {
          add(subjects(of: verb), "signed", verb, "event.signed at")
        } else if verb == above, text.words[verb].tag == "VBD", isAssembly(word) {
          add(persons(subjects(of: verb)), "attended", verb, "event.acted at", confidence: 0.6)
        }
      case "in":
        // "took part in", "participated in"
        if EventVerbs.takingPart.contains(lemma) {
          let verb = lemma == "part" ? text.words[above].head : above
          add(subjects(of: verb), "attended", verb, "event.took part")
        } else if lemma == "take",
          text.children(of: above, "dobj").contains(where: { text.words[$0].lower == "part" })
        {
          add(subjects(of: above), "attended", above, "event.took part")
        }
      case "over" where lemma == "preside":
        add(subjects(of: above), "attended", above, role: "chair", "event.presided over")
      default: break
      }
    default: break
    }
    for relation in signatures(ofWhat: head, event) { found.append(relation) }
    // "the meeting between Oswin and Tamsin", "a meeting with Oswin"
    let noun = EventNoun.noun(word)?.noun
    if noun?.family == .gathering {
      for preposition in text.children(of: head, "prep") {
        if text.words[preposition].lower == "between" || text.words[preposition].lower == "with" {
          add(
            text.children(of: preposition, "pobj").flatMap { [$0] + conjuncts(of: $0) }, "attended", head,
            "event.between", confidence: 0.65)
        }
      }
    }
    // "Saturday's match against Greyford Rovers"
    if noun?.family == .contest {
      for preposition in text.children(of: head, "prep") where text.words[preposition].lower == "against" {
        add(text.children(of: preposition, "pobj"), "attended", head, "event.against", confidence: 0.65)
      }
    }
    // "a forum hosted by Oswin"
    for participle in text.children(of: head, "acl") where text.words[participle].tag == "VBN" {
      if text.words[participle].lemma == "attend" {
        add(agents(of: participle), "attended", participle, "event.attended by")
      }
      if let type = EventVerbs.holding[text.words[participle].lemma], !type.isEmpty {
        add(
          agents(of: participle), RelationTypeName(type), participle, role: type == "hosted" ? "host" : nil,
          "event.held by")
      }
    }
    return found
  }

  /// "The agency said that it had opened an inquiry": who says so of itself.
  func meant(_ agent: Int) -> Int {
    let verb = text.words[agent].head
    guard text.words[agent].lower == "it", text.words[verb].dependency == "ccomp",
      VerbSigns.speaking.contains(text.words[text.words[verb].head].lemma),
      let speaker = text.children(of: text.words[verb].head, "nsubj").first
    else { return agent }
    return speaker
  }

  static let winning: Set<String> = ["win", "lose", "sweep"]
  static let contesting: Set<String> = ["win", "lose", "defeat", "beat", "run", "stand", "compete"]
  static let filing: Set<String> = ["file", "lodge", "submit"]
  static let inquiring: Set<String> = [
    "open", "launch", "close", "conduct", "begin", "lead", "start",
  ]

  func isVote(_ word: Word) -> Bool { EventNoun.noun(word)?.noun.family == .vote }

  func isComplaint(_ word: Word) -> Bool { ["complaint", "lawsuit", "suit"].contains(word.lower) }

  func participant(
    _ agent: Int, _ type: RelationTypeName, _ event: Int, _ verb: Int, _ basis: String, confidence: Double
  ) -> FoundRelation? {
    guard let mention = mention(of: agent) else { return nil }
    var relation = FoundRelation(
      findings.mentions[mention].entity, type, event, words: span([agent, verb]),
      assurance: Assurance(confidence, basis))
    relation.sourceMention = mention
    relation.circumstances = statement.circumstances(of: verb)
    return relation
  }

  /// Whether who does something at it is there.
  func isAssembly(_ word: Word) -> Bool {
    switch EventNoun.noun(word)?.noun.family {
    case .gathering, .ceremony: true
    default: word.lower == "hearing"
    }
  }

  /// The mention of whoever acts: a name, or one beside it: "the mayor, Hanne Okoro".
  func mention(of agent: Int) -> Int? {
    statement.mention(for: agent).flatMap { isAgent(findings.mentions[$0].entity) ? $0 : nil }
  }

  func isAgent(_ entity: Int) -> Bool {
    let type = findings.entities[entity].type
    return type == .organization || type == .person || type == .place
  }

  func persons(_ words: [Int]) -> [Int] {
    words.filter { word in
      mentions.mention(headedBy: word).map {
        findings.entities[findings.mentions[$0].entity].type == .person
      } ?? false
    }
  }

  /// Who does it, over relative clauses, coordination and control.
  func subjects(of verb: Int) -> [Int] {
    guard text.children(of: verb, "nsubjpass").isEmpty else { return [] }
    let subjects = statement.grammar.surfaceSubjects(of: verb)
    return subjects.isDisjunctive || subjects.isNegated ? [] : subjects.words
  }

  func agents(of verb: Int) -> [Int] {
    text.children(of: verb, "agent").flatMap { text.children(of: $0, "pobj") }
      .flatMap { agent in
        // "by the minister, Mara Adey, and the director, Otto Varn": the second hangs on the name.
        [agent] + conjuncts(of: agent) + text.children(of: agent, "appos").flatMap { conjuncts(of: $0) }
      }
  }

  func conjuncts(of word: Int) -> [Int] {
    var found: [Int] = []
    var next = text.children(of: word, "conj")
    while let last = next.first, found.count < 20 {
      found += next
      next = text.children(of: last, "conj")
    }
    return found
  }
}
