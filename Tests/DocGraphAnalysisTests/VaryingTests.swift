import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Snapshots with other relations or weights")
struct VaryingTests {
  @Test("keeping some relations gives what a snapshot of these alone gives", arguments: [false, true])
  func keeping(directed: Bool) throws {
    var generator = SplitMix64(seed: 3)
    let graph = Graph.random(entities: 20, relations: 60, weights: [1, 2, 0.5], using: &generator)
    var part = graph
    part.relations = graph.relations.enumerated().filter { !$0.offset.isMultiple(of: 3) }.map(\.element)
    let kept = try GraphSnapshot(graph, directed: directed).keeping { !$0.isMultiple(of: 3) }
    let fresh = try GraphSnapshot(part, directed: directed)
    #expect(kept.relationCount == fresh.relationCount)
    for measure in Measure.allCases {
      #expect(try kept.scores(measure, weighted: true) == fresh.scores(measure, weighted: true))
    }
  }

  @Test("weights may differ by direction")
  func weighing() throws {
    let graph = Graph(edges: "a b, b c, a d, d c")
    let snapshot = try GraphSnapshot(graph)
    let b = try #require(snapshot.node(of: "b"))
    // Into b is a long way, out of it a short one.
    let slow = snapshot.weighing { _, _, target in target == b ? 0.25 : 1 }
    let path = try slow.shortestPath(from: "a", to: "c", weighted: true)
    #expect(path?.entities == ["a", "d", "c"])
    #expect(try slow.shortestPath(from: "b", to: "c", weighted: true)?.length == 1)
    #expect(try slow.shortestPath(from: "c", to: "b", weighted: true)?.length == 4)
  }
}
