import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Pledges of many documents become one")
struct PledgeJoiningTests {
  private func pledge(
    _ id: EntityID, _ action: String?, due: PartialDate? = nil, in document: DocumentID, at start: Int = 0
  ) -> Entity {
    var entity = Extracted.entity(id, action ?? "Report", "pledge", in: document, at: start)
    var pledge = Pledge(action: action, due: due)
    pledge.made = PartialDate(year: 2031)
    pledge.history = [
      Pledge.Step(.announced, date: PartialDate(year: 2031), evidence: [Extracted.evidence(document, start)])
    ]
    entity.details = .pledge(pledge)
    return entity
  }

  private func report(_ topic: String, year: Int, in document: DocumentID) -> Entity {
    var entity = Extracted.entity("report", topic, "pledge", in: document)
    var pledge = Pledge()
    pledge.topic = topic
    pledge.history = [
      Pledge.Step(.missed, date: PartialDate(year: year), evidence: [Extracted.evidence(document, 0)])
    ]
    entity.details = .pledge(pledge)
    entity.note = Entity.reportedNote
    return entity
  }

  private func graph(_ document: DocumentID, _ pledges: [Entity], maker: String = "Tollen Bank") -> Graph {
    Extracted.graph(
      document, [Extracted.entity("maker", maker, in: document)] + pledges,
      pledges.map { Extracted.relation("maker", "made_pledge", $0.id, in: document) })
  }

  private func joined(_ graphs: [Graph]) -> Graph {
    var assembly = GraphAssembly()
    for graph in graphs { assembly.add(graph) }
    return assembly.graph
  }

  @Test(
    "the same maker and action with agreeing dates are one pledge, and nothing else is",
    arguments: [
      ("Tollen Bank", "rebuild the north pier", 2033, 1), ("Tollen Bank", "Rebuild the North Pier", nil, 1),
      ("Tollen Bank", "rebuild the north pier", 2035, 2), ("Quill Bank", "rebuild the north pier", 2033, 2),
      ("Tollen Bank", "rebuild the south pier", 2033, 2),
    ] as [(String, String, Int?, Int)])
  func same(_ maker: String, _ action: String, _ due: Int?, _ count: Int) {
    let one = graph("one", [pledge("p", "rebuild the north pier", due: PartialDate(year: 2033), in: "one")])
    let two = graph(
      "two", [pledge("q", action, due: due.flatMap { PartialDate(year: $0) }, in: "two")], maker: maker)
    let graph = joined([one, two])
    let pledges = graph.entities.filter { $0.type == .pledge }
    #expect(pledges.count == count)
    if count == 1 {
      #expect(pledges[0].evidence.map(\.document) == ["one", "two"])
      #expect(pledges[0].pledge?.history.map(\.evidence.count) == [2])
      #expect(graph.relations.map(\.evidence.count) == [2])
    }
  }

  @Test("two pledges of one document stay two, and so does what is too short to be told apart")
  func apart() {
    let twice = [
      pledge("p", "rebuild the north pier", in: "one"),
      pledge("q", "rebuild the north pier", in: "one", at: 50),
    ]
    #expect(joined([graph("one", twice)]).entities.count == 3)
    let short = [
      graph("one", [pledge("p", "resign", in: "one")]), graph("two", [pledge("p", "resign", in: "two")]),
    ]
    #expect(joined(short).entities.filter { $0.type == .pledge }.count == 2)
  }

  @Test(
    "a report finds the pledge of its maker that alone has its words",
    arguments: [
      ("north pier", 2034, "Tollen Bank", [[.announced, .missed]]),
      ("the piers", 2034, "Tollen Bank", [[.announced], [.announced], [.missed]]),
      ("the north pier", 2030, "Tollen Bank", [[.announced], [.announced], [.missed]]),
      ("the north pier", 2034, "Quill Bank", [[.announced], [.announced], [.missed]]),
      ("the west pier", 2034, "Tollen Bank", [[.announced], [.announced], [.missed]]),
    ] as [(String, Int, String, [[Pledge.Status]])])
  func reports(_ topic: String, _ year: Int, _ maker: String, _ expected: [[Pledge.Status]]) {
    let first = graph(
      "one",
      [
        pledge("p", "rebuild the north pier", in: "one"),
        pledge("q", "rebuild the south pier", in: "one", at: 50),
      ])
    let second = graph("two", [report(topic, year: year, in: "two")], maker: maker)
    for order in [[first, second], [second, first]] {
      let steps = joined(order).entities.compactMap { $0.pledge?.history.map(\.status) }
      if expected.count == 1 {
        #expect(Set(steps) == [[.announced, .missed], [.announced]])
      } else {
        #expect(steps.sorted { $0.count < $1.count }.count == 3)
      }
    }
    let matched = joined([first, second]).entities.compactMap(\.pledge).flatMap(\.history).filter {
      $0.note == Pledge.Step.matchedNote
    }
    #expect(matched.count == (expected.count == 1 ? 1 : 0))
  }

