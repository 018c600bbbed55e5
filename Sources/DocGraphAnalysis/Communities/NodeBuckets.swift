/// Nodes by community, in each in the order in which they were given.
struct NodeBuckets: ~Copyable, Sendable {
  /// Where each community begins, and where the last ends.
  let offsets: Scratch<UInt32>
  private let nodes: Scratch<UInt32>

  /// - Parameters:
  ///   - communities: The community of each node, from 0 up to `count`.
  ///   - order: All nodes.
  /// - Complexity: O(nodes + communities).
  init(_ communities: borrowing Scratch<UInt32>, count: Int, order: borrowing Scratch<UInt32>) {
    offsets = Scratch(count + 1, repeating: 0)
    nodes = Scratch(uninitialized: order.count)
    for node in 0..<communities.count { offsets[communities[node] + 1] += 1 }
    for community in 0..<count { offsets[community + 1] += offsets[community] }
    let next = Scratch(offsets)
    for place in 0..<order.count {
      let community = communities[order[place]]
      nodes[next[community]] = order[place]
      next[community] += 1
    }
  }

  /// The places of a community's nodes.
  @inline(__always)
  subscript(community: Int) -> Range<Int> {
    Int(offsets[community])..<Int(offsets[community + 1])
  }

  @inline(__always)
  func node(_ place: Int) -> UInt32 { nodes[place] }
}
