import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("On random multigraphs")
struct PropertyTests {
  struct Case: CustomTestStringConvertible {
    let seed: UInt64
    let directed: Bool
    let weighted: Bool

    var testDescription: String { "seed \(seed), directed \(directed), weighted \(weighted)" }

    static let all = (0..<40).map { Case(seed: $0, directed: $0 % 2 == 1, weighted: $0 % 4 > 1) }

    func graph(entities: ClosedRange<Int>) -> Graph {
      var generator = SplitMix64(seed: seed)
      let count = Int.random(in: entities, using: &generator)
      return .random(
        entities: count, relations: Int.random(in: 0...3 * count, using: &generator),
        weights: [1, 2, 3, 4, 5, 6, 10], using: &generator)
    }
  }

  @Test("betweenness is what counting every path gives", arguments: Case.all)
  func betweenness(example: Case) throws {
    let graph = example.graph(entities: 1...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    #expect(
      isClose(try snapshot.betweenness(weighted: example.weighted, normalized: false), oracle.betweenness()))
  }

  @Test("the k shortest paths are the first of all paths", arguments: Case.all)
  func shortestPaths(example: Case) throws {
    let graph = example.graph(entities: 2...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    for target in 1..<graph.entities.count {
      let expected = oracle.paths(from: 0, to: target).map(\.nodes)
      for count in [1, 4, 10_000] {
        let paths = try snapshot.shortestPaths(
          from: "n0", to: EntityID("n\(target)"), count: count, weighted: example.weighted)
        #expect(paths.map { $0.entities.compactMap(snapshot.node) } == Array(expected.prefix(count)))
      }
      let path = try snapshot.shortestPath(
        from: "n0", to: EntityID("n\(target)"), weighted: example.weighted)
      #expect(path?.entities.compactMap(snapshot.node) == expected.first)
    }
  }

  @Test("betweenness adds up to the steps between: distance less 1 over all pairs", arguments: 0..<10)
  func betweennessSum(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(entities: 40, relations: 70, using: &generator)
    let snapshot = try GraphSnapshot(graph)
    let ids = graph.entities.map(\.id)
    var expected = 0
    for source in ids {
      let distances = try snapshot.neighborhood(of: source, hops: ids.count).members
        .filter { $0.entity > source }.map(\.distance)
      expected += distances.reduce(0) { $0 + $1 - 1 }
    }
    #expect(isClose(try [snapshot.betweenness(normalized: false).reduce(0, +)], [Double(expected)]))
  }

  @Test("PageRank adds up to 1", arguments: Case.all)
  func pageRankSum(example: Case) throws {
    let snapshot = try GraphSnapshot(example.graph(entities: 1...60), directed: example.directed)
    let ranks = try snapshot.pageRank(weighted: example.weighted)
    #expect(isClose([ranks.reduce(0, +)], [1]))
    #expect(ranks.allSatisfy { $0 >= 0.15 / Double(ranks.count) })
  }

  @Test("measures keep to their entities when these get other ids and other places", arguments: Case.all)
  func relabelling(example: Case) throws {
    let graph = example.graph(entities: 1...40)
    var generator = SplitMix64(seed: ~example.seed)
    let count = graph.entities.count
    let newIDs = Dictionary(
      uniqueKeysWithValues: zip(
        graph.entities.map(\.id), (0..<count).shuffled(using: &generator).map { EntityID("m\($0)") }))
    var relabelled = graph
    for position in relabelled.entities.indices {
      relabelled.entities[position].id = try #require(newIDs[graph.entities[position].id])
    }
    for position in relabelled.relations.indices {
      relabelled.relations[position].source = try #require(newIDs[graph.relations[position].source])
      relabelled.relations[position].target = try #require(newIDs[graph.relations[position].target])
    }
    relabelled.entities.shuffle(using: &generator)
    relabelled.relations.shuffle(using: &generator)

    let before = try GraphSnapshot(graph, directed: example.directed)
    let after = try GraphSnapshot(relabelled, directed: example.directed)
    let nodes = try (0..<count).map { node in
      try #require(newIDs[before.entity(at: node).id].flatMap(after.node))
    }
    let weighted = example.weighted
    func isKept(_ left: [Double], _ right: [Double]) -> Bool { isClose(left, nodes.map { right[$0] }) }
    #expect(isKept(before.degree(weighted: weighted), after.degree(weighted: weighted)))
    #expect(try isKept(before.betweenness(weighted: weighted), after.betweenness(weighted: weighted)))
    #expect(
      isKept(
        try before.pageRank(weighted: weighted, tolerance: 1e-13),
        try after.pageRank(weighted: weighted, tolerance: 1e-13)))
    let (first, second) = (before.components(), after.components())
    #expect((0..<first.count).map { first[$0].count } == (0..<second.count).map { second[$0].count })
  }

  @Test("undirected, turning relations around changes nothing", arguments: 0..<10)
  func reversal(seed: UInt64) throws {
    let graph = Case(seed: seed, directed: false, weighted: true).graph(entities: 1...30)
    var turned = graph
    for position in turned.relations.indices where position % 2 == 0 {
      turned.relations[position].source = graph.relations[position].target
      turned.relations[position].target = graph.relations[position].source
    }
    let (before, after) = (try GraphSnapshot(graph), try GraphSnapshot(turned))
    #expect(try before.betweenness(weighted: true) == after.betweenness(weighted: true))
    #expect(try before.pageRank(weighted: true) == after.pageRank(weighted: true))
    #expect(before.degree(weighted: true) == after.degree(weighted: true))
    #expect(before.components() == after.components())
  }
}
