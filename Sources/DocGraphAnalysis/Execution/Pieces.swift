/// A division of 0 up to some number into ranges for several threads, which is the same for any number of them.
struct Pieces {
  private let bounds: [Int]

  var count: Int { bounds.count - 1 }

  subscript(piece: Int) -> Range<Int> {
    bounds[piece]..<bounds[piece + 1]
  }

  /// Ranges of `size` numbers each, the last perhaps of fewer.
  init(_ total: Int, size: Int) {
    bounds = Array(stride(from: 0, to: total, by: size)) + [total]
  }

  /// Ranges of nodes, at most `count`, each with about as much to do: an arc counts as much as a node.
  init(_ count: Int, balancing offsets: [UInt32]) {
    let nodes = offsets.count - 1
    let total = nodes + Int(offsets[nodes])
    var bounds = [0]
    for piece in 1..<max(2, count) {
      // The first node at which this share of the work is done.
      let share = total / max(1, count) * piece
      var (low, high) = (bounds[bounds.count - 1], nodes)
      while low < high {
        let middle = (low + high) / 2
        if middle + Int(offsets[middle]) < share { low = middle + 1 } else { high = middle }
      }
      if low > bounds[bounds.count - 1], low < nodes { bounds.append(low) }
    }
    if nodes > 0 { bounds.append(nodes) }
    self.bounds = bounds
  }
}
