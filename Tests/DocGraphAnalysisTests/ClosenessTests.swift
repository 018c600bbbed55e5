import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Closeness, harmonic centrality and reach")
struct ClosenessTests {
  @Test("of a path, a star and two components")
  func wellKnown() throws {
    #expect(isClose(try GraphSnapshot(.path(3)).closeness(), [2.0 / 3, 1, 2.0 / 3]))
    #expect(try GraphSnapshot(.complete(5)).closeness() == [1, 1, 1, 1, 1])
    #expect(isClose(try GraphSnapshot(.star(5)).closeness(), [1, 4.0 / 7, 4.0 / 7, 4.0 / 7, 4.0 / 7]))
    let parts = try GraphSnapshot(Graph(edges: "a b, x y, y z, q"))
    #expect(isClose(try parts.closeness(), [0.2, 0.2, 0, 4.0 / 15, 0.4, 4.0 / 15]))
    #expect(isClose(try parts.closeness(improved: false), [1, 1, 0, 2.0 / 3, 1, 2.0 / 3]))
    #expect(try parts.harmonic() == [1, 1, 0, 1.5, 2, 1.5])
    #expect(try parts.reach(hops: 1) == [1, 1, 0, 1, 2, 1])
    #expect(try parts.reach(normalized: true) == [0.2, 0.2, 0, 0.4, 0.4, 0.4])
  }

  @Test("of Krackhardt's kite, as networkx has it")
  func kite() throws {
    let kite = try GraphSnapshot(.krackhardtKite)
    let expected = [9.0 / 17, 9.0 / 17, 0.5, 0.6, 0.5, 9.0 / 14, 9.0 / 14, 0.6, 9.0 / 21, 9.0 / 29]
    #expect(isClose(try kite.closeness(), expected))
  }

  @Test("where directed, paths lead to the entity, and reach away from it")
  func directed() throws {
    let path = try GraphSnapshot(.path(3), directed: true)
    #expect(isClose(try path.closeness(), [0, 0.5, 2.0 / 3]))
    #expect(isClose(try path.closeness(.outgoing), [2.0 / 3, 0.5, 0]))
    #expect(try path.harmonic() == [0, 1, 1.5])
    #expect(try path.reach() == [2, 1, 0])
    #expect(try path.reach(hops: 1, .incoming) == [0, 1, 1])
  }

  @Test("weighted, a strong relation is short; parallel ones and loops add nothing")
  func weighted() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b 2, a b 4, b c 1, c c 5"))
    #expect(isClose(try snapshot.closeness(weighted: true), [2 / 1.5, 2 / 1.25, 2 / 2.25]))
    #expect(isClose(try snapshot.harmonic(weighted: true), [4.8, 5, 1.8]))
    #expect(isClose(try snapshot.closeness(), [2.0 / 3, 1, 2.0 / 3]))
  }

  @Test("a reach of no hops is an error")
  func noHops() throws {
    let snapshot = try GraphSnapshot(.path(3))
    #expect(throws: AnalysisError.self) { try snapshot.reach(hops: 0) }
  }
}
