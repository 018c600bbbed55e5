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

extension ComponentsTests {
  @Test("strong ones are what can be reached from each other", arguments: 0..<20)
  func strong(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(entities: 20, relations: 30, using: &generator)
    let snapshot = try GraphSnapshot(graph, directed: seed % 4 > 0)
    let components = snapshot.strongComponents()
    let plain = PlainGraph(snapshot)
    let reached = (0..<plain.count).map { plain.reached(from: $0) }
    for first in 0..<plain.count {
      for second in 0..<plain.count {
        let isSame = reached[first].contains(second) && reached[second].contains(first)
        #expect((components.ofNode[first] == components.ofNode[second]) == isSame)
      }
    }
    let weak = snapshot.components()
    let parts = plain.parts()
    #expect(weak.count == parts.count)
    #expect((0..<weak.count).allSatisfy { component in parts.contains(Set(weak[component])) })
    #expect(components.sizes == components.sizes.sorted(by: >))
  }
}
