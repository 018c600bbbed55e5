internal import DocGraphAnalysis
internal import DocGraphModel

/// Collects the entries of a timeline, by kind and id.
struct TimelineBuilder {
  private(set) var entries: [Timeline.Entry] = []
  private(set) var undated: [Timeline.Statement] = []
  private(set) var leftOut = LeftOut()
  private let index: GraphIndex
  private let options: Timeline.Options
  private let schema: Schema
  private let assessor: SupportAssessor
  /// The events and pledges that are told, each with the relations that its entry tells.
  private var told: [EntityID: [Int]] = [:]

  private var graph: Graph { index.graph }
  private var during: PartialDate? { options.filter.during }

  init(_ index: GraphIndex, options: Timeline.Options) {
    self.index = index
    self.options = options
    schema = index.graph.schema
    assessor = SupportAssessor(index)
  }

  mutating func build() {
    let entities = graph.entities.indices.filter { index.position(of: graph.entities[$0].id) == $0 }
      .map { graph.entities[$0] }.sorted { $0.id < $1.id }
    var events: [Entity] = []
    var pledges: [Entity] = []
    for entity in entities where choose(entity) {
      if kind(of: entity) == .event { events.append(entity) } else { pledges.append(entity) }
    }
    let relations = graph.relations.indices.sorted {
      (graph.relations[$0].id ?? "", $0) < (graph.relations[$1].id ?? "", $1)
    }
    let own = relations.filter { !isKeptOut($0) && !isToldElsewhere($0) }
    for event in events { addEvent(event) }
    if options.kinds.contains(.relation) { for relation in own { addRelation(relation) } }
    for pledge in pledges { addPledge(pledge) }
    guard options.kinds.contains(.document) else { return }
    for document in graph.documents.sorted(by: { $0.id < $1.id }) { addDocument(document) }
  }
}

// What is left out, and what is told elsewhere.
extension TimelineBuilder {
  /// Whether an event or pledge is told; takes a note of it, and counts what the filter keeps out.
  private mutating func choose(_ entity: Entity) -> Bool {
    guard let kind = kind(of: entity), options.kinds.contains(kind) else { return false }
    let filter = options.filter
    let reason: RelationFilter.Reason? =
      if !filter.reviews.contains(entity.review) {
        entity.review == .rejected ? .rejected : .review
      } else if !filter.origins.contains(entity.origin) {
        entity.origin == .inferred ? .inferred : .origin
      } else if let types = filter.entityTypes, !types.contains(entity.type) { .entityType } else { nil }
    if let reason { leftOut.addEntity(reason) } else { told[entity.id] = [] }
    return reason == nil
  }

  private func kind(of entity: Entity) -> Timeline.Kind? {
    if schema.isType(entity.type, a: .event) { return .event }
    return schema.isType(entity.type, a: .pledge) ? .pledge : nil
  }

  private mutating func isKeptOut(_ position: Int) -> Bool {
    let relation = graph.relations[position]
    let reason: RelationFilter.Reason? =
      if let source = index.entity(relation.source), let target = index.entity(relation.target) {
        [source, target].contains { !options.filter.reviews.contains($0.review) }
          ? .rejected
          : options.filter.reasonToLeaveOut(relation, sourceType: source.type, targetType: target.type)
      } else { .missingEnd }
    // An event or pledge names its parties whenever one of its own moments is in.
    if reason == .date, isToldElsewhere(position) { return true }
    if let reason, options.kinds.contains(.relation) { leftOut.addRelation(reason) }
    return reason != nil
  }

  /// Whether the entry of an event or pledge tells a relation; if so, takes a note of it.
  private mutating func isToldElsewhere(_ position: Int) -> Bool {
    let relation = graph.relations[position]
    guard relation.canBeToldInPassing else { return false }
    for id in [relation.source, relation.target] {
      guard told[id] != nil, let entity = index.entity(id),
        let date = entity.event?.date ?? entity.pledge?.made
      else { continue }
      let isPart = kind(of: entity) == .event ? relation.isPartOfEvent : relation.isPartOfPledge(id)
      if relation.valid == date || relation.valid == nil && isPart {
        told[id, default: []].append(position)
        return true
      }
    }
    return false
  }

  /// Adds a statement at each of these moments, if it is one of those asked for.
  private mutating func add(
    _ statement: Timeline.Statement, span: PartialDate? = nil,
    at moments: [(moment: Timeline.Moment, date: PartialDate)]
  ) {
    guard touches(statement) else { return }
    entries += moments.map { moment, date in
      Timeline.Entry(statement: statement, moment: moment, date: date, span: span == date ? nil : span)
    }
  }

  private mutating func addUndated(_ statement: Timeline.Statement) {
    if touches(statement) { undated.append(statement) }
  }

  private func touches(_ statement: Timeline.Statement) -> Bool {
    guard let about = options.about else { return true }
    switch statement.subject {
    case .event(let id), .pledge(let id): if about.contains(id) { return true }
    case .relation, .document: break
    }
    return statement.parties.contains { about.contains($0.entity) }
      || statement.places.contains { about.contains($0.entity) }
      || statement.attributedTo.map(about.contains) == true
  }
}

