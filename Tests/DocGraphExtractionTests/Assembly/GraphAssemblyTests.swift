import DocGraphModel
import Testing

@testable import DocGraphExtraction

/// Graphs of single documents, as extraction gives them.
enum Extracted {
  static func graph(
    _ document: DocumentID, path: String? = nil, _ entities: [Entity], _ relations: [Relation] = []
  ) -> Graph {
    var record = Document(id: document)
    record.path = path ?? "\(document).txt"
    var graph = Graph(documents: [record], entities: entities, relations: relations)
    graph.assignRelationIDs()
    return graph
  }

  static func entity(
    _ id: EntityID, _ name: String, _ type: EntityTypeName = "organization", in document: DocumentID,
    at start: Int = 0
  ) -> Entity {
    var entity = Entity(id: id, type: type, name: name)
    entity.review = .candidate
    entity.confidence = 0.5
    entity.evidence = [evidence(document, start)]
    entity.mentions = [DocumentSpan(document: document, range: start..<start + 4)]
    return entity
  }

  static func relation(
    _ source: EntityID, _ type: RelationTypeName, _ target: EntityID, in document: DocumentID,
    at start: Int = 0
  ) -> Relation {
    var relation = Relation(source, type, target, evidence: [evidence(document, start)])
    relation.review = .candidate
    relation.confidence = 0.6
    return relation
  }

  static func evidence(_ document: DocumentID, _ start: Int) -> Evidence {
    Evidence(document: document, range: start..<start + 10, quote: "Ten bytes.", method: "docgraph-1: test")
  }
}

@Suite("Many documents become one graph")
struct GraphAssemblyTests {
  @Test(
    "the same full name and type are the same entity, and nothing else is",
    arguments: [
      ("Quill Bank", "organization", "quill bank", "organization", 1),
      ("Quill Bank", "organization", "Quill Bank", "place", 2),
      ("Quill Bank", "organization", "Quill Banks", "organization", 2),
      ("Edda Varn", "person", "Edda Varn", "person", 1),
      ("Varn", "person", "Varn", "person", 2),
    ] as [(String, EntityTypeName, String, EntityTypeName, Int)])
  func identity(_ a: String, _ aType: EntityTypeName, _ b: String, _ bType: EntityTypeName, count: Int) {
    var assembly = GraphAssembly()
    assembly.add(Extracted.graph("one", [Extracted.entity("x", a, aType, in: "one")]))
    assembly.add(Extracted.graph("two", [Extracted.entity("y", b, bType, in: "two")]))
    #expect(assembly.graph.entities.count == count)
    #expect(Set(assembly.graph.entities.map(\.id)).count == count)
  }

  @Test("what is only described is another one in each document")
  func described() {
    var assembly = GraphAssembly()
    for document in ["one", "two"] as [DocumentID] {
      var official = Extracted.entity("quill-official", "Quill official", "person", in: document)
      official.note = Entity.describedNote
      assembly.add(Extracted.graph(document, [official]))
    }
    #expect(assembly.graph.entities.map(\.id) == ["quill-official", "quill-official-2"])
  }

  @Test("elections of one name but two dates are two")
  func dates() {
    var assembly = GraphAssembly()
    for (document, year) in [("one", 2031), ("two", 2035)] as [(DocumentID, Int)] {
      var event = Extracted.entity("e", "Ellenmouth election", "event", in: document)
      event.details = .event(Event(date: PartialDate(year: year)))
      assembly.add(Extracted.graph(document, [event]))
    }
    #expect(assembly.graph.entities.map(\.id) == ["ellenmouth-election", "ellenmouth-election-2"])
  }

