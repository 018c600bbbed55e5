import DocGraphModel

/// The relations that a filter admits, between node numbers.
struct EdgeList {
  /// One a relation, from its source to its target, in the order of the graph.
  private(set) var arcs: [Arc] = []
  /// Strengths by position in the graph; nil where all are 1.
  private(set) var weights: [Double]?
  private let graph: Graph
  private let symmetricTypes: Set<RelationTypeName>

  /// - Parameter index: Knows the relations' ends without a look at ids, where there is one.
  init(
    _ graph: Graph, _ index: GraphIndex? = nil, filter: RelationFilter, nodes: NodeIndex,
    leftOut: inout LeftOut
  ) throws(AnalysisError) {
    self.graph = graph
    symmetricTypes = Set(graph.schema.relationTypes.lazy.filter(\.isSymmetric).map(\.name))
    arcs.reserveCapacity(graph.relations.count)
    var admission = Admission(filter)
    let numbers = index == nil ? [] : nodes.numbersByPosition(count: graph.entities.count)
    for position in graph.relations.indices {
      if let reason = admission.reasonToLeaveOut(position, of: graph.relations) {
        leftOut.addRelation(reason)
        continue
      }
      let source: UInt32?
      let target: UInt32?
      if let index {
        let ends = index.ends(ofRelation: position)
        (source, target) = (ends.source.flatMap { numbers[$0] }, ends.target.flatMap { numbers[$0] })
      } else {
        source = nodes.numbers[graph.relations[position].source]
        target = nodes.numbers[graph.relations[position].target]
      }
      guard let source, let target else {
        let ends = (graph.relations[position].source, graph.relations[position].target)
        leftOut.addRelation(nodes.leftOut[ends.0] ?? nodes.leftOut[ends.1] ?? .missingEnd)
        continue
      }
      arcs.append(Arc(source: source, target: target, relation: UInt32(position)))
      if let weight = graph.relations[position].weight, weight != 1 { try setWeight(weight, of: position) }
    }
  }

  /// Whether a relation says the same from either end.
  func isSymmetric(_ arc: Arc) -> Bool {
    symmetricTypes.contains(graph.relations[Int(arc.relation)].type)
  }

  private mutating func setWeight(_ weight: Double, of position: Int) throws(AnalysisError) {
    // Within these bounds neither a length nor a sum of them overflows.
    guard weight >= 1e-100, weight <= 1e100 else {
      let name = graph.relations[position].id.map { "'\($0)'" } ?? "number \(position + 1)"
      throw AnalysisError(
        .weight, "relation \(name) has the weight \(weight)", hint: "a weight lies between 1e-100 and 1e100")
    }
    if weights == nil { weights = [Double](repeating: 1, count: graph.relations.count) }
    weights?[position] = weight
  }
}

/// A filter that remembers what it has admitted, as the relations of a graph are of few kinds.
private struct Admission {
  private var filter: RelationFilter
  private var admitted: [Standing] = []

  /// What a filter asks of every relation.
  private struct Standing: Equatable {
    let polarity: Polarity
    let modality: Modality
    let origin: Origin
    let review: Review
  }

  init(_ filter: RelationFilter) {
    self.filter = filter
    // Entities of other types are no nodes, so that a relation between nodes has passed this.
    self.filter.entityTypes = nil
  }

  /// Looks at single fields where these settle it: a relation is large to copy, its sets are slow to ask.
  mutating func reasonToLeaveOut(_ position: Int, of relations: [Relation]) -> RelationFilter.Reason? {
    let standing = Standing(
      polarity: relations[position].polarity, modality: relations[position].modality,
      origin: relations[position].origin, review: relations[position].review)
    if admitted.contains(standing) { return nil }
    let reason = filter.reasonToLeaveOut(relations[position], sourceType: "", targetType: "")
    if reason == nil, !filter.namesRelations { admitted.append(standing) }
    return reason
  }
}
