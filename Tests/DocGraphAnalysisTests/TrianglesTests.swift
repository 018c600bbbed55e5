import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Triangles and clustering")
struct TrianglesTests {
  private func snapshot(_ edges: String, directed: Bool = false) throws -> GraphSnapshot {
    try GraphSnapshot(Graph(edges: edges), directed: directed)
  }

  @Test("are all there can be where all are neighbors, and none in a star")
  func extremes() throws {
    let complete = try GraphSnapshot(.complete(5))
    #expect(try complete.triangles() == [6, 6, 6, 6, 6])
    #expect(try complete.clustering() == [1, 1, 1, 1, 1])
    #expect(try complete.transitivity() == 1)
    let star = try GraphSnapshot(.star(5))
    #expect(try star.triangles() == [0, 0, 0, 0, 0])
    #expect(try star.clustering() == [0, 0, 0, 0, 0])
    #expect(try star.transitivity() == 0)
    #expect(try snapshot("a").transitivity() == 0)
  }

  @Test("are networkx's on Krackhardt's kite")
  func kite() throws {
    let kite = try GraphSnapshot(.krackhardtKite)
    #expect(try kite.triangles() == [4, 4, 3, 8, 3, 5, 5, 1, 0, 0])
    let expected = [2 / 3.0, 2 / 3.0, 1, 8 / 15.0, 1, 0.5, 0.5, 1 / 3.0, 0, 0]
    #expect(isClose(try kite.clustering(), expected))
    #expect(isClose([try kite.transitivity()], [33 / 57.0]))
  }

  @Test("count parallel relations once, loops not at all, and no directions", arguments: [false, true])
  func multigraph(directed: Bool) throws {
    let snapshot = try snapshot("a b, b a, b c, c a, c a, a a, c d", directed: directed)
    #expect(try snapshot.triangles() == [1, 1, 1, 0])
    #expect(isClose([try snapshot.transitivity()], [0.6]))
  }

  @Test("weighted, count as the geometric mean of their weights")
  func weighted() throws {
    var graph = Graph(edges: "a b, b c, c a")
    graph.relations[0].weight = 8
    graph.relations[1].weight = 4
    graph.relations[2].weight = 2
    // The cube root of 1 · 1/2 · 1/4.
    #expect(isClose(try GraphSnapshot(graph).clustering(weighted: true), [0.5, 0.5, 0.5]))
  }

  @Test("directed, a cycle of three is half of what is possible")
  func directed() throws {
    #expect(isClose(try snapshot("a b, b c, c a", directed: true).clustering(), [0.5, 0.5, 0.5]))
    let both = try snapshot("a b, b a, b c, c b, c a, a c", directed: true)
    #expect(isClose(try both.clustering(), [1, 1, 1]))
  }

  @Test("are what the definition says", arguments: 0..<20)
  func definition(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(entities: 15, relations: 50, using: &generator)
    let snapshot = try GraphSnapshot(graph, directed: seed % 2 == 1)
    let plain = PlainGraph(snapshot)
    let triangles = plain.triangles()
    #expect(try snapshot.triangles() == triangles)
    let pairs = (0..<plain.count).map { node in
      let degree = (0..<plain.count).count { plain.isTie(node, $0) }
      return degree * (degree - 1) / 2
    }
    let total = pairs.reduce(0, +)
    let expected = total > 0 ? Double(triangles.reduce(0, +)) / Double(total) : 0
    #expect(isClose([try snapshot.transitivity()], [expected]))
    guard !snapshot.isDirected else { return }
    let shares = zip(triangles, pairs).map { $1 > 0 ? Double($0) / Double($1) : 0 }
    #expect(isClose(try snapshot.clustering(), shares))
  }
}
