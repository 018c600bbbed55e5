/// The power iteration of PageRank, which pulls each rank over the incoming arcs.
struct PageRankIteration {
  private(set) var ranks: [Double]
  private let backward: Adjacency
  private let weights: [Double]?
  private let damping: Double
  /// Where walks start anew: the share of each node.
  private let starts: [Double]
  /// 1/W(u), or 0 for a dangling node.
  private let shares: [Double]
  /// p(u)/W(u): what each unit of weight carries.
  private var flow: [Double]

  init(_ network: Network, weighted: Bool, damping: Double, from sources: [Int]?) {
    let count = network.nodeCount
    var starts = [Double](repeating: sources == nil ? 1 / Double(count) : 0, count: count)
    for source in sources ?? [] { starts[source] += 1 / Double(sources?.count ?? 1) }
    self.starts = starts
    self.damping = damping
    backward = network.backward
    weights = weighted ? backward.weights : nil
    shares = (0..<count).map { node in
      let strength = network.forward.strength(of: node, weighted: weighted)
      return strength > 0 ? 1 / strength : 0
    }
    ranks = starts
    flow = [Double](repeating: 0, count: count)
  }

  /// Makes one iteration.
  ///
  /// - Returns: by how much the ranks have changed in sum.
  mutating func advance() -> Double {
    let count = ranks.count
    var dangling = 0.0
    for node in 0..<count {
      flow[node] = ranks[node] * shares[node]
      if shares[node] == 0 { dangling += ranks[node] }
    }
    let base = 1 - damping + damping * dangling
    var change = 0.0
    for node in 0..<count {
      var sum = 0.0
      if let weights {
        for arc in backward.row(node) { sum += flow[Int(backward.targets[arc])] * weights[arc] }
      } else {
        for arc in backward.row(node) { sum += flow[Int(backward.targets[arc])] }
      }
      let rank = base * starts[node] + damping * sum
      change += abs(rank - ranks[node])
      ranks[node] = rank
    }
    return change
  }
}
