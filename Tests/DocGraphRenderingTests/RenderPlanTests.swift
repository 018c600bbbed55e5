import DocGraphModel
import DocGraphRendering
import Testing

@Suite("The plan of a picture")
struct RenderPlanTests {
  let plan = RenderPlan(.sample)

  func edge(_ id: RelationID) throws -> RenderPlan.Edge {
    try #require(plan.edges.first { $0.id == id })
  }

  @Test("nodes come by type, then by id, whatever the order of the file")
  func order() {
    #expect(plan.nodes.map(\.id) == ["ann", "board", "union", "hearing", "pier", "port-ellen"])
    #expect(plan.edges.map(\.id) == ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"])
    var shuffled = Graph.sample
    shuffled.entities.reverse()
    shuffled.relations.reverse()
    #expect(RenderPlan(shuffled) == plan)
  }

  @Test("people stand in the first column, places that do not act in the last")
  func columns() {
    #expect(plan.leftColumn == ["ann"])
    #expect(plan.rightColumn == ["port-ellen"])
    var graph = Graph.sample
    graph.relations.append(Relation(id: "r12", "port-ellen", "funds", "board"))
    #expect(RenderPlan(graph).rightColumn == [])
  }

  @Test(
    "each modality has a line pattern of its own",
    arguments: [
      ("r1", LinePattern.solid), ("r3", .dashed), ("r4", .dashDotted), ("r5", .dashDoubleDotted),
      ("r6", .dotted), ("r7", .sparselyDotted),
    ])
  func patterns(id: String, pattern: LinePattern) throws {
    #expect(try edge(RelationID(id)).style.pattern == pattern)
  }

  @Test("a denial is struck, an inference thin, a candidate light")
  func reservations() throws {
    let plain = try edge("r1").style
    #expect(!plain.isStruck)
    #expect(try edge("r8").style.isStruck)
    #expect(try edge("r8").style.color == plan.theme.deniedLine)
    #expect(try edge("r9").style.width < plain.width)
    #expect(try edge("r9").style.color == plan.theme.inferredLine)
    #expect(try edge("r10").style.color == plan.theme.candidateLine)
    #expect(try edge("r8").reservations == ["denied"])
    #expect(try edge("r9").isSymmetric)
    #expect(try !edge("r8").isSymmetric)
  }

  @Test("a relation is labelled by its type, or by the source's words where the type says nothing")
  func labels() throws {
    #expect(try edge("r2").lines == ["made pledge"])
    #expect(try edge("r10").lines == ["sits on the", "quay of"])
  }

  @Test("the small line tells when, or what kind")
  func details() {
    #expect(plan.nodes.map(\.details) == [[], ["state company"], [], ["2031-03"], ["due 2033"], ["city"]])
  }

  @Test(
    "a pledge's card shows when it is due and its last report, on two lines where one would be wide",
    arguments: [
      (Pledge.Status.missed, PartialDate(year: 2033, month: 10, day: 22), ["due 2033 · missed 2033-10-22"]),
      (.inProgress, PartialDate(year: 2033), ["due 2033 · in progress 2033"]),
      (.partlyDelivered, PartialDate(year: 2033, month: 10), ["due 2033", "partly delivered 2033-10"]),
      (.unknown, nil, ["due 2033 · unknown"]),
    ])
  func lastReport(status: Pledge.Status, date: PartialDate?, details: [String]) throws {
    var graph = Graph.sample
    let index = try #require(graph.entities.firstIndex { $0.id == "pier" })
    graph.entities[index].pledge?.history = [Pledge.Step(.announced), Pledge.Step(status, date: date)]
    #expect(RenderPlan(graph).nodes[4].details == details)
  }

