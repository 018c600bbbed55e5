extension Analyzable {
  /// Degree: how many relations each entity has or, weighted, the sum of their weights (its strength).
  ///
  ///     degree(v) = Σ w(r) over the relations r at v, with w(r) = 1 where unweighted
  ///
  /// Not normalised; networkx's `degree_centrality` is the unweighted one divided by n − 1.
  /// Parallel relations each count, a loop counts twice. In an undirected snapshot the direction makes no
  /// difference. In a directed one a loop counts once out and once in, and a symmetric relation counts out
  /// and in at either end but once in both.
  ///
  /// - Returns: one number a node.
  /// - Complexity: O(nodes + relations).
  public func degree(_ direction: DegreeDirection = .both, weighted: Bool = false) -> [Double] {
    let direction = isDirected ? direction : .both
    let network = network
    let backward = network.backward
    return (0..<nodeCount).map { node in
      switch direction {
      case .out: network.forward.strength(of: node, weighted: weighted)
      case .in: backward.strength(of: node, weighted: weighted)
      case .both: network.strength(of: node, backward, weighted: weighted)
      }
    }
  }
}

extension Adjacency {
  /// The sum of a node's weights, or the number of its arcs.
  func strength(of node: Int, weighted: Bool) -> Double {
    guard weighted, let weights else { return Double(row(node).count) }
    return weights[row(node)].reduce(0, +)
  }
}

extension Network {
  /// The sum over all relations of a node: those out and those in, less those that are in both rows because
  /// they lead both ways. A loop is in both rows too, and counts twice.
  fileprivate func strength(of node: Int, _ backward: Adjacency, weighted: Bool) -> Double {
    var sum = forward.strength(of: node, weighted: weighted)
    guard isDirected else { return sum + loops(at: node, weighted: weighted) }
    if forward.relations.isEmpty { return sum + backward.strength(of: node, weighted: weighted) }
    var outgoing = forward.row(node)
    for arc in backward.row(node) {
      let key = backward.key(arc)
      while let first = outgoing.first, forward.key(first) < key { outgoing = outgoing.dropFirst() }
      let leadsBothWays = outgoing.first.map(forward.key) == key && backward.targets[arc] != node
      if !leadsBothWays { sum += weighted ? backward.weights?[arc] ?? 1 : 1 }
    }
    return sum
  }

  private func loops(at node: Int, weighted: Bool) -> Double {
    let arcs = forward.arcs(from: node, to: node)
    guard weighted, let weights = forward.weights else { return Double(arcs.count) }
    return weights[arcs].reduce(0, +)
  }
}

extension Adjacency {
  /// What a row is in order of; parallel arcs that stand for no relations have the same.
  func key(_ arc: Int) -> UInt64 {
    UInt64(targets[arc]) << 32 | UInt64(relations.isEmpty ? 0 : relations[arc])
  }
}
