import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Graph.canonical()")
struct GraphCanonicalTests {
  private func graph(_ entities: [EntityID], _ relations: [RelationID?]) -> Graph {
    Graph(
      documents: [Document(id: "z"), Document(id: "a")],
      entities: entities.map { Entity(id: $0, type: .person, name: "\($0)") },
      relations: relations.enumerated().map { position, id in
        var relation = Relation(id: id, "a1", "associate_of", "a2")
        relation.label = "\(position)"
        return relation
      })
  }

  @Test("entities and relations stand in natural order of their ids, documents as they were")
  func order() {
    let canonical = graph(["b", "a10", "a9", "a"], ["r10", "r9", "x", "r1"]).canonical()
    #expect(canonical.entities.map(\.id) == ["a", "a9", "a10", "b"])
    #expect(canonical.relations.map(\.id) == ["r1", "r9", "r10", "x"])
    #expect(canonical.documents.map(\.id) == ["z", "a"])
  }

  @Test(
    "relations without an id get the next free rN, in their order",
    arguments: [
      ([nil, nil, nil], ["r1", "r2", "r3"]), (["r7", nil, "r2", nil], ["r7", "r8", "r2", "r9"]),
      (["x", nil, "road-5", nil], ["x", "r1", "road-5", "r2"]), (["r007", nil], ["r007", "r8"]),
      (["r9223372036854775807", nil, nil], ["r9223372036854775807", "r1", "r2"]),
      (
        ["r4611686018427387902", nil, "r4611686018427387903"],
        ["r4611686018427387902", "r4611686018427387904", "r4611686018427387903"]
      ),
      (["r99999999999999999999", nil], ["r99999999999999999999", "r1"]), (["r-5", nil], ["r-5", "r1"]),
    ] as [([RelationID?], [RelationID?])])
  func ids(given: [RelationID?], assigned: [RelationID?]) {
    var graph = graph([], given)
    graph.assignRelationIDs()
    #expect(graph.relations.map(\.id) == assigned)
    #expect(graph.relations.compactMap(\.label) == given.indices.map(String.init))
  }

  @Test(
    "ids, once assigned, stay; equal ids keep their order; twice is as once",
    arguments: 0..<8 as Range<UInt64>)
  func idempotent(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var graph = Graph.random(entities: 20, relations: 60, using: &generator)
    graph.entities.shuffle(using: &generator)
    graph.relations.shuffle(using: &generator)
    for position in graph.relations.indices where position % 3 == 0 { graph.relations[position].id = nil }
    graph.relations[1].id = "r5"
    graph.relations[2].id = "r5"
    let once = graph.canonical()
    #expect(once.canonical() == once)
    #expect(once.relations.allSatisfy { $0.id != nil })
    #expect(Set(once.relations.map(\.id)).count == 60 - (graph.relations.count { $0.id == "r5" } - 1))
    for relation in graph.relations where relation.id != nil { #expect(once.relations.contains(relation)) }
    let doubles = graph.relations.filter { $0.id == "r5" }
    #expect(doubles.count >= 2 && once.relations.filter { $0.id == "r5" } == doubles)
  }

  @Test("the as-of date is the stated one, else the newest document's, else none")
  func asOf() throws {
    var graph = graph([], [])
    #expect(graph.asOf == nil)
    graph.documents[0].published = try PartialDate(edtf: "2031-03-04")
    graph.documents[1].published = try PartialDate(edtf: "2031-02")
    #expect(graph.asOf?.description == "2031-03-04")
    graph.documents[1].published = try PartialDate(edtf: "2031")
    #expect(graph.asOf?.description == "2031")
    graph.statedAsOf = try PartialDate(edtf: "2030-01-01")
    #expect(graph.asOf?.description == "2030-01-01")
  }
}
