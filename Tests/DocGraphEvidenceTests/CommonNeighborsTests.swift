import DocGraphModel
import DocGraphTestSupport
import Foundation
import Testing

@testable import DocGraphEvidence

@Suite("Pairs with common neighbors")
struct CommonNeighborsTests {
  static func search(_ graph: Graph) -> CommonNeighbors {
    let index = GraphIndex(graph)
    return CommonNeighbors(
      table: NeighborTable(index, relations: Array(graph.relations.indices)),
      isEnd: graph.entities.map { _ in true }, linked: [])
  }

  /// The pairs as `a-b 2.885`, best first.
  static func text(_ found: CommonNeighbors.Found, _ graph: Graph) -> [String] {
    found.pairs.map { pair in
      let ends = [pair.ends.first, pair.ends.second].map { graph.entities[$0].id.rawValue }
      return "\(ends.joined(separator: "-")) \((pair.score * 1_000).rounded() / 1_000)"
    }
  }

  @Test(
    "are scored by the sum of 1/ln(degree)",
    arguments: [
      // 2/ln 2; two neighbors of degree 2.
      ("a b,b c,c d,d a", ["a-c 2.885", "b-d 2.885"]),
      // 2/ln 3; the neighbors know each other too.
      ("a b,b c,c d,d a,b d", ["a-c 1.82"]),
      // One neighbor in common is too few, whatever its degree.
      ("a b,b c", []),
      ("a b,a c,a d,a e", []),
      // Parallel relations and loops make no neighbor more.
      ("a b,a b,b a,b c,c d,d a,a a", ["a-c 2.885", "b-d 2.885"]),
      ("", []),
    ])
  func analytic(edges: String, expected: [String]) {
    let graph = Graph(edges: edges)
    #expect(Self.text(Self.search(graph).best(top: 10), graph) == expected)
  }

  @Test("in Krackhardt's kite are those that networkx names")
  func kite() {
    // networkx 3.6.1: adamic_adar_index of the non-edges with two common neighbors or more.
    let graph = Graph.krackhardtKite
    #expect(
      Self.text(Self.search(graph).best(top: 10), graph) == [
        "n0-n6 1.901", "n1-n5 1.901", "n0-n4 1.279", "n1-n2 1.279", "n3-n7 1.243", "n2-n6 1.179",
        "n5-n4 1.179",
      ])
  }

  /// All pairs, by sets.
  static func oracle(_ graph: Graph) -> [PairKey: Double] {
    var neighbors = graph.entities.map { _ in Set<Int>() }
    let positions = Dictionary(uniqueKeysWithValues: graph.entities.enumerated().map { ($1.id, $0) })
    for relation in graph.relations {
      guard let source = positions[relation.source], let target = positions[relation.target], source != target
      else {
        continue
      }
      neighbors[source].insert(target)
      neighbors[target].insert(source)
    }
    var scores: [PairKey: Double] = [:]
    for first in graph.entities.indices {
      for second in graph.entities.indices where second > first && !neighbors[first].contains(second) {
        let common = neighbors[first].intersection(neighbors[second])
        guard common.count >= 2 else { continue }
        scores[PairKey(first, second)] = common.reduce(0) { $0 + 1 / log(Double(neighbors[$1].count)) }
      }
    }
    return scores
  }

  @Test("are those of a comparison of all pairs", arguments: 0..<30)
  func bruteForce(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let size = Int.random(in: 1...30, using: &generator)
    let graph = Graph.random(
      entities: size, relations: Int.random(in: 0...90, using: &generator), using: &generator)
    let expected = Self.oracle(graph)
    let found = Self.search(graph).best(top: .max / 4)
    #expect(found.count == expected.count)
    #expect(found.hubLimit == nil)
    #expect(Set(found.pairs.map(\.ends)) == Set(expected.keys))
    for pair in found.pairs { #expect(abs(pair.score - (expected[pair.ends] ?? 0)) < 1e-12) }
    for (one, next) in zip(found.pairs, found.pairs.dropFirst()) { #expect(one.score >= next.score - 1e-9) }
  }

  @Test("with little work leave out hubs, and score what is found as if they were in", arguments: 0..<20)
  func hubs(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(entities: 40, relations: 90, using: &generator)
    let expected = Self.oracle(graph)
    let found = Self.search(graph).best(top: 100, work: 300)
    #expect(found.hubLimit != nil)
    #expect(found.count <= expected.count)
    for pair in found.pairs { #expect(abs(pair.score - (expected[pair.ends] ?? 0)) < 1e-12) }
  }

  @Test("of one entity are the same as among all", arguments: 0..<10)
  func center(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(entities: 20, relations: 50, using: &generator)
    let search = Self.search(graph)
    let all = search.best(top: 1_000).pairs.filter { $0.ends.first == 7 || $0.ends.second == 7 }
    #expect(search.best(top: 1_000, center: 7).pairs.map(\.ends) == all.map(\.ends))
  }

  @Test("are cut to the best, and all counted")
  func top() {
    var generator = SplitMix64(seed: 11)
    let graph = Graph.random(entities: 60, relations: 300, using: &generator)
    let all = Self.search(graph).best(top: 10_000)
    let some = Self.search(graph).best(top: 3)
    #expect(some.count == all.count)
    #expect(some.pairs == Array(all.pairs.prefix(3)))
    #expect(all.pairs.count > 100)
  }
}
