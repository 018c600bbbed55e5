extension Analyzable {
  /// Communities: by the Leiden or the Louvain algorithm, which seek the division with the highest modularity, or by label
  /// propagation.
  ///
  ///     Q = Σ over communities C of L(C)/m − γ · (K(C)/2m)²
  ///
  /// with m the weight of all relations, L(C) of those inside C, K(C) the sum of the degrees in C and γ the
  /// resolution. The higher γ is, the more and smaller the communities; at 0 they are the components.
  ///
  /// Direction makes no difference. Unweighted, each relation weighs 1. The weights of parallel relations add up; a
  /// loop weighs once inside its community and twice in its entity's degree. An entity without relations to others is
  /// a community of its own. Every community is connected. By Leiden no two would gain by being one. To find the highest
  /// modularity there is takes too long for all but the smallest graphs (the problem is NP-hard): the algorithms come near it,
  /// and another seed may give another division, as good or nearly. On small graphs Leiden's best of up to ten starts counts.
  ///
  /// Leiden differs from the paper in one choice: in the refinement a node joins the part that gains most, as in the authors'
  /// own `leidenalg`, where the paper draws one at random. Louvain differs in two: a node is visited again only when a
  /// neighbor has moved away from it, and what Louvain may leave in pieces is parted in the end, which only gains. Label
  /// propagation is the asynchronous kind, parted in the same way.
  ///
  /// Reference: V. A. Traag, L. Waltman, N. J. van Eck, *From Louvain to Leiden: guaranteeing well-connected communities*,
  /// Scientific Reports 9:5233, 2019. V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre, *Fast unfolding of
  /// communities in large networks*, J. Stat. Mech. P10008, 2008. U. N. Raghavan, R. Albert, S. Kumara, *Near linear time
  /// algorithm to detect community structures in large-scale networks*, Physical Review E 76, 2007. M. E. J. Newman,
  /// *Analysis of weighted networks*, Physical Review E 70, 2004.
  ///
  /// - Parameters:
  ///   - resolution: γ, from 0 to 1,000,000; by label propagation it counts in the modularity alone.
  ///   - seed: of the order in which entities are visited.
  /// - Throws: ``AnalysisError/Code/parameter`` for a resolution out of bounds, ``AnalysisError/Code/cancelled``.
  /// - Complexity: nearly O(nodes + relations) in practice, in O(nodes + relations) of memory.
  public func communities(
    by method: CommunityMethod = .leiden, resolution: Double = 1, weighted: Bool = false, seed: UInt64 = 1
  ) throws(AnalysisError) -> Communities {
    guard resolution >= 0, resolution <= 1_000_000 else {
      throw AnalysisError(
        .parameter, "the resolution is \(resolution)", hint: "it lies from 0 to 1000000; 1 is usual")
    }
    // Whole numbers where they do.
    if weighted, network.isWeighted {
      return try CommunityNetwork<Double>(network, weighted: true, resolution: resolution)
        .communities(by: method, seed: seed)
    }
    return try CommunityNetwork<UInt32>(network, weighted: false, resolution: resolution)
      .communities(by: method, seed: seed)
  }
}

extension CommunityNetwork {
  fileprivate func communities(by method: CommunityMethod, seed: UInt64) throws(AnalysisError) -> Communities
  {
    var found: Scratch<UInt32>
    switch method {
    case .leiden:
      var leiden = Leiden<Weight>(seed: seed)
      found = try leiden.communities(self)
    case .louvain:
      var louvain = Louvain<Weight>(seed: seed)
      found = connectedParts(of: try louvain.communities(self))
    case .labels:
      var propagation = LabelPropagation<Weight>(seed: seed)
      found = connectedParts(of: try propagation.communities(self))
    }
    return Communities(
      NodeGroups(labels: found.array.map(Int.init)), innerStrengths: try innerStrengths(found).array,
      strengths: strengths.array, modularity: try modularity(of: found))
  }
}
