import DocGraphModel

/// Gathers what a graph has of its pledges as of a date.
struct PledgeReader {
  let knowledge: Knowledge
  let index: GraphIndex

  init(_ index: GraphIndex, asOf: PartialDate?) {
    self.index = index
    knowledge = Knowledge(index.graph.documents, asOf: asOf)
  }

  /// What the graph says of a pledge, before anything is computed.
  struct Draft {
    let entity: Entity
    let parties: [Role: [PledgeParty]]
    let made: PartialDate?
    let reports: [PledgeReport]
    /// Every passage about it that could be read, with the date of what it tells.
    let evidence: [(evidence: Evidence, date: PartialDate?)]
    let isKnown: Bool

    var revisers: [(pledge: EntityID, party: PledgeParty)] {
      (parties[.reviser] ?? []).map { (entity.id, $0) }
    }
  }

  /// What another entity is to a pledge.
  enum Role: CaseIterable {
    case maker, addressee, beneficiary, occasion, fulfilment, reviser

    /// The type of the relations that say so, and whether the pledge is their source.
    fileprivate init?(_ type: RelationTypeName, pledgeIsSource: Bool) {
      switch (type, pledgeIsSource) {
      case (.madePledge, false): self = .maker
      case ("pledged_to", true): self = .addressee
      case ("benefits", true): self = .beneficiary
      case ("announced_at", true): self = .occasion
      case ("fulfils", false): self = .fulfilment
      case ("revises", false), ("supersedes", false): self = .reviser
      default: return nil
      }
    }
  }

  func draft(_ entity: Entity) -> Draft {
    let pledge = entity.pledge ?? Pledge()
    let linked = relations(of: entity.id)
    let known = linked.filter { isKnown($0.relation) }
    let makers = linked.filter { $0.role == .maker }.map { index.graph.relations[$0.relation] }
    let made =
      pledge.made
      ?? makers.filter { reservations($0).isEmpty }.compactMap(\.valid).min(by: PartialDate.beginsBefore)
    let reports = pledge.history.indices.filter { step in
      knowledge.includes(pledge.history[step].date, supports(pledge.history[step].evidence))
    }.map { PledgeReport(pledge.history[$0], at: $0, of: entity, knowledge) }.chronological()
    let told =
      entity.evidence + makers.flatMap(\.evidence)
      + pledge.history.filter { $0.status == .announced }.flatMap(\.evidence)
    return Draft(
      entity: entity,
      parties: Dictionary(grouping: known, by: \.role).mapValues {
        parties($0.map(\.relation), of: entity.id)
      },
      made: made, reports: reports,
      evidence: evidence(entity, made, reports, known.map { index.graph.relations[$0.relation] }),
      isKnown: knowledge.includes(made, supports(told)))
  }

  /// The relations of a pledge that say something about it as a pledge.
  private func relations(of pledge: EntityID) -> [(role: Role, relation: Int)] {
    guard let position = index.position(of: pledge) else { return [] }
    return index.relations(at: position).compactMap { number in
      let relation = index.graph.relations[Int(number)]
      let isSource = relation.source == pledge
      let other = isSource ? relation.target : relation.source
      guard relation.review != .rejected, other != pledge, index.entity(other)?.review != .rejected else {
        return nil
      }
      return Role(relation.type, pledgeIsSource: isSource).map { ($0, Int(number)) }
    }
  }

  private func isKnown(_ position: Int) -> Bool {
    let relation = index.graph.relations[position]
    return knowledge.includes(relation.valid, supports(relation.evidence))
  }

  private func supports(_ evidence: [Evidence]) -> [Evidence] { evidence.filter { $0.stance == .supports } }

  /// The other ends of these relations, each once, in the order of the relations.
  private func parties(_ relations: [Int], of pledge: EntityID) -> [PledgeParty] {
    var order: [EntityID] = []
    var relationsOf: [EntityID: [Int]] = [:]
    for position in relations {
      let relation = index.graph.relations[position]
      let other = relation.source == pledge ? relation.target : relation.source
      if relationsOf[other] == nil { order.append(other) }
      relationsOf[other, default: []].append(position)
    }
    return order.map { id in
      let positions = relationsOf[id] ?? []
      // The firmest: plainly said before doubtful, then what the documents say themselves.
      let firmest = positions.map { index.graph.relations[$0] }.min { left, right in
        let (first, second) = (reservations(left), reservations(right))
        if let one = first.first, let other = second.first, one != other { return other < one }
        if first.isEmpty != second.isEmpty { return first.isEmpty }
        return left.attributedTo == nil && right.attributedTo != nil
      }
      return PledgeParty(
        entity: id, name: index.entity(id)?.name ?? id.rawValue, relations: positions,
        reservations: firmest.map(reservations) ?? [], attributedTo: firmest?.attributedTo)
    }
  }

  private func reservations(_ relation: Relation) -> [Reservation] {
    var reservations: [Reservation] = []
    if relation.polarity == .negated { reservations.append(.denied) }
    if relation.modality == .hypothetical { reservations.append(.hypothetical) }
    if relation.origin == .inferred { reservations.append(.inferred) }
    if relation.modality == .alleged { reservations.append(.alleged) }
    if relation.review == .candidate { reservations.append(.candidate) }
    return reservations
  }

  private func evidence(
    _ entity: Entity, _ made: PartialDate?, _ reports: [PledgeReport], _ relations: [Relation]
  ) -> [(evidence: Evidence, date: PartialDate?)] {
    let all =
      entity.evidence.map { ($0, made) }
      + reports.flatMap { report in report.evidence.map { ($0, report.date) } }
      + relations.flatMap { relation in relation.evidence.map { ($0, relation.valid) } }
    return all.filter { $0.0.stance != .context && knowledge.includes($0.0) }
  }
}
