import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Communities by each method")
struct CommunityMethodTests {
  /// A random network above the size from which several threads work on it.
  private static func large(seed: UInt64) -> Network {
    var generator = SplitMix64(seed: seed)
    let count = 5000
    var arcs: [Arc] = []
    for edge in 0..<UInt32(10_000) {
      let source = generator.below(count)
      // Most edges stay among fifty neighbors, some are loops, some parallel.
      let target = generator.below(4) > 0 ? source / 50 * 50 + generator.below(50) : generator.below(count)
      let arc = Arc(source: UInt32(source), target: UInt32(target), relation: edge)
      arcs.append(arc)
      if source != target { arcs.append(arc.reversed) }
    }
    let weights = (0..<10_000).map { Double($0 % 7 + 1) / 3 }
    return Network(Adjacency(nodeCount: count, arcs: arcs, weights: weights), directed: false)
  }

  @Test("are the same on one and three threads", arguments: [CommunityMethod.louvain, .labels])
  func threads(method: CommunityMethod) throws {
    let network = Self.large(seed: 7)
    let found = try [1, 3].map { threads in
      try Execution.$current.withValue(Execution(threads: threads)) {
        try network.communities(by: method, weighted: method == .louvain, seed: 3)
      }
    }
    #expect(found[0] == found[1])
    #expect(found[0].count > 1 && found[0].count < 5000)
  }

  /// The whole algorithm starts several times on a graph of this size, which takes long in a debug build.
  @Test("by Leiden are refined and merged into the same on one and three threads")
  func leidenThreads() throws {
    let base = Self.large(seed: 7)
    let found = try [1, 3].map { threads in
      try Execution.$current.withValue(Execution(threads: threads)) {
        let network = try CommunityNetwork<Double>(base, weighted: true, resolution: 1)
        let communities = Scratch((0..<UInt32(5000)).map { $0 / 50 })
        let refinement = Refinement(network)
        try refinement.run(network, communities, order: Scratch(numbering: 5000))
        let parts = Scratch(refinement.parts)
        let merged = try network.merging(parts, count: parts.renumber(below: 5000))
        let modularity = try network.modularity(of: parts)
        return (parts.array, merged.targets.array, merged.weights.array, merged.strengths.array, modularity)
      }
    }
    #expect(found[0] == found[1])
    #expect(Set(found[0].0).count < 5000)
  }

  @Test(
    "are connected, and modularity is what its definition gives", arguments: CommunityMethod.allCases,
    0..<30 as Range<UInt64>)
  func partition(method: CommunityMethod, seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(
      entities: 1 + generator.below(60), relations: generator.below(150), weights: [1, 0.3, 5],
      using: &generator)
    let weighted = seed % 2 == 1
    let oracle = PartitionOracle(graph, weighted: weighted)
    let communities = try GraphSnapshot(graph).communities(by: method, weighted: weighted, seed: seed)
    #expect(communities.sizes.reduce(0, +) == graph.entities.count)
    for community in 0..<communities.count { #expect(oracle.isConnected(Array(communities[community]))) }
    #expect(isClose([communities.modularity], [oracle.modularity(communities.ofNode)]))
  }

  @Test("of two cliques with one relation between are the cliques", arguments: CommunityMethod.allCases)
  func twoCliques(method: CommunityMethod) throws {
    var edges = ["a0 b0"]
    for clique in ["a", "b"] {
      for first in 0..<6 { for second in 0..<first { edges.append("\(clique)\(first) \(clique)\(second)") } }
    }
    let communities = try GraphSnapshot(Graph(edges: edges.joined(separator: ","))).communities(by: method)
    #expect(communities.ofNode == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    #expect(isClose([communities.innerShare(of: 0)], [30.0 / 31]))
    #expect(communities.innerDegree(of: 0) == 5)
    #expect(communities.topMembers(of: 1, count: 2) == [6, 7])
  }

  @Test("stop when they are cancelled", arguments: CommunityMethod.allCases)
  func cancelling(method: CommunityMethod) throws {
    let execution = Execution(threads: 1)
    execution.cancel()
    let error = #expect(throws: AnalysisError.self) {
      try Execution.$current.withValue(execution) { try Self.large(seed: 1).communities(by: method) }
    }
    #expect(error?.code == .cancelled)
  }
}
