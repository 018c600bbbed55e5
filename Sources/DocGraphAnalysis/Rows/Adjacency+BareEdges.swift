extension Adjacency {
  /// Rows made on all cores of edges by number; their arcs stand for no relations.
  ///
  /// - Parameter bothWays: Whether an edge is an arc either way (a loop is one all the same).
  /// - Throws: ``AnalysisError/Code/size`` for 2³² arcs or more, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + edges).
  init(nodeCount: Int, _ edges: borrowing BareEdges, bothWays: Bool) throws(AnalysisError) {
    let most = bothWays ? 2 * edges.count : edges.count
    guard nodeCount <= 1 << 32, most <= Int(UInt32.max) else {
      throw AnalysisError(.size, "the network has more nodes or arcs than 32-bit ids can number")
    }
    guard nodeCount > 0, edges.count > 0 else {
      self.init(
        offsets: [UInt32](repeating: 0, count: nodeCount + 1), targets: [], weights: nil, relations: [])
      return
    }
    let plan = RowPlan(nodeCount: nodeCount, arcs: most)
    let bytes = most * (edges.weights == nil ? 12 : 32) + 8 * nodeCount
    try Execution.requireMemory(bytes, for: "laying out \(edges.count) edges")
    if edges.weights != nil {
      self = try RowBuilder<NumberedKey>(plan, bothWays: bothWays).rows(of: edges)
    } else if plan.keyBits <= 32 {
      self = try RowBuilder<NarrowKey>(plan, bothWays: bothWays).rows(of: edges)
    } else {
      self = try RowBuilder<WideKey>(plan, bothWays: bothWays).rows(of: edges)
    }
  }
}
