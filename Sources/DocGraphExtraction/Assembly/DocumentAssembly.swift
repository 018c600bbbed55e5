import DocGraphModel

/// Makes a graph of one document's findings: ids, evidence, and what findings mean in the schema's terms.
struct DocumentAssembly {
  let findings: DocumentFindings
  let document: Document
  let method: String
  var graph: Graph
  /// The id of each of the document's entities; nil for those that stay out.
  private(set) var ids: [EntityID?]
  var places: [EntityID: Int] = [:]
  private var relationPlaces: [Relation: Int] = [:]
  /// Where the evidence of relations, pledges and figures begins.
  private var usedPassages: Set<Int> = []
  private let mentionsOfEntity: [[Int]]

  init(_ findings: DocumentFindings, _ document: Document, method: String) {
    self.findings = findings
    self.document = document
    self.method = method
    graph = Graph(documents: [document])
    ids = Array(repeating: nil, count: findings.entities.count)
    var mentionsOfEntity = [[Int]](repeating: [], count: findings.entities.count)
    let order = findings.mentions.indices.sorted {
      (findings.mentions[$0].words.lowerBound, $0) < (findings.mentions[$1].words.lowerBound, $1)
    }
    for place in order { mentionsOfEntity[findings.mentions[place].entity].append(place) }
    self.mentionsOfEntity = mentionsOfEntity
  }

  mutating func assemble() {
    addEntities()
    addAuthors()
    for relation in findings.relations { add(relation) }
    for pledge in findings.pledges { add(pledge) }
    for step in findings.pledgeSteps { add(step) }
    addReferences()
    for figure in findings.figures { add(figure) }
    addMissingEvidence()
    addStaff()
    graph.assignRelationIDs()
  }

  /// What no words name, a meeting that a verb tells, has the evidence of what is said of it.
  private mutating func addMissingEvidence() {
    for relation in graph.relations {
      for id in [relation.source, relation.target] {
        guard let place = places[id], graph.entities[place].evidence.isEmpty,
          let first = relation.evidence.first
        else { continue }
        graph.entities[place].evidence = [first]
      }
    }
  }

  func usesPassage(_ range: Range<Int>) -> Bool { usedPassages.contains(range.lowerBound) }

  // MARK: Entities

  /// Named ones, and those that something is said of, in the order of their first mentions.
  private mutating func addEntities() {
    let involved = involvedEntities
    let firstPledges = Dictionary(
      findings.pledges.map { ($0.entity, $0.words.lowerBound) }, uniquingKeysWith: { first, _ in first })
    let order = findings.entities.indices.filter { place in
      guard !findings.entities[place].name.cleanName.isEmpty else { return false }
      return switch findings.entities[place].type {
      case .pledge: involved.contains(place)
      default:
        findings.entities[place].isNamed && !mentionsOfEntity[place].isEmpty || involved.contains(place)
      }
    }
    .map { (word: firstWord(of: $0, firstPledges), place: $0) }.sorted { $0 < $1 }.map(\.place)
    var slugs = SlugNumbers<Entity>()
    for place in order {
      let found = findings.entities[place]
      let id = slugs.next(for: found.name, fallback: found.type.rawValue) { places[$0] != nil }
      ids[place] = id
      places[id] = graph.entities.count
      graph.entities.append(entity(place, id))
    }
  }

  private var involvedEntities: Set<Int> {
    var involved: Set<Int> = []
    for relation in findings.relations {
      involved.formUnion([relation.source, relation.target])
      involved.formUnion(relation.circumstances.attributedTo.map { [$0] } ?? [])
    }
    for pledge in findings.pledges {
      involved.insert(pledge.entity)
      involved.formUnion(pledge.makers + pledge.addressees + pledge.beneficiaries)
      involved.formUnion([pledge.occasion, pledge.circumstances.attributedTo].compactMap(\.self))
    }
    for figure in findings.figures {
      involved.insert(figure.entity)
      involved.formUnion(figure.attributedTo.map { [$0] } ?? [])
    }
    return involved
  }

