import DocGraphTestSupport
import GraphvizBridge
import Testing

@Suite(
  "Many threads",
  .enabled(if: ReproducibleGraphviz.isPrepared, "Graphviz's plugins are not found"))
struct ThreadTests {
  @Test("drawing at once get the same bytes as one alone")
  func sameBytes() async throws {
    let edges = (0..<40).map { "n\($0) -> n\(($0 * 7 + 3) % 40) [label=\"e\($0)\"]" }.joined(separator: "\n")
    let dot = "digraph {\n\(edges)\n}"
    let expected = try Graphviz.render(dot)
    let outputs = try await withThrowingTaskGroup(of: [GraphvizOutput].self) { group in
      for _ in 0..<8 {
        group.addTask {
          try (0..<20).map { number in
            if number % 5 == 4 { _ = try? Graphviz.render("digraph { broken") }
            return try Graphviz.render(dot)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(outputs.count == 160)
    #expect(outputs.allSatisfy { $0 == expected })
  }
}