  @Test(
    "the same statement of two documents is one relation with two pieces of evidence; a denial is another")
  func statements() {
    var assembly = GraphAssembly()
    for document in ["one", "two"] as [DocumentID] {
      assembly.add(
        Extracted.graph(
          document,
          [
            Extracted.entity("a", "Quill Bank", in: document),
            Extracted.entity("b", "Varn Ltd", in: document),
          ],
          [Extracted.relation("a", "owns", "b", in: document)]))
    }
    var denied = Extracted.relation("a", "owns", "b", in: "three")
    denied.polarity = .negated
    assembly.add(
      Extracted.graph(
        "three",
        [Extracted.entity("a", "Quill Bank", in: "three"), Extracted.entity("b", "Varn Ltd", in: "three")],
        [denied]))
    let relations = assembly.graph.relations
    #expect(relations.map(\.id) == ["r1", "r2"])
    #expect(relations[0].evidence.map(\.document) == ["one", "two"])
    #expect(relations[0].source == "quill-bank" && relations[0].target == "varn-ltd")
    #expect(relations[1].polarity == .negated)
    #expect(assembly.graph.entities[0].mentions.count == 3)
  }

  @Test("a document whose id is taken gets another, in all that refers to it")
  func documentIDs() {
    var assembly = GraphAssembly()
    assembly.add(Extracted.graph("one", path: "a/one.txt", [Extracted.entity("a", "Quill Bank", in: "one")]))
    assembly.add(Extracted.graph("one", path: "b/one.txt", [Extracted.entity("a", "Quill Bank", in: "one")]))
    #expect(assembly.graph.documents.map(\.id) == ["one", "one-2"])
    #expect(assembly.graph.entities[0].evidence.map(\.document) == ["one", "one-2"])
    #expect(assembly.graph.entities[0].mentions.map(\.document) == ["one", "one-2"])
  }
}

@Suite("A graph is updated")
struct UpdatingTests {
  private let before = {
    var assembly = GraphAssembly()
    for document in ["one", "two"] as [DocumentID] {
      assembly.add(
        Extracted.graph(
          document,
          [
            Extracted.entity("a", "Quill Bank", in: document),
            Extracted.entity("b", "Varn Ltd", in: document),
            Extracted.entity("c", "Only \(document)", in: document),
          ],
          [
            Extracted.relation("a", "owns", "b", in: document),
            Extracted.relation("a", "funds", "c", in: document),
          ]))
    }
    return assembly.graph
  }()

  @Test("the same documents again change nothing")
  func unchanged() {
    let graphs = ["one", "two"].map { document in
      (
        path: "\(document).txt",
        documents: [
          Extracted.graph(
            DocumentID(document),
            [
              Extracted.entity("a", "Quill Bank", in: .init(document)),
              Extracted.entity("b", "Varn Ltd", in: .init(document)),
              Extracted.entity("c", "Only \(document)", in: .init(document)),
            ],
            [
              Extracted.relation("a", "owns", "b", in: .init(document)),
              Extracted.relation("a", "funds", "c", in: .init(document)),
            ])
        ]
      )
    }
    for changed in [graphs, [graphs[0]], [graphs[1]]] {
      let after = before.replacingDocuments(changed)
      #expect(after.canonical().entities == before.canonical().entities)
      #expect(after.relations.map { [$0.source, $0.target] }.count == before.relations.count)
    }
  }

  @Test("people known by one name stay apart when their documents are read again, each with its id")
  func singleNames() {
    let graphs = ["one", "two", "three"].map { document in
      (
        path: "\(document).txt",
        documents: [
          Extracted.graph(
            DocumentID(document), [Extracted.entity("anna", "Anna", "person", in: .init(document))])
        ]
      )
    }
    var assembly = GraphAssembly()
    for graph in graphs { assembly.add(graph.documents[0]) }
    let before = assembly.graph
    #expect(before.entities.map(\.id) == ["anna", "anna-2", "anna-3"])
    for changed in [graphs, [graphs[0]], [graphs[1]], [graphs[2], graphs[0]]] {
      #expect(before.replacingDocuments(changed).canonical() == before.canonical())
    }
  }

