/// Nodes that wait, first come, first served; each at most once.
///
/// Where it begins and how many wait is with the caller, in ``Waiting``, so that both can stay in registers.
struct NodeQueue: ~Copyable {
  private let ring: Scratch<UInt32>
  private let isWaiting: Scratch<Bool>

  struct Waiting {
    var start: Int
    var count: Int
  }

  init(_ nodeCount: Int) {
    ring = Scratch(uninitialized: nodeCount)
    isWaiting = Scratch(nodeCount, repeating: false)
  }

  /// All nodes wait, in this order.
  func fill(_ order: borrowing Scratch<UInt32>) -> Waiting {
    for place in 0..<order.count { ring[place] = order[place] }
    isWaiting.fill(true)
    return Waiting(start: 0, count: order.count)
  }

  @inline(__always)
  func pop(_ waiting: inout Waiting) -> UInt32? {
    guard waiting.count > 0 else { return nil }
    let node = ring[waiting.start]
    waiting.start += 1
    if waiting.start == ring.count { waiting.start = 0 }
    waiting.count -= 1
    isWaiting[node] = false
    return node
  }

  @inline(__always)
  func push(_ node: UInt32, _ waiting: inout Waiting) {
    guard !isWaiting[node] else { return }
    isWaiting[node] = true
    let end = waiting.start + waiting.count
    ring[end < ring.count ? end : end - ring.count] = node
    waiting.count += 1
  }
}
