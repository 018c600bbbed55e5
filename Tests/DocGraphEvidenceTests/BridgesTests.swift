import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphEvidence

@Suite("Bridges")
struct BridgesTests {
  static func bridges(_ graph: Graph) -> [Int: Int] {
    NeighborTable(GraphIndex(graph), relations: Array(graph.relations.indices)).bridges()
  }

  @Test(
    "are the relations without which a graph falls apart, with the size of the smaller side",
    arguments: [
      ("a b", [0: 1]),
      ("a b,b c,c d,d e", [0: 1, 1: 2, 2: 2, 3: 1]),
      ("a b,b c,c a", [:]),
      // Two triangles and what links them.
      ("a b,b c,c a,c d,d e,e f,f d", [3: 3]),
      // A parallel relation holds when one goes, a loop holds nothing.
      ("a b,b a,b c,c c", [2: 1]),
      // Each part has its own.
      ("a b,c d,d e", [0: 1, 1: 1, 2: 1]),
      ("", [:]),
    ])
  func analytic(edges: String, expected: [Int: Int]) {
    #expect(Self.bridges(Graph(edges: edges)) == expected)
  }

  @Test("are those whose removal cuts something off", arguments: 0..<40)
  func bruteForce(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let graph = Graph.random(
      entities: Int.random(in: 1...16, using: &generator),
      relations: Int.random(in: 0...22, using: &generator),
      using: &generator)
    let index = GraphIndex(graph)
    func reached(from start: Int, without removed: Int) -> Set<Int> {
      var found: Set<Int> = [start]
      var open = [start]
      while let next = open.popLast() {
        for relation in index.relations(at: next).map(Int.init) where relation != removed {
          if let other = index.otherEnd(ofRelation: relation, from: next), found.insert(other).inserted {
            open.append(other)
          }
        }
      }
      return found
    }
    var expected: [Int: Int] = [:]
    for (position, relation) in graph.relations.enumerated() {
      guard let source = index.position(of: relation.source), let target = index.position(of: relation.target)
      else {
        continue
      }
      let side = reached(from: source, without: position)
      if !side.contains(target) {
        expected[position] = min(side.count, reached(from: target, without: position).count)
      }
    }
    #expect(Self.bridges(graph) == expected)
  }

  @Test("are found on a path of many entities")
  func long() {
    // Deeper than a stack of calls would go.
    let bridges = Self.bridges(Graph.path(3_000))
    #expect(bridges.count == 2_999)
    #expect(bridges.values.max() == 1_500)
  }
}
