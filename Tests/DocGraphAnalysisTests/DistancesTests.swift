import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Distances")
struct DistancesTests {
  @Test("are the lengths of the shortest of all paths", arguments: PropertyTests.Case.all)
  func all(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 1...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    let several: [[Double]] = try snapshot.distances(
      from: Array(0..<graph.entities.count), weighted: example.weighted)
    for source in graph.entities.indices {
      let distances: [Double] = try snapshot.distances(from: source, weighted: example.weighted)
      #expect(several[source] == distances)
      for target in graph.entities.indices {
        let expected = oracle.paths(from: source, to: target).first.map { Double($0.length) / 60 }
        #expect(abs(distances[target] - (expected ?? .infinity)) < 1e-12 || expected == nil)
        #expect(distances[target].isInfinite == (expected == nil))
      }
    }
  }

  @Test("are the same in buckets and, where lengths are too different for them, in a heap")
  func heap() throws {
    var generator = SplitMix64(seed: 3)
    var graph = Graph.random(entities: 60, relations: 200, weights: [1, 2, 3, 7], using: &generator)
    let buckets: [Double] = try GraphSnapshot(graph).distances(from: 0, weighted: true)
    // A relation that is far too long to be on a shortest path.
    var long = Relation(id: "long", "n0", "funds", "n1")
    long.weight = 1e-9
    graph.relations.append(long)
    let heap: [Double] = try GraphSnapshot(graph).distances(from: 0, weighted: true)
    let reached = buckets.indices.filter { buckets[$0].isFinite }
    #expect(reached.count > 40)
    #expect(reached.allSatisfy { buckets[$0] == heap[$0] })
  }

  @Test("are refused from a number that is no node's", arguments: [-1, 3])
  func parameter(node: Int) throws {
    #expect(
      throws: AnalysisError(
        .parameter, "there is no node \(node)", hint: "nodes are numbered from 0 to 2")
    ) {
      let _: [Double] = try GraphSnapshot(.path(3)).distances(from: node)
    }
  }
}
