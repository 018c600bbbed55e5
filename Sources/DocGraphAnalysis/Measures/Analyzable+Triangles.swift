extension Analyzable {
  /// How many triangles each entity is in: pairs of its neighbors that are neighbors of each other.
  ///
  /// Directions and weights make no difference; parallel relations are one, loops none. Values are networkx's `triangles` of
  /// the undirected graph.
  ///
  /// Reference: T. Schank, D. Wagner, *Finding, Counting and Listing All Triangles in Large Graphs, an Experimental Study*,
  /// WEA 2005.
  ///
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(relations^1.5) at worst.
  public func triangles() throws(AnalysisError) -> [Int] {
    try network.undirectedRows().reading { rows throws(AnalysisError) in try TriangleCounting(rows).counts() }
  }

  /// Transitivity: the share of paths of two steps whose ends are neighbors too; 0 where there are no such paths.
  ///
  ///     T = 3 · triangles / Σ d(v) · (d(v) − 1)/2
  ///
  /// with d(v) the number of neighbors. Directions, weights, parallel relations and loops as of ``triangles()``. The value is
  /// networkx's `transitivity` of the undirected graph.
  ///
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(relations^1.5) at worst.
  public func transitivity() throws(AnalysisError) -> Double {
    let rows = network.undirectedRows()
    let (total, pairs) = try rows.reading { rows throws(AnalysisError) -> (Int, Double) in
      let counting = try TriangleCounting(rows)
      var pairs = 0.0
      for node in 0..<rows.nodeCount {
        let count = Double(counting.neighborCount(node))
        pairs += count * (count - 1) / 2
      }
      return (try counting.total(), pairs)
    }
    return pairs > 0 ? 3 * Double(total) / pairs : 0
  }
}
