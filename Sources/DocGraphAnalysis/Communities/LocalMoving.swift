/// The first phase of the Leiden algorithm: nodes move to the community of a neighbor, or to one of their own, as long as
/// that gains (the paper's MoveNodesFast).
///
/// That node v is in community C, and not alone, gains w(v, C) − γ/2m · k(v) · K(C \ v), in units of m.
///
/// Elements are reached `unchecked` where that is felt. It is sound because rows are ranges of arcs, targets are nodes, and
/// communities are numbers below that of the nodes, of which all other arrays have one element each.
struct LocalMoving {
  private let network: CommunityNetwork
  /// The community of each node, by a number below that of the nodes.
  private(set) var communities: [UInt32]
  /// K: the sum of the strengths in each community.
  private var totals: [Double]
  private var sizes: [UInt32]
  /// The numbers without a community.
  private var free: [UInt32]

  init(_ network: CommunityNetwork, _ communities: [UInt32]) {
    self.network = network
    self.communities = communities
    var totals = [Double](repeating: 0, count: network.nodeCount)
    var sizes = [UInt32](repeating: 0, count: network.nodeCount)
    for (node, community) in communities.enumerated() {
      totals[Int(community)] += network.strengths[node]
      sizes[Int(community)] += 1
    }
    free = (0..<UInt32(network.nodeCount)).filter { sizes[Int($0)] == 0 }
    self.totals = totals
    self.sizes = sizes
  }

  /// Visits the nodes in this order, and again those whose neighbors have left them.
  ///
  /// - Complexity: O(nodes + arcs) for as often as a node is visited, which is a few times.
  mutating func run(order: [UInt32]) {
    var queue = NodeQueue(order)
    var links = [Double](repeating: 0, count: network.nodeCount)
    var neighbors = [UInt32](repeating: 0, count: network.nodeCount)
    // Sums of weights are rounded: a move must gain more than that, and if even so there were no end, this is one.
    var budget = LocalMoving.visitsPerNode * network.nodeCount
    while budget > 0, let node = queue.pop().map(Int.init) {
      budget -= 1
      let count = gatherLinks(of: node, &links, &neighbors)
      let best = bestCommunity(for: node, neighbors.span.extracting(first: count), links.span)
      for place in 0..<count { links[Int(neighbors[place])] = 0 }
      guard best != communities[node] else { continue }
      move(node, to: best)
      for arc in network.row(node) {
        let neighbor = network.targets[arc]
        if communities[Int(neighbor)] != best { queue.push(neighbor) }
      }
    }
  }

  private static let visitsPerNode = 200
  /// What a gain must be above, by the node's strength: some thousand times what rounding may feign.
  private static let leastGain = 1e-12

  /// Adds up the weights of a node's links by community.
  ///
  /// - Returns: how many communities it is linked to: so many stand in `neighbors`.
  @inline(__always)
  private func gatherLinks(of node: Int, _ links: inout [Double], _ neighbors: inout [UInt32]) -> Int {
    let (targets, weights, communities) = (network.targets, network.weights, communities)
    var links = links.mutableSpan
    var neighbors = neighbors.mutableSpan
    var count = 0
    for arc in network.row(node) {
      let community = unsafe communities.span[unchecked: Int(targets.span[unchecked: arc])]
      let sum = unsafe links[unchecked: Int(community)]
      if sum == 0 {
        unsafe neighbors[unchecked: count] = community
        count += 1
      }
      unsafe links[unchecked: Int(community)] = unsafe sum + weights.span[unchecked: arc]
    }
    return count
  }

  /// The community that gains most by this node; where several do, the one where it is or else that with the lowest number.
  @inline(__always)
  private func bestCommunity(for node: Int, _ neighbors: Span<UInt32>, _ links: Span<Double>) -> UInt32 {
    let own = communities[node]
    let strength = network.strengths[node]
    let cost = network.penalty * strength
    let totals = totals.span
    var best = own
    var bestGain =
      links[Int(own)] - cost * (totals[Int(own)] - strength)
      + LocalMoving.leastGain * strength * max(1, network.resolution)
    for place in neighbors.indices {
      let community = neighbors[place]
      let gain = unsafe links[unchecked: Int(community)] - cost * totals[unchecked: Int(community)]
      if community != own, gain > bestGain || (gain == bestGain && best != own && community < best) {
        best = community
        bestGain = gain
      }
    }
    // Alone it gains 0.
    if bestGain < 0, sizes[Int(own)] > 1, let new = free.last { return new }
    return best
  }

  private mutating func move(_ node: Int, to community: UInt32) {
    let own = communities[node]
    if community == free.last { free.removeLast() }
    totals[Int(own)] -= network.strengths[node]
    sizes[Int(own)] -= 1
    if sizes[Int(own)] == 0 {
      totals[Int(own)] = 0
      free.append(own)
    }
    totals[Int(community)] += network.strengths[node]
    sizes[Int(community)] += 1
    communities[node] = community
  }
}