  private func firstWord(of entity: Int, _ firstPledges: [Int: Int]) -> Int {
    mentionsOfEntity[entity].first.map { findings.mentions[$0].words.lowerBound }
      ?? firstPledges[entity] ?? Int.max
  }

  private func entity(_ place: Int, _ id: EntityID) -> Entity {
    let found = findings.entities[place]
    var entity = Entity(
      id: id, type: found.type, name: found.name.cleanName, kind: found.kind, aliases: found.aliases,
      details: found.details)
    for place in entity.aliases.indices {
      entity.aliases[place].text = entity.aliases[place].text.cleanName
    }
    entity.aliases.removeAll(where: \.text.isEmpty)
    entity.review = .candidate
    entity.confidence = rounded(found.assurance.confidence)
    if !found.isNamed, found.type != .pledge, found.type != .event { entity.note = Entity.describedNote }
    let mentions = mentionsOfEntity[place]
    let named = mentions.filter { findings.mentions[$0].form == .name }
    entity.mentions = (named.isEmpty ? mentions : named).map {
      DocumentSpan(document: document.id, range: bytes(of: $0))
    }
    if let first = named.first ?? mentions.first {
      let mention = Evidence.Mention(entity: id, range: bytes(of: first))
      entity.evidence = [evidence(findings.mentions[first].words, found.assurance, [mention])]
    }
    return entity
  }

  // MARK: Relations

  private mutating func add(_ found: FoundRelation) {
    guard let source = ids[found.source], let target = ids[found.target] else { return }
    var relation = Relation(source, found.type, target)
    relation.role = found.role
    relation.label = found.label
    relation.amount = found.amount
    relation.origin = found.isStated ? .stated : .inferred
    add(
      relation, found.circumstances, [found.words] + found.further, found.assurance,
      [End(found.source, found.sourceMention), End(found.target, found.targetMention)])
  }

  private mutating func add(
    _ relation: Relation, _ circumstances: Circumstances, _ words: [Range<Int>], _ assurance: Assurance,
    _ ends: [End]
  ) {
    var relation = relation
    relation.polarity = circumstances.polarity
    relation.modality = circumstances.modality
    relation.attributedTo = circumstances.attributedTo.flatMap { ids[$0] }
    relation.valid = circumstances.valid
    relation.review = .candidate
    let evidence = words.map { self.evidence($0, assurance, mentions(of: ends, in: $0)) }
    usedPassages.formUnion(words.flatMap(passageStarts))
    // The same said again is more evidence for it.
    if let place = relationPlaces[relation] {
      for item in evidence where !graph.relations[place].evidence.contains(where: { $0.range == item.range })
      {
        graph.relations[place].evidence.append(item)
      }
      graph.relations[place].confidence = max(
        graph.relations[place].confidence ?? 0, rounded(assurance.confidence))
      return
    }
    relationPlaces[relation] = graph.relations.count
    relation.confidence = rounded(assurance.confidence)
    relation.evidence = evidence
    graph.relations.append(relation)
  }

  /// An entity at an end of a relation, and the mention that its finder took for it.
  struct End {
    var entity: Int
    var mention: Int?

    init(_ entity: Int, _ mention: Int? = nil) {
      self.entity = entity
      self.mention = mention
    }
  }

  // MARK: Pledges and figures

