import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

struct PathTests {
  @Test("of equally short paths the one whose ids come first in natural order is the shortest")
  func naturalOrderBreaksTies() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "s a10, a10 t, s a2, a2 t"))
    let path = try snapshot.shortestPath(from: "s", to: "t")
    #expect(path?.entities == ["s", "a2", "t"])
    #expect(
      try snapshot.shortestPaths(from: "s", to: "t", count: 5).map(\.entities) == [
        ["s", "a2", "t"], ["s", "a10", "t"],
      ])
  }
}
