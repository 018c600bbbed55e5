/// The first phase of the Leiden algorithm: nodes move to the community of a neighbor, or to one of their own, as long as
/// that gains (the paper's MoveNodesFast).
///
/// That node v is in community C, and not alone, gains w(v, C) − γ/2m · k(v) · K(C \ v), in units of m.
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

  /// Visits the nodes in this order, and again those whose neighbors have left them. What moves do to nodes farther away,
  /// through the totals of communities, only another run sees; one that moves nothing says that no node can gain.
  ///
  /// - Returns: whether a node has moved.
  /// - Complexity: O(nodes + arcs) for as often as a node is visited, which is a few times.
  mutating func run(order: [UInt32]) -> Bool {
    var hasMoved = false
    var queue = NodeQueue(order)
    var links = LinkWeights(groups: network.nodeCount)
    // Sums of weights are rounded: a move must gain more than that, and if even so there were no end, this is one.
    var budget = LocalMoving.visitsPerNode * network.nodeCount
    while budget > 0, let node = queue.pop().map(Int.init) {
      budget -= 1
      links.add(network, node, by: communities)
      let best = bestCommunity(for: node, links)
      links.clear()
      guard best != communities[node] else { continue }
      move(node, to: best)
      hasMoved = true
      for arc in network.row(node) {
        let neighbor = network.targets[arc]
        if communities[Int(neighbor)] != best { queue.push(neighbor) }
      }
    }
    return hasMoved
  }

  private static let visitsPerNode = 200
  /// What a gain must be above, by the node's strength: some thousand times what rounding may feign.
  private static let leastGain = 1e-12

  /// The community that gains most by this node; where several do, the one where it is or else that with the lowest number.
  private func bestCommunity(for node: Int, _ links: borrowing LinkWeights) -> UInt32 {
    let own = communities[node]
    let strength = network.strengths[node]
    let cost = network.penalty * strength
    var best = own
    var bestGain =
      links[own] - cost * (totals[Int(own)] - strength)
      + LocalMoving.leastGain * strength * max(1, network.resolution)
    for place in 0..<links.count {
      let community = links.label(place)
      guard community != own else { continue }
      let gain = links[community] - cost * totals[Int(community)]
      if gain > bestGain || (gain == bestGain && best != own && community < best) {
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
