import DocGraphModel
import Testing

@testable import DocGraphAnalysis

@Suite("Rows made on all cores")
struct RowBuilderTests {
  private struct Shape {
    var nodes: Int
    var edges: Int
  }

  @Test("they are those of two counting sorts", arguments: [1, 2, 3])
  func sameRows(threads: Int) throws {
    for shape in [
      Shape(nodes: 1, edges: 3), Shape(nodes: 7, edges: 30), Shape(nodes: 600, edges: 5000),
      Shape(nodes: 20_000, edges: 900),
    ] {
      for (bothWays, weighted) in [(false, false), (true, false), (true, true)] {
        var random = SplitMix64(seed: UInt64(shape.nodes))
        let arcs = (0..<shape.edges).map { edge in
          Arc(
            source: UInt32(random.below(shape.nodes)), target: UInt32(random.below(shape.nodes)),
            relation: UInt32(edge))
        }
        let weights = weighted ? arcs.indices.map { Double($0 + 1) } : nil
        let both = arcs.flatMap { bothWays && $0.source != $0.target ? [$0, $0.reversed] : [$0] }
        let expected = Adjacency(nodeCount: shape.nodes, arcs: both, weights: weights)
        let edges = BareEdges(
          ends: Scratch(arcs.map { UInt64($0.source) << 32 | UInt64($0.target) }),
          weights: weights.map { Scratch($0) }, count: arcs.count)
        let rows = try Execution.$current.withValue(Execution(threads: threads)) {
          try Adjacency(nodeCount: shape.nodes, edges, bothWays: bothWays)
        }
        #expect(rows.offsets == expected.offsets)
        #expect(rows.targets == expected.targets)
        #expect(rows.weights == expected.weights)
        // What networks of many more nodes are made by.
        let wide = try RowBuilder<WideKey>(
          RowPlan(nodeCount: shape.nodes, arcs: both.count), bothWays: bothWays
        ).rows(of: edges)
        #expect(wide.targets == expected.targets)
      }
    }
  }

  @Test("a network of nodes without edges has empty rows")
  func noEdges() throws {
    let none = BareEdges(ends: Scratch<UInt64>(uninitialized: 0), weights: nil, count: 0)
    #expect(try Adjacency(nodeCount: 3, none, bothWays: true).offsets == [0, 0, 0, 0])
    #expect(try Adjacency(nodeCount: 0, none, bothWays: true).nodeCount == 0)
  }
}
