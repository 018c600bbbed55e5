extension Adjacency {
  /// The rows without loops, parallel arcs as one; without a copy where they are so already.
  ///
  /// - Complexity: O(nodes + arcs), on all cores.
  func simpleRows() throws(AnalysisError) -> RowArrays {
    let pieces = Pieces(64, balancing: offsets)
    let counts = Scratch<UInt32>(uninitialized: nodeCount)
    let kept: Bool = try reading { rows throws(AnalysisError) in
      let isKept = Scratch<Bool>(pieces.count, repeating: true)
      try Execution.current.forEach(pieces.count) { piece in
        var lost = 0
        for node in pieces[piece] {
          let count = rows.distinctTargets(of: node)
          counts[node] = UInt32(truncatingIfNeeded: count)
          lost &+= rows.degree(node) &- count
        }
        isKept[piece] = lost == 0
      }
      return (0..<pieces.count).allSatisfy { isKept[$0] }
    }
    if kept { return RowArrays(offsets: offsets, targets: targets) }
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var sum: UInt32 = 0
    for node in 0..<nodeCount {
      sum += counts[node]
      offsets.append(sum)
    }
    var targets: [UInt32] = []
    targets.reserveCapacity(Int(sum))
    reading { rows in
      for node in 0..<nodeCount {
        var last = node
        for arc in rows.row(node) {
          let target = rows.target(arc)
          if target != last, target != node { targets.append(UInt32(truncatingIfNeeded: target)) }
          last = target
        }
      }
    }
    return RowArrays(offsets: offsets, targets: targets)
  }
}

extension RowReader {
  /// How many other nodes a row names.
  @inline(__always)
  func distinctTargets(of node: Int) -> Int {
    var count = 0
    var last = node
    for arc in row(node) {
      let target = target(arc)
      count &+= (target != last ? 1 : 0) & (target != node ? 1 : 0)
      last = target
    }
    return count
  }
}
