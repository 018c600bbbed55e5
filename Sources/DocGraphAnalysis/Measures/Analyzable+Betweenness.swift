extension Analyzable {
  /// Betweenness: the share of shortest paths between other entities that lead through each entity.
  ///
  ///     betweenness(v) = Σ over pairs (s, t), s ≠ v ≠ t, of σ(s, t | v)/σ(s, t)
  ///
  /// with σ(s, t) the number of shortest paths from s to t and σ(s, t | v) the number of those through v;
  /// each pair counts once in an undirected snapshot, once a direction in a directed one. Normalised, the sum
  /// is divided by the number of pairs of others: (n − 1)(n − 2)/2 undirected, (n − 1)(n − 2) directed.
  /// Values are networkx's `betweenness_centrality`.
  ///
  /// Parallel relations are one step, as long as the shortest of them; loops lie on no path; a pair without a
  /// path adds nothing. Weighted, a path is as long as the sum of its steps' 1/weight. Lengths that differ by
  /// at most 1e-12 of themselves count as equal, where networkx compares floating point sums exactly and so
  /// may miss a tie.
  ///
  /// Reference: U. Brandes, *A Faster Algorithm for Betweenness Centrality*, Journal of Mathematical
  /// Sociology 25, 2001.
  ///
  /// - Returns: one number a node.
  /// - Complexity: O(nodes × relations), weighted O(nodes × relations × log nodes), in O(nodes + relations)
  ///   of memory.
  public func betweenness(weighted: Bool = false, normalized: Bool = true) -> [Double] {
    let scores = Brandes(StepRows(network.forward, weighted: weighted)).scores()
    let others = Double(nodeCount - 1) * Double(nodeCount - 2)
    // Undirected, every pair has come up from both its ends.
    let pairs = normalized && others > 0 ? others : isDirected ? 1 : 2
    return scores.map { $0 / pairs }
  }
}