  private mutating func add(_ found: FoundPledge) {
    guard let id = ids[found.entity], let place = places[id] else { return }
    let words = [found.words] + found.repeats
    let evidence = words.map { self.evidence($0, found.assurance) }
    graph.entities[place].evidence = evidence
    if var pledge = graph.entities[place].pledge, pledge.history.isEmpty,
      found.circumstances.polarity == .positive
    {
      pledge.history = [
        Pledge.Step(
          .announced, date: pledge.made.flatMap { $0.isInterval ? nil : $0 } ?? document.published,
          evidence: evidence)
      ]
      graph.entities[place].details = .pledge(pledge)
    }
    var circumstances = found.circumstances
    circumstances.valid = circumstances.valid ?? graph.entities[place].pledge?.made
    func add(_ relation: Relation, _ party: Int) {
      self.add(relation, circumstances, words, found.assurance, [End(found.entity), End(party)])
    }
    for party in found.makers {
      guard let maker = ids[party] else { continue }
      var relation = Relation(maker, "made_pledge", id)
      relation.label = found.label
      add(relation, party)
    }
    for party in found.addressees { ids[party].map { add(Relation(id, "pledged_to", $0), party) } }
    for party in found.beneficiaries { ids[party].map { add(Relation(id, "benefits", $0), party) } }
    // However doubtful it is that it comes about, that is where it was told.
    circumstances.modality = .asserted
    circumstances.attributedTo = nil
    if let event = found.occasion { ids[event].map { add(Relation(id, "announced_at", $0), event) } }
    usedPassages.formUnion(words.flatMap(passageStarts))
  }

  private mutating func add(_ found: FoundFigure) {
    guard let id = ids[found.entity], let place = places[id] else { return }
    var property = found.property
    property.attributedTo = found.attributedTo.flatMap { ids[$0] }
    property.evidence = [evidence(found.words, found.assurance)]
    usedPassages.formUnion(passageStarts(found.words))
    guard !graph.entities[place].properties.contains(property) else { return }
    graph.entities[place].properties.append(property)
  }

  // MARK: Evidence

  /// The sentences around some words, with the places of mentions that lie in them.
  func evidence(
    _ words: Range<Int>, _ assurance: Assurance, _ mentions: [Evidence.Mention] = []
  ) -> Evidence {
    let passage = findings.text.passage(of: words)
    var evidence = Evidence(
      document: document.id, range: passage,
      quote: String(decoding: findings.text.document.text[passage], as: UTF8.self),
      method: "\(method): \(assurance.basis)")
    evidence.mentions = mentions
    let pages = findings.text.document.pageStarts
    if !pages.isEmpty { evidence.page = pages.count { $0 <= passage.lowerBound } }
    return evidence
  }

  mutating func usePassages(_ words: Range<Int>) { usedPassages.formUnion(passageStarts(words)) }

  /// Where the sentences around some words mention the ends of a relation: as its finder says, else the first place there. What
  /// no noun stands for, as an event that a verb tells of, is mentioned by the words themselves.
  ///
  /// - Complexity: O(log(mentions)).
  func mentions(of ends: [End], in words: Range<Int>) -> [Evidence.Mention] {
    let passage = findings.text.passage(of: words)
    return ends.compactMap { end in
      guard let id = ids[end.entity] else { return nil }
      if let mention = end.mention, passage.contains(bytes(of: mention)) {
        return Evidence.Mention(entity: id, range: bytes(of: mention))
      }
      let known = mentionsOfEntity[end.entity]
      if known.isEmpty { return Evidence.Mention(entity: id, range: findings.text.bytes(of: words)) }
      var (low, high) = (0, known.count)
      while low < high {
        let middle = (low + high) / 2
        if bytes(of: known[middle]).lowerBound < passage.lowerBound {
          low = middle + 1
        } else {
          high = middle
        }
      }
      guard low < known.count, passage.contains(bytes(of: known[low])) else { return nil }
      return Evidence.Mention(entity: id, range: bytes(of: known[low]))
    }
  }

  private func bytes(of mention: Int) -> Range<Int> {
    findings.text.bytes(of: findings.mentions[mention].words)
  }

  private func passageStarts(_ words: Range<Int>) -> [Int] {
    let passage = findings.text.passage(of: words)
    return findings.text.passages(in: passage).map(\.range.lowerBound)
  }

  private func rounded(_ confidence: Double) -> Double { (confidence * 100).rounded() / 100 }
}
