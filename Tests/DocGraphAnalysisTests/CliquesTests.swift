import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphAnalysis

@Suite("Maximal cliques")
struct CliquesTests {
  /// All by trying every set of entities.
  private func all(_ graph: Graph, least: Int) -> Set<[Int]> {
    let numbers = Dictionary(
      uniqueKeysWithValues: graph.entities.map(\.id).sorted().enumerated().map { ($1, $0) })
    var near = Array(repeating: 0, count: numbers.count)
    for relation in graph.relations {
      guard let source = numbers[relation.source], let target = numbers[relation.target] else { continue }
      if source != target {
        near[source] |= 1 << target
        near[target] |= 1 << source
      }
    }
    func common(_ set: Int) -> Int {
      near.indices.filter { set >> $0 & 1 == 1 }.reduce(-1) { $0 & (near[$1] | 1 << $1) }
        & (1 << near.count - 1)
    }
    let cliques = (1..<max(2, 1 << near.count)).filter { set in set & common(set) == set && common(set) == set
    }
    return Set(cliques.map { set in near.indices.filter { set >> $0 & 1 == 1 } }.filter { $0.count >= least })
  }

  @Test("of random multigraphs are all that there are, the largest first", arguments: 0..<80 as Range<UInt64>)
  func everyOne(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let count = 1 + generator.below(8)
    let graph = Graph.random(entities: count, relations: generator.below(5 * count), using: &generator)
    let snapshot = try GraphSnapshot(graph, directed: seed % 2 == 0)
    for least in [1, 2, 3] {
      let cliques = try snapshot.largestCliques(atLeast: least, count: 1000)
      #expect(Set(cliques.cliques) == all(graph, least: least))
      #expect(cliques.isComplete && cliques.total == cliques.cliques.count)
      #expect(cliques.cliques.map(\.count) == cliques.cliques.map(\.count).sorted(by: >))
      #expect(cliques.countBySize.values.reduce(0, +) == cliques.total)
    }
  }

  @Test("of what is complete is one; of a path each pair")
  func analytic() throws {
    #expect(try GraphSnapshot(.complete(70)).largestCliques().cliques == [Array(0..<70)])
    #expect(try GraphSnapshot(.path(4)).largestCliques().cliques.isEmpty)
    #expect(try GraphSnapshot(.path(4)).largestCliques(atLeast: 2).cliques == [[0, 1], [1, 2], [2, 3]])
    #expect(try GraphSnapshot(Graph()).largestCliques(atLeast: 1).cliques.isEmpty)
  }

  @Test("of Moon and Moser's graph are 3ⁿ, and a search can be ended")
  func moonMoser() throws {
    var edges: [String] = []
    for first in 0..<15 {
      for second in 0..<first where first / 3 != second / 3 { edges.append("n\(first) n\(second)") }
    }
    let snapshot = try GraphSnapshot(Graph(edges: edges.joined(separator: ",")))
    let cliques = try snapshot.largestCliques(count: 2)
    #expect(cliques.total == 243 && cliques.countBySize == [5: 243])
    #expect(cliques.cliques == [[0, 3, 6, 9, 12], [0, 3, 6, 9, 13]])
    let some = try snapshot.largestCliques(steps: 100)
    #expect(!some.isComplete && some.total > 0 && some.total < 243)
    var count = 0
    #expect(
      try !snapshot.forEachMaximalClique { _ in
        count += 1
        return count < 7
      })
    #expect(count == 7)
  }
}
