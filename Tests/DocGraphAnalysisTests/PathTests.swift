import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Paths")
struct PathTests {
  private func text(_ path: Path) -> String {
    path.entities.map(\.rawValue).joined(separator: " ")
  }

  @Test("of equal length come by hops, then by ids in natural order")
  func ties() throws {
    let snapshot = try GraphSnapshot(
      Graph(edges: "s a10 2, a10 t 2, s a2 2, a2 t 2, s t, s b 4, b c 4, c t 2"))
    #expect(try snapshot.shortestPath(from: "s", to: "t", weighted: true).map(text) == "s t")
    let paths = try snapshot.shortestPaths(from: "s", to: "t", count: 10, weighted: true)
    #expect(paths.map(text) == ["s t", "s a2 t", "s a10 t", "s b c t"])
    #expect(paths.map(\.length) == [1, 1, 1, 1])
  }

  @Test("carry every parallel relation of a hop, with its direction")
  func parallel() throws {
    let graph = Graph(edges: "a b, b a 4, a b 2, b c")
    let path = try #require(try GraphSnapshot(graph).shortestPath(from: "a", to: "c", weighted: true))
    #expect(path.hops.map(\.length) == [0.25, 1])
    #expect(path.length == 1.25)
    #expect(path.hops.map { $0.relations.map(\.relation) } == [[0, 1, 2], [3]])
    #expect(path.hops[0].relations.map(\.isReversed) == [false, true, false])
    #expect(path.hops.map(\.source) == ["a", "b"])
    #expect(path.hops.map(\.target) == ["b", "c"])
  }

  @Test("where directed, follow the relations, and symmetric ones both ways")
  func directed() throws {
    var graph = Graph(edges: "a b, c b, c b, c d")
    graph.relations[1].type = "cooperates_with"
    let snapshot = try GraphSnapshot(graph, directed: true)
    let path = try #require(try snapshot.shortestPath(from: "a", to: "d"))
    #expect(text(path) == "a b c d")
    #expect(path.hops[1].relations.map(\.relation) == [1])
    #expect(path.hops[1].relations.map(\.isReversed) == [true])
    #expect(try snapshot.shortestPath(from: "d", to: "a") == nil)
    #expect(try snapshot.shortestPaths(from: "d", to: "a", count: 3).isEmpty)
  }

  @Test("unweighted, the fewest hops; weighted, the least length")
  func weighted() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a c, a b 4, b c 4"))
    #expect(try snapshot.shortestPath(from: "a", to: "c").map(text) == "a c")
    #expect(try snapshot.shortestPath(from: "a", to: "c", weighted: true).map(text) == "a b c")
  }

  @Test("from an entity to itself have no hops")
  func trivial() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a a, a b"))
    let path = try #require(try snapshot.shortestPath(from: "a", to: "a"))
    #expect(path.entities == ["a"])
    #expect(path.length == 0)
    #expect(try snapshot.shortestPaths(from: "a", to: "a", count: 3) == [path])
  }

  @Test("come by no entity twice, loops or not")
  func loopless() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a a, a b, b b, b c, c c"))
    #expect(try snapshot.shortestPaths(from: "a", to: "c", count: 9).map(text) == ["a b c"])
  }

  @Test("are those of Yen's example in the order of their lengths")
  func yen() throws {
    // Lengths 3, 2, 4, 1, 2, 3, 2, 1, 2: the worked example of the algorithm, c to h.
    let graph = Graph(
      edges: """
        c d 0.3333333333333333, c e 0.5, d f 0.25, e d 1, e f 0.5, e g 0.3333333333333333, f g 0.5, f h 1, g h 0.5
        """)
    let paths = try GraphSnapshot(graph, directed: true)
      .shortestPaths(from: "c", to: "h", count: 20, weighted: true)
    #expect(
      paths.map(text) == [
        "c e f h", "c e g h", "c d f h", "c e d f h", "c e f g h", "c d f g h", "c e d f g h",
      ])
    #expect(paths.map { $0.length.rounded() } == [5, 7, 8, 8, 8, 11, 11])
  }

  @Test("are bounded in number", arguments: [0, -1, 10_001])
  func count(count: Int) throws {
    let snapshot = try GraphSnapshot(.path(3))
    #expect(
      throws: AnalysisError(.parameter, "the number of paths is \(count)", hint: "it lies from 1 to 10000")
    ) {
      try snapshot.shortestPaths(from: "n0", to: "n2", count: count)
    }
  }
}