  @Test("a pledge's tooltip tells all its reports, and by whom they are")
  func history() throws {
    var graph = Graph.sample
    let index = try #require(graph.entities.firstIndex { $0.id == "pier" })
    var missed = Pledge.Step(.missed, date: PartialDate(year: 2033, month: 10, day: 22))
    missed.attributedTo = "union"
    graph.entities[index].pledge?.history = [
      Pledge.Step(
        .announced, date: PartialDate(year: 2031), evidence: [Evidence(document: "gazette-1", range: 0..<3)]),
      missed,
    ]
    #expect(
      RenderPlan(graph).nodes[4].tooltip == """
        Harbor Board pledged to rebuild the north pier, due 2033
        Rebuild the north pier, pledge
        reported: announced 2031 — Board promises new pier, Port Ellen Gazette, 2031-03-04
        reported: missed 2033-10-22, according to Dockers' Union
        """)
  }

  @Test("tooltips say the whole statement, when, who says so, and where")
  func tooltips() throws {
    #expect(
      try edge("r1").tooltip == """
        Ann Lee leads Harbor Board as chair, 2030, according to Dockers' Union
        “Ann Lee leads the board.” — Board promises new pier, Port Ellen Gazette, 2031-03-04
        """)
    #expect(try edge("r2").tooltip == "Harbor Board pledged to rebuild the north pier, due 2033")
    #expect(try edge("r3").tooltip == "Harbor Board organized Hearing on the north pier; planned")
    #expect(try edge("r8").tooltip == "It is denied that Ann Lee owns Dockers' Union")
    #expect(
      try edge("r9").tooltip == "Harbor Board cooperates with Dockers' Union; inferred by a program")
    #expect(
      try edge("r10").tooltip == "Harbor Board is related to Port Ellen: “sits on the quay of”; not reviewed")
    #expect(plan.nodes[1].tooltip == "Harbor Board, organization (state company)\nRuns the port.")
    #expect(plan.nodes[3].tooltip == "Hearing on the north pier, event, 2031-03")
  }

  @Test("the legend says all that is drawn")
  func wholeLegend() {
    #expect(plan.legend.cards.map(\.label) == ["person", "organization", "event", "pledge", "place"])
    #expect(
      plan.legend.lines.map(\.label) == [
        "asserted", "planned", "proposed", "conditional", "alleged", "hypothetical", "denied", "inferred",
        "not reviewed",
      ])
  }

  @Test("the legend says nothing that is not drawn")
  func smallLegend() {
    var graph = Graph.sample
    graph.relations = [graph.relations[2]]
    graph.entities.removeAll { $0.id != "board" && $0.id != "hearing" }
    let legend = RenderPlan(graph).legend
    #expect(legend.cards.map(\.label) == ["organization", "event"])
    #expect(legend.lines.map(\.label) == ["planned"])
    #expect(legend.cards.map(\.card) == RenderPlan(graph).nodes.map(\.card))
    #expect(legend.lines.map(\.style) == RenderPlan(graph).edges.map(\.style))
  }

  @Test("words around the picture count what is drawn, and name what is not")
  func captions() {
    #expect(plan.title == "Pier & port")
    #expect(plan.name == "pier-port")
    #expect(plan.subtitle == "6 entities · 10 relations · as of 2031-03-04")
    #expect(plan.captions == ["Not shown: 1 relation (rejected).", "Sources: Port Ellen Gazette."])
  }

  @Test("the sources name whom a document repeats, unless that one is cited itself")
  func originals() {
    var graph = Graph.sample
    var original = Document(id: "wire")
    original.publisher = "Brinmark Wire"
    graph.documents.append(original)
    graph.documents[0].basedOn = ["wire"]
    #expect(RenderPlan(graph).captions.last == "Sources: Port Ellen Gazette after Brinmark Wire.")
    graph.relations[0].evidence.append(Evidence(document: "wire"))
    #expect(RenderPlan(graph).captions.last == "Sources: Port Ellen Gazette, Brinmark Wire.")
  }

  @Test("a choice leaves out relations, and entities that have no others")
  func choice() {
    var options = RenderOptions(title: "Types")
    options.filter.relationTypes = ["made_pledge", "leads"]
    let plan = RenderPlan(.sample, options: options)
    #expect(plan.nodes.map(\.id) == ["ann", "board", "pier"])
    #expect(plan.edges.map(\.id) == ["r1", "r2"])
    #expect(plan.title == "Types")
    #expect(
      plan.captions.first
        == "Not shown: 1 relation (rejected), 8 relations (other relation types), 3 entities (no relation shown)."
    )
  }

  @Test("a choice by date is told")
  func choiceByDate() throws {
    var options = RenderOptions()
    options.filter.during = try PartialDate(edtf: "2028/2029")
    let plan = RenderPlan(.sample, options: options)
    #expect(!plan.edges.map(\.id).contains("r1"))
    #expect(plan.subtitle == "6 entities · 9 relations · at 2028 to 2029 · graph as of 2031-03-04")
    #expect(
      plan.captions.prefix(2) == [
        "At 2028 to 2029: relations that may hold then, and those without a date.",
        "Not shown: 1 relation (rejected), 1 relation (another time).",
      ])
  }

  @Test("entities without relations are drawn, rejected ones and relations without an end are not")
  func loose() {
    var graph = Graph.sample
    graph.entities.append(Entity(id: "alone", type: .person, name: "Alone"))
    graph.entities[1].review = .rejected
    graph.relations.append(Relation(id: "r12", "ann", "leads", "nobody"))
    let plan = RenderPlan(graph)
    #expect(plan.nodes.map(\.id) == ["alone", "ann", "union", "hearing", "pier", "port-ellen"])
    #expect(plan.edges.map(\.id) == ["r4", "r6", "r7", "r8"])
    #expect(
      plan.captions.first == "Not shown: 1 entity and 7 relations (rejected), 1 relation (missing end).")
    // Whoever asks for certain relations does not mean an entity that has none.
    var options = RenderOptions()
    options.filter.relationTypes = ["opposes"]
    #expect(!RenderPlan(graph, options: options).nodes.contains { $0.id == "alone" })
  }

  @Test("a type of the file's own looks like its parent, or neutral, and has its place in the legend")
  func ownTypes() {
    var graph = Graph.sample
    graph.schemaExtension.entityTypes = [EntityType("agency", parent: .organization), EntityType("law")]
    graph.entities.append(Entity(id: "coast", type: "agency", name: "Coast Agency"))
    graph.entities.append(Entity(id: "act", type: "law", name: "Ports Act"))
    let plan = RenderPlan(graph)
    #expect(plan.nodes.suffix(3).map(\.id) == ["coast", "act", "port-ellen"])
    #expect(plan.nodes.suffix(3).map(\.card.glyph) == ["▣", "■", "⌂"])
    #expect(plan.legend.cards.map(\.label).suffix(3) == ["agency", "law", "place"])
  }

  @Test("people with parallel relations between them do not stand in one column")
  func parallels() {
    let people = ["a", "b", "c"].map { Entity(id: EntityID($0), type: .person, name: $0) }
    let relations = [
      Relation(id: "r1", "a", "family_of", "b"), Relation(id: "r2", "b", "accuses", "a"),
      Relation(id: "r3", "a", "family_of", "c"),
    ]
    #expect(RenderPlan(Graph(entities: people, relations: relations)).leftColumn == ["a", "c"])
  }

  @Test("a long name is cut on its card and whole in its tooltip")
  func longName() {
    let name =
      "The Standing Committee " + String(repeating: "for very long names ", count: 10) + "of Port Ellen"
    let node = RenderPlan(Graph(entities: [Entity(id: "a", type: .organization, name: name)])).nodes[0]
    #expect(
      node.lines == [
        "The Standing Committee", "for very long names", "for very long names", "for very long names",
        "for very long names", "for very long na…",
      ])
    #expect(node.lines.joined(separator: " ").count == 120)
    #expect(node.tooltip == name + ", organization")
  }

  @Test("controls of direction are taken out, and right-to-left names isolated in sentences")
  func directions() {
    var graph = Graph.sample
    graph.entities[4].name = "Ann\u{202E} Lee"
    graph.entities[1].name = "هيئة الميناء"
    let plan = RenderPlan(graph)
    #expect(plan.nodes[0].lines == ["Ann Lee"])
    #expect(plan.nodes[1].lines == ["هيئة الميناء"])
    #expect(plan.edges[0].tooltip.hasPrefix("Ann Lee leads \u{2068}هيئة الميناء\u{2069} as chair, 2030, "))
  }
}
