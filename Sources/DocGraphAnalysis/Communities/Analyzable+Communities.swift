extension Analyzable {
  /// Communities by the Leiden algorithm, which seeks the division with the highest modularity:
  ///
  ///     Q = Σ over communities C of L(C)/m − γ · (K(C)/2m)²
  ///
  /// with m the weight of all relations, L(C) of those inside C, K(C) the sum of the degrees in C and γ the
  /// resolution. The higher γ is, the more and smaller the communities; at 0 they are the components.
  ///
  /// Direction makes no difference. Unweighted, each relation weighs 1. The weights of parallel relations add up; a
  /// loop weighs once inside its community and twice in its entity's degree. An entity without relations to others is
  /// a community of its own. Every community is connected, and no two would gain by being one. To find the highest modularity
  /// there is takes too long for all but the smallest graphs (the problem is NP-hard): the algorithm comes near it, and another
  /// seed may give another division, as good or nearly. On small graphs the best of up to ten starts counts.
  ///
  /// It differs from the paper in one choice: in the refinement a node joins the part that gains most, as in the authors' own
  /// `leidenalg`, where the paper draws one at random.
  ///
  /// Reference: V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden: guaranteeing well-connected communities*,
  /// Scientific Reports 9:5233, 2019. M. E. J. Newman, *Analysis of weighted networks*, Physical Review E 70, 2004.
  ///
  /// - Parameters:
  ///   - resolution: γ, from 0 to 1,000,000.
  ///   - seed: of the order in which entities are visited.
  /// - Throws: ``AnalysisError/Code/parameter`` for a resolution out of bounds.
  /// - Complexity: nearly O(nodes + relations) in practice, in O(nodes + relations) of memory.
  public func communities(
    resolution: Double = 1, weighted: Bool = false, seed: UInt64 = 1
  ) throws(AnalysisError) -> Communities {
    guard resolution >= 0, resolution <= 1_000_000 else {
      throw AnalysisError(
        .parameter, "the resolution is \(resolution)", hint: "it lies from 0 to 1000000; 1 is usual")
    }
    let network = CommunityNetwork(self.network, weighted: weighted, resolution: resolution)
    var leiden = Leiden(network, seed: seed)
    let communities = leiden.communities()
    let groups = NodeGroups(labels: communities.map(Int.init))
    return Communities(
      groups, representatives: network.representatives(of: groups),
      modularity: network.modularity(of: communities))
  }
}
