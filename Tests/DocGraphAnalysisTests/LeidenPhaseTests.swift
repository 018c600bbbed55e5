import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("The phases of the Leiden algorithm")
struct LeidenPhaseTests {
  /// A random network with a random division of its nodes.
  private struct Example: ~Copyable {
    let network: CommunityNetwork<Double>
    let oracle: PartitionOracle
    let communities: Scratch<UInt32>
    let order: Scratch<UInt32>

    init(seed: UInt64) throws {
      var generator = SplitMix64(seed: seed)
      let graph = Graph.random(
        entities: 5 + generator.below(20), relations: generator.below(70), weights: [1, 2, 0.3, 8],
        using: &generator)
      let resolution = [1, 0.2, 2.5][generator.below(3)]
      let network = try CommunityNetwork<Double>(
        GraphSnapshot(graph, directed: seed % 2 == 1).network, weighted: true, resolution: resolution)
      let labels = 1 + generator.below(6)
      let nodes = (0..<UInt32(network.nodeCount)).map(\.self)
      self.network = network
      oracle = PartitionOracle(graph, weighted: true, resolution: resolution)
      communities = Scratch(nodes.map { _ in UInt32(generator.below(labels)) })
      order = Scratch(nodes.shuffled(using: &generator))
    }
  }

  @Test(
    "refining gives connected parts of communities, and merging them gains",
    arguments: 0..<40 as Range<UInt64>)
  func refinement(seed: UInt64) throws {
    let example = try Example(seed: seed)
    let refinement = Refinement(example.network)
    try refinement.run(example.network, example.communities, order: example.order)
    let parts = NodeGroups(labels: refinement.parts.array.map(Int.init))
    let communities = example.communities.array
    for part in 0..<parts.count {
      #expect(example.oracle.isConnected(Array(parts[part])))
      #expect(Set(parts[part].map { communities[$0] }).count == 1)
    }
    let alone = Array(0..<example.network.nodeCount)
    #expect(example.oracle.modularity(parts.ofNode) > example.oracle.modularity(alone) - 1e-12)
  }

  @Test(
    "moving ends where no node gains by another community or by its own", arguments: 0..<40 as Range<UInt64>)
  func moving(seed: UInt64) throws {
    let example = try Example(seed: seed)
    var moving = LocalMoving(example.network, Scratch(example.communities))
    while try moving.run(example.network, order: example.order) {}
    let found = moving.communities.array.map(Int.init)
    let modularity = example.oracle.modularity(found)
    #expect(modularity > example.oracle.modularity(example.communities.array.map(Int.init)) - 1e-12)
    let isFree = Set(found.indices).subtracting(found)
    for node in found.indices {
      for community in Set(found).union(isFree.prefix(1)) {
        var other = found
        other[node] = community
        #expect(example.oracle.modularity(other) < modularity + 1e-9)
      }
    }
  }

  @Test("merging nodes keeps the modularity", arguments: 0..<40 as Range<UInt64>)
  func merging(seed: UInt64) throws {
    let example = try Example(seed: seed)
    let groups = NodeGroups(labels: example.communities.array.map(Int.init))
    let merged = try example.network.merging(Scratch(groups.ofNode.map(UInt32.init)), count: groups.count)
    let count = merged.nodeCount
    #expect(count == groups.count)
    let expected = example.oracle.modularity(groups.ofNode)
    #expect(isClose([try example.network.modularity(of: example.communities)], [expected]))
    #expect(isClose([try merged.modularity(of: Scratch(numbering: groups.count))], [expected]))
  }

  @Test("a community in pieces falls into its connected parts")
  func connectedParts() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, b c, c d, d e"))
    let network = try CommunityNetwork<UInt32>(snapshot.network, weighted: false, resolution: 1)
    let parts = network.connectedParts(of: Scratch([0, 1, 0, 0, 1]))
    #expect(parts.array == [0, 1, 2, 2, 4])
  }
}
