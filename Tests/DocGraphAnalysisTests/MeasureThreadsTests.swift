import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Measures on threads")
struct MeasureThreadsTests {
  @Test("give the same bits on one, two and three", arguments: Measure.allCases)
  func sameBits(measure: Measure) throws {
    var generator = SplitMix64(seed: 7)
    let graph = Graph.random(entities: 300, relations: 900, weights: [0.1, 0.7, 2.3], using: &generator)
    for directed in [false, true] where directed || !measure.needsDirection {
      let snapshot = try GraphSnapshot(graph, directed: directed)
      let scores = try (1...3).map { threads in
        try Execution.$current.withValue(Execution(threads: threads)) {
          try snapshot.scores(measure, weighted: true).map(\.bitPattern)
        }
      }
      #expect(scores[0] == scores[1] && scores[0] == scores[2])
    }
  }
}
