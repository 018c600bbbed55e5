import DocGraphEvidence
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("What a ledger of pledges takes in")
struct PledgeRulesTests {
  /// Two pledges, `old` and `new`, their maker Ann, and a document of 2032.
  static func graph(_ relations: Relation...) throws -> Graph {
    var document = Document(id: "d", title: "D")
    document.published = try PartialDate(edtf: "2032-05-05")
    func pledge(_ id: EntityID, made: String, due: String) throws -> Entity {
      var pledge = Pledge(due: try PartialDate(edtf: due))
      pledge.made = try PartialDate(edtf: made)
      return Entity(id: id, type: .pledge, name: "Pledge \(id)", details: .pledge(pledge))
    }
    return Graph(
      documents: [document],
      entities: [
        Entity(id: "ann", type: .person, name: "Ann"), Entity(id: "bea", type: .person, name: "Bea"),
        Entity(id: "opening", type: .event, name: "Opening"),
        try pledge("old", made: "2031", due: "2032"), try pledge("new", made: "2032", due: "2035"),
      ], relations: relations)
  }

  static func entry(_ graph: Graph, _ asOf: String = "2033-07-01") throws -> PledgeEntry {
    let ledger = PledgeLedger(GraphIndex(graph), asOf: try PartialDate(edtf: asOf))
    return try #require(ledger.entry("old"))
  }

  @Test("keeps makers of whom it is doubtful, and says why")
  func doubtfulParties() throws {
    var alleged = Relation(id: "r1", "ann", .madePledge, "old", modality: .alleged)
    alleged.review = .candidate
    let denied = Relation(id: "r2", "bea", .madePledge, "old", polarity: .negated)
    let firm = Relation(id: "r3", "ann", .madePledge, "old")
    let doubtful = try Self.entry(Self.graph(alleged, denied))
    #expect(doubtful.makers.map(\.entity) == ["ann", "bea"])
    #expect(doubtful.makers.map(\.reservations) == [[.alleged, .candidate], [.denied]])
    let settled = try Self.entry(Self.graph(alleged, denied, firm))
    #expect(settled.makers.map(\.isFirm) == [true, false])
    #expect(settled.makers[0].relations == [0, 2])
  }

  @Test("leaves out what a person rejected: pledges, relations and who they lead to")
  func rejected() throws {
    var rejected = Relation(id: "r1", "ann", .madePledge, "old")
    rejected.review = .rejected
    var graph = try Self.graph(rejected, Relation(id: "r2", "new", "revises", "old"))
    #expect(try Self.entry(graph).makers.isEmpty)
    #expect(try Self.entry(graph).revisions.later == ["new"])
    graph.entities[4].review = .rejected
    #expect(try Self.entry(graph).revisions.later.isEmpty)
    #expect(try Self.entry(graph).overdue == .certain)
    graph.entities[3].review = .rejected
    #expect(PledgeLedger(GraphIndex(graph)).entries.isEmpty)
  }

  @Test("a revision, or an event that fulfils, settles a pledge; an alleged one leaves it open")
  func settling() throws {
    #expect(try Self.entry(Self.graph()).overdue == .certain)
    for relation in [
      Relation(id: "r1", "new", "revises", "old"), Relation(id: "r1", "new", "supersedes", "old"),
      Relation(id: "r1", "opening", "fulfils", "old"),
    ] {
      let settled = try Self.entry(Self.graph(relation))
      #expect(settled.settled == .certain && settled.overdue == .impossible)
      var alleged = relation
      alleged.modality = .alleged
      let open = try Self.entry(Self.graph(alleged))
      #expect(open.settled == .possible && open.overdue == .possible && open.revisions.count == 0)
      var later = relation
      later.valid = try PartialDate(edtf: "2034")
      #expect(try Self.entry(Self.graph(later)).overdue == .certain)
    }
  }

  @Test("pledges that revise each other in a circle count once each")
  func circle() throws {
    let entry = try Self.entry(
      Self.graph(
        Relation(id: "r1", "new", "revises", "old"), Relation(id: "r2", "old", "revises", "new"),
        Relation(id: "r3", "new", "supersedes", "old")))
    #expect(entry.revisions.later == ["new"] && entry.revisions.earlier == ["new"])
  }

  @Test("what only a later document tells is not known yet, and what nobody dated always is")
  func knowledge() throws {
    var graph = try Self.graph()
    var pledge = try #require(graph.entities[3].pledge)
    pledge.history = [
      Pledge.Step(.inProgress, date: try PartialDate(edtf: "2031-06"), evidence: [Evidence(document: "d")]),
      Pledge.Step(.missed), Pledge.Step(.unknown, evidence: [Evidence(document: "d")]),
    ]
    graph.entities[3].details = .pledge(pledge)
    let before = try Self.entry(graph, "2032-05-04")
    #expect(before.reports.map(\.status) == [.missed])
    #expect(before.reports[0].date == nil && before.lastEvidence == nil && before.silentMonths == nil)
    let after = try Self.entry(graph, "2032-07-05")
    #expect(after.reports.map(\.status) == [.inProgress, .missed, .unknown])
    #expect(after.reports.map { $0.date?.description } == ["2031-06", nil, "2032-05-05"])
    #expect(after.reports.map(\.isDatedByDocument) == [false, false, true])
    #expect(after.lastEvidence?.description == "2032-05-05" && after.silentMonths == 2)
    graph.entities[3].evidence = [Evidence(document: "d")]
    let ledger = PledgeLedger(GraphIndex(graph), asOf: try PartialDate(edtf: "2032-05-04"))
    #expect(ledger.entries.map(\.entity.id) == ["new"] && ledger.later == ["old"])
  }

  @Test("a graph without any date has a ledger without one, in which nothing is overdue or silent")
  func undated() throws {
    let graph = Graph(entities: [
      Entity(id: "p", type: .pledge, name: "P", details: .pledge(Pledge(due: try PartialDate(edtf: "2031")))),
      Entity(id: "q", type: .pledge, name: "Q"),
    ])
    let ledger = PledgeLedger(GraphIndex(graph))
    #expect(ledger.asOf == nil)
    #expect(ledger.entries.map(\.entity.id) == ["p", "q"])
    #expect(ledger.entries.allSatisfy { $0.overdue == .impossible && $0.silentMonths == nil })
  }

  @Test("with time, more is known, and what is overdue stays so unless something new is known")
  func monotonic() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<150 {
      var graph = try Self.graph()
      var pledge = Pledge(due: PartialDate.random(using: &generator))
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        var step = Pledge.Step(
          Pledge.Status.allCases.randomElement(using: &generator) ?? .unknown,
          date: Bool.random(using: &generator) ? .random(using: &generator) : nil)
        step.attributedTo = Bool.random(using: &generator) ? "ann" : nil
        if Bool.random(using: &generator) { step.evidence = [Evidence(document: "d")] }
        pledge.history.append(step)
      }
      graph.entities[3].details = .pledge(pledge)
      let index = GraphIndex(graph)
      let first = PledgeLedger(index, asOf: try PartialDate(edtf: "2032-06-15"))
      let second = PledgeLedger(index, asOf: try PartialDate(edtf: "2033-06-15"))
      guard let before = first.entry("old"), let after = second.entry("old") else { continue }
      #expect(Set(before.reports.map(\.step)).isSubset(of: after.reports.map(\.step)))
      if before.reports == after.reports {
        #expect(before.overdue <= after.overdue)
        if let months = before.silentMonths, months > 0 { #expect(after.silentMonths == months + 12) }
      }
    }
  }
}
