/// Lays edges out in rows on all cores.
///
/// The arcs are divided into buckets of neighboring sources first, piece by piece, each into places counted before; then each
/// bucket is sorted in a core's cache. All steps keep the order of equal arcs, so that the rows are the same however many
/// threads there are. (A radix sort: the upper digit first, the others from the lowest up.)
struct RowBuilder<Key: RowKey> {
  private let plan: RowPlan
  private let bothWays: Bool
  private let execution = Execution.current

  init(_ plan: RowPlan, bothWays: Bool) {
    self.plan = plan
    self.bothWays = bothWays
  }

  func rows(of edges: borrowing BareEdges) throws(AnalysisError) -> Adjacency {
    let pieces = Pieces(edges.count, size: max(1 << 15, edges.count >> 10))
    // Piece by piece a counter a bucket; later, where the piece's next arc of that bucket goes.
    let places = Scratch<UInt32>(pieces.count * plan.bucketCount, repeating: 0)
    try count(edges, pieces, into: places)
    let buckets = placed(places, pieces: pieces.count)
    let keys = Scratch<Key>(uninitialized: buckets[plan.bucketCount])
    try divide(edges, pieces, places, into: keys)
    return try sort(keys, buckets, edges)
  }

  /// Counts for each piece of the edges how many of its arcs belong to each bucket.
  private func count(
    _ edges: borrowing BareEdges, _ pieces: Pieces, into places: borrowing Scratch<UInt32>
  ) throws(AnalysisError) {
    try execution.forEach(pieces.count) { piece in
      // Unchecked in this and the other loops over arcs: they are all that laying out costs.
      let ends = unsafe edges.ends.base
      let counts = unsafe places.base + piece * plan.bucketCount
      for edge in pieces[piece] {
        let source = unsafe UInt32(truncatingIfNeeded: ends[edge] >> 32)
        unsafe counts[plan.bucket(of: source)] &+= 1
        guard bothWays else { continue }
        let target = unsafe UInt32(truncatingIfNeeded: ends[edge])
        unsafe counts[plan.bucket(of: target)] &+= source == target ? 0 : 1
      }
    }
  }

  /// Turns counts into places, and says where each bucket begins and the last ends.
  private func placed(_ places: borrowing Scratch<UInt32>, pieces: Int) -> [Int] {
    var begins: [Int] = []
    begins.reserveCapacity(plan.bucketCount + 1)
    var sum = 0
    for bucket in 0..<plan.bucketCount {
      begins.append(sum)
      for piece in 0..<pieces {
        let count = places[piece * plan.bucketCount + bucket]
        places[piece * plan.bucketCount + bucket] = UInt32(truncatingIfNeeded: sum)
        sum += Int(count)
      }
    }
    return begins + [sum]
  }

  private func divide(
    _ edges: borrowing BareEdges, _ pieces: Pieces, _ places: borrowing Scratch<UInt32>,
    into keys: borrowing Scratch<Key>
  ) throws(AnalysisError) {
    try execution.forEach(pieces.count) { piece in
      let ends = unsafe edges.ends.base
      let keys = unsafe keys.base
      let next = unsafe places.base + piece * plan.bucketCount
      for edge in pieces[piece] {
        let source = unsafe UInt32(truncatingIfNeeded: ends[edge] >> 32)
        let target = unsafe UInt32(truncatingIfNeeded: ends[edge])
        let bucket = plan.bucket(of: source)
        unsafe keys[Int(next[bucket])] = Key(plan.bits(from: source, to: target), edge: edge)
        unsafe next[bucket] &+= 1
        guard bothWays, source != target else { continue }
        let other = plan.bucket(of: target)
        unsafe keys[Int(next[other])] = Key(plan.bits(from: target, to: source), edge: edge)
        unsafe next[other] &+= 1
      }
    }
  }

  private func sort(
    _ keys: borrowing Scratch<Key>, _ buckets: [Int], _ edges: borrowing BareEdges
  ) throws(AnalysisError) -> Adjacency {
    let arcs = keys.count
    let offsets = Scratch<UInt32>(uninitialized: plan.nodeCount + 1)
    offsets[plan.nodeCount] = UInt32(arcs)
    let numbers = Scratch<UInt32>(uninitialized: edges.weights == nil ? 0 : arcs)
    let largest = (0..<plan.bucketCount).reduce(0) { max($0, buckets[$1 + 1] - buckets[$1]) }
    let targets: [UInt32] = try unsafe filled(arcs) { targets throws(AnalysisError) in
      nonisolated(unsafe) let targets = unsafe targets
      try execution.forEach(plan.bucketCount, state: { BucketSorter<Key>(plan, most: largest) }) {
        sorter, bucket in
        unsafe sorter.sort(
          keys.base + buckets[bucket], count: buckets[bucket + 1] - buckets[bucket], of: bucket,
          from: buckets[bucket],
          into: BucketSorter.Rows(
            offsets: offsets.base, targets: targets, numbers: numbers.count > 0 ? numbers.base : nil))
      }
    }
    let weights = try weights(edges, numbers)
    return Adjacency(offsets: offsets.array, targets: targets, weights: weights, relations: [])
  }

  /// The weights of arcs by the numbers of their edges; nil where all are 1.
  private func weights(
    _ edges: borrowing BareEdges, _ numbers: borrowing Scratch<UInt32>
  ) throws(AnalysisError) -> [Double]? {
    switch edges.weights {
    case nil: return nil
    case .some(let strengths):
      let pieces = Pieces(numbers.count, size: 1 << 16)
      return try unsafe filled(numbers.count) { weights throws(AnalysisError) in
        nonisolated(unsafe) let weights = unsafe weights
        try execution.forEach(pieces.count) { piece in
          for arc in pieces[piece] { unsafe weights[arc] = strengths.base[Int(numbers.base[arc])] }
        }
      }
    }
  }

  /// An array whose elements `fill` writes, without writing zeros first.
  private func filled<Element>(
    _ count: Int, _ fill: (UnsafeMutablePointer<Element>) throws(AnalysisError) -> Void
  ) throws(AnalysisError) -> [Element] {
    guard count > 0 else { return [] }
    var failure: AnalysisError?
    let array = unsafe [Element](unsafeUninitializedCapacity: count) { buffer, written in
      guard let base = buffer.baseAddress else { return }
      do throws(AnalysisError) {
        try unsafe fill(base)
        written = count
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return array
  }
}
