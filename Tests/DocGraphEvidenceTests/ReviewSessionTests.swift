import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("A review")
struct ReviewSessionTests {
  private func session() throws -> ReviewSession { try ReviewSession(ReviewSamples.graph) }

  @Test("accepting a relation accepts its ends, and nothing else")
  func acceptRelation() throws {
    var session = try session()
    let change = try session.apply("r1 accept")
    #expect(change.accepted == [.entity("oru-line"), .entity("pier-nine")])
    #expect(session.relation("r1")?.review == .accepted)
    #expect(session.entity("bo-ek")?.review == .candidate)
    #expect(session.relation("r2")?.review == .candidate)
  }

  @Test("rejecting an entity rejects what hangs on it, accepted or not")
  func rejectEntity() throws {
    var session = try session()
    _ = try session.apply("r1 accept")
    #expect(session.relations(of: "oru-line") == ["r1", "r2"])
    let change = try session.apply("e:oru-line reject")
    #expect(change.rejected == [.relation("r1"), .relation("r2")])
    #expect(session.entity("pier-nine")?.review == .accepted)
    let error = #expect(throws: EvidenceError.self) { try session.apply("r2 accept") }
    #expect(error?.message == "'r2' has an end that is rejected: 'oru-line'")
  }

  @Test("undo takes decisions back one by one, to the very graph")
  func undo() throws {
    var session = try session()
    let lines = [
      "r1 accept", "e:bo-ek edit name=\"Bo Eek\" type=person", "e:oru merge e:oru-line", "e:oru-line reject",
      "r2 edit valid=2031 polarity=negated",
    ]
    var graphs = [session.graph]
    for line in lines {
      _ = try session.apply(line)
      graphs.append(session.graph)
    }
    for graph in graphs.reversed() {
      #expect(session.graph == graph)
      session.undo()
    }
    #expect(session.undo() == nil)
    #expect(session.graph == ReviewSamples.graph)
  }

