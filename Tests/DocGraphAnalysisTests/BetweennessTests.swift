import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Betweenness")
struct BetweennessTests {
  static let known: [(Graph, [Double])] = [
    (.complete(5), [0, 0, 0, 0, 0]),
    (.path(3), [0, 1, 0]),
    (.path(5), [0, 3, 4, 3, 0]),
    (.star(5), [6, 0, 0, 0, 0]),
    (.cycle(5), [1, 1, 1, 1, 1]),
    (.cycle(4), [0.5, 0.5, 0.5, 0.5]),
    (.krackhardtKite, [5 / 6, 5 / 6, 0, 11 / 3, 0, 25 / 3, 25 / 3, 14, 8, 0]),
    (Graph(edges: "a b, b c, x y, y z, q"), [0, 1, 0, 0, 0, 1, 0]),
    (Graph(edges: "a b"), [0, 0]),
  ]

  @Test("of well-known graphs, not normalised", arguments: BetweennessTests.known)
  func wellKnown(graph: Graph, expected: [Double]) throws {
    #expect(isClose(try GraphSnapshot(graph).betweenness(normalized: false), expected))
  }

  @Test("normalised, is divided by the pairs of others")
  func normalised() throws {
    #expect(try GraphSnapshot(.star(5)).betweenness() == [1, 0, 0, 0, 0])
    #expect(try GraphSnapshot(.path(3), directed: true).betweenness() == [0, 0.5, 0])
    #expect(isClose(try GraphSnapshot(.krackhardtKite).betweenness()[7...], [7.0 / 18, 2.0 / 9, 0]))
  }

  @Test("where directed, follows the relations")
  func directed() throws {
    let cycle = try GraphSnapshot(.cycle(4), directed: true)
    #expect(try cycle.betweenness(normalized: false) == [3, 3, 3, 3])
    let path = try GraphSnapshot(.path(5), directed: true)
    #expect(try path.betweenness(normalized: false) == [0, 3, 4, 3, 0])
  }

  @Test("where directed, takes symmetric relations both ways")
  func symmetric() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, b c", type: "cooperates_with"), directed: true)
    #expect(try snapshot.betweenness(normalized: false) == [0, 2, 0])
  }

  @Test("counts parallel relations as one step, and loops as none")
  func parallel() throws {
    let simple = try GraphSnapshot(Graph(edges: "a b, b d, a c, c d"))
    let multiple = try GraphSnapshot(Graph(edges: "a b, b a, a b, b d, a c, c d, d d, b b"))
    #expect(try multiple.betweenness() == simple.betweenness())
  }

  @Test("weighted, a strong relation is short, and the strongest of parallel ones counts")
  func weighted() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b 4, b c 1, b c 4, a c 1"))
    #expect(try snapshot.betweenness(weighted: true, normalized: false) == [0, 1, 0])
    #expect(try snapshot.betweenness(normalized: false) == [0, 0, 0])
  }

  @Test("weighted, sees a tie that floating point sums hide")
  func hiddenTie() throws {
    // Around a ring the lengths 0.1, 0.2, 0.3 twice: opposite entities are 0.6 apart either way.
    let snapshot = try GraphSnapshot(
      Graph(edges: "a b 10, b c 5, c d 3.3333333333333335, d e 10, e f 5, f a 3.3333333333333335"))
    let lengths = [1 / 10.0, 1 / 5.0, 1 / 3.3333333333333335]
    #expect(lengths.reduce(0, +) != lengths.reversed().reduce(0, +))
    #expect(isClose(try snapshot.betweenness(weighted: true, normalized: false), [2, 2, 2, 2, 2, 2]))
  }
}
