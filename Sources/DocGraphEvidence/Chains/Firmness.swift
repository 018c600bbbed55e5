import DocGraphModel

/// How firmly relations stand as far as each tells by itself: quick enough to ask of every relation of a large graph.
///
/// It knows all of ``Reservation`` but ``Reservation/contradicted`` and ``Reservation/partyPublished``, for which a
/// ``SupportAssessor`` looks at other relations and at names.
struct Firmness {
  private let graph: Graph
  private let independence: Independence

  init(_ assessor: SupportAssessor) {
    graph = assessor.index.graph
    independence = assessor.independence
  }

  /// For each relation of the graph 0 where nothing is held against it, more the graver its gravest reservation is.
  ///
  /// - Complexity: O(relations × evidence of each).
  func penalties() -> [Int8] {
    let relations = graph.relations
    let ranks = Dictionary(
      uniqueKeysWithValues: Reservation.allCases.enumerated().map { rank, reservation in
        (reservation, Int8(Reservation.allCases.count - rank))
      })
    return relations.indices.map { position in gravest(relations, position).flatMap { ranks[$0] } ?? 0 }
  }

  /// Looks at single fields, since a relation is large to copy.
  private func gravest(_ relations: [Relation], _ position: Int) -> Reservation? {
    if relations[position].review == .rejected { return .rejected }
    if relations[position].polarity == .negated { return .denied }
    if relations[position].modality == .hypothetical { return .hypothetical }
    if relations[position].origin == .inferred { return .inferred }
    if relations[position].modality == .alleged { return .alleged }
    let supporting = supportingDocuments(relations, position)
    if supporting == .none { return .unsupported }
    switch relations[position].modality {
    case .conditional: return .conditional
    case .proposed: return .proposed
    case .planned: return .planned
    default: break
    }
    if relations[position].review == .candidate { return .candidate }
    if relations[position].attributedTo != nil { return .attributed }
    return supporting == .dependent ? .singleSource : nil
  }

  private enum Supporting {
    case none
    /// One document, or several that depend on each other.
    case dependent
    case independent
  }

  private func supportingDocuments(_ relations: [Relation], _ position: Int) -> Supporting {
    if relations[position].evidence.count == 1 {
      return relations[position].evidence[0].stance == .supports ? .dependent : .none
    }
    let documents = relations[position].evidence.filter { $0.stance == .supports }.map(\.document)
    guard !documents.isEmpty else { return .none }
    let isIndependent = documents.contains { first in
      documents.contains { independence.areIndependent(first, $0) }
    }
    return isIndependent ? .independent : .dependent
  }
}
