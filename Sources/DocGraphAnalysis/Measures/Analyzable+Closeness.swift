extension Analyzable {
  /// Closeness: how near an entity is to the others that it is connected with.
  ///
  ///     closeness(v) = r(v)/Σ d(u, v) · r(v)/(n − 1), the sum over the r(v) others u with a path to v
  ///
  /// with d the length of the shortest path; 0 where there is none. The second factor (Wasserman and Faust) makes entities
  /// of small components less close; without `improved` it is left out. Values are networkx's `closeness_centrality`: in a
  /// directed snapshot paths lead *to* the entity unless `direction` says otherwise.
  ///
  /// Parallel relations are one step, as long as the shortest of them; loops make no difference. Weighted, a path is as long
  /// as the sum of its steps' 1/weight.
  ///
  /// References: S. Wasserman, K. Faust, *Social Network Analysis*, 1994, p. 201; M. Then et al., *The More the Merrier:
  /// Efficient Multi-Source Graph Traversal*, VLDB 8, 2014.
  ///
  /// - Returns: one number a node, from 0 to 1 where unweighted.
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes × relations), of which 512 nodes share most; weighted O(nodes × relations × log nodes).
  public func closeness(
    weighted: Bool = false, _ direction: PathDirection = .incoming, improved: Bool = true
  ) throws(AnalysisError) -> [Double] {
    let others = Double(max(1, nodeCount - 1))
    func closeness(_ count: Double, _ sum: Double) -> Double {
      guard sum > 0 else { return 0 }
      return improved ? count / sum * (count / others) : count / sum
    }
    if weighted, network.isWeighted {
      let all = try LengthSums(network, direction, task: "closeness")
      return all.sums.indices.map { closeness(Double(all.counts[$0]), all.sums[$0]) }
    }
    let all = try DistanceSums(network, direction, task: "closeness")
    return all.sums.indices.map { closeness(Double(all.counts[$0]), Double(all.sums[$0])) }
  }

  /// Harmonic centrality: how near an entity is to all others, of which those without a path count 0.
  ///
  ///     harmonic(v) = Σ over the others u of 1/d(u, v)
  ///
  /// Normalised, it is divided by n − 1. Values are networkx's `harmonic_centrality`, and directions, weights, parallel
  /// relations and loops count as in ``closeness(weighted:_:improved:)``.
  ///
  /// Reference: M. Marchiori, V. Latora, *Harmony in the Small-World*, Physica A 285, 2000.
  ///
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: as of the closeness.
  public func harmonic(
    weighted: Bool = false, _ direction: PathDirection = .incoming, normalized: Bool = false
  ) throws(AnalysisError) -> [Double] {
    let others = normalized ? Double(max(1, nodeCount - 1)) : 1
    if weighted, network.isWeighted {
      return try LengthSums(network, direction, task: "harmonic centrality").reciprocals.map { $0 / others }
    }
    return try DistanceSums(network, direction, task: "harmonic centrality").reciprocals.map { $0 / others }
  }

  /// Reach: how many other entities are within some hops of each.
  ///
  /// Normalised, it is their share of all others. In a directed snapshot hops follow the relations, as in
  /// a neighborhood, unless `direction` says otherwise. Weights, parallel relations and loops make no difference.
  ///
  /// Reference: S. P. Borgatti, *Identifying Sets of Key Players in a Social Network*, Computational and Mathematical
  /// Organization Theory 12, 2006 (m-reach).
  ///
  /// - Parameters:
  ///   - hops: at least 1.
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/parameter`` for fewer hops, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes × relations) at worst, of which 512 nodes share most.
  public func reach(
    hops: Int = 2, _ direction: PathDirection = .outgoing, normalized: Bool = false
  ) throws(AnalysisError) -> [Double] {
    guard hops >= 1 else {
      throw AnalysisError(.parameter, "the number of hops is \(hops)", hint: "it is at least 1")
    }
    let others = normalized ? Double(max(1, nodeCount - 1)) : 1
    return try DistanceSums(network, direction, mostHops: hops, task: "reach").counts.map {
      Double($0) / others
    }
  }
}
