import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("A neighborhood")
struct NeighborhoodTests {
  private let graph = Graph(edges: "a10 c, c a2, a2 a10, a2 x, x y, c c, a2 c, z")

  private func text(_ neighborhood: Neighborhood) -> String {
    neighborhood.members.map { "\($0.entity) \($0.distance)" }.joined(separator: ", ")
  }

  @Test("has its members by distance and id, and every relation among them")
  func members() throws {
    let snapshot = try GraphSnapshot(graph)
    let near = try snapshot.neighborhood(of: "c")
    #expect(text(near) == "c 0, a2 1, a10 1")
    #expect(near.relations == [0, 1, 2, 5, 6])
    #expect(text(try snapshot.neighborhood(of: "c", hops: 9)) == "c 0, a2 1, a10 1, x 2, y 3")
    #expect(text(try snapshot.neighborhood(of: "c", hops: 0)) == "c 0")
  }

  @Test("where directed, follows the relations")
  func directed() throws {
    let snapshot = try GraphSnapshot(graph, directed: true)
    let near = try snapshot.neighborhood(of: "c")
    #expect(text(near) == "c 0, a2 1")
    #expect(near.relations == [1, 5, 6])
  }

  @Test("has no negative number of hops")
  func parameter() throws {
    #expect(throws: AnalysisError(.parameter, "the number of hops is -1", hint: "it is at least 0")) {
      try GraphSnapshot(graph).neighborhood(of: "c", hops: -1)
    }
  }
}
