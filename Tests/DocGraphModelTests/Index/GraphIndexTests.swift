import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("GraphIndex")
struct GraphIndexTests {
  private func relation(_ id: RelationID?, _ source: EntityID, _ target: EntityID) -> Relation {
    Relation(id: id, source, "funds", target)
  }

  private var index: GraphIndex {
    GraphIndex(
      Graph(
        documents: [Document(id: "d1"), Document(id: "d2"), Document(id: "d1", title: "second")],
        entities: [
          Entity(id: "a", type: .organization, name: "A"), Entity(id: "b", type: .person, name: "B"),
          Entity(id: "c", type: .organization, name: "C"), Entity(id: "a", type: .place, name: "Second A"),
        ],
        relations: [
          relation("r1", "a", "b"), relation("r2", "b", "a"), relation("r1", "a", "a"),
          relation(nil, "b", "nobody"),
          relation("r5", "nobody", "b"), relation("r6", "nobody", "nowhere"), relation("r7", "a", "b"),
        ]))
  }

  @Test("ids lead to the first that has them")
  func ids() {
    let index = index
    #expect(index.position(of: DocumentID("d1")) == 0 && index.position(of: DocumentID("d2")) == 1)
    #expect(index.position(of: DocumentID("d3")) == nil)
    #expect(index.position(of: EntityID("a")) == 0 && index.position(of: EntityID("c")) == 2)
    #expect(index.position(of: EntityID("A")) == nil && index.entity("nobody") == nil)
    #expect(index.position(of: RelationID("r1")) == 0 && index.position(of: RelationID("r7")) == 6)
    #expect(index.document("d1")?.title == nil)
    #expect(index.entity("a")?.name == "A" && index.relation("r5")?.target == "b")
  }

  @Test("entities by exactly their type")
  func types() {
    let index = index
    #expect(index.entities(ofType: .organization) == [0, 2])
    #expect(index.entities(ofType: .place) == [3])
    #expect(index.entities(ofType: .pledge) == [])
  }

  @Test(
    "each entity knows its relations: a loop once, a dangling one too, nothing for a second of the same id")
  func incidence() {
    let index = index
    #expect((0..<4).map { Array(index.relations(at: $0)) } == [[0, 1, 2, 6], [0, 1, 3, 4, 6], [], []])
  }

  @Test(
    "the other end of a relation, or none where it does not exist",
    arguments: [(0, 0, 1), (0, 1, 0), (1, 0, 1), (2, 0, 0), (3, 1, nil), (4, 1, nil), (6, 0, 1)]
      as [(Int, Int, Int?)])
  func otherEnd(relation: Int, entity: Int, other: Int?) {
    #expect(index.otherEnd(ofRelation: relation, from: entity) == other)
  }

  @Test("an empty graph has an index")
  func empty() {
    let index = GraphIndex(Graph())
    #expect(index.entity("a") == nil && index.names.positions("a") == [])
    #expect(index.entities(ofType: .person) == [])
  }

  @Test("100,000 relations, half of them at one hub, are indexed and validated")
  func large() {
    var generator = SplitMix64(seed: 1)
    var graph = Graph.random(entities: 20_000, relations: 50_000, using: &generator)
    for number in 0..<50_000 {
      let type: RelationTypeName = number.isMultiple(of: 2) ? "supports" : "opposes"
      graph.relations.append(
        Relation(id: RelationID("h\(number)"), "n0", type, EntityID("n\(number % 20_000 / 2)")))
    }
    let index = GraphIndex(graph)
    #expect(index.relations(at: 0).count >= 50_000)
    #expect(
      graph.entities.indices.map { index.relations(at: $0).count }.reduce(0, +)
        == 200_000 - graph.relations.count { $0.source == $0.target })
    #expect(graph.validate().count { $0.code == .excluded } == 40_000)
  }

  @Test("of many unknown ends the first twenty come with a suggestion")
  func dangling() {
    var graph = Graph()
    for number in 0..<3_000 {
      graph.entities.append(Entity(id: EntityID("entity-\(number)"), type: .person, name: "Person \(number)"))
      graph.relations.append(
        Relation(
          id: RelationID("r\(number)"), EntityID("entity-\(number)"), "associate_of",
          EntityID("entita-\(number)")))
    }
    // Each suggestion compares with all entities: unbounded, this would be quadratic.
    let unknown = graph.validate().filter { $0.code == .unknownEntity }
    #expect(unknown.count == 3_000)
    #expect(unknown[19].hint == "did you mean 'entity-19'?")
    #expect(unknown[20].hint == "add it to entities, or correct the id")
  }
}
