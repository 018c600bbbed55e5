/// The first phase of the Leiden algorithm: nodes move to the community of a neighbor, or to one of their own, as long as
/// that gains (the paper's MoveNodesFast).
///
/// That node v is in community C, and not alone, gains w(v, C) − γ/2m · k(v) · K(C \ v), in units of m.
struct LocalMoving<Weight: LinkWeight>: ~Copyable {
  /// The community of each node, by a number below that of the nodes.
  let communities: Scratch<UInt32>
  /// K: the sum of the strengths in each community.
  private let totals: Scratch<Double>
  private let sizes: Scratch<UInt32>
  /// The numbers without a community, the first `freeCount`.
  private let free: Scratch<UInt32>
  private var freeCount = 0
  private var links: LinkWeights<Weight>
  private let queue: NodeQueue

  init(_ network: borrowing CommunityNetwork<Weight>, _ communities: consuming Scratch<UInt32>) {
    let nodeCount = network.nodeCount
    self.communities = communities
    totals = Scratch(nodeCount, repeating: 0)
    sizes = Scratch(nodeCount, repeating: 0)
    free = Scratch(uninitialized: nodeCount)
    links = LinkWeights(groups: nodeCount)
    queue = NodeQueue(nodeCount)
    for node in 0..<nodeCount {
      let community = self.communities[node]
      totals[community] += network.strengths[node]
      sizes[community] += 1
    }
    for community in 0..<nodeCount where sizes[community] == 0 {
      free[freeCount] = UInt32(community)
      freeCount += 1
    }
  }

  /// Visits the nodes in this order, and again those whose neighbors have left them. What moves do to nodes farther away,
  /// through the totals of communities, only another run sees; one that moves nothing says that no node can gain.
  ///
  /// - Returns: whether a node has moved.
  /// - Complexity: O(nodes + arcs) for as often as a node is visited, which is a few times.
  mutating func run(
    _ network: borrowing CommunityNetwork<Weight>, order: borrowing Scratch<UInt32>
  ) throws(AnalysisError) -> Bool {
    let execution = Execution.current
    let scale = Scale(
      penalty: network.penalty, slack: LocalMovingBounds.leastGain * max(1, network.resolution))
    var hasMoved = false
    var waiting = queue.fill(order)
    // Sums of weights are rounded: a move must gain more than that, and if even so there were no end, this is one.
    var budget = LocalMovingBounds.visitsPerNode * network.nodeCount
    while budget > 0, let node = queue.pop(&waiting).map(Int.init) {
      budget -= 1
      if budget & 0xFFFF == 0 { try execution.requireNotCancelled() }
      let best = bestCommunity(for: node, network, scale)
      guard best != communities[node] else { continue }
      move(node, network.strengths[node], to: best)
      hasMoved = true
      for arc in network.row(node) {
        let neighbor = network.targets[arc]
        if communities[neighbor] != best { queue.push(neighbor, &waiting) }
      }
    }
    return hasMoved
  }

  /// What gains are reckoned with.
  private struct Scale {
    let penalty: Double
    /// What a gain must be above, by the node's strength.
    let slack: Double
  }

  /// The community that gains most by this node; where several do, the one where it is or else that with the lowest number.
  @inline(__always)
  private mutating func bestCommunity(
    for node: Int, _ network: borrowing CommunityNetwork<Weight>, _ scale: Scale
  ) -> UInt32 {
    let own = communities[node]
    let strength = network.strengths[node]
    let cost = scale.penalty * strength
    links.add(network, node, by: communities)
    var best = own
    var bestGain = links[own].real - cost * (totals[own] - strength) + scale.slack * strength
    for place in 0..<links.count {
      let community = links.label(place)
      let gain = links.take(community).real - cost * totals[community]
      guard gain >= bestGain, community != own else { continue }
      if gain > bestGain || (best != own && community < best) {
        best = community
        bestGain = gain
      }
    }
    links.forget()
    // Alone it gains 0.
    if bestGain < 0, sizes[own] > 1, freeCount > 0 { return free[freeCount - 1] }
    return best
  }

  @inline(__always)
  private mutating func move(_ node: Int, _ strength: Double, to community: UInt32) {
    let own = communities[node]
    if freeCount > 0, community == free[freeCount - 1] { freeCount -= 1 }
    totals[own] -= strength
    sizes[own] -= 1
    if sizes[own] == 0 {
      totals[own] = 0
      free[freeCount] = own
      freeCount += 1
    }
    totals[community] += strength
    sizes[community] += 1
    communities[node] = community
  }
}

private enum LocalMovingBounds {
  static let visitsPerNode = 200
  /// Some thousand times what rounding may feign.
  static let leastGain = 1e-12
}
