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
  /// may miss a tie. No number of paths is too large.
  ///
  /// Reference: U. Brandes, *A Faster Algorithm for Betweenness Centrality*, Journal of Mathematical
  /// Sociology 25, 2001.
  ///
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes × relations), weighted O(nodes × relations × log nodes), in O(nodes + relations)
  ///   of memory.
  public func betweenness(
    weighted: Bool = false, normalized: Bool = true
  ) throws(AnalysisError) -> [Double] {
    let steps = StepRows(network.forward, weighted: weighted)
    var scores: [Double]
    if steps.lengths == nil {
      scores = try PrunedRows(steps, of: network).scores()
    } else {
      let sources = (0..<UInt32(nodeCount)).filter { !steps.row(Int($0)).isEmpty }
      let weights = [Double](repeating: 1, count: sources.count)
      scores = try LengthRows(steps).totals(from: sources, weights: weights, task: "betweenness").scores
        .sums()
    }
    let others = Double(nodeCount - 1) * Double(nodeCount - 2)
    // Undirected, every pair has come up from both its ends.
    let pairs = normalized && others > 0 ? others : isDirected ? 1 : 2
    for node in scores.indices { scores[node] /= pairs }
    return scores
  }

  /// The part of ``betweenness(weighted:normalized:)``, over ordered pairs and not normalised, that paths from some nodes have.
  ///
  /// - Parameter sources: From 0 up to the number of nodes; one that comes twice counts twice.
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/parameter`` for a source that is no node, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(sources × relations), weighted × log nodes.
  public func betweenness(
    from sources: [Int], weighted: Bool = false
  ) throws(AnalysisError) -> [Double] {
    try dependencies(from: sources, weighted: weighted).sums
  }

  /// The sums of the dependencies of some sources and, if asked for, of their squares.
  func dependencies(
    from sources: [Int], weighted: Bool, squares: Bool = false
  ) throws(AnalysisError) -> (sums: [Double], squares: [Double]) {
    let count = nodeCount
    if let stranger = sources.first(where: { $0 < 0 || $0 >= count }) {
      throw AnalysisError(.parameter, "there is no node \(stranger)", hint: "there are \(count), from 0")
    }
    var times = [Double](repeating: 0, count: count)
    for source in sources { times[source] += 1 }
    let steps = StepRows(network.forward, weighted: weighted)
    let extra: DependencyTotals.Extra? = squares ? .squares : nil
    if steps.lengths != nil {
      let nodes = (0..<UInt32(count)).filter { times[Int($0)] > 0 }
      let totals = try LengthRows(steps).totals(
        from: nodes, weights: nodes.map { times[Int($0)] }, extra, task: "betweenness")
      return (try totals.scores.sums(), try totals.squares.sums())
    }
    let order = network.searchOrder(of: steps)
    let rows = SearchRows(steps, directed: isDirected, order: order)
    let nodes = (0..<UInt32(count)).filter { times[Int(order[Int($0)])] > 0 }
    let totals = try DependencySources(
      rows, nodes: nodes, weights: nodes.map { times[Int(order[Int($0)])] }
    ).totals(extra, task: "betweenness").totals
    func byNode(_ sums: [Double]) -> [Double] {
      var result = [Double](repeating: 0, count: sums.count)
      for (row, sum) in sums.enumerated() { result[Int(order[row])] = sum }
      return result
    }
    return (byNode(try totals.scores.sums()), byNode(try totals.squares.sums()))
  }
}
