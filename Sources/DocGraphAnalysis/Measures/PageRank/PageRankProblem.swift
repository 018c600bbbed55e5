/// What PageRank is asked of: x = d · Pᵀx + (1 − d) · starts, of which the solution's share of its sum is the rank.
///
/// Dangling nodes need no arcs: were their flow led back to the starts, it would only make the sum larger, and shares the same.
struct PageRankProblem: Sendable {
  let network: Network
  let isWeighted: Bool
  let damping: Double
  /// By how much ranks may be off, in sum.
  let tolerance: Double
  let maximumIterations: Int
  /// The share of new starts of each node; nil where all have the same.
  let starts: [Double]?

  var nodeCount: Int { network.nodeCount }

  @inline(__always)
  func start(_ node: Int) -> Double { starts?[node] ?? 1 / Double(nodeCount) }

  func notConverged() -> AnalysisError {
    AnalysisError(
      .notConverged, "PageRank has not converged in \(maximumIterations) iterations",
      hint: "allow more iterations or a larger tolerance")
  }

  /// W(u), the sum of the weights of each node's outgoing arcs.
  func strengths() throws(AnalysisError) -> Scratch<Double> {
    let strengths = Scratch<Double>(uninitialized: nodeCount)
    try network.forward.reading(weighted: isWeighted) { rows throws(AnalysisError) in
      let pieces = Pieces(rows.nodeCount, size: 1 << 14)
      try Execution.current.forEach(pieces.count) { piece in
        for node in pieces[piece] { strengths[node] = rows.strength(node) }
      }
    }
    return strengths
  }
}
