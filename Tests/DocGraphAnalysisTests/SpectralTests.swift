import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Eigenvector, Katz and HITS")
struct SpectralTests {
  private func snapshot(_ edges: String, directed: Bool = false) throws -> GraphSnapshot {
    try GraphSnapshot(Graph(edges: edges), directed: directed)
  }

  @Test("eigenvector centrality is even where all are alike, and of a star half the center's square")
  func eigenvector() throws {
    #expect(isClose(try GraphSnapshot(.complete(4)).eigenvector(), [0.5, 0.5, 0.5, 0.5]))
    #expect(isClose(try GraphSnapshot(.cycle(4)).eigenvector(), [0.5, 0.5, 0.5, 0.5]))
    let leaf = Double(0.125).squareRoot()
    #expect(isClose(try GraphSnapshot(.star(5)).eigenvector(), [2 * leaf, leaf, leaf, leaf, leaf]))
    #expect(isClose(try snapshot("a, b, c, d").eigenvector(), [0.5, 0.5, 0.5, 0.5]))
    #expect(try snapshot("").eigenvector().isEmpty)
  }

  @Test("of several parts the one with the largest eigenvalue takes all; equal ones share")
  func parts() throws {
    let share = (1 / 3.0).squareRoot()
    #expect(isClose(try snapshot("a b, b c, c a, x y").eigenvector(), [share, share, share, 0, 0]))
    #expect(isClose(try snapshot("a b, x y").eigenvector(), [0.5, 0.5, 0.5, 0.5]))
  }

  @Test("parallel relations and weights add up")
  func weights() throws {
    var graph = Graph(edges: "a b, b c")
    graph.relations[0].weight = 2
    let parallel = try snapshot("a b, a b, b c").eigenvector()
    #expect(isClose(try GraphSnapshot(graph).eigenvector(weighted: true), parallel))
    #expect(isClose([parallel[0] / parallel[2], parallel[1] / parallel[2]], [2, Double(5).squareRoot()]))
  }

  @Test("directed, a cycle is even, and what has no cycles has no answer")
  func directed() throws {
    let share = (1 / 3.0).squareRoot()
    #expect(isClose(try snapshot("a b, b c, c a", directed: true).eigenvector(), [share, share, share]))
    let error = #expect(throws: AnalysisError.self) {
      try snapshot("a b, b c", directed: true).eigenvector()
    }
    #expect(error?.code == .notConverged)
  }

  @Test("Katz centrality counts walks, and says where they have no end")
  func katz() throws {
    // x = 1 + y/4, y = 1 + 2x/4, scaled.
    let (end, middle) = (10 / 7.0, 12 / 7.0)
    let length = (2 * end * end + middle * middle).squareRoot()
    let path = try snapshot("a b, b c")
    #expect(
      isClose(try path.katz(attenuation: 0.25), [end / length, middle / length, end / length]))
    let error = #expect(throws: AnalysisError.self) { try path.katz(attenuation: 0.8) }
    #expect(error?.code == .notConverged)
    #expect(throws: AnalysisError.self) { try path.katz(attenuation: 0) }
    #expect(isClose(try snapshot("a").katz(), [1]))
  }

  @Test("HITS tells hubs from authorities")
  func hits() throws {
    let scores = try snapshot("b a, c a, d a, d e", directed: true).hits()
    #expect(scores.hubs[0] == 0)
    #expect(isClose([scores.hubs.reduce(0, +), scores.authorities.reduce(0, +)], [1, 1]))
    // Of (3 − λ)(1 − λ) = 1: λ = 2 + √2, and e has √2 − 1 of a.
    #expect(isClose([scores.authorities[4] / scores.authorities[0]], [Double(2).squareRoot() - 1]))
    #expect(try snapshot("a, b").hits().hubs == [0, 0])
  }
}

extension SpectralTests {
  @Test("eigenvector centrality and HITS are what a dense iteration tends to", arguments: 0..<40)
  func dense(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 2...14, using: &generator)
    let graph = Graph.random(entities: count, relations: count, using: &generator)
    let plain = PlainGraph(try GraphSnapshot(loopless(graph)))
    var shifted = plain.counts.map { $0.map(Double.init) }
    for node in 0..<count { shifted[node][node] += 1 }
    var power = DensePower(shifted)
    #expect(isClose(try GraphSnapshot(loopless(graph)).eigenvector(), power.limit()))
    let directed = try GraphSnapshot(loopless(graph), directed: true)
    let arcs = PlainGraph(directed).counts.map { $0.map(Double.init) }
    guard arcs.joined().contains(where: { $0 > 0 }) else { return }
    var product = arcs.map { _ in [Double](repeating: 0, count: count) }
    for row in 0..<count {
      for left in 0..<count {
        for right in 0..<count { product[left][right] += arcs[row][left] * arcs[row][right] }
      }
    }
    power = DensePower(product)
    let authorities = power.limit()
    let total = authorities.reduce(0, +)
    #expect(isClose(try directed.hits().authorities, authorities.map { $0 / total }))
  }

  private func loopless(_ graph: Graph) -> Graph {
    var graph = graph
    graph.relations.removeAll { $0.source == $0.target }
    return graph
  }
}
