/// The second phase of the Leiden algorithm: within each community the nodes start anew, alone, and join into parts that are
/// well connected with the rest of it (the paper's RefinePartition).
///
/// A set S is well connected in a community C if w(S, C \ S) ≥ γ/2m · K(S) · K(C \ S). Only nodes that are still alone
/// move, and only to parts that they have an edge to, so that every part is connected. As no community asks for another,
/// several are refined at once.
struct Refinement<Weight: LinkWeight>: ~Copyable, Sendable {
  /// The part of each node, by the number of one of its nodes.
  let parts: Scratch<UInt32>
  /// K of each part.
  private let totals: Scratch<Double>
  /// w(S, C \ S) of each part.
  private let cuts: Scratch<Double>
  private let isAlone: Scratch<Bool>

  /// Every node is a part.
  init(_ network: borrowing CommunityNetwork<Weight>) {
    let nodeCount = network.nodeCount
    parts = Scratch(numbering: nodeCount)
    totals = Scratch(uninitialized: nodeCount)
    unsafe totals.base.update(from: network.strengths.base, count: nodeCount)
    cuts = Scratch(nodeCount, repeating: 0)
    isAlone = Scratch(nodeCount, repeating: true)
  }

  /// Goes through the communities, in each in this order of the nodes.
  ///
  /// - Complexity: O(nodes + arcs).
  func run(
    _ network: borrowing CommunityNetwork<Weight>, _ communities: borrowing Scratch<UInt32>,
    order: borrowing Scratch<UInt32>
  ) throws(AnalysisError) {
    let nodeCount = network.nodeCount
    let members = NodeBuckets(communities, count: nodeCount, order: order)
    let pieces = Pieces(
      nodeCount > CommunityNetwork<Weight>.smallSize ? 256 : 1, balancing: members.offsets.array)
    try Execution.current.forEach(pieces.count, state: { LinkWeights<Weight>(groups: nodeCount) }) {
      links, piece in
      for community in pieces[piece] where members[community].count > 1 {
        refine(community, members, network, communities, &links)
      }
    }
  }

  private func refine(
    _ community: Int, _ members: borrowing NodeBuckets, _ network: borrowing CommunityNetwork<Weight>,
    _ communities: borrowing Scratch<UInt32>, _ links: inout LinkWeights<Weight>
  ) {
    var total = 0.0
    for place in members[community] {
      let member = Int(members.node(place))
      total += network.strengths[member]
      var cut = Weight.zero
      for arc in network.row(member) {
        let isInside = Int(communities[network.targets[arc]]) == community
        cut = .sum(cut, isInside ? network.weight(arc) : .zero)
      }
      cuts[member] = cut.real
    }
    for place in members[community] {
      let member = members.node(place)
      let isWorthy = isWellConnected(member, network.penalty, within: total)
      guard isAlone[member], isWorthy else { continue }
      links.add(network, Int(member), by: parts, within: communities)
      let strength = network.strengths[member]
      if let part = bestPart(network.penalty, strength, links, within: total) {
        cuts[part] += cuts[member] - 2 * links[part].real
        totals[part] += strength
        parts[member] = part
        isAlone[member] = false
        isAlone[part] = false
      }
      links.clear()
    }
  }

  @inline(__always)
  private func isWellConnected(_ part: UInt32, _ penalty: Double, within total: Double) -> Bool {
    let strength = totals[part]
    return cuts[part] >= penalty * strength * (total - strength)
  }

  /// The well connected part that gains most by a node of this strength; nil where none gains.
  @inline(__always)
  private func bestPart(
    _ penalty: Double, _ strength: Double, _ links: borrowing LinkWeights<Weight>, within total: Double
  ) -> UInt32? {
    let cost = penalty * strength
    var best: UInt32?
    var bestGain = 0.0
    for place in 0..<links.count {
      let part = links.label(place)
      let gain = links[part].real - cost * totals[part]
      guard gain > bestGain || (gain == bestGain && best.map { part < $0 } == true) else { continue }
      guard isWellConnected(part, penalty, within: total) else { continue }
      best = part
      bestGain = gain
    }
    return best
  }
}
