internal import DocGraphModel

extension RelationFinder {
  /// Finds of whom somebody is mayor or chief executive where the words leave it out: "the present mayor, Dana Quill", when
  /// the document names the mayor of one city; "Orvane will sell it, finance director Dana Quill said".
  ///
  /// - Complexity: O(words), each office with its sentence.
  mutating func findBareOffices() {
    let ministries = ministries()
    var seats: [String: Set<Int>] = [:]
    var bare: [(noun: Int, name: Int)] = []
    for word in text.words.indices where text.words[word].tag.hasPrefix("NN") {
      let lower = grammar.lower(word)
      if lower == "minister" { addMinister(word, of: ministries) }
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
      // "President Moor" beside another country's president may be anyone's; papers of a city have one mayor.
      if grammar.lower(noun) == "mayor"
        || grammar.children(of: noun, .det).contains(where: { grammar.lower($0) == "the" }),
        let known = seats[grammar.lower(noun)], known.count == 1, let seat = known.first
      {
        addOffice(noun, holder, "leads", seat, nil, "leads.seat")
      } else if let type = companyOffice(noun), let company = subject(reportedBy: name) {
        addOffice(noun, holder, type, findings.mentions[company].entity, company, "office.subject")
      } else if let type = companyOffice(noun), let removal = removal(of: noun, name) {
        let company = findings.mentions[removal.employer].entity
        addOffice(noun, holder, type, company, removal.employer, "office.removed", removal.circumstances)
      }
    }
  }

  private struct Ministry {
    var entity: Int
    /// The words of its name.
    var fields: Set<String>
  }

  /// The ministries that are named, of very many the first.
  private func ministries() -> [Ministry] {
    var found: [Ministry] = []
    var seen: Set<Int> = []
    for mention in findings.mentions where mention.form != .pronoun && mention.words.count > 1 {
      let entity = findings.entities[mention.entity]
      guard entity.type == .organization, entity.kind == "ministry", seen.insert(mention.entity).inserted
      else {
        continue
      }
      let fields = Set(mention.words.prefix(20).map { grammar.lower($0) }.filter { $0.utf8.count > 4 })
      found.append(Ministry(entity: mention.entity, fields: fields.subtracting(["ministry", "minister"])))
      if found.count == 40 { break }
    }
    return found
  }

  /// "Justice minister Dana Quill", "the minister of justice, Dana Quill", leads the one ministry of justice that is spoken of.
  private mutating func addMinister(_ noun: Int, of ministries: [Ministry]) {
    let before = premodifiers(of: noun).words
    guard before.isDisjoint(with: Self.lesser), before.isDisjoint(with: CircumstanceWords.unsureAdjectives),
      before.isDisjoint(with: CircumstanceWords.plannedAdjectives), let name = nameBehind(noun),
      let holder = statement.mentions.mention(headedBy: name),
      findings.entities[findings.mentions[holder].entity].type == .person
    else { return }
    let fields = before.union(
      grammar.children(of: noun, .prep).filter { grammar.lower($0) == "of" }
        .flatMap { grammar.children(of: $0, .pobj) }.map { grammar.lower($0) })
    let led = ministries.filter { !$0.fields.isDisjoint(with: fields) }
    guard led.count == 1, let only = led.first?.entity else { return }
    addOffice(noun, holder, "leads", only, nil, "leads.minister")
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

  /// Of whom an officer speaks: the organization that is the subject of what he says, "Orvane will sell it, finance director
  /// Dana Quill said".
  private func subject(reportedBy name: Int) -> Int? {
    let verb = grammar.head(name)
    guard grammar.role(name) == .nsubj, grammar.isVerbal(verb),
      Governor.verb(text.words[verb].lemma) == .speech,
      let clause = grammar.child(of: verb, .ccomp)
        ?? (grammar.role(verb) == .parataxis ? grammar.head(verb) : nil)
    else { return nil }
    let subjects = grammar.children(of: clause, .nsubj) + grammar.children(of: clause, .nsubjpass)
    guard subjects.count == 1, let mention = statement.mentions.mention(headedBy: subjects[0]),
      findings.mentions[mention].form != .pronoun
    else { return nil }
    let entity = findings.entities[findings.mentions[mention].entity]
    guard entity.type == .organization else { return nil }
    return ["company", "bank", "group"].contains(entity.kind ?? "company") ? mention : nil
  }

  /// "The board of Orvane dismissed chief executive Dana Quill": whose chief she was, and that it is over.
  private func removal(of noun: Int, _ name: Int) -> (employer: Int, circumstances: Circumstances)? {
    for word in [noun, name] where [.dobj, .nsubjpass].contains(grammar.role(word)) {
      let verb = grammar.head(word)
      guard Self.removing.contains(text.words[verb].lemma),
        var circumstances = statement.sureCircumstances(of: verb), circumstances.polarity == .positive,
        circumstances.modality == .asserted
      else { continue }
      let subjects = grammar.subjects(of: verb)
      guard subjects.words.count == 1, let subject = subjects.words.first else { return nil }
      let mention = statement.mention(for: subject) ?? boardOwner(subject)
      guard let mention, let employer = employer(mention),
        findings.entities[findings.mentions[employer].entity].type == .organization,
        !["court", "police", "regulator"].contains(
          findings.entities[findings.mentions[employer].entity].kind ?? "")
      else { return nil }
      end(&circumstances)
      return (employer, circumstances)
    }
    return nil
  }

  /// "Orvane's board", where the board is no entity of its own.
  private func boardOwner(_ word: Int) -> Int? {
    guard Self.boards.contains(grammar.lemma(word)) else { return nil }
    return (behind("of", word).words + premodifiers(of: word).mentions).lazy
      .compactMap { statement.mentions.mention(headedBy: $0) }.first
  }

  private mutating func addOffice(
    _ noun: Int, _ holder: Int, _ type: RelationTypeName, _ target: Int, _ targetMention: Int?,
    _ basis: String, _ circumstances: Circumstances = Circumstances()
  ) {
    let person = findings.mentions[holder].entity
    guard person != target, !hasTie(person, target, circumstances.isPast ? type : nil) else { return }
    var relation = FoundRelation(
      person, type, target, words: extent([noun, text.head(of: findings.mentions[holder].words)], nil),
      assurance: Assurance(0.6, basis))
    relation.sourceMention = holder
    relation.targetMention = targetMention
    relation.circumstances = circumstances
    relation.role = phrase(at: noun)
    relation.label = relation.role
    if !premodifiers(of: noun).words.isDisjoint(with: CircumstanceWords.pastAdjectives) {
      relation.circumstances.isPast = true
    }
    add(relation)
  }

  /// Whether somebody has an office there already: of very many relations the last ones are asked.
  private func hasTie(_ person: Int, _ target: Int, _ type: RelationTypeName?) -> Bool {
    relations.suffix(2_000).contains {
      $0.source == person && $0.target == target && (type == nil || $0.type == type)
    }
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