// Events, relations, pledges and documents.
extension TimelineBuilder {
  private mutating func addEvent(_ entity: Entity) {
    var statement = statement(.event(entity.id), of: entity, phrases: [name(entity.id)])
    let relations = graph.relations
    let isPlace = { (party: Timeline.Party) in
      relations[party.relation].type == .occurredAt && relations[party.relation].target == party.entity
    }
    statement.places = statement.parties.filter(isPlace)
    statement.parties.removeAll(where: isPlace)
    guard let date = entity.event?.date else { return addUndated(statement) }
    let moments = date.moments(in: during)
    if moments.isEmpty { leftOut.addEntity(.date) }
    add(statement, span: date.isInterval ? date : nil, at: moments)
  }

  private mutating func addRelation(_ position: Int) {
    let relation = graph.relations[position]
    var statement = Timeline.Statement(
      subject: .relation(position),
      phrases: [name(relation.source), schema.words(of: relation), name(relation.target)])
    let details = [relation.role.map { "as \($0)" }, relation.amount?.description].compactMap { $0 }
    if !details.isEmpty { statement.phrases.append("(\(details.joined(separator: ", ")))") }
    statement.parties = [relation.source, relation.target].map {
      Timeline.Party(entity: $0, relation: position, reservations: [], attributedTo: nil)
    }
    let outside: Set<Reservation> = [.singleSource, .partyPublished]
    statement.reservations = assessor.support(of: position).reservations.filter { !outside.contains($0) }
    statement.attributedTo = relation.attributedTo
    statement.evidence = relation.evidence
    guard let date = relation.valid else { return addUndated(statement) }
    add(statement, span: date.isInterval ? date : nil, at: date.moments(in: during))
  }

  private mutating func addPledge(_ entity: Entity) {
    var statement = statement(.pledge(entity.id), of: entity, phrases: [name(entity.id)])
    let makers = statement.parties.filter { graph.relations[$0.relation].type == .madePledge }
    if !makers.isEmpty {
      statement.phrases.insert(makers.map { name($0.entity) }.joined(separator: ", ") + ":", at: 0)
    }
    // Where no maker's word is plain, the pledge is no firmer than that.
    if let maker = makers.first, !makers.contains(where: { $0.reservations.isEmpty }) {
      statement.reservations = (statement.reservations + maker.reservations).sorted()
      statement.attributedTo = maker.attributedTo
    }
    let pledge = entity.pledge ?? Pledge()
    let steps = pledge.history.filter { step in
      let isTheMaking = step.status == .announced && step.date != nil && step.date == pledge.made
      if isTheMaking { statement.addEvidence(step.evidence) }
      return !isTheMaking
    }
    guard pledge.made != nil || pledge.due != nil || steps.contains(where: { $0.date != nil }) else {
      return addUndated(statement)
    }
    let dates = ([pledge.made, pledge.due] + steps.map(\.date)).compactMap { $0 }
    if !dates.contains(where: mayLieInTime) { leftOut.addEntity(.date) }
    for (moment, date) in [(Timeline.Moment.made, pledge.made), (.due, pledge.due)] {
      if let date, mayLieInTime(date) { add(statement, at: [(moment, date)]) }
    }
    for step in steps {
      var report = statement
      report.evidence = step.evidence
      report.attributedTo = step.attributedTo
      report.reservations = step.reservations
      if let note = step.note { report.phrases.append("(\(note))") }
      guard let date = step.date else {
        addUndated(report)
        continue
      }
      if mayLieInTime(date) { add(report, at: [(.reported(step.status), date)]) }
    }
  }

  private mutating func addDocument(_ document: Document) {
    let publisher = document.publisher.map { ["\($0):"] } ?? []
    let statement = Timeline.Statement(
      subject: .document(document.id), phrases: publisher + [document.title ?? document.id.rawValue],
      evidence: [Evidence(document: document.id)])
    guard let date = document.published else { return addUndated(statement) }
    if mayLieInTime(date) { add(statement, at: [(.published, date)]) }
  }

  private func mayLieInTime(_ date: PartialDate) -> Bool {
    during.map { date.overlaps($0) != .impossible } ?? true
  }

  /// What the graph says of an event or pledge, with those relations that its entry tells.
  private func statement(
    _ subject: Timeline.Subject, of entity: Entity, phrases: [String]
  ) -> Timeline.Statement {
    var statement = Timeline.Statement(subject: subject, phrases: phrases)
    statement.addEvidence(entity.evidence)
    for position in told[entity.id] ?? [] {
      let relation = graph.relations[position]
      let other = relation.source == entity.id ? relation.target : relation.source
      statement.parties.append(
        Timeline.Party(
          entity: other, relation: position, reservations: relation.reservations,
          attributedTo: relation.attributedTo))
      statement.addEvidence(relation.evidence)
    }
    if entity.review == .rejected { statement.reservations.append(.rejected) }
    if entity.origin == .inferred { statement.reservations.append(.inferred) }
    if statement.evidence.isEmpty { statement.reservations.append(.unsupported) }
    if entity.review == .candidate { statement.reservations.append(.candidate) }
    return statement
  }

  private func name(_ id: EntityID) -> String { index.tellingName(id) }
}
