public import DocGraphModel

/// What a filter kept out of a snapshot, counted by reason.
public struct LeftOut: Hashable, Sendable {
  /// Relations, in the order of `RelationFilter/Reason`; only counts above 0.
  public var relations: [Count] { counts(of: relationCounts) }
  /// Entities, likewise.
  public var entities: [Count] { counts(of: entityCounts) }

  private var relationCounts: [RelationFilter.Reason: Int] = [:]
  private var entityCounts: [RelationFilter.Reason: Int] = [:]

  /// How many stayed out for one reason.
  public struct Count: Hashable, Sendable {
    public let reason: RelationFilter.Reason
    public let count: Int
  }

  package init() {}

  public var isEmpty: Bool { relationCounts.isEmpty && entityCounts.isEmpty }

  package mutating func addRelation(_ reason: RelationFilter.Reason) {
    relationCounts[reason, default: 0] += 1
  }

  package mutating func addEntity(_ reason: RelationFilter.Reason) {
    entityCounts[reason, default: 0] += 1
  }

  private func counts(of counts: [RelationFilter.Reason: Int]) -> [Count] {
    RelationFilter.Reason.allCases.compactMap { reason in
      counts[reason].map { Count(reason: reason, count: $0) }
    }
  }
}

extension LeftOut {
  /// One line for people: "left out: 2 denied, 3 alleged; entities: 1 rejected"; nil where nothing was.
  public var text: String? {
    guard !isEmpty else { return nil }
    let relations = relations.map(\.text).joined(separator: ", ")
    let entities = entities.map(\.text).joined(separator: ", ")
    let parts = [relations, entities.isEmpty ? "" : "entities: \(entities)"]
    return "left out: " + parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension LeftOut.Count {
  fileprivate var text: String {
    switch reason {
    case .rejected, .denied, .alleged, .hypothetical, .inferred: "\(count) \(reason.rawValue)"
    case .modality, .origin, .relationType, .entityType, .date: "\(count) of another \(reason.rawValue)"
    case .review: "\(count) of another review state"
    case .missingEnd: "\(count) with a missing end"
    }
  }
}
