/// The eigenvector of the largest eigenvalue of a symmetric matrix without entries below 0, by Lanczos' method.
///
/// The method begins with 1 everywhere, so that of several eigenvectors it finds the one that a power iteration would:
/// the projection of the beginning. It ends when the vector is off by less than 1e-11 of its length, by the residual over the
/// gap to the next eigenvalue; and begins anew with what it has when there is no more room.
///
/// Reference: C. Lanczos, *An Iteration Method for the Solution of the Eigenvalue Problem of Linear Differential and Integral
/// Operators*, Journal of Research of the National Bureau of Standards 45, 1950; C. C. Paige, *Accuracy and Effectiveness of
/// the Lanczos Algorithm*, Linear Algebra and its Applications 34, 1980.
struct LeadingVector {
  /// The matrix is these rows or, with others, the product of both: these times the others.
  private let rows: Adjacency
  private let others: Adjacency?
  private let isWeighted: Bool
  private let pieces: Pieces
  private let name: String

  init(_ rows: Adjacency, after others: Adjacency? = nil, weighted: Bool, name: String) {
    self.rows = rows
    self.others = others
    isWeighted = weighted
    pieces = Pieces(64, balancing: rows.offsets)
    self.name = name
  }

  /// Numbers that several steps share.
  private final class Vector: Sendable {
    let values: Scratch<Double>

    init(_ count: Int) { values = Scratch(uninitialized: count) }
  }

  private static let tolerance = 1e-11
  private static let mostRounds = 200

  /// - Returns: the eigenvector, of length 1; nil where the matrix is 0.
  /// - Throws: ``AnalysisError/Code/notConverged``, ``AnalysisError/Code/cancelled``.
  func vector() throws(AnalysisError) -> [Double]? {
    let count = rows.nodeCount
    // Up to 48 vectors, of large networks as many as fit into half a gigabyte.
    let most = max(8, min(48, (1 << 29) / max(1, 8 * count)))
    let middle = others == nil ? nil : Vector(count)
    let start = Vector(count)
    start.values.fill(1)
    var vectors = [start]
    for round in 0..<Self.mostRounds {
      var matrix = Tridiagonal()
      var norms = [length(vectors[0].values)]
      while true {
        let step = matrix.diagonal.count
        if vectors.count < step + 2 { vectors.append(Vector(count)) }
        let (alpha, beta) = try advance(
          vectors[step], norms[step], before: step > 0 ? vectors[step - 1] : nil,
          matrix.beside.last ?? 0, step > 0 ? norms[step - 1] : 1, into: vectors[step + 1], middle)
        matrix.diagonal.append(alpha)
        let isFull = step + 1 == most
        let scale = matrix.diagonal.reduce(0) { max($0, abs($1)) } + (matrix.beside.max() ?? 0)
        if step == 0, alpha == 0, beta == 0 { return nil }
        // Asked at every step: beyond what is exact there is nothing but rounding, with copies of what was found.
        let isExact = beta <= 1e-13 * scale
        let value = matrix.eigenvalue(1)
        let weights = matrix.leadingVector(value)
        let gap = step > 0 ? value - matrix.eigenvalue(2) : value
        let residual = beta * weights[step]
        let isDone = isExact || residual <= Self.tolerance * gap || residual <= 1e-16 * value
        if isDone || isFull {
          combine(vectors, zip(weights, norms).map { $0 / $1 })
          if isDone { return polished(vectors[0].values) }
          break
        }
        matrix.beside.append(beta)
        norms.append(beta)
      }
      if round + 1 == Self.mostRounds { break }
    }
    throw AnalysisError(
      .notConverged, "\(name) has not converged",
      hint: "two parts of the graph are about equally central: take one of them, or rank by pagerank")
  }

  private func length(_ vector: borrowing Scratch<Double>) -> Double {
    var sum = 0.0
    for node in 0..<vector.count { sum += vector[node] * vector[node] }
    return sum.squareRoot()
  }

  /// A step: w = Av − βu, next = w − αv, with v the vector over its norm and u the one before over its own.
  ///
  /// - Returns: α = (w, v), and the length of the next.
  private func advance(
    _ vector: Vector, _ norm: Double, before: Vector?, _ besideBefore: Double, _ normBefore: Double,
    into next: Vector, _ middle: Vector?
  ) throws(AnalysisError) -> (Double, Double) {
    if let others, let middle {
      let pieces = Pieces(64, balancing: others.offsets)
      try others.reading(weighted: isWeighted) { rows throws(AnalysisError) in
        try Execution.current.forEach(pieces.count) { piece in
          for node in pieces[piece] { middle.values[node] = rows.gather(node, vector.values) }
        }
      }
    }
    let source = middle ?? vector
    let sums = PartialSums(pieces.count)
    let factor = besideBefore / normBefore
    try rows.reading(weighted: isWeighted) { rows throws(AnalysisError) in
      try Execution.current.forEach(pieces.count) { piece in
        var product = 0.0
        for node in pieces[piece] {
          var value = rows.gather(node, source.values) / norm
          if let before { value -= factor * before.values[node] }
          next.values[node] = value
          product += value * vector.values[node]
        }
        sums.set(product, of: piece)
      }
    }
    let alpha = sums.total() / norm
    let share = alpha / norm
    try Execution.current.forEach(pieces.count) { piece in
      var square = 0.0
      for node in pieces[piece] {
        let value = next.values[node] - share * vector.values[node]
        next.values[node] = value
        square += value * value
      }
      sums.set(square, of: piece)
    }
    return (alpha, sums.total().squareRoot())
  }

  /// Puts a sum of vectors in the place of the first.
  private func combine(_ vectors: [Vector], _ weights: [Double]) {
    let first = vectors[0].values.count
    for node in 0..<first {
      var sum = 0.0
      for (place, weight) in weights.enumerated() { sum += weight * vectors[place].values[node] }
      vectors[0].values[node] = sum
    }
  }

  /// Without what rounding has left below 0, of length 1.
  private func polished(_ vector: borrowing Scratch<Double>) -> [Double] {
    for node in 0..<vector.count { vector[node] = max(0, vector[node]) }
    let length = length(vector)
    return (0..<vector.count).map { vector[$0] / length }
  }
}
