/// Conjugate gradients, for networks whose arcs lead both ways with one weight.
///
/// There, with W the strengths, x = √W · y makes the problem symmetric: (I − d · W^-½ A W^-½) y = b, with eigenvalues from
/// 1 − d to 1 + d. Where a power iteration gains log₁₀(1/d) digits a step at worst, conjugate gradients gain three times as
/// many, and more the fewer the slow modes are. One reduction a step, after A. T. Chronopoulos, C. W. Gear, *s-Step Iterative
/// Methods for Symmetric Linear Systems*, Journal of Computational and Applied Mathematics 25, 1989.
struct PageRankConjugateGradients: ~Copyable {
  private let problem: PageRankProblem
  private let pieces: Pieces
  private let sums: PartialSums
  /// √W, or 1 for an isolated node.
  private let roots: Scratch<Double>
  private let solution: Scratch<Double>
  private let residual: Scratch<Double>
  /// The residual over the roots, which is what rows gather.
  private let carried: Scratch<Double>
  /// M times the residual.
  private let image: Scratch<Double>
  private let direction: Scratch<Double>
  /// M times the direction.
  private let directionImage: Scratch<Double>

  init(_ problem: PageRankProblem) throws(AnalysisError) {
    self.problem = problem
    let count = problem.nodeCount
    pieces = Pieces(64, balancing: problem.network.forward.offsets)
    sums = PartialSums(pieces.count, stride: 4)
    roots = try problem.strengths()
    solution = Scratch(uninitialized: count)
    residual = Scratch(uninitialized: count)
    carried = Scratch(uninitialized: count)
    image = Scratch(uninitialized: count)
    direction = Scratch(count, repeating: 0)
    directionImage = Scratch(count, repeating: 0)
  }

  consuming func ranks() throws(AnalysisError) -> [Double] {
    try begin()
    var (gamma, alpha) = (0.0, 1.0)
    for iteration in 0..<problem.maximumIterations {
      let (newGamma, delta) = try multiply()
      if newGamma == 0 { return try shares() }
      let beta = iteration == 0 ? 0 : newGamma / gamma
      alpha = newGamma / (delta - (iteration == 0 ? 0 : beta * newGamma / alpha))
      gamma = newGamma
      if try step(alpha: alpha, beta: beta) { return try shares() }
    }
    throw problem.notConverged()
  }

  /// Begins near the solution: new starts, and the rest by strength, as walks would end without new starts.
  private borrowing func begin() throws(AnalysisError) {
    let (problem, damping) = (self.problem, self.problem.damping)
    var total = 0.0
    for node in 0..<problem.nodeCount {
      total += roots[node]
      carried[node] = 0
    }
    let share = total > 0 ? damping / total : 0
    let isPersonal = problem.starts != nil
    for node in 0..<problem.nodeCount {
      let strength = roots[node]
      let start = (1 - damping) * problem.start(node)
      let guess = start + (isPersonal ? 0 : strength * share)
      roots[node] = strength > 0 ? strength.squareRoot() : 1
      solution[node] = guess / roots[node]
      // The gather is over guesses by unit of strength.
      carried[node] = strength > 0 ? guess / strength : 0
    }
    try problem.network.forward.reading(weighted: problem.isWeighted) { rows throws(AnalysisError) in
      try Execution.current.forEach(pieces.count) { piece in
        for node in pieces[piece] {
          let start = (1 - damping) * problem.start(node)
          let flow = start + damping * rows.gather(node, carried) - solution[node] * roots[node]
          residual[node] = flow / roots[node]
        }
      }
    }
    for node in 0..<problem.nodeCount {
      carried[node] = residual[node] / roots[node]
    }
  }

  /// The image of the residual.
  ///
  /// - Returns: (r, r) and (Mr, r).
  private borrowing func multiply() throws(AnalysisError) -> (Double, Double) {
    let damping = problem.damping
    try problem.network.forward.reading(weighted: problem.isWeighted) { rows throws(AnalysisError) in
      try Execution.current.forEach(pieces.count) { piece in
        var (square, product) = (0.0, 0.0)
        for node in pieces[piece] {
          let own = residual[node]
          let value = own - damping / roots[node] * rows.gather(node, carried)
          image[node] = value
          square += own * own
          product += value * own
        }
        sums.set(square, of: piece, at: 0)
        sums.set(product, of: piece, at: 1)
      }
    }
    return (sums.total(0), sums.total(1))
  }

  /// Moves along the direction.
  ///
  /// - Returns: whether a power iteration would change the ranks by less than the tolerance.
  private borrowing func step(alpha: Double, beta: Double) throws(AnalysisError) -> Bool {
    try Execution.current.forEach(pieces.count) { piece in
      var (change, total) = (0.0, 0.0)
      for node in pieces[piece] {
        let along = residual[node] + beta * direction[node]
        let imageAlong = image[node] + beta * directionImage[node]
        direction[node] = along
        directionImage[node] = imageAlong
        let root = roots[node]
        let value = solution[node] + alpha * along
        solution[node] = value
        let rest = residual[node] - alpha * imageAlong
        residual[node] = rest
        carried[node] = rest / root
        change += abs(rest) * root
        total += value * root
      }
      sums.set(change, of: piece, at: 2)
      sums.set(total, of: piece, at: 3)
    }
    return sums.total(2) < problem.tolerance * abs(sums.total(3))
  }

  private borrowing func shares() throws(AnalysisError) -> [Double] {
    var total = 0.0
    for node in 0..<problem.nodeCount {
      // Rounding may leave a rank of nothing a little below.
      solution[node] = max(0, solution[node] * roots[node])
      total += solution[node]
    }
    for node in 0..<problem.nodeCount { solution[node] /= total }
    return solution.array
  }
}
