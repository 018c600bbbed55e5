extension Analyzable {
  /// Clustering coefficient: how many of the pairs of an entity's neighbors are neighbors of each other, as a share; 0 where
  /// it has fewer than two neighbors.
  ///
  ///     c(v) = 2 · triangles(v) / (d(v) · (d(v) − 1))
  ///
  /// with d(v) the number of neighbors. Weighted, a triangle counts as the geometric mean of its weights, each a share of the
  /// largest: ∛(w(uv) · w(vw) · w(wu)). In a directed snapshot every directed triangle that is possible at v counts
  /// (Fagiolo): c(v) = (A + Aᵀ)³(v, v) / 2(D(v) · (D(v) − 1) − 2 · R(v)), with D the neighbors out and in, R those that are
  /// both, and of the weights their cube roots in A. The weights of parallel relations in one direction add up (unweighted,
  /// they are one); loops are left out. Values are networkx's `clustering` of the graph without them.
  ///
  /// References: D. J. Watts, S. H. Strogatz, *Collective Dynamics of 'Small-World' Networks*, Nature 393, 1998; J.-P. Onnela
  /// and others, *Intensity and Coherence of Motifs in Weighted Complex Networks*, Physical Review E 71, 2005; G. Fagiolo,
  /// *Clustering in Complex Directed Networks*, Physical Review E 76, 2007.
  ///
  /// - Returns: one number a node, from 0 to 1.
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(relations^1.5) at worst; directed or weighted, the sum over entities of their neighbors' neighbors.
  public func clustering(weighted: Bool = false) throws(AnalysisError) -> [Double] {
    if !isDirected, !weighted || !network.isWeighted { return try plainClustering() }
    let rows = MutualRows(network, weighted ? .cubeRoot : .presence)
    let walks = try rows.arrays.reading { rows throws(AnalysisError) in try ClosedWalks(rows).counts() }
    return walks.indices.map { node in
      let neighbors = rows.arrays.offsets[node + 1] - rows.arrays.offsets[node]
      let both = rows.reciprocalCounts.isEmpty ? 0 : Double(rows.reciprocalCounts[node])
      let degree = Double(neighbors) + both
      // Undirected, a neighbor that leads both ways is what all are.
      let pairs = isDirected ? 2 * (degree * (degree - 1) - 2 * both) : degree * (degree - 1)
      return walks[node] > 0 ? walks[node] / pairs : 0
    }
  }

  private func plainClustering() throws(AnalysisError) -> [Double] {
    try network.forward.reading { rows throws(AnalysisError) in
      let counting = try TriangleCounting(rows)
      let counts = try counting.counts()
      return counts.indices.map { node in
        let neighbors = Double(counting.neighborCount(node))
        return counts[node] > 0 ? 2 * Double(counts[node]) / (neighbors * (neighbors - 1)) : 0
      }
    }
  }
}

/// (M³)(v, v) of a symmetric matrix: the sum over closed walks of three steps of the products of their strengths.
struct ClosedWalks {
  private let rows: RowReader

  init(_ rows: RowReader) { self.rows = rows }

  /// - Complexity: the sum over nodes of their neighbors' neighbors, on all cores.
  func counts() throws(AnalysisError) -> [Double] {
    let rows = rows
    let sums = Scratch<Double>(rows.nodeCount, repeating: 0)
    let pieces = Pieces(rows.nodeCount, size: 64)
    try Execution.current.forEach(
      pieces.count, task: "clustering", state: { Scratch<Double>(rows.nodeCount, repeating: 0) }
    ) { strengths, piece in
      for node in pieces[piece] where rows.degree(node) > 1 {
        for arc in rows.row(node) { strengths[rows.target(arc)] = rows.weight(arc) }
        var sum = 0.0
        for arc in rows.row(node) {
          sum += rows.weight(arc) * rows.gather(rows.target(arc), strengths)
        }
        sums[node] = sum
        for arc in rows.row(node) { strengths[rows.target(arc)] = 0 }
      }
    }
    return sums.array
  }
}
