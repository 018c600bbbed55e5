import DocGraphAnalysis
import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Timeline")
struct TimelineTests {
  static let shown = {
    var filter = RelationFilter.all
    filter.reviews.remove(.rejected)
    return filter
  }()

  /// Events named by their dates.
  static func events(_ dates: String...) throws -> Graph {
    var graph = Graph()
    for (number, date) in dates.enumerated() {
      var event = Entity(id: EntityID("e\(number)"), type: .event, name: date)
      event.event = Event(date: try PartialDate(edtf: date))
      graph.entities.append(event)
    }
    return graph
  }

  static func timeline(
    _ graph: Graph, kinds: Set<Timeline.Kind> = [.event, .relation, .pledge], during: String? = nil,
    about: Set<EntityID>? = nil
  ) throws -> Timeline {
    var filter = shown
    filter.during = try during.map { try PartialDate(edtf: $0) }
    return Timeline(GraphIndex(graph), options: .init(filter: filter, kinds: kinds, about: about))
  }

  /// "~2031-03 pledge due: Pier", with the mark that tables have.
  static func lines(_ timeline: Timeline) -> [String] {
    timeline.entries.map { entry in
      let mark = [.after: "", .sameDay: "=", .uncertain: "~"][entry.order] ?? "?"
      return "\(mark)\(entry.date) \(entry.words): \(entry.statement.text)"
    }
  }

