import DocGraphModel

/// The Leiden algorithm: nodes move, communities are refined into parts, parts become nodes, until nothing changes; and all
/// of it again from what came out, as long as that gains.
struct Leiden {
  private let network: CommunityNetwork
  private var generator: SplitMix64
  /// The community of each node, by any number below that of the nodes.
  private(set) var communities: [UInt32]

  init(_ network: CommunityNetwork, seed: UInt64) {
    self.network = network
    generator = SplitMix64(seed: seed)
    communities = (0..<UInt32(network.nodeCount)).map(\.self)
  }

  mutating func run() {
    var modularity = network.modularity(of: communities)
    for _ in 0..<Leiden.largestRunCount {
      iterate()
      let reached = network.modularity(of: communities)
      if reached - modularity < Leiden.leastGain { return }
      modularity = reached
    }
  }

  private static let largestRunCount = 10
  private static let leastGain = 1e-6

  /// Moves, refines and merges until every community is one node.
  private mutating func iterate() {
    var level = network
    var communities = communities
    // Which node of the level each node of the network has become part of.
    var places = (0..<UInt32(network.nodeCount)).map(\.self)
    while true {
      var moving = LocalMoving(level, communities)
      moving.run(order: order(level.nodeCount))
      communities = moving.communities
      let parts = parts(level, communities)
      if parts.count == level.nodeCount { break }
      for node in places.indices { places[node] = parts.numbers[Int(places[node])] }
      level = level.merging(parts.numbers, count: parts.count)
      var merged = [UInt32](repeating: 0, count: parts.count)
      for (node, part) in parts.numbers.enumerated() { merged[Int(part)] = communities[node] }
      communities = Numbering(merged).numbers
    }
    self.communities = places
  }

  /// The parts that communities are refined into; where nodes find no part to join, the communities' connected parts.
  private mutating func parts(_ level: CommunityNetwork, _ communities: [UInt32]) -> Numbering {
    var refinement = Refinement(level, communities)
    refinement.run(order: order(level.nodeCount))
    let parts = Numbering(refinement.parts)
    if parts.count < level.nodeCount { return parts }
    return Numbering(level.connectedParts(of: communities))
  }

  private mutating func order(_ count: Int) -> [UInt32] {
    var order = (0..<UInt32(count)).map(\.self)
    for last in order.indices.dropFirst().reversed() { order.swapAt(last, generator.below(last + 1)) }
    return order
  }
}

/// Labels counted anew from 0, in the order in which they first stand.
private struct Numbering {
  private(set) var numbers: [UInt32]
  private(set) var count = 0

  /// - Parameter labels: Each below what is known to be above all of them.
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
