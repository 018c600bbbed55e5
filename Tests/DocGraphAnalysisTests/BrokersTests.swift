import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Brokers")
struct BrokersTests {
  @Test("the center of a star is least constrained, its leaves have no choice")
  func star() throws {
    let star = try GraphSnapshot(.star(5))
    #expect(isClose(try star.constraint(), [0.25, 1, 1, 1, 1]))
    #expect(isClose(try star.effectiveSize(), [4, 1, 1, 1, 1]))
  }

  @Test("in a triangle everyone is constrained, and of one contact's use")
  func triangle() throws {
    let triangle = try GraphSnapshot(.complete(3))
    // Each of the two: a half of the ties, and a quarter by way of the other.
    #expect(isClose(try triangle.constraint(), [1.125, 1.125, 1.125]))
    #expect(isClose(try triangle.effectiveSize(), [1, 1, 1]))
  }

  @Test("an entity without contacts has no score, loops or not")
  func isolated() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, i i"))
    #expect(try snapshot.constraint()[2].isNaN)
    #expect(try snapshot.effectiveSize()[2].isNaN)
    #expect(isClose(try snapshot.constraint().prefix(2), [1, 1]))
  }

  @Test("parallel relations and weights make ties stronger", arguments: [false, true])
  func strength(weighted: Bool) throws {
    var graph = weighted ? Graph(edges: "a b, a c") : Graph(edges: "a b, a b, b a, a c")
    if weighted { graph.relations[0].weight = 3 }
    // 0.75² + 0.25².
    #expect(isClose(try GraphSnapshot(graph).constraint(weighted: weighted), [0.625, 1, 1]))
  }

  @Test("who has no score comes last, and the least constrained first")
  func ranking() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, a c, a d, b c, i"))
    let rankings = try snapshot.rankings(by: [.constraint, .effectiveSize, .degree])
    #expect(rankings.entries.map(\.node) == [0, 3, 1, 2, 4])
    #expect(rankings.entries.map(\.rank) == [1, 2, 3, 3, 5])
    #expect(rankings.entries[4].places[0].score == nil)
    #expect(rankings.entries[4].places.map(\.rank) == [5, 5, 5])
  }
}
