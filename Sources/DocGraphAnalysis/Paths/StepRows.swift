/// Rows in which parallel arcs are one step, of the shortest length, and loops are none.
struct StepRows: Sendable {
  let offsets: [UInt32]
  let targets: [UInt32]
  /// Nil where all are 1.
  let lengths: [Double]?

  /// - Complexity: O(nodes + arcs).
  init(_ rows: Adjacency, weighted: Bool) {
    self.init(rows, lengths: StepLengths(weighted: weighted))
  }

  /// - Complexity: O(nodes + arcs).
  init(_ rows: Adjacency, lengths kind: StepLengths) {
    let weights = kind == .hops ? nil : rows.weights
    if rows.isSimple {
      offsets = rows.offsets
      targets = rows.targets
      lengths = kind == .weights ? weights : weights?.map { kind.length(ofWeight: $0) }
      return
    }
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var lengths: [Double] = []
    offsets.reserveCapacity(rows.offsets.count)
    targets.reserveCapacity(rows.targets.count)
    lengths.reserveCapacity(weights?.count ?? 0)
    for node in 0..<rows.nodeCount {
      let start = targets.count
      for arc in rows.row(node) where rows.targets[arc] != node {
        let isParallel = targets.count > start && targets.last == rows.targets[arc]
        if !isParallel { targets.append(rows.targets[arc]) }
        guard let weights else { continue }
        let length = kind.length(ofWeight: weights[arc])
        if !isParallel {
          lengths.append(length)
        } else if length < lengths[lengths.count - 1] {
          lengths[lengths.count - 1] = length
        }
      }
      offsets.append(UInt32(targets.count))
    }
    self.offsets = offsets
    self.targets = targets
    self.lengths = weights == nil ? nil : lengths
  }

  /// Steps that are known already, each row ascending and without loops.
  init(offsets: [UInt32], targets: [UInt32], lengths: [Double]?) {
    self.offsets = offsets
    self.targets = targets
    self.lengths = lengths
  }

  var nodeCount: Int { offsets.count - 1 }

  @inline(__always)
  func row(_ node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  @inline(__always)
  func length(_ step: Int) -> Double { lengths?[step] ?? 1 }

  /// The step from one node to another; nil where there is none.
  ///
  /// - Complexity: O(log(steps of the node)).
  func step(from node: Int, to target: Int) -> Int? {
    var (low, high) = (Int(offsets[node]), Int(offsets[node + 1]))
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < UInt32(target) { low = middle + 1 } else { high = middle }
    }
    return low < end && targets[low] == UInt32(target) ? low : nil
  }
}
