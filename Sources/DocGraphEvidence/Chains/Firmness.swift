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

  /// 0 where nothing is held against the relation at `position`, more the graver its gravest reservation is.
  func penalty(_ position: Int) -> Int {
    guard let gravest = gravest(position), let rank = Reservation.allCases.firstIndex(of: gravest) else {
      return 0
    }
    return Reservation.allCases.count - rank
  }

  /// Looks at single fields, since a relation is large to copy.
  private func gravest(_ position: Int) -> Reservation? {
    let relations = graph.relations
    if relations[position].review == .rejected { return .rejected }
    if relations[position].polarity == .negated { return .denied }
    if relations[position].modality == .hypothetical { return .hypothetical }
    if relations[position].origin == .inferred { return .inferred }
    if relations[position].modality == .alleged { return .alleged }
    if !hasSupport(position) { return .unsupported }
    switch relations[position].modality {
    case .conditional: return .conditional
    case .proposed: return .proposed
    case .planned: return .planned
    default: break
    }
    if relations[position].review == .candidate { return .candidate }
    if relations[position].attributedTo != nil { return .attributed }
    return isSingleSource(position) ? .singleSource : nil
  }

  func hasSupport(_ position: Int) -> Bool {
    graph.relations[position].evidence.contains { $0.stance == .supports }
  }

  private func isSingleSource(_ position: Int) -> Bool {
    let evidence = graph.relations[position].evidence
    if evidence.count == 1 { return true }
    let documents = evidence.lazy.filter { $0.stance == .supports }.map(\.document)
    return !documents.contains { first in
      documents.contains { independence.areIndependent(first, $0) }
    }
  }
}
