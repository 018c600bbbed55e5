import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Edge betweenness and sampled betweenness")
struct BetweennessVariantsTests {
  @Test("of two triangles with a bridge")
  func bridge() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, b c, c a, c d, d e, e f, f d, c d, a a"))
    let edges = try snapshot.edgeBetweenness(normalized: false)
    #expect(
      edges.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 2], [2, 3], [3, 4], [3, 5], [4, 5]])
    #expect(isClose(edges.map(\.score), [1, 4, 4, 9, 4, 4, 1]))
    #expect(isClose([try snapshot.edgeBetweenness()[3].score], [9.0 / 15]))
    let weighted = try GraphSnapshot(Graph(edges: "a b 4, b c 4, a c 1"))
    #expect(isClose(try weighted.edgeBetweenness(weighted: true, normalized: false).map(\.score), [2, 0, 2]))
    let directed = try GraphSnapshot(.path(3), directed: true)
    #expect(try directed.edgeBetweenness(normalized: false).map(\.score) == [2, 2])
  }

  @Test("a sample keeps to its error, and small graphs are searched in full")
  func sampled() throws {
    let small = try GraphSnapshot(.krackhardtKite)
    let exact = try small.betweenness(error: 0.1)
    #expect(exact.isExact)
    let full = try small.betweenness()
    #expect(exact.scores == full)
    var generator = SplitMix64(seed: 3)
    let graph = try GraphSnapshot(.random(entities: 900, relations: 2500, using: &generator))
    let found = try graph.betweenness(error: 0.2, seed: 5)
    #expect(!found.isExact && found.error <= 0.2 && found.sampleCount < 450)
    let scores = try graph.betweenness()
    #expect(zip(found.scores, scores).allSatisfy { abs($0 - $1) <= found.error })
    let again = try graph.betweenness(error: 0.2, seed: 5)
    #expect(again == found)
    #expect(throws: AnalysisError.self) { try graph.betweenness(error: 0) }
  }
}
