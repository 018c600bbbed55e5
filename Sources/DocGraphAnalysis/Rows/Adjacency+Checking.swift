extension Adjacency {
  /// Rows that come from outside; nil where they are none.
  ///
  /// Whether each arc has its counterpart is told by sums of hashes that nobody can foresee: arcs upward and arcs downward have
  /// the same sum if they are the same, and else but for one chance in 2⁶⁴.
  ///
  /// - Parameters:
  ///   - weights: Between 1e-100 and 1e100.
  ///   - areSymmetric: Whether every arc must lead back too, with the same weight.
  /// - Complexity: O(nodes + arcs), on all cores.
  package init?(
    checking offsets: [UInt32], _ targets: [UInt32], _ weights: [Double]?, areSymmetric: Bool
  ) throws(AnalysisError) {
    guard offsets.first == 0, let last = offsets.last, Int(last) == targets.count,
      weights.map({ $0.count == targets.count }) ?? true
    else { return nil }
    let nodeCount = offsets.count - 1
    // Ascending everywhere, before any row is looked at.
    for node in 0..<nodeCount where offsets[node] > offsets[node + 1] { return nil }
    self.init(offsets: offsets, targets: targets, weights: weights, relations: [])
    let pieces = Pieces(256, balancing: offsets)
    let isGood = Scratch<Bool>(pieces.count, repeating: false)
    let sums = Scratch<UInt64>(pieces.count, repeating: 0)
    let secret = UInt64.random(in: 0...UInt64.max)
    let rows = self
    try Execution.current.forEach(pieces.count) { piece in
      isGood[piece] = rows.check(pieces[piece], secret: secret, into: &sums[piece])
    }
    guard isGood.array.allSatisfy({ $0 }) else { return nil }
    if areSymmetric, sums.array.reduce(0, &+) != 0 { return nil }
  }

  /// Whether some rows are ascending, with targets that are nodes and weights that are strengths.
  ///
  /// - Parameter sum: Hashes of arcs upward are added, those of arcs downward taken away.
  private func check(_ nodes: Range<Int>, secret: UInt64, into sum: inout UInt64) -> Bool {
    let targets = targets.span
    let limit = UInt32(clamping: nodeCount)
    var hashes: UInt64 = 0
    for node in nodes {
      var last: UInt32 = 0
      for arc in row(node) {
        let target = targets[arc]
        guard target >= last, target < limit else { return false }
        last = target
        let weight = weights?[arc] ?? 1
        guard weight >= 1e-100, weight <= 1e100 else { return false }
        guard target != node else { continue }
        let (low, high) = (min(UInt64(target), UInt64(node)), max(UInt64(target), UInt64(node)))
        var hash = (high << 32 | low) ^ secret
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9 ^ weight.bitPattern
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        hash ^= hash >> 31
        hashes = target > node ? hashes &+ hash : hashes &- hash
      }
    }
    sum = hashes
    return true
  }

  /// The same rows with all weights 1.
  package func withoutWeights() -> Adjacency {
    Adjacency(offsets: offsets, targets: targets, weights: nil, relations: relations)
  }
}

extension Network {
  /// The network whose arcs lead both ways.
  ///
  /// - Throws: ``AnalysisError/Code/size``, ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + arcs), on all cores.
  package func undirected() throws(AnalysisError) -> Network {
    guard isDirected else { return self }
    let ends = Scratch<UInt64>(uninitialized: arcCount)
    for source in 0..<nodeCount {
      for arc in forward.row(source) { ends[arc] = UInt64(source) << 32 | UInt64(forward.targets[arc]) }
    }
    let weights = forward.weights.map { Scratch($0) }
    return try Network(
      nodeCount: nodeCount, BareEdges(ends: ends, weights: weights, count: arcCount), directed: false)
  }
}
