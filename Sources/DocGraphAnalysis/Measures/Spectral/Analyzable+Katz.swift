extension Analyzable {
  /// Katz centrality: how many walks of any length end at each entity, longer ones counting less.
  ///
  ///     x(v) = α · Σ over arcs u → v of w(u → v) · x(u) + 1, scaled to Σ x² = 1
  ///
  /// The attenuation α must lie below 1/λ, the inverse of the largest eigenvalue, or the sum has no end. Without one it is
  /// 1/(1 + the largest sum of weights that lead to one entity), which always does; networkx's own 0.1 is too much for an
  /// entity of some hundred relations. In a directed snapshot walks follow directions. Unweighted, each relation weighs 1; the
  /// weights of parallel relations add up; a loop is one arc. Values are networkx's `katz_centrality` with the same α.
  ///
  /// Reference: L. Katz, *A New Status Index Derived from Sociometric Analysis*, Psychometrika 18, 1953.
  ///
  /// - Parameter attenuation: α, above 0; nil for one that suits the graph.
  /// - Returns: one number a node.
  /// - Throws: ``AnalysisError/Code/parameter`` for an attenuation out of bounds, ``AnalysisError/Code/notConverged`` for one
  ///   that is too large, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + relations) an iteration.
  public func katz(weighted: Bool = false, attenuation: Double? = nil) throws(AnalysisError) -> [Double] {
    if let attenuation, !(attenuation > 0 && attenuation < .infinity) {
      throw AnalysisError(.parameter, "the attenuation is \(attenuation)", hint: "it lies above 0")
    }
    guard nodeCount > 0 else { return [] }
    let iteration = try KatzIteration(network, weighted: weighted, attenuation: attenuation)
    return try iteration.result()
  }
}

/// x = αAᵀx + 1, by repeating it.
private struct KatzIteration: ~Copyable {
  private let backward: Adjacency
  private let isWeighted: Bool
  private let attenuation: Double
  private let pieces: Pieces
  private let sums: PartialSums

  init(_ network: Network, weighted: Bool, attenuation: Double?) throws(AnalysisError) {
    backward = network.backward
    isWeighted = weighted
    pieces = Pieces(64, balancing: backward.offsets)
    sums = PartialSums(pieces.count, stride: 2)
    let largest = backward.reading(weighted: weighted) { rows in
      (0..<rows.nodeCount).reduce(0) { max($0, rows.strength($1)) }
    }
    self.attenuation = attenuation ?? 1 / (1 + largest)
  }

  consuming func result() throws(AnalysisError) -> [Double] {
    let even = Scratch<Double>(backward.nodeCount, repeating: 1)
    let odd = Scratch<Double>(uninitialized: backward.nodeCount)
    var last = Double.infinity
    for iteration in 0..<10_000 {
      let isEven = iteration.isMultiple(of: 2)
      if isEven { try step(even, into: odd) } else { try step(odd, into: even) }
      let (change, total) = (sums.total(0), sums.total(1))
      guard total.isFinite else { break }
      // Changes that shrink by a factor f add up to 1/(1 − f) of the last.
      let factor = min(change / last, 0.999_999)
      if change / (1 - factor) <= 1e-12 * total { return scaled(isEven ? odd.array : even.array) }
      last = change
    }
    throw AnalysisError(
      .notConverged, "Katz centrality has no end with the attenuation \(attenuation)",
      hint: "it must lie below the inverse of the largest eigenvalue: take a smaller one, or none")
  }

  private borrowing func step(
    _ values: borrowing Scratch<Double>, into next: borrowing Scratch<Double>
  ) throws(AnalysisError) {
    try backward.reading(weighted: isWeighted) { rows throws(AnalysisError) in
      try Execution.current.forEach(pieces.count) { piece in
        var (change, total) = (0.0, 0.0)
        for node in pieces[piece] {
          let value = attenuation * rows.gather(node, values) + 1
          change += abs(value - values[node])
          total += value
          next[node] = value
        }
        sums.set(change, of: piece, at: 0)
        sums.set(total, of: piece, at: 1)
      }
    }
  }

  private borrowing func scaled(_ values: [Double]) -> [Double] {
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return values.map { $0 / length }
  }
}
