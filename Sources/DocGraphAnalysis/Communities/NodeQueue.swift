/// Nodes that wait, first come, first served; each at most once.
struct NodeQueue {
  private var ring: [UInt32]
  private var isWaiting: [Bool]
  private var start = 0
  private var count: Int

  /// - Parameter order: All nodes.
  init(_ order: [UInt32]) {
    ring = order
    isWaiting = [Bool](repeating: true, count: order.count)
    count = order.count
  }

  mutating func pop() -> UInt32? {
    guard count > 0 else { return nil }
    let node = ring[start]
    start += 1
    if start == ring.count { start = 0 }
    count -= 1
    isWaiting[Int(node)] = false
    return node
  }

  mutating func push(_ node: UInt32) {
    guard !isWaiting[Int(node)] else { return }
    isWaiting[Int(node)] = true
    let end = start + count
    ring[end < ring.count ? end : end - ring.count] = node
    count += 1
  }
}
