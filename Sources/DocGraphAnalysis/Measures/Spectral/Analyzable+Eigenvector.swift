extension Analyzable {
  /// Eigenvector centrality: an entity is as central as its neighbors are together.
  ///
  ///     λ · x(v) = Σ over arcs u → v of w(u → v) · x(u), with the largest eigenvalue λ and Σ x² = 1
  ///
  /// In a directed snapshot whoever has arcs from central entities is central (the left eigenvector). Unweighted, each
  /// relation weighs 1; the weights of parallel relations add up; a loop is one arc. Values are those that networkx's
  /// `eigenvector_centrality` tends to, which begins with 1 everywhere: of a graph in several parts, all but the part with the
  /// largest eigenvalue have 0, and parts with equal ones share. Where there are no relations all entities have the same.
  /// They are off by less than 1e-10 or so of the largest (networkx stops at 1e-6 a node).
  ///
  /// A directed graph needs cycles that are not one behind the other; else there is nothing that the iteration converges to.
  ///
  /// References: P. Bonacich, *Power and Centrality: A Family of Measures*, American Journal of Sociology 92, 1987; as of the
  /// method, C. Lanczos, Journal of Research of the National Bureau of Standards 45, 1950; directed, a power iteration.
  ///
  /// - Returns: one number a node, none below 0.
  /// - Throws: ``AnalysisError/Code/notConverged``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + relations) an iteration, of which there are some 20 to 100.
  public func eigenvector(weighted: Bool = false) throws(AnalysisError) -> [Double] {
    guard nodeCount > 0 else { return [] }
    let even = [Double](repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
    guard network.arcCount > 0 else { return even }
    if network.isSymmetric {
      let vector = try LeadingVector(network.forward, weighted: weighted, name: "eigenvector centrality")
        .vector()
      return vector ?? even
    }
    return try ShiftedPower(network, weighted: weighted).vector()
  }
}
