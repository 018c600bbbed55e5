import DocGraphModel
import Testing

@Suite("Schema")
struct SchemaTests {
  private let schema = Schema.standard.extended(
    by: SchemaExtension(
      entityTypes: [
        EntityType("vessel", parent: .organization), EntityType("war_ship", parent: "vessel"),
        EntityType("ring_a", parent: "ring_b"), EntityType("ring_b", parent: "ring_a"),
        EntityType("orphan", parent: "nothing"), EntityType(.person, label: "another person"),
      ],
      kinds: ["vessel": ["tug", "company"], .organization: ["dredging_company"]],
      relationTypes: [
        RelationType("sued", ends: [.init([.agent], [.agent])]),
        RelationType("twinned_with", ends: [.init([.type(.place)], [.type(.place)])], isSymmetric: true),
        RelationType("owns", ends: [.init([.any], [.any])]),
        RelationType(
          "crews", ends: [.init([.type(.person), .type(.place)], [.type("vessel", kind: "tug")])]),
      ]))

  @Test(
    "a type is what its parents are",
    arguments: [
      ("vessel", "organization", true), ("war_ship", "vessel", true), ("war_ship", "organization", true),
      ("vessel", "vessel", true), ("organization", "vessel", false), ("vessel", "person", false),
      ("ring_a", "ring_b", true), ("ring_a", "ring_a", true), ("ring_a", "person", false),
      ("orphan", "nothing", true),
      ("orphan", "person", false), ("nobody", "person", false), ("nobody", "nobody", true),
    ] as [(EntityTypeName, EntityTypeName, Bool)])
  func isType(type: EntityTypeName, ancestor: EntityTypeName, answer: Bool) {
    #expect(schema.isType(type, a: ancestor) == answer)
  }

  @Test("agents are persons, organizations, places and their special cases")
  func agents() {
    let agents: [EntityTypeName] = ["person", "organization", "place", "vessel", "war_ship"]
    #expect(agents.allSatisfy(schema.isAgent))
    let others: [EntityTypeName] = ["event", "pledge", "ring_a", "orphan", "agent", "any", ""]
    #expect(!others.contains(where: schema.isAgent))
  }

  @Test("what is there already stays as it is; what is new is added")
  func extending() {
    #expect(schema.entityType(.person)?.label == "person")
    #expect(schema.relationType("owns") == Schema.standard.relationType("owns"))
    #expect(
      schema.entityType("war_ship")?.label == "war ship"
        && schema.entityType("war_ship")?.plural == "war ships")
    #expect(schema.entityType("nobody") == nil && schema.relationType("nothing") == nil)
    #expect(Schema.standard.extended(by: SchemaExtension()) == Schema.standard)
    #expect(SchemaExtension().isEmpty && !SchemaExtension(kinds: [.person: ["poet"]]).isEmpty)
  }

  @Test("without words of its own a relation type reads by its name")
  func labels() {
    #expect(schema.relationType("sued")?.inverse == "is target of “sued”")
    #expect(schema.relationType("twinned_with")?.inverse == "twinned with")
    #expect(
      RelationType("sued", ends: [], label: "took to court", inverse: "sued by").label == "took to court")
  }

  @Test("a special case has the kinds of its parents too, each once and sorted")
  func kinds() {
    #expect(schema.kinds(of: .organization).contains("dredging_company"))
    let kinds = schema.kinds(of: "war_ship")
    #expect(kinds.contains("tug") && kinds.contains("ministry") && kinds.count { $0 == "company" } == 1)
    #expect(kinds == kinds.sorted())
    #expect(!schema.kinds(of: .organization).contains("tug") && schema.kinds(of: "nobody") == [])
  }

  @Test(
    "an end admits a type, a kind, agents or anything",
    arguments: [
      (RelationEnd.any, "event", nil, true), (.any, "nobody", nil, true), (.agent, "place", nil, true),
      (.agent, "event", nil, false), (.type(.organization), "vessel", nil, true),
      (.type("vessel"), "organization", nil, false),
      (.type(.organization, kind: "product"), "organization", "product", true),
      (.type(.organization, kind: "product"), "organization", "company", false),
      (.type(.organization, kind: "product"), "organization", nil, false),
      (.type(.organization, kind: "product"), "vessel", "product", true),
    ] as [(RelationEnd, EntityTypeName, String?, Bool)])
  func ends(end: RelationEnd, type: EntityTypeName, kind: String?, admitted: Bool) {
    #expect(schema.end(end, admits: type, kind: kind) == admitted)
  }

  @Test("a relation type allows the pairs of its ends, not their mixture")
  func pairs() throws {
    let partOf = try #require(schema.relationType("part_of"))
    let entities = (["organization", "place", "event"] as [EntityTypeName]).map {
      Entity(id: "x", type: $0, name: "X")
    }
    let allowed = entities.map { source in entities.map { schema.allows(partOf, from: source, to: $0) } }
    #expect(allowed == [[true, true, false], [false, true, false], [false, false, true]])
  }

  @Test(
    "an end is written as it is read",
    arguments: [
      ("any", RelationEnd.any), ("agent", .agent), ("person", .type(.person)),
      ("organization/product", .type(.organization, kind: "product")), ("a/b/c", .type("a", kind: "b/c")),
    ])
  func text(text: String, end: RelationEnd) {
    #expect(RelationEnd(text) == end)
    #expect(end.description == text)
  }

  @Test("odd text is an end of a type that is not there", arguments: ["", "/", "//", "/x", "Agent"])
  func oddText(text: String) {
    guard case .type(let name, _) = RelationEnd(text) else {
      Issue.record("\(text) has a meaning")
      return
    }
    #expect(schema.entityType(name) == nil)
  }
}
