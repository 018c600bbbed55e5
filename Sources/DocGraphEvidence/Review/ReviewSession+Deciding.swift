import DocGraphModel

extension ReviewSession {
  /// Carries out a step's decision, whose names become ids on the way; on an error the step tells what is to be restored.
  mutating func perform(_ step: inout Step) throws(EvidenceError) {
    let decision = step.decision
    for target in decision.targets { try checkPresence(of: target) }
    switch decision.verb {
    case .accept:
      try correct(&step)
      for target in decision.targets { try accept(target, &step) }
    case .reject:
      try correct(&step)
      reject(decision.targets, &step)
    case .edit: try correct(&step)
    case .reopen:
      for target in decision.targets { try reopen(target, &step) }
    case .merge:
      let (one, other) = try pair(of: decision)
      try merge(one, into: other, &step)
    case .apart:
      let (one, other) = try pair(of: decision)
      tellApart(one, other, &step)
    }
  }

  private func checkPresence(of target: ReviewTarget) throws(EvidenceError) {
    guard review(of: target) == nil else { return }
    switch target {
    case .entity(let id):
      guard !merged.contains(id) else {
        throw EvidenceError.decision("'\(id)' was merged into another entity", hint: "undo brings it back")
      }
      throw EvidenceError.decision("there is no entity '\(id)'", hint: hint(for: target))
    case .relation(let id):
      throw EvidenceError.decision("there is no relation '\(id)'", hint: hint(for: target))
    }
  }

  /// What an id that leads nowhere may have meant.
  private func hint(for target: ReviewTarget) -> String? {
    switch target {
    case .entity(let id):
      return Suggestion.question(for: id.rawValue, among: state.entities.lazy.map(\.id.rawValue))
    case .relation(let id):
      if entity(EntityID(id.rawValue)) != nil { return "the entity is 'e:\(id)'" }
      return Suggestion.question(
        for: id.rawValue, among: state.relations.lazy.compactMap { $0.id?.rawValue })
    }
  }

  private func pair(of decision: ReviewDecision) throws(EvidenceError) -> (one: EntityID, other: EntityID) {
    guard decision.targets.count == 1, case .entity(let one)? = decision.targets.first,
      let other = decision.other
    else {
      throw EvidenceError.decision(
        "'\(decision.verb.rawValue)' links two entities",
        hint: "e:ht \(decision.verb.rawValue) e:harbor-trust")
    }
    try checkPresence(of: .entity(other))
    guard one != other else { throw EvidenceError.decision("'\(one)' and '\(other)' are one entity already") }
    return (one, other)
  }

  private mutating func accept(_ target: ReviewTarget, _ step: inout Step) throws(EvidenceError) {
    switch target {
    case .entity(let id):
      if let position = position(of: id) { change(entity: position, &step) { $0.review = .accepted } }
    case .relation(let id):
      guard let position = position(of: id) else { return }
      let relation = state.relations[position]
      try checkEnds(of: relation)
      change(relation: position, &step) { $0.review = .accepted }
      for id in [relation.source, relation.target] + [relation.attributedTo].compactMap({ $0 })
      where entity(id)?.review == .candidate {
        try accept(.entity(id), &step)
      }
    }
  }

  /// A relation cannot stand on what is rejected.
  private func checkEnds(of relation: Relation) throws(EvidenceError) {
    for end in [relation.source, relation.target] where entity(end)?.review == .rejected {
      throw EvidenceError.decision(
        "'\(relation.id ?? "")' has an end that is rejected: '\(end)'", hint: "accept e:\(end) first")
    }
  }

  private mutating func reject(_ targets: [ReviewTarget], _ step: inout Step) {
    var entities: Set<EntityID> = []
    for target in targets {
      switch target {
      case .entity(let id):
        entities.insert(id)
        if let position = position(of: id) { change(entity: position, &step) { $0.review = .rejected } }
      case .relation(let id):
        if let position = position(of: id) { change(relation: position, &step) { $0.review = .rejected } }
      }
    }
    guard !entities.isEmpty else { return }
    for position in positions(touching: entities) where state.relations[position].review != .rejected {
      change(relation: position, &step) { $0.review = .rejected }
    }
  }

  private mutating func reopen(_ target: ReviewTarget, _ step: inout Step) throws(EvidenceError) {
    switch target {
    case .entity(let id):
      if let position = position(of: id) { change(entity: position, &step) { $0.review = .candidate } }
    case .relation(let id):
      guard let position = position(of: id) else { return }
      try checkEnds(of: state.relations[position])
      change(relation: position, &step) { $0.review = .candidate }
    }
  }
}
