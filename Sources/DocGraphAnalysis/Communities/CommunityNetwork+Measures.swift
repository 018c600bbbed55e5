extension CommunityNetwork {
  /// Q; 0 without edges.
  ///
  /// - Complexity: O(nodes + arcs).
  func modularity(of communities: [UInt32]) -> Double {
    guard total > 0 else { return 0 }
    var between = 0.0
    var totals = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let community = communities[node]
      totals[Int(community)] += strengths[node] / total
      for arc in row(node) where communities[Int(targets[arc])] != community { between += weights[arc] }
    }
    return 1 - between / total - resolution * totals.reduce(0) { $0 + $1 * $1 }
  }

  /// The parts of communities that hang together, by their smallest nodes.
  ///
  /// - Complexity: as of ``GraphSnapshot/components()``.
  func connectedParts(of communities: [UInt32]) -> [UInt32] {
    var sets = NodeSets(count: nodeCount)
    for node in 0..<nodeCount {
      for arc in row(node) where communities[Int(targets[arc])] == communities[node] {
        sets.unite(node, Int(targets[arc]))
      }
    }
    return sets.smallestNodes().map(UInt32.init)
  }

  /// Of each group the node with the heaviest edges inside, of several the first.
  ///
  /// - Complexity: O(nodes + arcs).
  func representatives(of groups: NodeGroups) -> [Int] {
    (0..<groups.count).map { group in
      var best = (node: 0, strength: -1.0)
      for node in groups[group] {
        var strength = 0.0
        for arc in row(node) where groups.ofNode[Int(targets[arc])] == group { strength += weights[arc] }
        if strength > best.strength { best = (node, strength) }
      }
      return best.node
    }
  }
}
