import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Degree")
struct DegreeTests {
  /// Parallel relations, a loop, weights and a node alone.
  private let graph = Graph(edges: "a b 3, a b, b a 2, b b 5, b c, d")

  @Test("counts each parallel relation, and a loop twice")
  func counts() throws {
    let snapshot = try GraphSnapshot(graph)
    #expect(snapshot.degree() == [3, 6, 1, 0])
    #expect(snapshot.degree(weighted: true) == [6, 17, 1, 0])
    #expect(snapshot.degree(.in) == snapshot.degree())
  }

  @Test("tells out from in where directed")
  func directions() throws {
    let snapshot = try GraphSnapshot(graph, directed: true)
    #expect(snapshot.degree(.out) == [2, 3, 0, 0])
    #expect(snapshot.degree(.in) == [1, 3, 1, 0])
    #expect(snapshot.degree(.both) == [3, 6, 1, 0])
    #expect(snapshot.degree(.out, weighted: true) == [4, 8, 0, 0])
    #expect(snapshot.degree(.in, weighted: true) == [2, 9, 1, 0])
    #expect(snapshot.degree(.both, weighted: true) == [6, 17, 1, 0])
  }

  @Test("counts a symmetric relation out and in, but once in both")
  func symmetric() throws {
    var graph = Graph(edges: "a b 2, b a, a b, a a 3")
    graph.relations[0].type = "cooperates_with"
    graph.relations[3].type = "cooperates_with"
    let snapshot = try GraphSnapshot(graph, directed: true)
    #expect(snapshot.degree(.out) == [3, 2])
    #expect(snapshot.degree(.in) == [3, 2])
    #expect(snapshot.degree(.both) == [5, 3])
    #expect(snapshot.degree(.both, weighted: true) == [10, 4])
  }
}
