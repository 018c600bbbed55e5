public import DocGraphModel

/// Says how firmly the relations of a graph stand.
public struct SupportAssessor: Sendable {
  public let index: GraphIndex
  public let independence: Independence
  private let contradictions: Contradictions

  public init(_ index: GraphIndex) {
    self.index = index
    independence = Independence(index.graph.documents)
    contradictions = Contradictions(index)
  }

  /// - Parameter position: In the graph's relations.
  /// - Complexity: O(relations of its source + its evidence).
  public func support(of position: Int) -> Support {
    let relation = index.graph.relations[position]
    let documents = relation.evidence.filter { $0.stance == .supports }.map(\.document)
      .reduce(into: [DocumentID]()) { if !$0.contains($1) { $0.append($1) } }
    let count = independence.count(documents)
    let contraries = contradictions.contraries(of: position)
    var reservations: [Reservation] = []
    if relation.review == .rejected { reservations.append(.rejected) }
    if relation.polarity == .negated { reservations.append(.denied) }
    if relation.origin == .inferred { reservations.append(.inferred) }
    switch relation.modality {
    case .asserted: break
    case .alleged: reservations.append(.alleged)
    case .planned: reservations.append(.planned)
    case .proposed: reservations.append(.proposed)
    case .conditional: reservations.append(.conditional)
    case .hypothetical: reservations.append(.hypothetical)
    }
    if documents.isEmpty { reservations.append(.unsupported) }
    if !contraries.isEmpty || relation.evidence.contains(where: { $0.stance == .contradicts }) {
      reservations.append(.contradicted)
    }
    if relation.review == .candidate { reservations.append(.candidate) }
    if relation.attributedTo != nil { reservations.append(.attributed) }
    if isPublishedByParty(relation, documents) { reservations.append(.partyPublished) }
    if count == 1 { reservations.append(.singleSource) }
    return Support(
      relation: position, reservations: reservations.sorted(), documents: documents,
      independentDocuments: count, contraries: contraries, confidence: relation.confidence)
  }

  private func isPublishedByParty(_ relation: Relation, _ documents: [DocumentID]) -> Bool {
    let ends = [relation.source, relation.target].compactMap(index.position)
    return !documents.isEmpty
      && documents.allSatisfy { id in
        index.document(id)?.publisher.map { !Set(index.names.positions($0)).isDisjoint(with: ends) } ?? false
      }
  }
}