  @Test("the same decisions give the same graph, also from the lines that they write")
  func replay() throws {
    var session = try session()
    for line in ["e:oru merge e:oru-line", "r2 edit source=\"bo ek\" role=chair", "r2 accept", "r1 reject"] {
      _ = try session.apply(line)
    }
    #expect(
      session.decisions.map(\.description) == [
        "e:oru merge e:oru-line", "r2 edit source=bo-ek role=chair", "r2 accept", "r1 reject",
      ])
    var again = try self.session()
    let text = session.decisions.map(\.description).joined(separator: "\n")
    #expect(again.apply(ReviewScript.read(text).script).isEmpty)
    #expect(again.graph == session.graph)
    #expect(
      session.summary
        == {
          var summary = ReviewSummary()
          (summary.accepted, summary.rejected, summary.corrected, summary.merged, summary.left) = (
            3, 1, 2, 1, 1
          )
          return summary
        }())
  }

  @Test("merging moves relations, mentions and names, and rejects what would lead back to itself")
  func merge() throws {
    var graph = ReviewSamples.graph
    graph.relations.append(
      ReviewSamples.relation("r3", "oru", "subsidiary_of", "oru-line", 0..<24, 0.4, "x"))
    graph.relations[1].target = "oru"
    graph.relations[1].attributedTo = "oru"
    graph.relations[0].evidence[0].mentions = [.init(entity: "oru", range: 0..<8)]
    graph.entities[1].name = "Oru Shipping"
    graph.entities[1].kind = "company"
    graph.entities[1].review = .accepted
    var session = try ReviewSession(graph)
    let change = try session.apply("e:oru merge e:oru-line")
    let merged = try #require(session.entity("oru-line"))
    #expect(merged.aliases == [Alias("Oru Shipping")])
    #expect(merged.kind == "company")
    #expect(merged.review == .accepted)
    #expect(merged.evidence.count == 2)
    #expect(session.entity("oru") == nil)
    #expect(!session.graph.entities.contains { $0.id == "oru" })
    #expect(session.relation("r2")?.target == "oru-line")
    #expect(session.relation("r2")?.attributedTo == "oru-line")
    #expect(session.relation("r1")?.evidence[0].mentions.map(\.entity) == ["oru-line"])
    #expect(change.rejected == [.relation("r3")])
    #expect(session.graph.validate().filter { $0.severity == .error && $0.code != .unknownDocument }.isEmpty)
  }

  @Test("what was told apart says so in a note, and is not asked again")
  func apart() throws {
    var session = try session()
    #expect(session.isOpen(.duplicate("oru-line", "oru")))
    _ = try session.apply("e:oru apart e:oru-line")
    #expect(session.entity("oru")?.note == "Not the same as 'oru-line'.")
    #expect(session.entity("oru-line")?.note == "Not the same as 'oru'.")
    #expect(!session.isOpen(.duplicate("oru-line", "oru")))
    #expect(!session.graph.validate().contains { $0.code == .sameName })
  }

  @Test("a new type takes with it what belongs to the old one alone")
  func retype() throws {
    var graph = ReviewSamples.graph
    graph.entities.append(ReviewSamples.entity("launch", .event, "Launch", 0..<8))
    graph.entities[4].kind = "ceremony"
    graph.entities[4].event = Event(date: PartialDate(year: 2031))
    var session = try ReviewSession(graph)
    _ = try session.apply("e:launch edit type=organization kind=company")
    let entity = try #require(session.entity("launch"))
    #expect((entity.type, entity.kind) == (.organization, "company"))
    #expect(entity.details == .none)
  }

  @Test(
    "what would bring an error in is refused, and changes nothing",
    arguments: [
      ("r9 accept", "there is no relation 'r9' (did you mean 'r1'?)"),
      ("bo-ek accept", "there is no relation 'bo-ek' (the entity is 'e:bo-ek')"),
      ("e:bo accept", "there is no entity 'bo'"), ("r1 edit type=own", "did you mean 'owns'?"),
      ("r1 edit type=employed_by", "employed_by cannot go from organization 'oru-line' to place 'pier-nine'"),
      ("r1 edit source=Nobody", "there is no entity 'Nobody'"),
      ("r1 edit source=ORU LINE", "'ORU LINE' means several (use an id: oru, oru-line)"),
      ("r1 edit valid=soon", "'soon' is no date"), ("r1 edit valid=2033/2031", "ends before it begins"),
      ("r1 edit modality=certain", "modality is not 'certain'"), ("r1 edit type=", "type= cannot be empty"),
      ("r1 edit name=Oru", "'r1' has no name"), ("e:oru edit kind=comany", "did you mean 'company'?"),
      ("e:oru edit name=", "the name is empty"), ("e:bo-ek edit type=place", "leads cannot go from place"),
      ("e:oru edit type=firm", "there is no entity type 'firm'"),
      ("e:oru edit date=2031", "has a date but is no event"),
      ("e:oru merge e:oru", "are one entity already"), ("e:oru merge e:x", "there is no entity 'x'"),
      ("e:bo-ek merge e:oru", "leads cannot go from organization"),
      ("r1 e:x accept", "there is no entity 'x'"),
    ])
  func refused(line: String, message: String) throws {
    var session = try session()
    let before = session.graph
    let error = #expect(throws: EvidenceError.self) { try session.apply(line) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    #expect(session.graph == before)
  }

  @Test("an error that was there before stands in nobody's way")
  func oldErrors() throws {
    var graph = ReviewSamples.graph
    graph.relations[0].type = "employed_by"
    var session = try ReviewSession(graph)
    _ = try session.apply("r1 edit valid=2031")
    #expect(session.relation("r1")?.valid == PartialDate(year: 2031))
  }

  @Test("a graph whose ids name no one record cannot be reviewed")
  func ids() {
    var graph = ReviewSamples.graph
    graph.entities[0].id = "Bo Ek"
    #expect(throws: EvidenceError.self) { try ReviewSession(graph) }
    graph.entities[0].id = "oru"
    #expect(throws: EvidenceError.self) { try ReviewSession(graph) }
  }
}
