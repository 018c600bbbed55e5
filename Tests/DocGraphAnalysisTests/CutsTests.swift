import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Points of failure")
struct CutsTests {
  private func snapshot(_ edges: String, directed: Bool = false) throws -> GraphSnapshot {
    try GraphSnapshot(Graph(edges: edges), directed: directed)
  }

  @Test("are the ends of a bridge between triangles, and the bridge", arguments: [false, true])
  func twoTriangles(directed: Bool) throws {
    let snapshot = try snapshot("a b, b c, c a, c d, d e, e f, f d", directed: directed)
    let points = snapshot.articulationPoints()
    #expect(points.map(\.node) == [2, 3])
    #expect(points.map(\.cutOff) == [2, 2])
    #expect(points.map(\.parts) == [2, 2])
    let bridges = snapshot.bridges()
    #expect(bridges.map { [$0.first, $0.second, $0.cutOff, $0.relation ?? -1] } == [[2, 3, 3, 3]])
    #expect(snapshot.biconnectedComponents() == [[0, 1, 2], [3, 4, 5], [2, 3]])
  }

  @Test("of a star are its center, with a part for each leaf")
  func star() throws {
    let snapshot = try GraphSnapshot(.star(5))
    #expect(snapshot.articulationPoints().map { [$0.node, $0.parts, $0.cutOff] } == [[0, 4, 3]])
    #expect(snapshot.bridges().count == 4)
  }

  @Test("are no relations that have another beside them, nor loops", arguments: [false, true])
  func parallel(directed: Bool) throws {
    let snapshot = try snapshot("a b, b a, b b, b c", directed: directed)
    #expect(snapshot.bridges().map { [$0.first, $0.second] } == [[1, 2]])
    #expect(snapshot.articulationPoints().map(\.node) == [1])
  }

  @Test("are none in a cycle, nor where nothing is connected")
  func none() throws {
    #expect(try GraphSnapshot(.cycle(6)).articulationPoints().isEmpty)
    #expect(try GraphSnapshot(.cycle(6)).bridges().isEmpty)
    #expect(try GraphSnapshot(.cycle(6)).biconnectedComponents() == [[0, 1, 2, 3, 4, 5]])
    #expect(try snapshot("a, b").articulationPoints().isEmpty)
    #expect(try snapshot("a, b").biconnectedComponents().isEmpty)
    #expect(try snapshot("").bridges().isEmpty)
  }

  @Test("are what parts the graph when it goes", arguments: 0..<20)
  func definition(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(entities: 16, relations: 18, using: &generator)
    let snapshot = try GraphSnapshot(graph, directed: seed % 2 == 1)
    let plain = PlainGraph(snapshot)
    let whole = plain.parts().count
    var expected: [[Int]] = []
    for node in 0..<plain.count {
      let own = plain.parts().first { $0.contains(node) } ?? []
      let parts = plain.parts(without: node).filter { !$0.isDisjoint(with: own) }
      if parts.count > 1 {
        expected.append([node, parts.count, own.count - 1 - (parts.map(\.count).max() ?? 0)])
      }
    }
    let points = snapshot.articulationPoints().sorted { $0.node < $1.node }
    #expect(points.map { [$0.node, $0.parts, $0.cutOff] } == expected)
    var bridges: [[Int]] = []
    for first in 0..<plain.count {
      for second in first + 1..<max(first + 1, plain.count)
      where (snapshot.isDirected ? plain.counts[first][second] : 0) + plain.counts[second][first] == 1 {
        if plain.parts(withoutPair: (first, second)).count > whole { bridges.append([first, second]) }
      }
    }
    let found = snapshot.bridges().map { [$0.first, $0.second] }.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(found == bridges)
  }
}
