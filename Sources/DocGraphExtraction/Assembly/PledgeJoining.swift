internal import DocGraphModel

/// One pledge of what several documents tell of it, and one event of what one document dates and another only names.
///
/// Two pledges are one if they have the same makers, the same action but for case, and due dates, amounts and measures that are equal or
/// missing; a report finds its pledge where one alone, with a common maker, holds all of its words. Nothing is joined that a
/// person decided to keep apart, and nothing within a document.
struct PledgeJoining {
  var graph: Graph
  private let symmetric: Set<RelationTypeName>
  private var makers: [EntityID: Set<EntityID>] = [:]
  /// What each pledge that went has become; nil for reports whose steps alone stay.
  var became: [EntityID: EntityID?] = [:]

  /// - Complexity: O(size of the graph); a maker's pledges beyond 2,000 take no reports.
  init(_ graph: Graph, symmetric: Set<RelationTypeName>) {
    self.graph = graph
    self.symmetric = symmetric
    joinUndatedEvents()
    guard graph.entities.contains(where: { $0.type == .pledge }) else {
      rewrite()
      return
    }
    for relation in graph.relations
    where relation.type == "made_pledge" && relation.polarity == .positive && relation.review != .rejected {
      makers[relation.target, default: []].insert(relation.source)
    }
    joinEqual()
    placeReports()
    placeReferences()
    rewrite()
  }

  func documents(_ entity: Entity) -> Set<DocumentID> { Set(entity.evidence.map(\.document)) }

  // MARK: The same pledge told twice

  private struct Key: Hashable {
    var makers: Set<EntityID>
    var action: FoldedName
  }

  private mutating func joinEqual() {
    var buckets: [Key: [Int]] = [:]
    for place in graph.entities.indices {
      let entity = graph.entities[place]
      guard entity.type == .pledge, !entity.isPledgeReference, entity.review != .rejected,
        let action = entity.pledge?.action,
        let makers = makers[entity.id]
      else { continue }
      let key = Key(makers: makers, action: FoldedName(action))
      let same = buckets[key, default: []].filter { canBeOne(graph.entities[$0], entity) }
      if same.count == 1, !entity.isDecided {
        absorb(entity, into: same[0])
        became[entity.id] = graph.entities[same[0]].id
      } else if buckets[key, default: []].count < 50 {
        buckets[key, default: []].append(place)
      }
    }
  }

  private func canBeOne(_ one: Entity, _ other: Entity) -> Bool {
    guard let a = one.pledge, let b = other.pledge, documents(one).isDisjoint(with: documents(other)),
      agree(a.due, b.due), agree(a.amount, b.amount), agree(a.measure, b.measure)
    else { return false }
    // "resign" may be promised again.
    let count = ActionWords(a.action ?? "").count
    return count >= 3 || count == 2 && a.due != nil && a.due == b.due
  }

  private func agree<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
    one == nil || other == nil || one == other
  }

  private mutating func absorb(_ other: Entity, into place: Int) {
    guard let theirs = other.pledge else { return }
    var pledge = graph.entities[place].pledge ?? theirs
    pledge.due = pledge.due ?? theirs.due
    pledge.amount = pledge.amount ?? theirs.amount
    pledge.measure = pledge.measure ?? theirs.measure
    pledge.condition = pledge.condition ?? theirs.condition
    // A day says more than "by the time it was reported".
    if let made = theirs.made,
      pledge.made.map({ made.precedes($0) == .certain || $0.isInterval && !made.isInterval }) ?? true
    {
      pledge.made = made
    }
    for step in theirs.history { pledge.add(step) }
    graph.entities[place].absorb(other)
    graph.entities[place].details = .pledge(pledge)
  }

  // MARK: Reports

  private mutating func placeReports() {
    let reports = graph.entities.indices.filter { graph.entities[$0].isReportedPledge }
    guard !reports.isEmpty else { return }
    var ofMaker: [EntityID: [(place: Int, words: ActionWords)]] = [:]
    for place in graph.entities.indices {
      let entity = graph.entities[place]
      guard entity.type == .pledge, !entity.isReportedPledge, !entity.isPledgeReference,
        entity.review != .rejected,
        became[entity.id] == nil
      else { continue }
      for maker in makers[entity.id] ?? [] where ofMaker[maker, default: []].count < 2_000 {
        ofMaker[maker, default: []].append((place, entity.actionWords))
      }
    }
    for place in reports {
      let report = graph.entities[place]
      let words = report.actionWords
      guard let steps = report.pledge?.history, words.count > 0 else { continue }
      var fitting: Set<Int> = []
      for maker in makers[report.id] ?? [] {
        for (known, theirs) in ofMaker[maker] ?? []
        where words.isContained(in: theirs)
          && documents(graph.entities[known]).isDisjoint(with: documents(report))
        {
          guard let pledge = graph.entities[known].pledge, steps.allSatisfy(pledge.canHave) else { continue }
          fitting.insert(known)
        }
      }
      // Of two about the pier the one that was due then.
      if fitting.count > 1, let due = report.pledge?.due {
        fitting = fitting.filter { graph.entities[$0].pledge?.due == due }
      }
      guard fitting.count == 1, let known = fitting.first, var pledge = graph.entities[known].pledge else {
        continue
      }
      for var step in steps {
        step.note = Pledge.Step.matchedNote
        pledge.add(step)
      }
      graph.entities[known].details = .pledge(pledge)
      became[report.id] = .some(nil)
    }
  }

  // MARK: References

  private mutating func placeReferences() {
    let references = graph.entities.filter(\.isPledgeReference)
    guard !references.isEmpty else { return }
    let pledges = graph.entities.filter { entity in
      entity.type == .pledge && !entity.isPledgeReference && !entity.isReportedPledge
        && entity.review != .rejected && became[entity.id] == nil
    }
    let open = Set(references.map(\.id))
    let pledge = Dictionary(pledges.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    var successors: [EntityID: Entity] = [:]
    for relation in graph.relations where open.contains(relation.target) {
      if let successor = pledge[relation.source] { successors[relation.target] = successor }
    }
    let meant = Self.meant(by: references, among: pledges, successors: successors)
    for reference in references { became[reference.id] = .some(meant[reference.id]) }
  }

  // MARK: What pointed to them

  private mutating func rewrite() {
    guard !became.isEmpty else { return }
    graph.entities.removeAll { became[$0.id] != nil }
    let joined = became.compactMapValues(\.self)
    for place in graph.entities.indices { graph.entities[place] = graph.entities[place].renamed(joined) }
    var relations: [Relation] = []
    var places: [RelationKey: Int] = [:]
    var moved: Set<RelationKey> = []
    for var relation in graph.relations {
      let ends = [relation.source, relation.target]
      if ends.contains(where: { became[$0] == .some(nil) }) { continue }
      let isMoved = ends.contains { became[$0] != nil }
      if isMoved { relation = relation.renamed(joined) }
      let key = RelationKey(relation, symmetric)
      if isMoved || moved.contains(key), relation.review == .candidate, let place = places[key] {
        relations[place].absorb(relation)
        continue
      }
      if places[key] == nil {
        places[key] = relations.count
        // What is met later may have stood where it belongs from the first.
        if isMoved { moved.insert(key) }
      }
      relations.append(relation)
    }
    graph.relations = relations
  }
}
