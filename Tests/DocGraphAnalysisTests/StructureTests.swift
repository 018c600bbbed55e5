import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Structure of a graph")
struct StructureTests {
  private func snapshot(_ edges: String, directed: Bool = true) throws -> GraphSnapshot {
    try GraphSnapshot(Graph(edges: edges), directed: directed)
  }

  @Test("density counts relations by pairs, with parallel ones and loops")
  func density() throws {
    #expect(try GraphSnapshot(.complete(5)).density() == 1)
    #expect(try GraphSnapshot(.complete(5), directed: true).density() == 0.5)
    #expect(isClose([try GraphSnapshot(.path(4)).density()], [0.5]))
    #expect(isClose([try snapshot("a b, b a, a b, a a, c", directed: false).density()], [4.0 / 3]))
    #expect(isClose([try snapshot("a b, b a, a b, a a, c").density()], [4.0 / 6]))
    #expect(try snapshot("a a").density() == 0)
    #expect(try snapshot("").density() == 0)
  }

  @Test("reciprocity is the share of arcs that are answered, parallel ones once and loops not")
  func reciprocity() throws {
    #expect(try snapshot("a b, b a, b c").reciprocity() == 2.0 / 3)
    #expect(try snapshot("a b, a b, b a, b c, c c").reciprocity() == 2.0 / 3)
    #expect(try snapshot("a b, b c, c a").reciprocity() == 0)
    #expect(try snapshot("a b, b c", directed: false).reciprocity() == 1)
    #expect(try snapshot("a a").reciprocity() == nil)
    #expect(try snapshot("").reciprocity() == nil)
  }

  @Test("stars shun their like, cycles cannot tell, two cliques of different sizes keep to theirs")
  func degreeAssortativity() throws {
    #expect(isClose([try #require(try GraphSnapshot(.star(5)).degreeAssortativity())], [-1]))
    #expect(try snapshot("a b, b c, c a", directed: false).degreeAssortativity() == nil)
    #expect(
      isClose([try #require(try snapshot("a b, c d, d e, e c", directed: false).degreeAssortativity())], [1]))
    #expect(isClose([try #require(try GraphSnapshot(.path(4)).degreeAssortativity())], [-0.5]))
    #expect(try snapshot("").degreeAssortativity() == nil)
    // Out of 2 into 1, out of 2 into 2, out of 1 into 2: means 5/3 and 5/3.
    #expect(isClose([try #require(try snapshot("a b, a c, b c").degreeAssortativity())], [-0.5]))
  }

  @Test("by category: 1 within, below 0 across")
  func assortativity() throws {
    let pairs = try snapshot("a b, c d", directed: false)
    #expect(try pairs.assortativity(by: [0, 0, 1, 1]) == 1)
    #expect(try pairs.assortativity(by: [0, 1, 0, 1]) == -1)
    #expect(try pairs.assortativity(by: [2, 2, 2, 2]) == nil)
    #expect(throws: AnalysisError.self) { try pairs.assortativity(by: [0, 1]) }
    #expect(throws: AnalysisError.self) { try pairs.assortativity(by: [0, 1, 2, 4]) }
    var graph = Graph(edges: "a b, c d, b c")
    graph.entities[2].type = .person
    graph.entities[3].type = .person
    // e: 2/6 within each and 1/6 across either way.
    #expect(isClose([try #require(try GraphSnapshot(graph).assortativityByType())], [1.0 / 3]))
  }

  @Test("degrees in numbers: how many have which")
  func degreeDistribution() throws {
    let star = try GraphSnapshot(.star(5)).degreeDistribution()
    #expect(star.counts.map(\.degree) == [1, star.most] && star.nodeCount == 5 || star.nodeCount == 6)
    let distribution = try snapshot("a b, a c, a d, a a, e", directed: false).degreeDistribution()
    #expect(distribution.counts.map(\.degree) == [0, 1, 5])
    #expect(distribution.counts.map(\.nodes) == [1, 3, 1])
    #expect(distribution.mean == 1.6 && distribution.most == 5 && distribution.least == 0)
    #expect([0, 0.2, 0.21, 0.5, 0.8, 0.81, 1].map(distribution.quantile) == [0, 0, 1, 1, 1, 5, 5])
    #expect(try snapshot("").degreeDistribution().quantile(0.5) == 0)
  }
}
