import DocGraphModel
import Testing

private func graph() -> Graph {
  Graph(
    documents: [Document(id: "brief")],
    entities: [
      Entity(id: "ministry", type: .organization, name: "Ministry"),
      Entity(id: "city", type: .place, name: "City"),
      Entity(id: "alone", type: .person, name: "Alone"),
    ],
    relations: [
      Relation(id: "r4", "ministry", "located_in", "city"),
      // An error that was there before.
      Relation(id: "r5", "nobody", "funds", "ministry"),
    ])
}

@Suite struct AddingTests {
  @Test("what is added stands behind the rest, with ids, and only new warnings are told")
  func added() throws {
    let person = Entity(id: "mayor", type: .person, name: "Mayor")
    let addition = graph().adding(entities: [person], relations: [Relation("alone", "leads", "ministry")])
    let result = try #require(addition.graph)
    #expect(result.entities.last == person)
    #expect(result.relations.last?.id == "r6")
    #expect(
      addition.findings.map { "\($0.place): \($0.message)" } == [
        "entities[3]: 'mayor' has no relation",
        "relations[2]: 'alone leads ministry' has no evidence",
      ])
  }

  @Test("nothing is added where nothing is given, and faults of old stand in nobody's way")
  func nothing() {
    let addition = graph().adding()
    #expect(addition.graph == graph())
    #expect(addition.findings.isEmpty)
  }

  @Test(
    "what would bring in an error is refused",
    arguments: [
      (Relation("alone", "leads", "nobody-else"), "there is no entity 'nobody-else'"),
      (
        Relation("city", "employed_by", "alone"),
        "employed_by cannot go from place 'city' to person 'alone'"
      ),
      (Relation(id: "r4", "ministry", "funds", "city"), "the id 'r4' is that of relations[0] already"),
      (Relation(id: "R 7", "ministry", "funds", "city"), "'R 7' is no id"),
      (Relation("ministry", "fundz", "city"), "there is no relation type 'fundz'"),
      (
        Relation("ministry", "funds", "city", evidence: [Evidence(document: "letter", range: 0..<3)]),
        "there is no document 'letter'"
      ),
      (
        Relation(
          "ministry", "funds", "city", evidence: [Evidence(document: "brief", range: 0..<3, quote: "No.")]),
        "at 0–3 of 'brief' stands “Yes”, not this quote"
      ),
    ])
  func refused(relation: Relation, message: String) {
    let addition = graph().adding(relations: [relation]) { _ in Array("Yes.".utf8) }
    #expect(addition.graph == nil)
    #expect(addition.findings.filter { $0.severity == .error }.map(\.message) == [message])
  }

  @Test("a text is asked for once")
  func onceOnly() {
    var graph = graph()
    graph.relations[0].evidence = [Evidence(document: "brief", range: 0..<3, quote: "Yes")]
    var count = 0
    _ = graph.adding(relations: [Relation("ministry", "funds", "city")]) { _ in
      count += 1
      return Array("Yes.".utf8)
    }
    #expect(count == 1)
  }
}
