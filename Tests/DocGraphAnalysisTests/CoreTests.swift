import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Core numbers")
struct CoreTests {
  private func cores(_ edges: String, directed: Bool = false) throws -> [Int] {
    try GraphSnapshot(Graph(edges: edges), directed: directed).coreNumbers()
  }

  @Test("are n − 1 where all are neighbors, 1 in a tree, 0 alone")
  func simple() throws {
    #expect(try GraphSnapshot(.complete(5)).coreNumbers() == [4, 4, 4, 4, 4])
    #expect(try GraphSnapshot(.star(5)).coreNumbers() == [1, 1, 1, 1, 1])
    #expect(try cores("a b, i") == [1, 1, 0])
  }

  @Test("tell two triangles from the bridge and the tail between and behind them")
  func triangles() throws {
    #expect(try cores("a b, b c, c a, c m, m d, d e, e f, f d, f t") == [2, 2, 2, 2, 2, 2, 2, 1])
    #expect(try cores("a b, b c, c a, c t") == [2, 2, 2, 1])
  }

  @Test("count parallel relations once and loops not at all")
  func multigraph() throws {
    #expect(try cores("a b, a b, b a, a a, b c") == [1, 1, 1])
  }

  @Test("count neighbors of either direction in a directed graph")
  func directed() throws {
    #expect(try cores("a b, b a, b c", directed: true) == [2, 2, 1])
  }

  @Test("are what taking away by definition leaves", arguments: 0..<20)
  func definition(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(entities: 20, relations: 45, using: &generator)
    let snapshot = try GraphSnapshot(graph, directed: seed % 2 == 1)
    #expect(try snapshot.coreNumbers() == PlainGraph(snapshot).coreNumbers())
  }
}
