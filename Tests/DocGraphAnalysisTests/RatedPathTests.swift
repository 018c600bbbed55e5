import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Paths by confidence and in time")
struct RatedPathTests {
  /// A random graph with confidences, some 0 and some none, and dates.
  private func graph(_ example: PropertyTests.Case) throws -> Graph {
    var graph = example.graph(entities: 2...7)
    var generator = SplitMix64(seed: example.seed + 1_000)
    let dates = ["2030", "2031-05", "2031-05/2033", "../2031", "2032/..", "2029-01-01"]
    for position in graph.relations.indices {
      graph.relations[position].confidence =
        [nil, 0, 0.5, 0.8, 0.9, 1].randomElement(using: &generator) ?? nil
      if Int.random(in: 0..<4, using: &generator) > 0, let date = dates.randomElement(using: &generator) {
        graph.relations[position].valid = try PartialDate(edtf: date)
      }
    }
    return graph
  }

  /// The relations of each hop of a path, as positions.
  private func hops(_ nodes: [Int], _ graph: Graph, directed: Bool) -> [[Int]] {
    zip(nodes, nodes.dropFirst()).map { node, next in
      let (one, other) = (EntityID("n\(node)"), EntityID("n\(next)"))
      return graph.relations.indices.filter {
        let relation = graph.relations[$0]
        return relation.source == one && relation.target == other
          || !directed && relation.source == other && relation.target == one
      }
    }
  }

  @Test("are the surest of all paths", arguments: PropertyTests.Case.all)
  func confidence(example: PropertyTests.Case) throws {
    let graph = try graph(example)
    let oracle = PathOracle(graph, directed: example.directed, weighted: false)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    for target in 1..<graph.entities.count {
      let paths = oracle.paths(from: 0, to: target).map { path in
        let sure = hops(path.nodes, graph, directed: example.directed).map { relations in
          relations.map { graph.relations[$0].confidence ?? 1 }.max() ?? 0
        }
        return (nodes: path.nodes, product: sure.reduce(1, *), least: sure.min() ?? 1)
      }
      let id = EntityID("n\(target)")
      let product = paths.map(\.product).max() ?? 0
      let reliable = try snapshot.mostReliablePath(from: "n0", to: id)
      #expect(abs((reliable?.confidence ?? 0) - product) < 1e-12)
      // Fewest hops, then smallest ids, is the order that the oracle has them in.
      #expect(
        reliable?.path.entities.compactMap(snapshot.node)
          == paths.first { product > 0 && abs($0.product - product) < 1e-12 }?.nodes)
      let least = paths.map(\.least).max() ?? 0
      let widest = try snapshot.widestPath(from: "n0", to: id)
      #expect(widest?.confidence ?? 0 == least)
      #expect(
        widest?.path.entities.compactMap(snapshot.node)
          == paths.first { least > 0 && $0.least == least }?.nodes)
    }
  }

  @Test("arrive as early as any path whose hops follow each other", arguments: PropertyTests.Case.all)
  func time(example: PropertyTests.Case) throws {
    let graph = try graph(example)
    let oracle = PathOracle(graph, directed: example.directed, weighted: false)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    for target in 1..<graph.entities.count {
      for undated in [true, false] {
        let paths = oracle.paths(from: 0, to: target).compactMap { path -> (nodes: [Int], day: Int)? in
          var now = Int.min
          for relations in hops(path.nodes, graph, directed: example.directed) {
            let days = relations.compactMap { position -> Int? in
              guard let bounds = graph.relations[position].valid?.bounds else { return undated ? now : nil }
              let day = max(now, bounds.begins.lowerBound)
              return day <= bounds.ends.upperBound ? day : nil
            }
            guard let day = days.min() else { return nil }
            now = day
          }
          return (path.nodes, now)
        }
        let earliest = paths.map(\.day).min()
        let path = try snapshot.earliestPath(from: "n0", to: EntityID("n\(target)"), undated: undated)
        #expect(
          path?.path.entities.compactMap(snapshot.node) == paths.first { $0.day == earliest }?.nodes)
        if let path, let earliest {
          #expect(path.days.last == .some(earliest == .min ? nil : earliest))
          #expect(path.path.hops.allSatisfy { !$0.relations.isEmpty })
        }
      }
    }
  }

  @Test("wait, but never go back in time")
  func waiting() throws {
    var graph = Graph(edges: "a b, b c, a d, d c")
    for (position, date) in ["../2031", "2033/..", "2032", "2030"].enumerated() {
      graph.relations[position].valid = try PartialDate(edtf: date)
    }
    let snapshot = try GraphSnapshot(graph, directed: true)
    let path = try #require(try snapshot.earliestPath(from: "a", to: "c"))
    #expect(path.path.entities == ["a", "b", "c"])
    #expect(path.days == [nil, 23_011])
    #expect(try snapshot.earliestPath(from: "d", to: "a") == nil)
  }

  @Test("lead nowhere over what nobody believes")
  func disbelieved() throws {
    var graph = Graph(edges: "a b, b c")
    graph.relations[1].confidence = 0
    let snapshot = try GraphSnapshot(graph)
    #expect(try snapshot.mostReliablePath(from: "a", to: "c") == nil)
    #expect(try snapshot.widestPath(from: "a", to: "c") == nil)
    #expect(try snapshot.mostReliablePath(from: "a", to: "a")?.confidence == 1)
    #expect(try snapshot.widestPath(from: "a", to: "a")?.confidence == 1)
  }
}
