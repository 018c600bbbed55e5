/// Hubs and authorities: who points at the right ones, and at whom the right ones point.
public struct HubScores: Hashable, Sendable {
  /// One number a node.
  public let hubs: [Double]
  public let authorities: [Double]
}

extension Analyzable {
  /// HITS: an entity is an authority as hubs lead to it, and a hub as it leads to authorities.
  ///
  ///     authority(v) = Σ over arcs u → v of w · hub(u),  hub(u) = Σ over arcs u → v of w · authority(v)
  ///
  /// up to factors: hubs add up to 1, and so do authorities; where there are no relations all are 0. The authorities are the
  /// eigenvector of AᵀA with the largest eigenvalue, of several the one that an iteration from 1 everywhere tends to. In an
  /// undirected snapshot both are the same, or nearly: of a graph in two groups with relations between these only, each
  /// value may belong to one group. The weights of parallel relations add up; a loop is one arc. Values are networkx's
  /// `hits`, where it has one answer.
  ///
  /// Reference: J. M. Kleinberg, *Authoritative Sources in a Hyperlinked Environment*, Journal of the ACM 46, 1999.
  ///
  /// - Throws: ``AnalysisError/Code/notConverged``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + relations) an iteration, of which there are some 10 to 100.
  public func hits(weighted: Bool = false) throws(AnalysisError) -> HubScores {
    let network = network
    let none = [Double](repeating: 0, count: nodeCount)
    let search = LeadingVector(network.backward, after: network.forward, weighted: weighted, name: "HITS")
    guard network.arcCount > 0, let authorities = try search.vector() else {
      return HubScores(hubs: none, authorities: none)
    }
    let values = Scratch(authorities)
    let hubs = network.forward.reading(weighted: weighted) { rows in
      (0..<nodeCount).map { rows.gather($0, values) }
    }
    return HubScores(hubs: shares(hubs), authorities: shares(authorities))
  }

  private func shares(_ values: [Double]) -> [Double] {
    let total = values.reduce(0, +)
    return total > 0 ? values.map { $0 / total } : values
  }
}
