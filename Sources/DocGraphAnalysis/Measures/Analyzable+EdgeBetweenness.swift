/// How much a tie between two nodes counts.
public struct EdgeScore: Hashable, Sendable {
  /// Undirected, the lower number of the two.
  public let source: Int
  public let target: Int
  public let score: Double
}

extension Analyzable {
  /// Edge betweenness: the share of shortest paths that lead over each tie between two entities.
  ///
  ///     betweenness(e) = Σ over pairs (s, t) of σ(s, t | e)/σ(s, t)
  ///
  /// with σ(s, t) the number of shortest paths from s to t and σ(s, t | e) the number of those over e; each pair counts once
  /// in an undirected snapshot, once a direction in a directed one. Normalised, the sum is divided by the number of pairs:
  /// n(n − 1)/2 undirected, n(n − 1) directed. Values are networkx's `edge_betweenness_centrality`.
  ///
  /// Parallel relations are one tie, whose score they share; loops have none. Weights count as in
  /// ``betweenness(weighted:normalized:)``.
  ///
  /// Reference: U. Brandes, *On Variants of Shortest-Path Betweenness Centrality and Their Generic Computation*, Social
  /// Networks 30, 2008.
  ///
  /// - Returns: the ties, ascending by source and target.
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes × relations), weighted O(nodes × relations × log nodes).
  public func edgeBetweenness(
    weighted: Bool = false, normalized: Bool = true
  ) throws(AnalysisError) -> [EdgeScore] {
    let steps = StepRows(network.forward, weighted: weighted)
    let count = nodeCount
    let sources = (0..<UInt32(count)).filter { !steps.row(Int($0)).isEmpty }
    let ones = [Double](repeating: 1, count: sources.count)
    let sums: [Double]
    if steps.lengths != nil {
      let totals = try LengthRows(steps).totals(
        from: sources, weights: ones, .arcs, task: "edge betweenness")
      sums = try totals.arcs.sums()
    } else {
      // In the order of the network, as rows of an undirected one ascend then, like the steps.
      let rows = SearchRows(steps, directed: isDirected, order: Array(0..<UInt32(count)))
      let totals = try DependencySources(rows, nodes: sources, weights: ones)
        .totals(.arcs, task: "edge betweenness").totals
      sums = try totals.arcs.sums()
    }
    let pairs = normalized && count > 1 ? Double(count) * Double(count - 1) : isDirected ? 1 : 2
    var scores: [EdgeScore] = []
    for source in 0..<count {
      for step in steps.row(source) {
        let target = Int(steps.targets[step])
        var sum = sums[step]
        if !isDirected {
          guard source < target else { continue }
          sum += sums[steps.step(from: target, to: source) ?? step]
        }
        scores.append(EdgeScore(source: source, target: target, score: sum / pairs))
      }
    }
    return scores
  }
}
