/// The nodes that wait in a search whose steps are of similar lengths: in buckets by their distance, used round and round.
///
/// Takes and gives a node in constant time where a heap compares (R. B. Dial, *Algorithm 360*, Communications of the ACM 12,
/// 1969; E. A. Dinic's width: with buckets no wider than the shortest step a node is final once its bucket is open).
struct BucketQueue: ~Copyable {
  /// Each bucket's first place in `waiting`; `none` where it is empty.
  private let heads: Scratch<UInt32>
  /// A bit a bucket that is not empty.
  private let occupied: Scratch<UInt64>
  /// A node and, in the high half, the next place of the same bucket or of the places that are free.
  private var waiting: Scratch<UInt64>
  private var used = 0
  private var free = none
  private let mask: Int
  private let perLength: Double
  private var open = 0

  private static let none = UInt32.max

  init(width: Double, count: Int) {
    heads = Scratch(count, repeating: Self.none)
    occupied = Scratch(count / 64, repeating: 0)
    waiting = Scratch(uninitialized: 1_024)
    mask = count - 1
    perLength = 1 / width
  }

  @inline(__always)
  mutating func push(_ node: UInt32, _ distance: Double) {
    // A distance is below the number of nodes times 4096 widths, far within 64 bits.
    let bucket = Int(distance * perLength) & mask
    var place = free
    if place == Self.none {
      if used == waiting.count { grow() }
      place = UInt32(used)
      used += 1
    } else {
      free = UInt32(truncatingIfNeeded: waiting[place] >> 32)
    }
    let head = heads[bucket]
    if head == Self.none { occupied[bucket >> 6] |= 1 << UInt64(bucket & 63) }
    waiting[place] = UInt64(head) << 32 | UInt64(node)
    heads[bucket] = place
  }

  /// A node of the nearest bucket; `UInt32.max` where none waits.
  @inline(__always)
  mutating func pop() -> UInt32 {
    var place = heads[open]
    if place == Self.none {
      guard advance() else { return Self.none }
      place = heads[open]
    }
    let entry = waiting[place]
    heads[open] = UInt32(truncatingIfNeeded: entry >> 32)
    waiting[place] = UInt64(free) << 32
    free = place
    return UInt32(truncatingIfNeeded: entry)
  }

  /// Opens the next bucket that is not empty.
  private mutating func advance() -> Bool {
    occupied[open >> 6] &= ~(1 << UInt64(open & 63))
    let words = occupied.count
    var word = open >> 6
    // From the open bucket on, round to those before it.
    var bits = occupied[word] & (~0 << UInt64(open & 63))
    for _ in 0...words {
      if bits != 0 {
        open = word << 6 | bits.trailingZeroBitCount
        return true
      }
      word = word + 1 == words ? 0 : word + 1
      bits = occupied[word]
    }
    return false
  }

  private mutating func grow() {
    let larger = Scratch<UInt64>(uninitialized: 2 * used)
    for place in 0..<used { larger[place] = waiting[place] }
    waiting = larger
  }
}
