import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Cycles")
struct CyclesTests {
  /// All elementary cycles by trying every path.
  private func all(_ graph: Graph, longest: Int) -> Set<[Int]> {
    let numbers = Dictionary(
      uniqueKeysWithValues: graph.entities.map(\.id).sorted().enumerated().map { ($1, $0) })
    var ahead = Array(repeating: Set<Int>(), count: numbers.count)
    for relation in graph.relations {
      if let source = numbers[relation.source], let target = numbers[relation.target] {
        ahead[source].insert(target)
      }
    }
    var found: Set<[Int]> = []
    func extend(_ path: [Int]) {
      for next in ahead[path[path.count - 1]] {
        if next == path[0] {
          found.insert(path)
        } else if next > path[0], !path.contains(next), path.count < longest {
          extend(path + [next])
        }
      }
    }
    for start in ahead.indices { extend([start]) }
    return found
  }

  @Test(
    "of random multigraphs are all that there are, each once, the shortest first",
    arguments: 0..<80 as Range<UInt64>)
  func everyOne(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let count = 1 + generator.below(8)
    let graph = Graph.random(entities: count, relations: generator.below(3 * count), using: &generator)
    let snapshot = try GraphSnapshot(graph, directed: true)
    for longest in [1, 3, 8] {
      let cycles = try snapshot.cycles(longest: longest, count: 100_000)
      #expect(cycles.end == nil && cycles.completeLength == longest)
      #expect(Set(cycles.cycles) == all(graph, longest: longest))
      #expect(cycles.cycles.count == Set(cycles.cycles).count)
      #expect(cycles.cycles.map(\.count) == cycles.cycles.map(\.count).sorted())
    }
  }

  @Test("of a complete graph of five are 84")
  func complete() throws {
    let edges = ["a", "b", "c", "d", "e"].flatMap { source in
      ["a", "b", "c", "d", "e"].filter { $0 != source }.map { "\(source) \($0)" }
    }
    let snapshot = try GraphSnapshot(Graph(edges: edges.joined(separator: ",")), directed: true)
    // 10 pairs, 20 triangles, 30 squares, 24 of all.
    #expect(try snapshot.cycles().cycles.count == 84)
    let few = try snapshot.cycles(count: 12)
    #expect(few.cycles.map(\.count) == Array(repeating: 2, count: 10) + [3, 3])
    #expect(few.end == .count && few.completeLength == 2)
    let hasty = try snapshot.cycles(steps: 100)
    #expect(hasty.end == .steps && hasty.completeLength < 5)
  }

  @Test("a graph without cycles has none, however many paths it has")
  func layers() throws {
    var edges: [String] = []
    for layer in 0..<30 {
      for from in 0..<2 { for to in 0..<2 { edges.append("n\(layer)-\(from) n\(layer + 1)-\(to)") } }
    }
    edges.append("n30-0 z, z n29-0")
    let snapshot = try GraphSnapshot(Graph(edges: edges.joined(separator: ",")), directed: true)
    let cycles = try snapshot.cycles(longest: 62, steps: 1_000_000)
    #expect(cycles.end == nil)
    #expect(cycles.cycles.map(\.count) == [3])
  }

  @Test("many ways in and one way back do not keep the search")
  func deadEnds() throws {
    // From each layer of the long braid one gets to the end only, which leads back by a node that the path has passed.
    var edges = ["a b, b c"]
    for layer in 0..<20 {
      for from in 0..<2 { for to in 0..<2 { edges.append("m\(layer)x\(from) m\(layer + 1)x\(to)") } }
    }
    edges.append("c m0x0, m20x0 b, c a")
    let snapshot = try GraphSnapshot(Graph(edges: edges.joined(separator: ",")), directed: true)
    let cycles = try snapshot.cycles(longest: 10, steps: 200_000)
    #expect(cycles.end == nil && cycles.cycles == [[0, 1, 2]])
  }

  @Test("go along the direction of relations only")
  func undirected() throws {
    let error = #expect(throws: AnalysisError.self) { try GraphSnapshot(.path(3)).cycles() }
    #expect(error?.code == .parameter)
    let snapshot = try GraphSnapshot(Graph(edges: "a b, b c, c a", type: "family_of"), directed: true)
    #expect(try snapshot.withoutSymmetricRelations().cycles().cycles.isEmpty)
    #expect(snapshot.withoutSymmetricRelations().relationCount == 0)
  }

  @Test("come with the relations they go along")
  func relations() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, b c, c a, a b, b a"), directed: true)
    let cycles = try snapshot.cycles().cycles
    #expect(cycles == [[0, 1], [0, 1, 2]])
    let path = snapshot.closedPath(along: cycles[1])
    #expect(path.entities == ["a", "b", "c", "a"])
    #expect(path.hops.map { $0.relations.map(\.relation) } == [[0, 3], [1], [2]])
  }
}
