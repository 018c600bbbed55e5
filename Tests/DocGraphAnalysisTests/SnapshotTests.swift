import DocGraphAnalysis
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("A snapshot")
struct SnapshotTests {
  @Test("numbers its nodes in the natural order of ids, whatever the order in the graph")
  func naturalOrder() throws {
    let snapshot = try GraphSnapshot(Graph(edges: "n10 n2, n1 n2, n03"))
    #expect((0..<snapshot.nodeCount).map { snapshot.entity(at: $0).id } == ["n1", "n2", "n03", "n10"])
    #expect(snapshot.node(of: "n03") == 2)
    #expect(snapshot.node(of: "n3") == nil)
  }

  @Test("leaves out by default what is denied, alleged, hypothetical, inferred or rejected, and counts it")
  func standardFilter() throws {
    var graph = Graph(edges: "a b, a b, a b, a b, a b, a b, a b, a b, a b, a b")
    graph.relations[0].polarity = .negated
    graph.relations[1].modality = .alleged
    graph.relations[2].modality = .alleged
    graph.relations[3].modality = .hypothetical
    graph.relations[4].origin = .inferred
    graph.relations[5].review = .rejected
    graph.relations[6].modality = .planned
    graph.relations[7].modality = .proposed
    graph.relations[8].review = .candidate
    let snapshot = try GraphSnapshot(graph)
    #expect(snapshot.relationCount == 4)
    #expect(
      snapshot.leftOut.text == "left out: 1 rejected, 1 denied, 2 alleged, 1 hypothetical, 1 inferred")
    #expect(snapshot.degree() == [4, 4])

    let whole = try GraphSnapshot(graph, filter: .all)
    #expect(whole.relationCount == 10)
    #expect(whole.leftOut.isEmpty)
    #expect(whole.leftOut.text == nil)
  }

  @Test("leaves rejected entities out, with their relations, and keeps isolated ones")
  func entities() throws {
    var graph = Graph(edges: "a b, b c, d, a x")
    graph.entities[1].review = .rejected
    graph.entities.removeAll { $0.id == "x" }
    let snapshot = try GraphSnapshot(graph)
    #expect(snapshot.nodeCount == 3)
    #expect(snapshot.relationCount == 0)
    #expect(
      snapshot.leftOut.text == "left out: 2 rejected, 1 with a missing end; entities: 1 rejected")
    #expect(
      throws: AnalysisError(.unknownEntity, "entity 'b' is left out: rejected", hint: "widen the filter")
    ) {
      try snapshot.shortestPath(from: "a", to: "b")
    }
    #expect(throws: AnalysisError(.unknownEntity, "there is no entity 'x'")) {
      try snapshot.shortestPath(from: "x", to: "a")
    }
  }

  @Test("keeps to the types and the time that the filter names")
  func typesAndTime() throws {
    var graph = Graph(edges: "a b, b c, a c, c d")
    graph.entities[3].type = .person
    graph.relations[1].type = "owns"
    graph.relations[2].valid = try PartialDate(edtf: "2031")
    var filter = RelationFilter.standard
    filter.relationTypes = ["funds"]
    filter.entityTypes = [.organization]
    filter.during = try PartialDate(edtf: "2033-05")
    let snapshot = try GraphSnapshot(graph, filter: filter)
    #expect((0..<snapshot.nodeCount).map { snapshot.entity(at: $0).id } == ["a", "b", "c"])
    #expect(snapshot.relationCount == 1)
    #expect(
      snapshot.leftOut.text
        == """
        left out: 1 of another relation type, 1 of another entity type, 1 of another date; \
        entities: 1 of another entity type
        """)
  }

  @Test("takes the first of several entities with one id")
  func duplicates() throws {
    var graph = Graph(edges: "a b")
    graph.entities.append(Entity(id: "a", type: .person, name: "another"))
    let snapshot = try GraphSnapshot(graph)
    #expect(snapshot.nodeCount == 2)
    #expect(snapshot.entity(at: 0).name == "a")
    #expect(snapshot.degree() == [1, 1])
  }

  @Test("refuses a weight that is no strength", arguments: [0, -1, .infinity, .nan, 1e-101])
  func weights(weight: Double) {
    var graph = Graph(edges: "a b")
    graph.relations[0].weight = weight
    let error = #expect(throws: AnalysisError.self) { try GraphSnapshot(graph) }
    #expect(error?.code == .weight)
    #expect(error?.message == "relation 'r1' has the weight \(weight)")
  }

  @Test("of nothing gives empty measures")
  func empty() throws {
    let snapshot = try GraphSnapshot(Graph())
    #expect(snapshot.degree().isEmpty)
    #expect(try snapshot.betweenness().isEmpty)
    #expect(try snapshot.pageRank().isEmpty)
    #expect(snapshot.components().count == 0)
  }

  @Test("of an index are those of its graph, whatever the graph", arguments: 0..<40 as Range<UInt64>)
  func indexed(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var graph = Graph.random(
      entities: 8, relations: 30, weights: [1, 2, 4], using: &generator)
    graph.entities.shuffle(using: &generator)
    graph.entities.append(graph.entities[0])
    graph.entities[2].review = .rejected
    graph.relations[0].target = "nobody"
    graph.relations[1].polarity = .negated
    let directed = seed % 2 == 0
    let plain = try GraphSnapshot(graph, directed: directed)
    let indexed = try GraphSnapshot(GraphIndex(graph), directed: directed)
    #expect(indexed.leftOut == plain.leftOut)
    #expect(indexed.relationCount == plain.relationCount)
    #expect(try indexed.betweenness(weighted: true) == plain.betweenness(weighted: true))
    #expect(
      (0..<plain.nodeCount).map { indexed.entity(at: $0).id }
        == (0..<plain.nodeCount).map { plain.entity(at: $0).id })
  }
}
