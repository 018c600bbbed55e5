import DocGraphModel

/// What a decision changed.
public struct ReviewChange: Hashable, Sendable {
  /// With names put as ids.
  public let decision: ReviewDecision
  /// The records beside those named that are now accepted: ends of accepted relations.
  public let accepted: [ReviewTarget]
  /// The records beside those named that are now rejected: relations of rejected entities, and of an entity with itself after
  /// merging.
  public let rejected: [ReviewTarget]

  init(_ step: Step, in session: ReviewSession) {
    decision = step.decision
    let named = Set(step.decision.targets)
    var changed: [(target: ReviewTarget, review: Review)] = []
    for (position, before) in step.entities {
      let entity = session.state.entities[position]
      if entity.review != before.review { changed.append((.entity(entity.id), entity.review)) }
    }
    for (position, before) in step.relations {
      let relation = session.state.relations[position]
      if relation.review != before.review, let id = relation.id {
        changed.append((.relation(id), relation.review))
      }
    }
    changed.removeAll { named.contains($0.target) }
    accepted = changed.filter { $0.review == .accepted }.map(\.target)
    rejected = changed.filter { $0.review == .rejected }.map(\.target)
  }
}

extension EvidenceError {
  static func unusableID(_ id: String) -> EvidenceError {
    EvidenceError(
      .graph, "'\(id)' names no one record: it is no id, or two have it",
      hint: "`docgraph check` says where; correct it before reviewing")
  }
}
