import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("PageRank")
struct PageRankTests {
  @Test("is even where all entities are alike", arguments: [Graph.complete(5), .cycle(5)])
  func even(graph: Graph) throws {
    #expect(isClose(try GraphSnapshot(graph).pageRank(), [0.2, 0.2, 0.2, 0.2, 0.2]))
  }

  @Test("of a star is what the equations say")
  func star() throws {
    // c = 0.03 + 0.85 · 4 · l and l = 0.03 + 0.85 · c/4.
    let center = (0.03 + 0.85 * 4 * 0.03) / (1 - 0.85 * 0.85)
    let leaf = 0.03 + 0.85 * center / 4
    #expect(isClose(try GraphSnapshot(.star(5)).pageRank(), [center, leaf, leaf, leaf, leaf]))
  }

  @Test("is networkx's on Krackhardt's kite")
  func kite() throws {
    let ranks = try GraphSnapshot(.krackhardtKite).pageRank()
    let expected = [
      0.101919913, 0.101919913, 0.079418114, 0.147147916, 0.079418114, 0.128906928, 0.128906928, 0.095248287,
      0.085693956, 0.051419931,
    ]
    #expect(zip(ranks, expected).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test("spreads what dangling entities have over all")
  func dangling() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, a c, c b, b d"), directed: true)
    #expect(
      isClose(
        try snapshot.pageRank(),
        [0.12045199611542314, 0.3175415747592846, 0.17164409446447818, 0.39036233466081405]))
  }

  @Test("adds up parallel relations, weighted or not, and takes a loop as one arc")
  func parallel() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b 3, a b, a c, b b, b a"), directed: true)
    #expect(
      isClose(
        try snapshot.pageRank(), [0.3140539125883273, 0.49201779638837984, 0.19392829102329234]))
    #expect(
      isClose(
        try snapshot.pageRank(weighted: true), [0.3188775510204079, 0.5357142857142859, 0.1454081632653062]))
  }

  @Test("refuses parameters out of bounds")
  func parameters() throws {
    let snapshot = try GraphSnapshot(.path(3))
    #expect(throws: AnalysisError(.parameter, "the damping is 1.0", hint: "it lies from 0 to below 1")) {
      try snapshot.pageRank(damping: 1)
    }
    #expect(throws: AnalysisError(.parameter, "the tolerance is 0.0", hint: "it lies above 0")) {
      try snapshot.pageRank(tolerance: 0)
    }
    #expect(throws: AnalysisError(.parameter, "the number of iterations is 0", hint: "it is at least 1")) {
      try snapshot.pageRank(maximumIterations: 0)
    }
  }

  @Test("says so where it has not converged")
  func notConverged() throws {
    let snapshot = try GraphSnapshot(.krackhardtKite)
    let error = #expect(throws: AnalysisError.self) { try snapshot.pageRank(maximumIterations: 3) }
    #expect(error?.code == .notConverged)
    #expect(error?.message == "PageRank has not converged in 3 iterations")
  }
}
