/// The first phase of the Leiden algorithm: nodes move to the community of a neighbor, or to one of their own, as long as
/// one gains by it (the paper's MoveNodesFast).
///
/// Node v gains by being in community C, as compared with being alone, w(v, C) − γ/2m · k(v) · K(C \ v), in units of m.
struct LocalMoving {
  private let network: CommunityNetwork
  /// The community of each node, below the number of nodes.
  private(set) var communities: [UInt32]
  /// K: the sum of the strengths in each community.
  private var totals: [Double]
  private var sizes: [UInt32]
  private var empty: [UInt32]
  private var links: LinkWeights

  init(_ network: CommunityNetwork, _ communities: [UInt32]) {
    self.network = network
    self.communities = communities
    totals = [Double](repeating: 0, count: network.nodeCount)
    sizes = [UInt32](repeating: 0, count: network.nodeCount)
    for (node, community) in communities.enumerated() {
      totals[Int(community)] += network.strengths[node]
      sizes[Int(community)] += 1
    }
    let sizes = sizes
    empty = (0..<UInt32(network.nodeCount)).filter { sizes[Int($0)] == 0 }
    links = LinkWeights(count: network.nodeCount)
  }

  /// Visits the nodes in this order, and again those whose neighbors have left them.
  ///
  /// - Complexity: O(nodes + arcs) for as often as a node is visited, which is a few times.
  mutating func run(order: [UInt32]) {
    var queue = NodeQueue(order)
    // Sums of weights are rounded: a move must gain more than that, and if even so there were no end, this is one.
    var budget = LocalMoving.visitsPerNode * network.nodeCount
    while budget > 0, let node = queue.pop() {
      budget -= 1
      let best = bestCommunity(of: Int(node))
      guard best != communities[Int(node)] else { continue }
      move(Int(node), to: best)
      for arc in network.row(Int(node)) {
        let neighbor = network.targets[arc]
        if communities[Int(neighbor)] != best { queue.push(neighbor) }
      }
    }
  }

  private static let visitsPerNode = 200
  /// What a gain must be above, by the node's strength: some thousand times what rounding may feign.
  private static let leastGain = 1e-12

  /// The community that gains most by this node; where several do, the one where it is or else that with the lowest number.
  private mutating func bestCommunity(of node: Int) -> UInt32 {
    let own = communities[node]
    for arc in network.row(node) {
      links.add(network.weights[arc], to: communities[Int(network.targets[arc])])
    }
    defer { links.clear() }
    let strength = network.strengths[node]
    let cost = network.penalty * strength
    let least = LocalMoving.leastGain * strength * max(1, network.resolution)
    let ownGain = links[own] - cost * (totals[Int(own)] - strength)
    var best = own
    var bestGain = ownGain + least
    for community in links.communities where community != own {
      let gain = links[community] - cost * totals[Int(community)]
      if gain > bestGain || (gain == bestGain && best != own && community < best) {
        best = community
        bestGain = gain
      }
    }
    // Alone in a new community it gains 0.
    if bestGain < 0, sizes[Int(own)] > 1, let new = empty.last { return new }
    return best
  }

  private mutating func move(_ node: Int, to community: UInt32) {
    let own = communities[node]
    if community == empty.last { empty.removeLast() }
    totals[Int(own)] -= network.strengths[node]
    sizes[Int(own)] -= 1
    if sizes[Int(own)] == 0 {
      totals[Int(own)] = 0
      empty.append(own)
    }
    totals[Int(community)] += network.strengths[node]
    sizes[Int(community)] += 1
    communities[node] = community
  }
}
