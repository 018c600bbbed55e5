import DocGraphModel

/// The Leiden algorithm: nodes move, communities are refined into parts, parts become nodes, until nothing changes; and all
/// of it again from what came out, as long as that gains.
///
/// On small graphs, where that costs next to nothing, the best of several starts counts.
struct Leiden<Weight: LinkWeight>: ~Copyable {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// The community of each node, by any number below that of the nodes.
  mutating func communities(
    _ network: borrowing CommunityNetwork<Weight>
  ) throws(AnalysisError) -> Scratch<UInt32> {
    let effort = LeidenEffort(size: network.nodeCount + network.targets.count)
    var best = Scratch<UInt32>(numbering: network.nodeCount)
    var bestModularity = -Double.infinity
    for _ in 0..<effort.starts {
      let communities = try search(network, effort)
      let modularity = effort.starts > 1 ? try network.modularity(of: communities) : 0
      if modularity > bestModularity + LeidenEffort.rounding {
        best = communities
        bestModularity = modularity
      }
    }
    return best
  }

  /// Rounds from every node alone, until they gain no more.
  private mutating func search(
    _ network: borrowing CommunityNetwork<Weight>, _ effort: LeidenEffort
  ) throws(AnalysisError) -> Scratch<UInt32> {
    var communities = Scratch<UInt32>(numbering: network.nodeCount)
    var modularity = try network.modularity(of: communities)
    for _ in 0..<effort.rounds {
      communities = try round(network, from: communities)
      let reached = try network.modularity(of: communities)
      let isLast = reached - modularity < effort.leastGain
      modularity = reached
      if isLast { break }
    }
    return communities
  }

  /// Moves, refines and merges until every community is one node.
  private mutating func round(
    _ network: borrowing CommunityNetwork<Weight>, from start: consuming Scratch<UInt32>
  ) throws(AnalysisError) -> Scratch<UInt32> {
    var communities = start
    // Which node of the level each node of the network has become part of.
    let places = Scratch<UInt32>(numbering: network.nodeCount)
    guard var level = try merged(network, &communities, places) else { return places }
    while let next = try merged(level, &communities, places) { level = next }
    return places
  }

  /// The next level; nil where nothing can be moved or merged.
  private mutating func merged(
    _ level: borrowing CommunityNetwork<Weight>, _ communities: inout Scratch<UInt32>,
    _ places: borrowing Scratch<UInt32>
  ) throws(AnalysisError) -> CommunityNetwork<Weight>? {
    let nodeCount = level.nodeCount
    var moving = LocalMoving(level, Scratch(communities))
    var parts = Scratch<UInt32>(uninitialized: 0)
    var count = nodeCount
    while count == nodeCount {
      let hasMoved = try moving.run(level, order: order(nodeCount))
      let refinement = Refinement(level)
      try refinement.run(level, moving.communities, order: order(nodeCount))
      parts = Scratch(refinement.parts)
      count = parts.renumber(below: nodeCount)
      if count == nodeCount {
        // Where nodes find no part to join, the communities' connected parts.
        parts = level.connectedParts(of: moving.communities)
        count = parts.renumber(below: nodeCount)
      }
      if count == nodeCount, !hasMoved { return nil }
    }
    for node in 0..<places.count { places[node] = parts[places[node]] }
    communities = Scratch(uninitialized: count)
    for node in 0..<nodeCount { communities[parts[node]] = moving.communities[node] }
    _ = communities.renumber(below: nodeCount)
    return try level.merging(parts, count: count)
  }

  private mutating func order(_ nodeCount: Int) -> Scratch<UInt32> {
    let order = Scratch<UInt32>(numbering: nodeCount)
    order.shuffle(using: &generator)
    return order
  }
}

/// How long the Leiden algorithm searches.
private struct LeidenEffort {
  let starts: Int
  let rounds: Int
  /// A round that gains less is the last. The next one would gain a quarter of it, which on a large graph is not worth its time.
  let leastGain: Double

  static let rounding = 1e-12
  /// How many nodes and arcs may be gone through from one start, except that four rounds always may be.
  private static let cheapSize = 2_000_000

  /// - Parameter size: The number of nodes and arcs.
  init(size: Int) {
    let size = max(1, size)
    starts = max(1, min(10, Self.cheapSize / 10 / size))
    rounds = max(4, min(20, Self.cheapSize / size))
    leastGain = size <= Self.cheapSize / 10 ? 1e-4 : size <= Self.cheapSize / 2 ? 1e-3 : 8e-3
  }
}
