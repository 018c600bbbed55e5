/// The rows of an adjacency as kernels read them: without bounds checks in release builds.
///
/// What a row names are arcs and nodes, which is checked where a network is made. Arrays would be checked again on every arc,
/// which a gather over millions of arcs feels.
@safe struct RowReader: @unchecked Sendable {
  let nodeCount: Int
  let arcCount: Int
  private let offsets: UnsafePointer<UInt32>
  private let targets: UnsafePointer<UInt32>?
  private let weights: UnsafePointer<Double>?

  fileprivate init(
    nodeCount: Int, arcCount: Int, _ offsets: UnsafePointer<UInt32>, _ targets: UnsafePointer<UInt32>?,
    _ weights: UnsafePointer<Double>?
  ) {
    self.nodeCount = nodeCount
    self.arcCount = arcCount
    unsafe self.offsets = offsets
    unsafe self.targets = targets
    unsafe self.weights = weights
  }

  /// Where the row of a node begins; of the count of nodes, where the last ends.
  @inline(__always)
  func start(_ node: Int) -> Int {
    assert(node >= 0 && node <= nodeCount)
    return unsafe Int(truncatingIfNeeded: offsets[node])
  }

  @inline(__always)
  func row(_ node: Int) -> Range<Int> {
    unsafe Range(uncheckedBounds: (start(node), start(node + 1)))
  }

  @inline(__always)
  func degree(_ node: Int) -> Int { start(node + 1) &- start(node) }

  @inline(__always)
  func target(_ arc: Int) -> Int {
    assert(arc >= 0 && arc < arcCount)
    return unsafe Int(truncatingIfNeeded: targets.unsafelyUnwrapped[arc])
  }

  var isWeighted: Bool { unsafe weights != nil }

  /// Only where there are weights.
  @inline(__always)
  func weight(_ arc: Int) -> Double {
    assert(arc >= 0 && arc < arcCount)
    return unsafe weights.unsafelyUnwrapped[arc]
  }
}

extension Adjacency {
  /// Calls `body` with a reader of the rows.
  ///
  /// - Parameter weighted: Whether the reader has weights, where there are any.
  func reading<Result, Failure: Error>(
    weighted: Bool = false, _ body: (RowReader) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try RowArrays(offsets: offsets, targets: targets, values: weighted ? weights : nil).reading(body)
  }
}

/// Rows of any kind: where they begin, what they name, and a number beside each where there are any.
struct RowArrays: Sendable {
  var offsets: [UInt32]
  var targets: [UInt32]
  var values: [Double]?

  var nodeCount: Int { offsets.count - 1 }

  func reading<Result, Failure: Error>(
    _ body: (RowReader) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe offsets.withUnsafeBufferPointer { offsets throws(Failure) in
      try unsafe targets.withUnsafeBufferPointer { targets throws(Failure) in
        guard let first = offsets.baseAddress else { preconditionFailure("rows have an end") }
        guard let values else {
          return try body(
            unsafe RowReader(
              nodeCount: offsets.count - 1, arcCount: targets.count, first, targets.baseAddress, nil))
        }
        return try unsafe values.withUnsafeBufferPointer { values throws(Failure) in
          try body(
            unsafe RowReader(
              nodeCount: offsets.count - 1, arcCount: targets.count, first, targets.baseAddress,
              values.baseAddress))
        }
      }
    }
  }
}
