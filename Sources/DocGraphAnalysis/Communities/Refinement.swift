/// The second phase of the Leiden algorithm: within each community the nodes start anew, alone, and join into parts that are
/// well connected with the rest of it (the paper's RefinePartition).
///
/// A set S is well connected in a community C if w(S, C \ S) ≥ γ/2m · K(S) · K(C \ S). Only nodes that are still alone
/// move, and only to parts that they have an edge to, so that every part is connected.
struct Refinement {
  private let network: CommunityNetwork
  private let communities: [UInt32]
  /// The part of each node, by the number of one of its nodes.
  private(set) var parts: [UInt32]
  /// K of each part.
  private var totals: [Double]
  /// w(S, C \ S) of each part.
  private var cuts: [Double]
  private var isAlone: [Bool]
  private var links: LinkWeights

  init(_ network: CommunityNetwork, _ communities: [UInt32]) {
    self.network = network
    self.communities = communities
    parts = network.nodes
    totals = network.strengths
    cuts = [Double](repeating: 0, count: network.nodeCount)
    isAlone = [Bool](repeating: true, count: network.nodeCount)
    links = LinkWeights(count: network.nodeCount)
  }

  /// Goes through the communities, in each in this order of the nodes.
  ///
  /// - Complexity: O(nodes + arcs).
  mutating func run(order: [UInt32]) {
    let members = NodeBuckets(communities, count: network.nodeCount, order: order)
    for community in 0..<network.nodeCount where members[community].count > 1 {
      refine(members[community], UInt32(community))
    }
  }

  private mutating func refine(_ members: ArraySlice<UInt32>, _ community: UInt32) {
    var total = 0.0
    for member in members.lazy.map(Int.init) {
      total += network.strengths[member]
      for arc in network.row(member) where communities[Int(network.targets[arc])] == community {
        cuts[member] += network.weights[arc]
      }
    }
    for member in members.lazy.map(Int.init) where isAlone[member] {
      guard isWellConnected(UInt32(member), within: total) else { continue }
      for arc in network.row(member) where communities[Int(network.targets[arc])] == community {
        links.add(network.weights[arc], to: parts[Int(network.targets[arc])])
      }
      if let part = bestPart(for: member, within: total) { join(member, part) }
      links.clear()
    }
  }

  private func isWellConnected(_ part: UInt32, within total: Double) -> Bool {
    let strength = totals[Int(part)]
    return cuts[Int(part)] >= network.penalty * strength * (total - strength)
  }

  /// The well connected part that gains most by this node; nil where none gains.
  private func bestPart(for node: Int, within total: Double) -> UInt32? {
    let cost = network.penalty * network.strengths[node]
    var best: UInt32?
    var bestGain = 0.0
    for part in links.communities where isWellConnected(part, within: total) {
      let gain = links[part] - cost * totals[Int(part)]
      if gain > bestGain || (gain == bestGain && best.map { part < $0 } == true) {
        best = part
        bestGain = gain
      }
    }
    return best
  }

  private mutating func join(_ node: Int, _ part: UInt32) {
    cuts[Int(part)] += cuts[node] - 2 * links[part]
    totals[Int(part)] += network.strengths[node]
    parts[node] = part
    isAlone[node] = false
    isAlone[Int(part)] = false
  }
}
