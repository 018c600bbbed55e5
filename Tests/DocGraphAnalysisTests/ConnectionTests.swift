import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Connections and meeting points")
struct ConnectionTests {
  /// The shortest tree over any set of entities that holds the terminals, in 1/60; nil where none is connected.
  private func shortest(_ graph: Graph, weighted: Bool, terminals: [Int]) -> Int? {
    let numbers = Dictionary(uniqueKeysWithValues: zip(graph.entities.map(\.id), graph.entities.indices))
    let edges = graph.relations.compactMap { relation -> (length: Int, a: Int, b: Int)? in
      guard let a = numbers[relation.source], let b = numbers[relation.target], a != b else { return nil }
      return (weighted ? 60 / Int(relation.weight ?? 1) : 60, a, b)
    }.sorted { $0.length < $1.length }
    var best: Int?
    let needed = terminals.reduce(0) { $0 | 1 << $1 }
    for set in 0..<1 << graph.entities.count where set & needed == needed {
      var labels = Array(graph.entities.indices)
      var (length, joined) = (0, 1)
      for edge in edges
      where set >> edge.a & 1 == 1 && set >> edge.b & 1 == 1 && labels[edge.a] != labels[edge.b] {
        let (old, new) = (labels[edge.a], labels[edge.b])
        for node in labels.indices where labels[node] == old { labels[node] = new }
        length += edge.length
        joined += 1
      }
      if joined == set.nonzeroBitCount { best = min(best ?? .max, length) }
    }
    return best
  }

  @Test("of a few entities are shortest, and otherwise within their bound", arguments: PropertyTests.Case.all)
  func trees(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 4...8)
    let snapshot = try GraphSnapshot(graph)
    for count in 2...4 {
      let terminals = Array(0..<count)
      let ids = terminals.map { EntityID("n\($0)") }
      let best = shortest(graph, weighted: example.weighted, terminals: terminals)
      for exactWork in [1_000_000, 0] {
        let connection = try snapshot.connection(
          of: ids, weighted: example.weighted, exactWork: exactWork)
        #expect((connection.trees.count == 1) == (best != nil))
        #expect(connection.trees.flatMap(\.terminals).sorted() == ids)
        for tree in connection.trees {
          #expect(tree.entities.count == tree.branches.reduce(1) { $0 + $1.hops.count })
          #expect(Set(tree.branches.flatMap(\.entities)).union(tree.terminals) == Set(tree.entities))
        }
        guard let best else { continue }
        let tree = connection.trees[0]
        let least = Double(best) / 60
        #expect(tree.length <= least * (2 - 2 / Double(count)) + 1e-9)
        #expect(tree.leastLength <= least + 1e-9)
        if tree.isShortest { #expect(abs(tree.length - least) < 1e-9) }
        #expect(tree.isShortest == (exactWork > 0 || count == 2))
      }
    }
  }

  @Test("go by the hub that all share, told branch by branch")
  func hub() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a h, b h, c h, a x, x y, y b"))
    let tree = try snapshot.connection(of: ["a", "b", "c"]).trees[0]
    #expect(tree.length == 3)
    #expect(tree.entities == ["a", "b", "c", "h"])
    #expect(tree.branches.map(\.entities) == [["a", "h", "b"], ["h", "c"]])
    #expect(tree.isShortest)
  }

  @Test("of entities apart are several")
  func apart() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a b, c d, e"))
    let connection = try snapshot.connection(of: ["c", "a", "d", "e"])
    #expect(connection.trees.map(\.terminals) == [["c", "d"], ["a"], ["e"]])
    #expect(connection.trees.map(\.length) == [1, 0, 0])
    #expect(connection.trees.map(\.entities) == [["c", "d"], ["a"], ["e"]])
  }

  @Test("are refused of one entity, and in a directed snapshot")
  func parameters() throws {
    let snapshot = try GraphSnapshot(.path(3))
    #expect(throws: AnalysisError(.parameter, "there are not two entities", hint: "name at least two")) {
      try snapshot.connection(of: ["n0", "n0"])
    }
    #expect(throws: AnalysisError.self) {
      try GraphSnapshot(.path(3), directed: true).connection(of: ["n0", "n1"])
    }
  }

  @Test("meet at the middle")
  func middle() throws {
    let snapshot = try GraphSnapshot(.path(5))
    let points = try snapshot.meetingPoints(of: ["n0", "n4"])
    #expect(points.map(\.entity) == ["n2", "n1", "n3"])
    #expect(points.map(\.distances) == [[2, 2], [1, 3], [3, 1]])
    #expect(points.map(\.farthest) == [2, 3, 3])
    #expect(try snapshot.meetingPoints(of: ["n0", "n4"], by: .total, top: 1).map(\.total) == [4])
    #expect(
      try GraphSnapshot(.path(5), directed: true).meetingPoints(of: ["n0", "n2"]).map(\.entity) == [
        "n3", "n4",
      ])
  }

  @Test("meet where no other entity is nearer to all", arguments: PropertyTests.Case.all)
  func nearest(example: PropertyTests.Case) throws {
    let graph = example.graph(entities: 3...7)
    let oracle = PathOracle(graph, directed: example.directed, weighted: example.weighted)
    let snapshot = try GraphSnapshot(graph, directed: example.directed)
    let expected = (2..<graph.entities.count).compactMap { node -> (node: Int, farthest: Int, total: Int)? in
      guard let one = oracle.paths(from: 0, to: node).first?.length,
        let other = oracle.paths(from: 1, to: node).first?.length
      else { return nil }
      return (node, max(one, other), one + other)
    }.sorted { ($0.farthest, $0.total, $0.node) < ($1.farthest, $1.total, $1.node) }
    let points = try snapshot.meetingPoints(of: ["n0", "n1"], weighted: example.weighted)
    #expect(points.compactMap { snapshot.node(of: $0.entity) } == expected.map(\.node))
    #expect(isClose(points.map(\.total), expected.map { Double($0.total) / 60 }))
  }

  @Test("score links by what two entities have in common")
  func links() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "a x, b x, a y, y b, y z, y y, a q, a b, a x"))
    let scores = try snapshot.linkScores(of: "a", and: "b")
    #expect(scores.common == ["x", "y"])
    #expect(isClose([scores.adamicAdar], [1 / 0.6931471805599453 + 1 / 1.0986122886681098]))
    #expect(isClose([scores.resourceAllocation], [1.0 / 2 + 1.0 / 3]))
    #expect(scores.jaccard == 0.4)
    let directed = try GraphSnapshot(
      Graph(edges: "a x, b x, a y, y b, y z, y y, a q, a b, a x"), directed: true)
    #expect(try directed.linkScores(of: "a", and: "b") == scores)
  }
}
