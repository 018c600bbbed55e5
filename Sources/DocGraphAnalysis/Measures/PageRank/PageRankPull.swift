/// The power iteration, which pulls each rank over the incoming arcs, on all cores: for directed networks with large cycles.
struct PageRankPull: ~Copyable {
  private let problem: PageRankProblem
  private let backward: Adjacency
  private let pieces: Pieces
  private let sums: PartialSums
  private let ranks: Scratch<Double>
  /// 1/W(u), or 0 for a dangling node.
  private let shares: Scratch<Double>

  init(_ problem: PageRankProblem) throws(AnalysisError) {
    self.problem = problem
    backward = problem.network.backward
    pieces = Pieces(64, balancing: backward.offsets)
    sums = PartialSums(pieces.count, stride: 2)
    ranks = Scratch(uninitialized: problem.nodeCount)
    shares = try problem.strengths()
  }

  /// - Complexity: O(nodes + arcs) an iteration, of which there are some log(tolerance)/log(damping) at most.
  consuming func result() throws(AnalysisError) -> [Double] {
    // p(u)/W(u), what each unit of weight carries: of this iteration and of the next.
    let even = Scratch<Double>(uninitialized: problem.nodeCount)
    let odd = Scratch<Double>(uninitialized: problem.nodeCount)
    var dangling = 0.0
    for node in 0..<problem.nodeCount {
      let strength = shares[node]
      shares[node] = strength > 0 ? 1 / strength : 0
      ranks[node] = problem.start(node)
      even[node] = ranks[node] * shares[node]
      if strength == 0 { dangling += ranks[node] }
    }
    var (last, slowest) = (Double.infinity, problem.damping)
    for iteration in 0..<problem.maximumIterations {
      let base = 1 - problem.damping + problem.damping * dangling
      if iteration.isMultiple(of: 2) {
        try pull(even, into: odd, base)
      } else {
        try pull(odd, into: even, base)
      }
      dangling = sums.total(1)
      let change = sums.total(0)
      // Changes that shrink by a factor f, of two steps the slower, add up to f/(1 − f) of the last.
      let factor = iteration == 0 ? problem.damping : min(problem.damping, change / last)
      if change * max(factor, slowest) / (1 - max(factor, slowest)) < problem.tolerance { return ranks.array }
      (last, slowest) = (change, factor)
    }
    throw problem.notConverged()
  }

  private borrowing func pull(
    _ flow: borrowing Scratch<Double>, into next: borrowing Scratch<Double>, _ base: Double
  ) throws(AnalysisError) {
    let damping = problem.damping
    try backward.reading(weighted: problem.isWeighted) { rows throws(AnalysisError) in
      try Execution.current.forEach(pieces.count) { piece in
        var (change, dangling) = (0.0, 0.0)
        for node in pieces[piece] {
          let rank = base * problem.start(node) + damping * rows.gather(node, flow)
          change += abs(rank - ranks[node])
          ranks[node] = rank
          let share = shares[node]
          next[node] = rank * share
          if share == 0 { dangling += rank }
        }
        sums.set(change, of: piece, at: 0)
        sums.set(dangling, of: piece, at: 1)
      }
    }
  }
}
