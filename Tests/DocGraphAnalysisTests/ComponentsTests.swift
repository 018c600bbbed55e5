import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Components")
struct ComponentsTests {
  @Test("come largest first, of equally large ones the one with the smallest id", arguments: [false, true])
  func order(directed: Bool) throws {
    let snapshot = try GraphSnapshot(
      Graph(edges: "i9, d e, a1 a10, z y, y x, x x, i8"), directed: directed)
    let components = snapshot.components()
    let ids = (0..<components.count).map { component in
      components[component].map { snapshot.entity(at: $0).id.rawValue }.joined(separator: " ")
    }
    #expect(ids == ["x y z", "a1 a10", "d e", "i8", "i9"])
    #expect(components.ofNode == [1, 1, 2, 2, 3, 4, 0, 0, 0])
  }
}
