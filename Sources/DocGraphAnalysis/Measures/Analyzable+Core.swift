extension Analyzable {
  /// Core numbers: the largest k such that an entity is in the k-core, the largest part of the graph in which everyone has at
  /// least k neighbors.
  ///
  /// Parallel relations count once and loops not at all, for networkx's `core_number` takes neither. In a directed snapshot
  /// the neighbors of either direction count, one that is both twice (networkx's in-degree + out-degree). Weights make no
  /// difference; an isolated entity has 0.
  ///
  /// References: S. B. Seidman, *Network Structure and Minimum Degree*, Social Networks 5, 1983; H. Kabir, K. Madduri,
  /// *Parallel k-Core Decomposition on Multicore Platforms*, IPDPSW 2017.
  ///
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + relations), and a look at each node a level until it goes.
  public func coreNumbers() throws(AnalysisError) -> [Int] {
    var peeling = CorePeeling(nodeCount: nodeCount)
    let forward = try network.forward.simpleRows()
    if isDirected {
      let backward = try network.backward.simpleRows()
      forward.reading { forward in backward.reading { peeling.peel(forward, and: $0) } }
    } else {
      forward.reading { peeling.peel($0, and: nil) }
    }
    return (0..<nodeCount).map { Int(peeling.degrees[$0]) }
  }
}
