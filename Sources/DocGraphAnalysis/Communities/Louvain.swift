import DocGraphModel

/// The Louvain algorithm: nodes move, communities become nodes, until nothing moves.
struct Louvain<Weight: LinkWeight>: ~Copyable {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// The community of each node, by a number below that of the nodes.
  mutating func communities(
    _ network: borrowing CommunityNetwork<Weight>
  ) throws(AnalysisError) -> Scratch<UInt32> {
    let places = Scratch<UInt32>(numbering: network.nodeCount)
    guard var level = try merged(network, places) else { return places }
    while let next = try merged(level, places) { level = next }
    return places
  }

  /// The next level; nil where nothing moves.
  private mutating func merged(
    _ level: borrowing CommunityNetwork<Weight>, _ places: borrowing Scratch<UInt32>
  ) throws(AnalysisError) -> CommunityNetwork<Weight>? {
    var moving = LocalMoving(level, Scratch(numbering: level.nodeCount))
    let order = Scratch<UInt32>(numbering: level.nodeCount)
    order.shuffle(using: &generator)
    guard try moving.run(level, order: order) else { return nil }
    let count = moving.communities.renumber(below: level.nodeCount)
    for node in 0..<places.count { places[node] = moving.communities[places[node]] }
    return count < level.nodeCount ? try level.merging(moving.communities, count: count) : nil
  }
}