  @Test(
    "an event that one document dates and another names is one, unless its name is dated twice or says too little",
    arguments: [
      ("Tidal Forum", [2031], 1), ("Tidal Forum", [2031, 2032], 3), ("Council meeting", [2031], 2),
    ])
  func undated(_ name: String, _ years: [Int], _ count: Int) {
    var graphs: [Graph] = []
    for (number, year) in (years.map(Optional.some) + [nil]).enumerated() {
      let document = DocumentID("d\(number)")
      var event = Extracted.entity("event", name, "event", in: document)
      event.details = .event(Event(date: year.flatMap { PartialDate(year: $0) }))
      graphs.append(
        Extracted.graph(
          document, [Extracted.entity("maker", "Tollen Bank", in: document), event],
          [Extracted.relation("maker", "attended", "event", in: document)]))
    }
    for order in [graphs, graphs.reversed()] {
      let graph = joined(order)
      #expect(graph.entities.count { $0.type == .event } == count)
      #expect(graph.relations.count == count)
    }
  }

  private func reference(_ phrase: String, in document: DocumentID) -> Entity {
    var entity = Extracted.entity("reference", phrase, "pledge", in: document)
    var pledge = Pledge()
    pledge.topic = phrase.split(separator: " ").last.map { $0.lowercased() }
    entity.details = .pledge(pledge)
    entity.note = Entity.referenceNote
    return entity
  }

  @Test(
    "what another document refers to is the one pledge that fits, and else goes with what was said of it",
    arguments: [
      ("Breakwater", "build a breakwater by the mole", 1), ("Rebuilding", "rebuild the north pier", 1),
      ("Sale", "sell the land", 1), ("Pier", "rebuild the north pier", 0),
      ("South rebuilding", "rebuild the north pier", 0),
      ("Tower", "build a breakwater by the mole", 0),
    ])
  func references(_ phrase: String, _ action: String, _ count: Int) {
    let first = graph("one", [pledge("p", action, in: "one")])
    let second = Extracted.graph(
      "two", [Extracted.entity("guild", "Tollen Guild", in: "two"), reference(phrase, in: "two")],
      [Extracted.relation("guild", "opposes", "reference", in: "two")])
    for order in [[first, second], [second, first]] {
      let graph = joined(order)
      #expect(graph.entities.filter { $0.type == .pledge }.count == 1)
      #expect(graph.relations.filter { $0.type == "opposes" }.count == count)
    }
    #expect(second.withoutOpenReferences.entities.map(\.name) == ["Tollen Guild"])
    #expect(second.withoutOpenReferences.relations.isEmpty)
  }

  @Test("of two pledges about one thing a report tells the one that was due then")
  func reportWithDate() {
    let first = graph(
      "one",
      [
        pledge("p", "rebuild the north pier", due: PartialDate(year: 2033), in: "one"),
        pledge("q", "paint the north pier", due: PartialDate(year: 2034), in: "one", at: 50),
      ])
    var told = report("a new north pier", year: 2035, in: "two")
    told.details = .pledge(
      {
        var pledge = told.pledge ?? Pledge()
        pledge.due = PartialDate(year: 2033)
        return pledge
      }())
    let graph = joined([first, graph("two", [told])])
    #expect(
      graph.entities.compactMap { $0.pledge?.history.map(\.status) } == [
        [.announced, .missed], [.announced],
      ])
  }

  @Test("what a person decided on is not joined away")
  func decided() {
    var accepted = pledge("q", "rebuild the north pier", in: "two")
    accepted.review = .accepted
    var assembly = GraphAssembly(
      graph("one", [pledge("p", "rebuild the north pier", in: "one"), accepted]))
    assembly.add(graph("three", [pledge("p", "dredge the deep channel", in: "three")]))
    #expect(assembly.graph.entities.filter { $0.type == .pledge }.count == 3)
  }
}
