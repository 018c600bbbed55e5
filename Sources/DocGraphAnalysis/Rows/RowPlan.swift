/// How arcs are divided for sorting: into buckets of neighboring sources, small enough for a core's cache.
struct RowPlan {
  let nodeCount: Int
  /// How many bits it takes to number the nodes.
  let targetBits: Int
  /// A bucket holds the sources that differ in these lower bits only.
  let bucketBits: Int

  /// - Parameter arcs: How many there are at most.
  init(nodeCount: Int, arcs: Int) {
    self.nodeCount = nodeCount
    targetBits = max(1, Int.bitWidth - max(1, nodeCount - 1).leadingZeroBitCount)
    // At most 256 buckets, so that arcs go to few places at once; more only where a bucket would have too many rows.
    var bits = max(0, min(targetBits - 8, max(12, targetBits - 12)))
    // And no buckets of a few arcs, for each costs a look at all its counters.
    let most = max(1, arcs >> 12)
    while bits < 20, (nodeCount - 1) >> bits >= most { bits += 1 }
    bucketBits = bits
  }

  var bucketCount: Int { ((nodeCount - 1) >> bucketBits) + 1 }
  /// How many bits tell the arcs of a bucket apart.
  var keyBits: Int { targetBits + bucketBits }

  /// The nodes whose arcs are in a bucket.
  func nodes(of bucket: Int) -> Range<Int> {
    let first = bucket << bucketBits
    return first..<min(nodeCount, first + (1 << bucketBits))
  }

  @inline(__always)
  func bucket(of node: UInt32) -> Int { Int(node) >> bucketBits }

  @inline(__always)
  func bits(from source: UInt32, to target: UInt32) -> UInt64 {
    (UInt64(source) & ((1 << UInt64(bucketBits)) &- 1)) &<< UInt64(targetBits) | UInt64(target)
  }
}
