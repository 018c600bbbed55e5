import DocGraphModel

/// The Leiden algorithm: nodes move, communities are refined into parts, parts become nodes, until nothing changes; and all
/// of it again from what came out, as long as that gains.
///
/// On small graphs, where that costs next to nothing, the best of several starts counts.
struct Leiden {
  private let network: CommunityNetwork
  private var generator: SplitMix64

  init(_ network: CommunityNetwork, seed: UInt64) {
    self.network = network
    generator = SplitMix64(seed: seed)
  }

  /// The community of each node, by any number below that of the nodes.
  mutating func communities() -> [UInt32] {
    let size = network.nodeCount + network.targets.count
    var (best, bestModularity) = (self.network.nodes, -Double.infinity)
    for _ in 0..<max(1, min(Leiden.mostStarts, Leiden.cheapSize / max(1, size))) {
      let (communities, modularity) = search()
      if modularity > bestModularity + Leiden.rounding { (best, bestModularity) = (communities, modularity) }
    }
    return best
  }

  private static let mostStarts = 10
  /// How many nodes and arcs may be gone through again in sum.
  private static let cheapSize = 200_000
  private static let mostRounds = 10
  /// A round that gains less is the last.
  private static let leastGain = 1e-4
  private static let rounding = 1e-12

  /// One start, with every node alone.
  private mutating func search() -> (communities: [UInt32], modularity: Double) {
    var communities = network.nodes
    var modularity = network.modularity(of: communities)
    for _ in 0..<Leiden.mostRounds {
      communities = round(from: communities)
      let reached = network.modularity(of: communities)
      let isLast = reached - modularity < Leiden.leastGain
      modularity = reached
      if isLast { break }
    }
    return (communities, modularity)
  }

  /// Moves, refines and merges until every community is one node.
  private mutating func round(from start: [UInt32]) -> [UInt32] {
    var level = network
    var communities = start
    // Which node of the level each node of the network has become part of.
    var places = network.nodes
    while true {
      var moving = LocalMoving(level, communities)
      moving.run(order: order(level.nodes))
      communities = moving.communities
      let parts = parts(level, communities)
      if parts.count == level.nodeCount { return places }
      for node in places.indices { places[node] = parts.numbers[Int(places[node])] }
      level = level.merging(parts.numbers, count: parts.count)
      var merged = [UInt32](repeating: 0, count: parts.count)
      for (node, part) in parts.numbers.enumerated() { merged[Int(part)] = communities[node] }
      communities = Numbering(merged).numbers
    }
  }

  /// The parts that communities are refined into; where nodes find no part to join, the communities' connected parts.
  private mutating func parts(_ level: CommunityNetwork, _ communities: [UInt32]) -> Numbering {
    var refinement = Refinement(level, communities)
    refinement.run(order: order(level.nodes))
    let parts = Numbering(refinement.parts)
    if parts.count < level.nodeCount { return parts }
    return Numbering(level.connectedParts(of: communities))
  }

  private mutating func order(_ nodes: [UInt32]) -> [UInt32] {
    var order = nodes
    for last in order.indices.dropFirst().reversed() { order.swapAt(last, generator.below(last + 1)) }
    return order
  }
}

/// Labels counted anew from 0, in the order in which they first stand.
private struct Numbering {
  private(set) var numbers: [UInt32]
  private(set) var count = 0

  init(_ labels: [UInt32]) {
    var numberOfLabel = [UInt32](repeating: .max, count: labels.max().map { Int($0) + 1 } ?? 0)
    numbers = labels
    for (node, label) in labels.enumerated() {
      if numberOfLabel[Int(label)] == .max {
        numberOfLabel[Int(label)] = UInt32(count)
        count += 1
      }
      numbers[node] = numberOfLabel[Int(label)]
    }
  }
}
