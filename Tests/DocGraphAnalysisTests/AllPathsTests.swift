import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("All paths")
struct AllPathsTests {
  @Test("of the least length are those of all simple paths", arguments: PropertyTests.Case.all)
  func shortest(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 2...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    for target in 1..<graph.entities.count {
      let all = oracle.paths(from: 0, to: target)
      let expected = all.filter { $0.length == all[0].length }.map(\.nodes)
        .sorted { $0.lexicographicallyPrecedes($1) }
      let paths = try snapshot.allShortestPaths(
        from: "n0", to: EntityID("n\(target)"), weighted: example.weighted)
      #expect(paths.count == expected.count)
      #expect(paths.map { $0.entities.compactMap(snapshot.node) } == expected)
    }
  }

  @Test("up to some hops are all simple paths, fewer hops first", arguments: PropertyTests.Case.all)
  func simple(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 2...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: false)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    for target in 0..<graph.entities.count {
      let all = oracle.paths(from: 0, to: target).map(\.nodes)
      for hops in [1, 2, 4, 6, .max] {
        let paths = try snapshot.simplePaths(
          from: "n0", to: EntityID("n\(target)"), maximumHops: hops, weighted: example.weighted)
        #expect(
          paths.map { $0.entities.compactMap(snapshot.node) } == all.filter { $0.count - 1 <= hops })
      }
    }
  }

  @Test("are counted where they cannot be listed, and come one by one")
  func many() throws {
    // Each of 70 gates has two ways to the next: 2^70 paths.
    let edges = (0..<70).map {
      "g\($0) x\($0), g\($0) y\($0), x\($0) g\($0 + 1), y\($0) g\($0 + 1)"
    }
    let snapshot = try GraphSnapshot(Graph(edges: edges.joined(separator: ", ")))
    #expect(try snapshot.allShortestPaths(from: "g0", to: "g70").count == .max)
    #expect(try snapshot.allShortestPaths(from: "g0", to: "g20").count == 1 << 20)
    var paths = try snapshot.allShortestPaths(from: "g0", to: "g2")
    #expect(paths.next().map(\.names) == "g0 x0 g1 x1 g2")
    #expect(paths.next().map(\.names) == "g0 x0 g1 y1 g2")
    var simple = try snapshot.simplePaths(from: "g0", to: "g70", maximumHops: .max)
    #expect(simple.next()?.hops.count == 140)
  }

  @Test("of equal length may have different hops")
  func hops() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "s t, s a 2, a t 2, s t 0.5"))
    let paths = try snapshot.allShortestPaths(from: "s", to: "t", weighted: true)
    #expect(paths.map(\.names) == ["s a t", "s t"])
    #expect(paths.map(\.length) == [1, 1])
  }

  @Test("are refused for less than a hop")
  func parameter() throws {
    #expect(throws: AnalysisError(.parameter, "the number of hops is 0", hint: "it is at least 1")) {
      try GraphSnapshot(.path(3)).simplePaths(from: "n0", to: "n2", maximumHops: 0)
    }
  }
}
