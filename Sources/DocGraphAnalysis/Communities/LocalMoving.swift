/// The first phase of the Leiden algorithm: nodes move to the community of a neighbor, or to one of their own, as long as
/// that gains (the paper's MoveNodesFast).
///
/// That node v is in community C, and not alone, gains w(v, C) − γ/2m · k(v) · K(C \ v), in units of m.
struct LocalMoving<Weight: LinkWeight>: ~Copyable {
  /// The community of each node, by a number below that of the nodes.
  let communities: Scratch<UInt32>
  private let states: Scratch<CommunityState<Weight>>
  /// The communities that the node under visit has links to.
  private let linked: Scratch<UInt32>
  /// The numbers without a community, the first `freeCount`.
  private let free: Scratch<UInt32>
  private var freeCount = 0
  private let queue: NodeQueue

  init(_ network: borrowing CommunityNetwork<Weight>, _ communities: consuming Scratch<UInt32>) {
    let nodeCount = network.nodeCount
    self.communities = communities
    states = Scratch(nodeCount, repeating: CommunityState())
    // One more, as a community is written before it is known to be new.
    linked = Scratch(uninitialized: nodeCount + 1)
    free = Scratch(uninitialized: nodeCount)
    queue = NodeQueue(nodeCount)
    for node in 0..<nodeCount {
      let community = self.communities[node]
      states[community].total += network.strengths[node]
      states[community].size += 1
    }
    for community in 0..<nodeCount where states[community].size == 0 {
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
    let count = addLinks(of: node, network)
    var best = own
    var bestGain = states[own].link.real - cost * (states[own].total - strength) + scale.slack * strength
    for place in 0..<count {
      let community = linked[place]
      let gain = states[community].link.real - cost * states[community].total
      states[community].link = .zero
      guard gain >= bestGain, community != own else { continue }
      if gain > bestGain || (best != own && community < best) {
        best = community
        bestGain = gain
      }
    }
    // Alone it gains 0.
    if bestGain < 0, states[own].size > 1, freeCount > 0 { return free[freeCount - 1] }
    return best
  }

  /// Adds the node's links to the communities that they lead to.
  ///
  /// - Returns: how many of these there are.
  @inline(__always)
  private func addLinks(of node: Int, _ network: borrowing CommunityNetwork<Weight>) -> Int {
    var count = 0
    if network.isUnit {
      for arc in network.row(node) { addLink(.one, to: communities[network.targets[arc]], &count) }
    } else {
      for arc in network.row(node) {
        addLink(network.weights[arc], to: communities[network.targets[arc]], &count)
      }
    }
    return count
  }

  /// As ``LinkWeights`` does it, without a branch.
  @inline(__always)
  private func addLink(_ weight: Weight, to community: UInt32, _ count: inout Int) {
    let sum = states[community].link
    linked[count] = community
    count &+= sum == .zero ? 1 : 0
    states[community].link = .sum(sum, weight)
  }

  @inline(__always)
  private mutating func move(_ node: Int, _ strength: Double, to community: UInt32) {
    let own = communities[node]
    if freeCount > 0, community == free[freeCount - 1] { freeCount -= 1 }
    states[own].total -= strength
    states[own].size -= 1
    if states[own].size == 0 {
      states[own].total = 0
      free[freeCount] = own
      freeCount += 1
    }
    states[community].total += strength
    states[community].size += 1
    communities[node] = community
  }
}

/// What is known of a community, side by side, as it is asked for together: 16 bytes where weights are whole numbers.
struct CommunityState<Weight: LinkWeight>: BitwiseCopyable {
  /// K: the sum of the strengths in it.
  var total = 0.0
  /// The weight of the links to it from the node under visit.
  var link = Weight.zero
  var size: UInt32 = 0
}

private enum LocalMovingBounds {
  static let visitsPerNode = 200
  /// Some thousand times what rounding may feign.
  static let leastGain = 1e-12
}
