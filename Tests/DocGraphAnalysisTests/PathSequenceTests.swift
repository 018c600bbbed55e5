import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Paths one by one")
struct PathSequenceTests {
  @Test("are all paths in order, whatever bounds their hops", arguments: PropertyTests.Case.all)
  func all(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 2...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    for target in 1..<graph.entities.count {
      let expected = oracle.paths(from: 0, to: target).map(\.nodes)
      for hops in [1, 2, 3, 4, .max] {
        let paths = try snapshot.paths(
          from: "n0", to: EntityID("n\(target)"), maximumHops: hops, weighted: example.weighted)
        #expect(
          paths.map { $0.entities.compactMap(snapshot.node) } == expected.filter { $0.count - 1 <= hops })
      }
    }
  }

  @Test("by way of an entity are those of all paths that come by it", arguments: PropertyTests.Case.all)
  func via(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 3...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    for target in 1..<graph.entities.count {
      let all = oracle.paths(from: 0, to: target).map(\.nodes)
      for via in 1..<graph.entities.count where via != target {
        for hops in [2, 4, .max] {
          var paths = try snapshot.paths(
            from: "n0", to: EntityID("n\(target)"), via: EntityID("n\(via)"), maximumHops: hops,
            weighted: example.weighted)
          var found: [[Int]] = []
          while let path = paths.next() { found.append(path.entities.compactMap(snapshot.node)) }
          #expect(found == all.filter { $0.contains(via) && $0.count - 1 <= hops })
          #expect(!paths.isCut)
        }
      }
    }
  }

  @Test("of bounded hops may be longer than those of more hops")
  func bounded() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "s a 10, a b 10, b t 10, s c 2, c t 2, s t 0.1"))
    let paths = try snapshot.paths(from: "s", to: "t", maximumHops: 2, weighted: true)
    #expect(paths.map(\.names) == ["s c t", "s t"])
  }

  @Test("by way of a dead end there are none, however many ways lead to it")
  func deadEnd() throws {
    // 2^10 ways lead from s to the gate.
    var edges = (0..<10).map { "g\($0) x\($0), g\($0) y\($0), x\($0) g\($0 + 1), y\($0) g\($0 + 1)" }
    edges.append("g10 end, g10 t")
    let snapshot = try GraphSnapshot(Graph(edges: edges.joined(separator: ", ")))
    var paths = try snapshot.paths(from: "g0", to: "t", via: "end")
    #expect(paths.next() == nil)
    #expect(!paths.isCut)
    // Where relations lead one way only, nothing tells before the ways are tried.
    let directed = try GraphSnapshot(
      Graph(edges: (edges + ["end g10"]).joined(separator: ", ")), directed: true)
    var cut = try directed.paths(from: "g0", to: "t", via: "end")
    #expect(cut.next() == nil)
    #expect(cut.isCut)
  }

  @Test("are refused by way of an end, and of less than a hop")
  func parameters() throws {
    let snapshot = try GraphSnapshot(.path(3))
    #expect(throws: AnalysisError(.parameter, "'n0' is an end of the path", hint: "it is on every path")) {
      try snapshot.paths(from: "n0", to: "n2", via: "n0")
    }
    #expect(throws: AnalysisError(.parameter, "the number of hops is 0", hint: "it is at least 1")) {
      try snapshot.paths(from: "n0", to: "n2", maximumHops: 0)
    }
  }
}
