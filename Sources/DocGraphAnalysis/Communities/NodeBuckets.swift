/// Nodes by community, in each in the order in which they were given.
struct NodeBuckets {
  private var offsets: [UInt32]
  private var nodes: [UInt32]

  /// - Parameters:
  ///   - communities: The community of each node, from 0 up to `count`.
  ///   - order: All nodes.
  /// - Complexity: O(nodes + communities).
  init(_ communities: [UInt32], count: Int, order: [UInt32]) {
    offsets = [UInt32](repeating: 0, count: count + 1)
    for community in communities { offsets[Int(community) + 1] += 1 }
    for community in 0..<count { offsets[community + 1] += offsets[community] }
    var next = offsets
    nodes = [UInt32](repeating: 0, count: communities.count)
    for node in order {
      let community = Int(communities[Int(node)])
      nodes[Int(next[community])] = node
      next[community] += 1
    }
  }

  subscript(community: Int) -> ArraySlice<UInt32> {
    nodes[Int(offsets[community])..<Int(offsets[community + 1])]
  }
}