  @Test("partial dates stand by their first day, then their last, and overlaps are no order")
  func order() throws {
    let graph = try Self.events(
      "2031-03-04", "2031", "203X", "2031-03", "2031-03-04", "2030-12-31", "2031-04-01", "2032~", "2033",
      "2031-21")
    #expect(
      try Self.lines(Self.timeline(graph)) == [
        "203X event: 203X",
        "~2030-12-31 event: 2030-12-31",
        // A year about 2032 may be a year earlier, and a leap year's 366 days before its first day lies the last of 2030.
        "~2032~ event: 2032~",
        "~2031 event: 2031",
        "~2031-21 event: 2031-21",
        "~2031-03 event: 2031-03",
        // Two of one name are told apart by their ids.
        "~2031-03-04 event: 2031-03-04 (e0)",
        "=2031-03-04 event: 2031-03-04 (e4)",
        "2031-04-01 event: 2031-04-01",
        "2033 event: 2033",
      ])
  }

  @Test(
    "an interval begins and ends where it says so, and only there",
    arguments: [
      ("2031", ["2031 event"]),
      ("2031/2033-05", ["2031 event begins", "2033-05 event ends"]),
      ("2031/..", ["2031 event begins"]),
      ("2031/", ["2031 event begins"]),
      ("../2033", ["2033 event ends"]),
      ("/2033~", ["2033~ event ends"]),
      ("../..", ["../.. event holds"]),
      ("../", ["../ event holds"]),
      ("2033/2031", ["2031 event begins", "2033 event ends"]),
    ])
  func moments(date: String, expected: [String]) throws {
    let timeline = try Self.timeline(Self.events(date))
    #expect(timeline.entries.map { "\($0.date) \($0.words)" } == expected)
    let hasSpan = date.contains("/") && !date.hasPrefix("../.")
    #expect(timeline.entries.allSatisfy { ($0.span != nil) == (hasSpan && $0.moment != .holds) })
  }

  @Test(
    "in a time stands what may lie in it, and what may last through it",
    arguments: [
      ("2030/2035", "2032", ["2030/2035 event holds"]), ("2030/2035", "2030", ["2030 event begins"]),
      ("2030/..", "2040-01-01", ["2030/.. event holds"]), ("2030/", "2031", ["2030/ event holds"]),
      ("2030/2035", "2036", []), ("203X", "2033-03-03", ["203X event"]), ("2031", "2032", []),
    ])
  func during(date: String, time: String, expected: [String]) throws {
    let timeline = try Self.timeline(Self.events(date), during: time)
    #expect(timeline.entries.map { "\($0.date) \($0.words)" } == expected)
    #expect(timeline.leftOut.entities.map(\.count) == (expected.isEmpty ? [1] : []))
  }

  /// A trust that gives a pledge to a town at a meeting, and a paper that denies that anybody paid.
  static let story: Graph = {
    var graph = Graph(edges: "trust, town, union")
    var meeting = Entity(id: "meeting", type: .event, name: "Meeting")
    meeting.event = Event(date: PartialDate(year: 2031, month: 3, day: 4))
    meeting.evidence = [Evidence(document: "one", quote: "They met.")]
    var pier = Entity(id: "pier", type: .pledge, name: "Build the pier")
    var pledge = Pledge(action: "build the pier", due: PartialDate(year: 2033))
    pledge.made = PartialDate(year: 2031, month: 3, day: 4)
    pledge.history = [
      Pledge.Step(.announced, date: pledge.made, evidence: [Evidence(document: "one", quote: "We shall.")]),
      Pledge.Step(.missed, date: PartialDate(year: 2034, month: 1)),
      Pledge.Step(.unknown),
    ]
    pier.pledge = pledge
    graph.entities += [meeting, pier, Entity(id: "fair", type: .event, name: "Fair")]
    func relation(
      _ id: RelationID, _ source: EntityID, _ type: RelationTypeName, _ target: EntityID, _ valid: String?
    ) -> Relation {
      var relation = Relation(id: id, source, type, target)
      relation.valid = valid.flatMap { try? PartialDate(edtf: $0) }
      relation.evidence = [Evidence(document: "two", quote: "\(id)")]
      return relation
    }
    graph.relations = [
      relation("r1", "trust", "made_pledge", "pier", "2031-03-04"),
      relation("r2", "pier", "pledged_to", "town", nil),
      relation("r3", "trust", "organized", "meeting", nil),
      relation("r4", "meeting", "occurred_at", "town", "2031-03-04"),
      relation("r5", "union", "attended", "meeting", "2031-03-04"),
      relation("r6", "union", "opposes", "pier", nil),
      relation("r7", "trust", "pays", "union", "2032"),
      relation("r8", "union", "attended", "meeting", "2031-03-05"),
      relation("r9", "trust", "attended", "fair", nil),
    ]
    graph.relations[0].modality = .planned
    graph.relations[0].attributedTo = "union"
    graph.relations[4].polarity = .negated
    graph.relations[6].modality = .alleged
    graph.relations[6].attributedTo = "town"
    return graph
  }()

  @Test("who took part and who promised stands with the event and the pledge; doubt stands for itself")
  func parties() throws {
    let timeline = try Self.timeline(Self.story)
    #expect(
      Self.lines(timeline) == [
        "2031-03-04 event: Meeting",
        "=2031-03-04 relation: union attended Meeting",
        "=2031-03-04 pledge made: trust: Build the pier",
        "2031-03-05 relation: union attended Meeting",
        "2032 relation: trust pays union",
        "2033 pledge due: trust: Build the pier",
        "2034-01 reported missed: trust: Build the pier",
      ])
    let statements = timeline.entries.map(\.statement)
    #expect(statements[0].parties.map(\.entity) == ["trust"])
    #expect(statements[0].places.map(\.entity) == ["town"])
    #expect(statements[0].documents == ["one", "two"])
    #expect(statements[1].reservations == [.denied])
    #expect(statements[2].reservations == [.planned, .attributed])
    #expect(statements[2].attributedTo == "union")
    #expect(statements[2].evidence.map(\.quote) == ["r1", "r2", "We shall."])
    #expect(statements[4].reservations == [.alleged, .attributed])
    #expect(statements[6].reservations == [.unsupported])
    #expect(
      timeline.undated.map { "\($0.subject.kind) \($0.text)" } == [
        "event Fair", "relation union opposes Build the pier", "relation trust attended Fair",
        "pledge trust: Build the pier",
      ])
  }

  @Test("a choice of kinds tells each relation that is not told by another")
  func kinds() throws {
    let relations = try Self.timeline(Self.story, kinds: [.relation])
    #expect(relations.entries.count + relations.undated.count == 9)
    #expect(try Self.timeline(Self.story, kinds: [.event]).entries.map(\.statement.text) == ["Meeting"])
    #expect(try Self.timeline(Self.story, kinds: [.pledge]).entries.count == 3)
  }

  @Test("about somebody stands what they are in, as an end, party, place or speaker")
  func about() throws {
    #expect(
      try Self.lines(Self.timeline(Self.story, about: ["town"])) == [
        "2031-03-04 event: Meeting", "=2031-03-04 pledge made: trust: Build the pier",
        "2032 relation: trust pays union", "2033 pledge due: trust: Build the pier",
        "2034-01 reported missed: trust: Build the pier",
      ])
    #expect(try Self.timeline(Self.story, about: ["fair"]).entries.isEmpty)
    #expect(try Self.timeline(Self.story, about: ["fair"]).undated.count == 2)
  }

  @Test("a pledge names its makers also where the time asked for is not that of its making")
  func makers() throws {
    let timeline = try Self.timeline(Self.story, during: "2034")
    #expect(Self.lines(timeline) == ["2034-01 reported missed: trust: Build the pier"])
  }

  @Test("what a person rejected is counted, not told")
  func rejected() throws {
    var graph = Self.story
    graph.entities[3].review = .rejected
    graph.relations[6].review = .rejected
    let timeline = try Self.timeline(graph)
    #expect(timeline.leftOut.entities.map(\.count) == [1])
    // Its own, and those of the meeting.
    #expect(timeline.leftOut.relations.map(\.count) == [5])
    #expect(timeline.entries.map(\.statement.subject).allSatisfy { $0.kind == .pledge })
  }

  @Test("documents stand by when they were published, if they are asked for")
  func documents() throws {
    var graph = Graph(documents: [Document(id: "two", title: "News"), Document(id: "one")])
    graph.documents[0].published = PartialDate(year: 2031, month: 5)
    graph.documents[0].publisher = "The Gazette"
    let timeline = try Self.timeline(graph, kinds: [.document])
    #expect(Self.lines(timeline) == ["2031-05 document: The Gazette: News"])
    #expect(timeline.undated.map(\.text) == ["one"])
    #expect(try Self.timeline(graph).entries.isEmpty)
  }
}
