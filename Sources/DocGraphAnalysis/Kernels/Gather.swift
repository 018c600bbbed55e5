/// Sums over rows, which power iterations spend their time with.
extension RowReader {
  /// Σ over a row of the values of its targets, each times its weight where there are weights.
  ///
  /// Four sums at once, added in one order: the processor need not wait for each addition.
  @inline(__always)
  func gather(_ node: Int, _ values: borrowing Scratch<Double>) -> Double {
    isWeighted ? weightedGather(node, values) : plainGather(node, values)
  }

  @inline(__always)
  func plainGather(_ node: Int, _ values: borrowing Scratch<Double>) -> Double {
    var arc = start(node)
    let end = start(node + 1)
    var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
    while arc &+ 4 <= end {
      a += values[target(arc)]
      b += values[target(arc &+ 1)]
      c += values[target(arc &+ 2)]
      d += values[target(arc &+ 3)]
      arc &+= 4
    }
    while arc < end {
      a += values[target(arc)]
      arc &+= 1
    }
    return (a + b) + (c + d)
  }

  @inline(__always)
  func weightedGather(_ node: Int, _ values: borrowing Scratch<Double>) -> Double {
    var arc = start(node)
    let end = start(node + 1)
    var (a, b) = (0.0, 0.0)
    while arc &+ 2 <= end {
      a += values[target(arc)] * weight(arc)
      b += values[target(arc &+ 1)] * weight(arc &+ 1)
      arc &+= 2
    }
    if arc < end { a += values[target(arc)] * weight(arc) }
    return a + b
  }

  /// The sum of a node's weights, or the number of its arcs.
  @inline(__always)
  func strength(_ node: Int) -> Double {
    guard isWeighted else { return Double(degree(node)) }
    var sum = 0.0
    for arc in row(node) { sum += weight(arc) }
    return sum
  }
}

/// Sums by pieces of work: each piece has places of its own, which are added in order.
struct PartialSums: ~Copyable, Sendable {
  private let sums: Scratch<Double>
  private let stride: Int

  /// - Parameter stride: How many sums each piece has.
  init(_ pieces: Int, stride: Int = 1) {
    // A piece has a line of the cache, so that no core waits for another's.
    self.stride = (stride + 7) / 8 * 8
    sums = Scratch(max(1, pieces) * self.stride, repeating: 0)
  }

  @inline(__always)
  func set(_ sum: Double, of piece: Int, at place: Int = 0) { sums[piece * stride + place] = sum }

  func total(_ place: Int = 0) -> Double {
    var total = 0.0
    for piece in 0..<sums.count / stride { total += sums[piece * stride + place] }
    return total
  }
}
