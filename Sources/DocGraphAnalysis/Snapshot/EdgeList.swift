import DocGraphModel

/// The relations that a filter admits, between node numbers.
struct EdgeList {
  /// One a relation, from its source to its target, in the order of the graph.
  private(set) var arcs: [Arc] = []
  /// Strengths by position in the graph; nil where all are 1.
  private(set) var weights: [Double]?
  private let graph: Graph
  private let symmetricTypes: Set<RelationTypeName>

  init(
    _ graph: Graph, filter: RelationFilter, nodes: NodeIndex, leftOut: inout LeftOut
  ) throws(AnalysisError) {
    self.graph = graph
    symmetricTypes = Set(graph.schema.relationTypes.lazy.filter(\.isSymmetric).map(\.name))
    // Entities of other types are no nodes, so that a relation between nodes has passed this.
    var filter = filter
    filter.entityTypes = nil
    arcs.reserveCapacity(graph.relations.count)
    for (position, relation) in graph.relations.enumerated() {
      if let reason = filter.reasonToLeaveOut(relation, sourceType: "", targetType: "") {
        leftOut.addRelation(reason)
        continue
      }
      guard let source = nodes.numbers[relation.source], let target = nodes.numbers[relation.target] else {
        let reason = nodes.leftOut[relation.source] ?? nodes.leftOut[relation.target]
        leftOut.addRelation(reason ?? .missingEnd)
        continue
      }
      arcs.append(Arc(source: source, target: target, relation: UInt32(position)))
      if let weight = relation.weight, weight != 1 { try setWeight(weight, of: position) }
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
