import CGraphKernels
import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Searches from many nodes")
struct ManySearchesTests {
  private static func graph(directed: Bool) throws -> GraphSnapshot {
    var generator = SplitMix64(seed: 7)
    return try GraphSnapshot(
      .random(entities: 700, relations: 1500, using: &generator), directed: directed)
  }

  @Test("give the same bits on any number of threads and with any instructions", arguments: [false, true])
  func sameBits(directed: Bool) throws {
    let snapshot = try Self.graph(directed: directed)
    var all: [[[Double]]] = []
    for (threads, instructions) in [
      (1, Instructions.current), (2, docgraph_graph_instructions(rawValue: 0)),
      (3, docgraph_graph_instructions(rawValue: 1)),
    ]
    where instructions.rawValue <= Instructions.current.rawValue {
      all.append(
        try Execution.$current.withValue(Execution(threads: threads)) {
          try Instructions.$current.withValue(instructions) {
            [
              try snapshot.betweenness(), try snapshot.harmonic(), try snapshot.closeness(),
              try snapshot.betweenness(from: [5, 1, 5, 300]), try snapshot.edgeBetweenness().map(\.score),
              try snapshot.distanceDistribution().pairs.map(Double.init),
            ]
          }
        })
    }
    #expect(all.allSatisfy { $0 == all[0] })
  }

  @Test("find what one search after another finds", arguments: [false, true])
  func sameDistances(directed: Bool) throws {
    let snapshot = try Self.graph(directed: directed)
    let matrix = try snapshot.distanceMatrix()
    let harmonic = try snapshot.harmonic(.outgoing)
    let reach = try snapshot.reach(hops: 3)
    var pairs: [Int] = []
    for source in stride(from: 0, to: 700, by: 23) {
      let single = try snapshot.hopDistances(from: source)
      #expect((0..<700).allSatisfy { matrix[source, $0] == single[$0] })
      #expect(
        isClose(
          [harmonic[source]],
          [single.counts.enumerated().dropFirst().reduce(0) { $0 + Double($1.element) / Double($1.offset) }]))
      #expect(reach[source] == Double(single.counts.dropFirst().prefix(3).reduce(0, +)))
      pairs.append(single.eccentricity)
    }
    let distribution = try snapshot.distanceDistribution()
    #expect(distribution.isExact && distribution.longest >= pairs.max() ?? 0)
    if !directed { #expect(try snapshot.diameter()?.length == distribution.longest) }
  }

  @Test("dependencies of all sources make betweenness", arguments: [false, true])
  func dependencies(directed: Bool) throws {
    let snapshot = try Self.graph(directed: directed)
    let sums = try snapshot.betweenness(from: Array(0..<700))
    let scores = try snapshot.betweenness(normalized: false)
    #expect(isClose(sums, directed ? scores : scores.map { 2 * $0 }))
    // A step further than to the nodes on the way: all pairs' distances.
    let edges = try snapshot.edgeBetweenness(normalized: false).reduce(0) { $0 + $1.score }
    let distances = try snapshot.distanceDistribution().pairs.enumerated().reduce(0) {
      $0 + $1.offset * $1.element
    }
    #expect(isClose([edges], [Double(distances) / (directed ? 1 : 2)]))
  }

  @Test("a cancelled one ends with an error")
  func cancelling() throws {
    let snapshot = try Self.graph(directed: false)
    let execution = Execution(threads: 1)
    execution.cancel()
    Execution.$current.withValue(execution) {
      #expect(throws: AnalysisError.self) { try snapshot.betweenness() }
      #expect(throws: AnalysisError.self) { try snapshot.closeness() }
    }
  }

  @Test("more paths than doubles can count make no infinity")
  func manyPaths() throws {
    // A chain of 1,100 diamonds: 2^1100 shortest paths from end to end.
    var arcs: [Arc] = []
    for diamond in 0..<UInt32(1100) {
      let start = 3 * diamond
      for (source, target) in [(0, 1), (0, 2), (1, 3), (2, 3)] as [(UInt32, UInt32)] {
        arcs.append(Arc(source: start + source, target: start + target, relation: 0))
      }
    }
    let rows = Adjacency(nodeCount: 3301, arcs: arcs, weights: nil)
    let network = Network(rows, directed: true)
    let scores = try network.betweenness(from: [0])
    // Past a joint all are reached; each side of a diamond carries half of it.
    #expect(isClose([scores[3], scores[1], scores[3297]], [3297, 1649, 3]))
    #expect(scores.allSatisfy { $0.isFinite })
  }
}
