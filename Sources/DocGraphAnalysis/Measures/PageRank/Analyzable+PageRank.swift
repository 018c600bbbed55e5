extension Analyzable {
  /// PageRank: how often a walk is at each entity that follows relations at random and now and then starts
  /// anew anywhere, or at some entities only.
  ///
  ///     p(v) = (1 − d) · s(v) + d · (Σ over arcs u → v of p(u) · w(u → v)/W(u) + Σ over dangling u of p(u) · s(v))
  ///
  /// with damping d, W(u) the sum of the weights of u's outgoing arcs, dangling those entities that have none, and s(v) the
  /// share of new starts: 1/n each, or personalized the same for all `sources` (one that is named twice has two shares).
  /// The ranks add up to 1. In an undirected snapshot every relation leads both ways. Unweighted, each
  /// relation weighs 1. The weights of parallel relations add up; a loop is one arc. Disconnected parts share
  /// through the new starts; personalized, what no walk reaches has 0. Values are networkx's `pagerank`, whose tolerance is
  /// stated for each node: theirs is n times as wide.
  ///
  /// One problem, three ways, of which the structure chooses: conjugate gradients where arcs lead both ways alike, component
  /// by component where most of a directed network has no cycles, else the power iteration.
  ///
  /// References: L. Page, S. Brin, R. Motwani, T. Winograd, *The PageRank Citation Ranking: Bringing Order to
  /// the Web*, 1999; T. H. Haveliwala, *Topic-Sensitive PageRank*, WWW 2002.
  ///
  /// - Parameters:
  ///   - sources: the nodes at which walks start anew; nil for all.
  ///   - damping: d, from 0 to below 1.
  ///   - tolerance: by how much the ranks may be off in sum (L1), as the last changes tell; above 0.
  ///   - maximumIterations: at least 1.
  /// - Returns: one rank a node.
  /// - Throws: ``AnalysisError/Code/parameter`` for a parameter out of bounds,
  ///   ``AnalysisError/Code/notConverged``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + relations) an iteration, of which there are at most log(tolerance)/log(damping)
  ///   or so.
  public func pageRank(
    from sources: [Int]? = nil, weighted: Bool = false, damping: Double = 0.85, tolerance: Double = 1e-10,
    maximumIterations: Int = 1000
  ) throws(AnalysisError) -> [Double] {
    guard damping >= 0, damping < 1 else {
      throw AnalysisError(.parameter, "the damping is \(damping)", hint: "it lies from 0 to below 1")
    }
    if let sources {
      guard !sources.isEmpty, sources.allSatisfy({ (0..<nodeCount).contains($0) }) else {
        throw AnalysisError(.parameter, "walks start anew at no node", hint: "name nodes that there are")
      }
    }
    guard tolerance > 0 else {
      throw AnalysisError(.parameter, "the tolerance is \(tolerance)", hint: "it lies above 0")
    }
    guard maximumIterations >= 1 else {
      throw AnalysisError(
        .parameter, "the number of iterations is \(maximumIterations)", hint: "it is at least 1")
    }
    guard nodeCount > 0 else { return [] }
    let problem = PageRankProblem(
      network: network, isWeighted: weighted, damping: damping, tolerance: tolerance,
      maximumIterations: maximumIterations, starts: sources.map(shares))
    if network.isSymmetric { return try PageRankConjugateGradients(problem).ranks() }
    if problem.isMostlyOrdered() { return try PageRankOrdered(problem).result() }
    return try PageRankPull(problem).result()
  }

  private func shares(_ sources: [Int]) -> [Double] {
    var shares = [Double](repeating: 0, count: nodeCount)
    for source in sources { shares[source] += 1 / Double(sources.count) }
    return shares
  }
}
