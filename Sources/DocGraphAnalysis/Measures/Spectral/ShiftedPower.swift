/// The power iteration of Aᵀ + s, for directed networks: s > 0 makes networks converge whose cycles all have a length in common.
struct ShiftedPower {
  private let network: Network
  private let isWeighted: Bool

  init(_ network: Network, weighted: Bool) {
    self.network = network
    isWeighted = weighted
  }

  private static let tolerance = 1e-11
  private static let mostIterations = 20_000

  /// The left eigenvector of the largest eigenvalue, of length 1.
  ///
  /// - Throws: ``AnalysisError/Code/notConverged``, ``AnalysisError/Code/cancelled``.
  func vector() throws(AnalysisError) -> [Double] {
    let count = network.nodeCount
    let backward = network.backward
    let pieces = Pieces(64, balancing: backward.offsets)
    let sums = PartialSums(pieces.count, stride: 2)
    let values = Scratch<Double>(count, repeating: 1 / Double(count).squareRoot())
    let next = Scratch<Double>(uninitialized: count)
    var lastChange = Double.infinity
    for _ in 0..<Self.mostIterations {
      try backward.reading(weighted: isWeighted) { rows throws(AnalysisError) in
        try Execution.current.forEach(pieces.count) { piece in
          var square = 0.0
          for node in pieces[piece] {
            let value = values[node] + rows.gather(node, values)
            next[node] = value
            square += value * value
          }
          sums.set(square, of: piece, at: 0)
        }
      }
      let length = sums.total(0).squareRoot()
      try Execution.current.forEach(pieces.count) { piece in
        var change = 0.0
        for node in pieces[piece] {
          let value = next[node] / length
          change += (value - values[node]) * (value - values[node])
          values[node] = value
        }
        sums.set(change, of: piece, at: 1)
      }
      let change = sums.total(1).squareRoot()
      // Changes that shrink by a factor f add up to 1/(1 − f) of the last.
      let factor = min(change / lastChange, 0.999_999)
      if change == 0 || change / (1 - factor) < Self.tolerance { return values.array }
      lastChange = change
    }
    throw AnalysisError(
      .notConverged, "eigenvector centrality has not converged in \(Self.mostIterations) iterations",
      hint: "where few relations are in cycles there is nothing to converge to: rank by pagerank or katz")
  }
}
