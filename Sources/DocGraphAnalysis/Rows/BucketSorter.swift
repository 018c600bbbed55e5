/// Sorts the arcs of one bucket after another, in memory that a thread has for itself.
struct BucketSorter<Key: RowKey>: ~Copyable {
  private let plan: RowPlan
  private let room: Scratch<Key>
  private let counts: Scratch<UInt32>
  /// Where the digits of a target begin, from the lowest.
  private let digits: [Int]

  /// Where rows go: arrays of the whole network.
  @unsafe struct Rows {
    let offsets: UnsafeMutablePointer<UInt32>
    let targets: UnsafeMutablePointer<UInt32>
    /// The numbers of the arcs' edges, where they are asked for.
    let numbers: UnsafeMutablePointer<UInt32>?
  }

  /// - Parameter most: How many arcs the largest bucket has.
  init(_ plan: RowPlan, most: Int) {
    self.plan = plan
    room = Scratch(uninitialized: most)
    let digitCount = (plan.targetBits + 9) / 10
    digits = (0...digitCount).map { plan.targetBits * $0 / digitCount }
    counts = Scratch(uninitialized: 1 << max(plan.bucketBits, 10))
  }

  /// Writes the rows of a bucket's nodes.
  ///
  /// - Parameters:
  ///   - keys: Its arcs, in the order of their edges; lost.
  ///   - start: Where in the targets its first arc belongs.
  func sort(
    _ keys: UnsafeMutablePointer<Key>, count: Int, of bucket: Int, from start: Int, into rows: Rows
  ) {
    var (from, to) = unsafe (keys, room.base)
    if unsafe !isAscending(from, count) {
      for digit in 0..<digits.count - 1 {
        unsafe move(from, to, count, digits[digit]..<digits[digit + 1])
        unsafe swap(&from, &to)
      }
    }
    unsafe writeRows(of: plan.nodes(of: bucket), from, count, from: start, into: rows)
  }

  /// Files often list edges in the order of their ends.
  private func isAscending(_ keys: UnsafeMutablePointer<Key>, _ count: Int) -> Bool {
    var last: UInt64 = 0
    for place in 0..<count {
      let bits = unsafe keys[place].bits
      if bits < last { return false }
      last = bits
    }
    return true
  }

  /// Orders keys by one digit of their targets.
  private func move(
    _ from: UnsafeMutablePointer<Key>, _ to: UnsafeMutablePointer<Key>, _ count: Int, _ digit: Range<Int>
  ) {
    let next = unsafe counts.base
    let shift = UInt64(digit.lowerBound)
    let mask: UInt64 = (1 << UInt64(digit.count)) - 1
    unsafe next.update(repeating: 0, count: Int(mask) + 1)
    for place in 0..<count { unsafe next[Int(truncatingIfNeeded: from[place].bits &>> shift & mask)] &+= 1 }
    unsafe sum(next, Int(mask) + 1)
    for place in 0..<count {
      let key = unsafe from[place]
      let value = Int(truncatingIfNeeded: key.bits &>> shift & mask)
      unsafe to[Int(next[value])] = key
      unsafe next[value] &+= 1
    }
  }

  /// Puts keys that are ordered by target into the rows of their sources.
  private func writeRows(
    of nodes: Range<Int>, _ keys: UnsafeMutablePointer<Key>, _ count: Int, from start: Int, into rows: Rows
  ) {
    let next = unsafe counts.base
    let shift = UInt64(plan.targetBits)
    unsafe next.update(repeating: 0, count: nodes.count)
    for place in 0..<count { unsafe next[Int(truncatingIfNeeded: keys[place].bits &>> shift)] &+= 1 }
    unsafe sum(next, nodes.count)
    let offsets = unsafe rows.offsets + nodes.lowerBound
    for node in 0..<nodes.count { unsafe offsets[node] = UInt32(truncatingIfNeeded: start) &+ next[node] }
    let targets = unsafe rows.targets + start
    let numbers = unsafe rows.numbers.map { unsafe $0 + start }
    for place in 0..<count {
      let key = unsafe keys[place]
      let source = Int(truncatingIfNeeded: key.bits &>> shift)
      let arc = unsafe Int(next[source])
      unsafe next[source] &+= 1
      unsafe targets[arc] = UInt32(truncatingIfNeeded: key.bits & ((1 &<< shift) &- 1))
      if let numbers = unsafe numbers { unsafe numbers[arc] = key.edge }
    }
  }

  /// Turns counts into sums of those before.
  private func sum(_ counts: UnsafeMutablePointer<UInt32>, _ count: Int) {
    var sum: UInt32 = 0
    for place in 0..<count {
      let count = unsafe counts[place]
      unsafe counts[place] = sum
      sum &+= count
    }
  }
}