  @Test("what a changed document no longer says goes; what another says stays")
  func withdrawal() {
    let empty = Extracted.graph("one", [])
    let after = before.replacingDocuments([("one.txt", [empty])])
    #expect(after.entities.map(\.id) == ["quill-bank", "varn-ltd", "only-two"])
    #expect(after.relations.map(\.type) == ["owns", "funds"])
    #expect(after.relations[0].evidence.map(\.document) == ["two"])
    #expect(after.documents.map(\.id) == ["one", "two"])
  }

  @Test("what a person decided on stays, with its old evidence where nothing says it anymore")
  func decisions() {
    var graph = before
    for place in graph.relations.indices where graph.relations[place].target == "only-one" {
      graph.relations[place].review = .accepted
    }
    let accepted = graph.replacingDocuments([("one.txt", [Extracted.graph("one", [])])])
    #expect(accepted.relations.contains { $0.target == "only-one" && $0.review == .accepted })
    #expect(accepted.relations.first { $0.target == "only-one" }?.evidence.map(\.document) == ["one"])
    #expect(accepted.entities.contains { $0.id == "only-one" })
  }

  @Test("what a person rejected is not proposed again")
  func rejections() {
    var graph = before
    for place in graph.relations.indices where graph.relations[place].type == "owns" {
      graph.relations[place].review = .rejected
    }
    let again = Extracted.graph(
      "one",
      [Extracted.entity("a", "Quill Bank", in: "one"), Extracted.entity("b", "Varn Ltd", in: "one")],
      [Extracted.relation("a", "owns", "b", in: "one", at: 40)])
    let after = graph.replacingDocuments([("one.txt", [again])])
    let owns = after.relations.filter { $0.type == "owns" }
    #expect(owns.map(\.review) == [.rejected])
    #expect(owns[0].evidence.map(\.range?.lowerBound) == [40, 0])
  }

  @Test("what two entities were merged into is found again by the name that became an alias")
  func merged() {
    var graph = before
    let place = graph.entities.firstIndex { $0.id == "quill-bank" } ?? 0
    graph.entities[place].review = .accepted
    graph.entities[place].aliases = [Alias("Bank of Quill")]
    let new = Extracted.graph("three", [Extracted.entity("x", "Bank of Quill", in: "three")])
    let after = graph.replacingDocuments([("three.txt", [new])])
    #expect(!after.entities.contains { $0.id == "bank-of-quill" })
    #expect(after.entities.first { $0.id == "quill-bank" }?.mentions.last?.document == "three")
  }

  @Test("pledges, people by one name and descriptions keep their ids")
  func ids() {
    var pledge = Extracted.entity("build-a-pier", "Build a pier", "pledge", in: "one")
    pledge.details = .pledge(Pledge(action: "build a pier"))
    let old = GraphAssembly(Graph())
    var assembly = old
    assembly.add(
      Extracted.graph("zero", [Extracted.entity("varn", "Varn", "person", in: "zero")]))
    assembly.add(
      Extracted.graph(
        "one", [Extracted.entity("varn", "Varn", "person", in: "one"), pledge],
        [Extracted.relation("varn", "made_pledge", "build-a-pier", in: "one")]))
    #expect(assembly.graph.entities.map(\.id) == ["varn", "varn-2", "build-a-pier"])
    let again = Extracted.graph(
      "one", [Extracted.entity("varn", "Varn", "person", in: "one", at: 9), pledge],
      [Extracted.relation("varn", "made_pledge", "build-a-pier", in: "one")])
    let after = assembly.graph.replacingDocuments([("one.txt", [again])])
    #expect(after.entities.map(\.id).sorted() == ["build-a-pier", "varn", "varn-2"])
    #expect(after.relations.map(\.source) == ["varn-2"])
    #expect(after.entities.first { $0.id == "varn" }?.mentions.map(\.document) == ["zero"])
  }
}
