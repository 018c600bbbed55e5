import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Communities of random multigraphs")
struct CommunityPropertyTests {
  struct Case: CustomTestStringConvertible {
    let seed: UInt64
    let weighted: Bool
    let resolution: Double

    var testDescription: String { "seed \(seed), weighted \(weighted), resolution \(resolution)" }

    static let all = (0..<60).map {
      Case(seed: $0, weighted: $0 % 2 == 1, resolution: [1, 0.3, 2][Int($0 / 2 % 3)])
    }

    func graph(entities: ClosedRange<Int>, density: Int = 3) -> Graph {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: entities, using: &generator)
      return .random(
        entities: count, relations: Int.random(in: 0...density * count, using: &generator),
        weights: [1, 0.1, 3.7, 10], using: &generator)
    }
  }

  @Test(
    "each node is in one, each is connected, and modularity is what its definition gives", arguments: Case.all
  )
  func partition(example: Case) throws {
    let graph = example.graph(entities: 1...80)
    let oracle = PartitionOracle(graph, weighted: example.weighted, resolution: example.resolution)
    let communities = try GraphSnapshot(graph).communities(
      resolution: example.resolution, weighted: example.weighted, seed: example.seed)
    let members = (0..<communities.count).map { Array(communities[$0]) }
    #expect(members.joined().sorted() == Array(graph.entities.indices))
    for (community, nodes) in members.enumerated() {
      #expect(nodes.allSatisfy { communities.ofNode[$0] == community })
      #expect(oracle.isConnected(nodes))
      #expect(nodes.contains(communities.representative(of: community)))
    }
    #expect(communities.sizes == communities.sizes.sorted(by: >))
    #expect(isClose([communities.modularity], [oracle.modularity(communities.ofNode)]))
  }

  @Test("no two would gain by being one", arguments: Case.all)
  func separation(example: Case) throws {
    let graph = example.graph(entities: 1...30)
    let oracle = PartitionOracle(graph, weighted: example.weighted, resolution: example.resolution)
    let communities = try GraphSnapshot(graph).communities(
      resolution: example.resolution, weighted: example.weighted, seed: example.seed)
    for first in 0..<communities.count {
      for second in 0..<first {
        let merged = communities.ofNode.map { $0 == first ? second : $0 }
        #expect(oracle.modularity(merged) < communities.modularity + 1e-9)
      }
    }
  }

  @Test("of a few entities, the best of ten seeds is the best of all divisions", arguments: Case.all)
  func optimum(example: Case) throws {
    let graph = example.graph(entities: 1...7, density: 2)
    let oracle = PartitionOracle(graph, weighted: example.weighted, resolution: example.resolution)
    let snapshot = try GraphSnapshot(graph)
    let found = try (1...10).map { seed in
      try snapshot.communities(resolution: example.resolution, weighted: example.weighted, seed: seed)
        .modularity
    }
    #expect(isClose([found.max() ?? -1], [oracle.highestModularity()]))
  }

  @Test("planted groups are found under any ids, in any order", arguments: 0..<10 as Range<UInt64>)
  func relabelling(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    // Six groups of eight, within which nearly all pairs are linked; some links between.
    let numbers = Array(0..<48).shuffled(using: &generator)
    var edges: [String] = []
    for first in 0..<48 {
      for second in first + 1..<48
      where first / 8 == second / 8 ? generator.below(10) > 0 : generator.below(40) == 0 {
        edges.append("m\(numbers[first]) m\(numbers[second])")
      }
    }
    let snapshot = try GraphSnapshot(Graph(edges: edges.shuffled(using: &generator).joined(separator: ",")))
    let communities = try snapshot.communities()
    let found = (0..<communities.count).map { community in
      Set(communities[community].map { snapshot.entity(at: $0).id.rawValue })
    }
    #expect(Set(found) == Set((0..<6).map { group in Set((0..<8).map { "m\(numbers[group * 8 + $0])" }) }))
  }

  @Test("the same seed gives the same, whatever order the file is in", arguments: 0..<10 as Range<UInt64>)
  func determinism(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var graph = Graph.random(entities: 70, relations: 160, using: &generator)
    let before = try GraphSnapshot(graph).communities(seed: seed)
    graph.entities.shuffle(using: &generator)
    graph.relations.shuffle(using: &generator)
    #expect(try GraphSnapshot(graph).communities(seed: seed) == before)
  }
}
