/// Rows in which parallel arcs are one step, of the shortest length, and loops are none.
struct StepRows {
  let offsets: [UInt32]
  let targets: [UInt32]
  /// Nil where all are 1.
  let lengths: [Double]?

  /// - Complexity: O(nodes + arcs).
  init(_ rows: Adjacency, weighted: Bool) {
    if rows.isSimple {
      offsets = rows.offsets
      targets = rows.targets
      lengths = weighted ? rows.weights?.map { 1 / $0 } : nil
      return
    }
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    var lengths: [Double] = []
    offsets.reserveCapacity(rows.offsets.count)
    targets.reserveCapacity(rows.targets.count)
    let weights = weighted ? rows.weights : nil
    lengths.reserveCapacity(weights?.count ?? 0)
    for node in 0..<rows.nodeCount {
      let start = targets.count
      for arc in rows.row(node) where rows.targets[arc] != node {
        let isParallel = targets.count > start && targets.last == rows.targets[arc]
        if !isParallel { targets.append(rows.targets[arc]) }
        guard let weights else { continue }
        let length = 1 / weights[arc]
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

  var nodeCount: Int { offsets.count - 1 }

  func row(_ node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }
}
