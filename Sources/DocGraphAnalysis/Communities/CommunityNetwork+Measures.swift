extension CommunityNetwork {
  /// Q; 0 without edges.
  ///
  /// - Complexity: O(nodes + arcs).
  func modularity(of communities: borrowing Scratch<UInt32>) throws(AnalysisError) -> Double {
    guard total > 0 else { return 0 }
    // Added up by pieces that are the same for any number of threads.
    let pieces = pieces
    let between = Scratch<Double>(pieces.count, repeating: 0)
    try Execution.current.forEach(pieces.count) { piece in
      var sum = 0.0
      for node in pieces[piece] {
        let community = communities[node]
        for arc in row(node) where communities[targets[arc]] != community { sum += weight(arc).real }
      }
      between[piece] = sum
    }
    var sum = 0.0
    for piece in 0..<pieces.count { sum += between[piece] }
    let totals = Scratch<Double>(nodeCount, repeating: 0)
    for node in 0..<nodeCount { totals[communities[node]] += strengths[node] / total }
    var squares = 0.0
    for community in 0..<nodeCount { squares += totals[community] * totals[community] }
    return 1 - sum / total - resolution * squares
  }

  /// The weight of each node's edges inside its community.
  ///
  /// - Complexity: O(nodes + arcs).
  func innerStrengths(_ communities: borrowing Scratch<UInt32>) throws(AnalysisError) -> Scratch<Double> {
    let inner = Scratch<Double>(nodeCount, repeating: 0)
    let pieces = pieces
    try Execution.current.forEach(pieces.count) { piece in
      for node in pieces[piece] {
        let community = communities[node]
        var sum = 0.0
        for arc in row(node) where communities[targets[arc]] == community { sum += weight(arc).real }
        inner[node] = sum
      }
    }
    return inner
  }

  /// The parts of communities that hang together, numbered by their smallest nodes.
  ///
  /// - Complexity: O(nodes + arcs).
  func connectedParts(of communities: borrowing Scratch<UInt32>) -> Scratch<UInt32> {
    let parts = Scratch<UInt32>(nodeCount, repeating: .max)
    let stack = Scratch<UInt32>(uninitialized: nodeCount)
    for start in 0..<nodeCount where parts[start] == .max {
      let community = communities[start]
      let part = UInt32(start)
      parts[start] = part
      stack[0] = part
      var count = 1
      while count > 0 {
        count -= 1
        for arc in row(Int(stack[count])) {
          let target = targets[arc]
          guard parts[target] == .max, communities[target] == community else { continue }
          parts[target] = part
          stack[count] = target
          count += 1
        }
      }
    }
    return parts
  }
}
