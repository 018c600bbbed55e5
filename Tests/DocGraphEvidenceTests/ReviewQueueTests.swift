import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("The order of a review")
struct ReviewQueueTests {
  private func items(
    _ graph: Graph = ReviewSamples.graph, limit: Int? = nil, _ change: (inout ReviewFilter) -> Void = { _ in }
  ) throws -> [String] {
    var filter = ReviewFilter()
    change(&filter)
    return ReviewQueue(try ReviewSession(graph), filter: filter, limit: limit).entries.map(\.item.description)
  }

  @Test("is that of the text: entities before the relation that needs them, pairs before the later one")
  func order() throws {
    #expect(
      try items() == [
        "e:oru-line", "e:pier-nine", "r1", "e:bo-ek", "r2", "e:oru = e:oru-line?", "e:oru",
      ])
  }

  @Test("asks about a name that another one of its type ends in")
  func shortNames() throws {
    var graph = ReviewSamples.graph
    graph.entities += [
      Entity(id: "ellen-harbor-trust", type: .organization, name: "Ellen Harbor Trust"),
      Entity(id: "harbor-trust", type: .organization, name: "Harbor Trust"),
      Entity(id: "trust", type: .organization, name: "Trust"),
      Entity(id: "old-harbor-trust", type: .place, name: "Old Harbor Trust"),
    ]
    for place in graph.entities.indices.suffix(4) { graph.entities[place].review = .candidate }
    let pairs = try items(graph).filter { $0.contains("trust") && $0.contains("=") }
    #expect(pairs == ["e:harbor-trust = e:ellen-harbor-trust?"])
  }

  @Test("follows the order of documents, and ends with what has no passage")
  func documents() throws {
    var graph = ReviewSamples.graph
    graph.documents.insert(Document(id: "first"), at: 0)
    graph.relations[1].evidence[0].document = "first"
    graph.entities.append(Entity(id: "void", type: .place, name: "Void"))
    graph.entities[4].review = .candidate
    #expect(
      try items(graph) == [
        "e:bo-ek", "e:oru-line", "r2", "e:pier-nine", "r1", "e:oru = e:oru-line?", "e:oru", "e:void",
      ])
    #expect(try items(graph) { $0.documents = ["first"] } == ["e:bo-ek", "e:oru-line", "r2"])
  }

  @Test("leaves out what is decided, and pairs of which both are accepted")
  func decided() throws {
    var session = try ReviewSession(ReviewSamples.graph)
    _ = try session.apply("r1 accept")
    _ = try session.apply("e:oru accept")
    #expect(ReviewQueue(session).entries.map(\.item.description) == ["e:bo-ek", "r2"])
  }

  @Test("filters by type, confidence and entity, and stops at a limit")
  func filters() throws {
    #expect(try items { $0.entityTypes = [.person] } == ["e:bo-ek"])
    #expect(try items { $0.relationTypes = ["owns"] } == ["r1"])
    #expect(
      try items {
        $0.relationTypes = ["owns"]
        $0.entityTypes = [.person]
      } == ["r1", "e:bo-ek"])
    #expect(try items { $0.below = 0.6 } == ["r2"])
    #expect(try items { $0.entity = "bo-ek" } == ["e:bo-ek", "r2"])
    #expect(try items(limit: 2) == ["e:oru-line", "e:pier-nine"])
  }

  @Test("groups what is open by type, rule, entity and document")
  func groups() throws {
    var session = try ReviewSession(ReviewSamples.graph)
    let queue = ReviewQueue(session)
    _ = try session.apply("e:pier-nine accept")
    let groups = ReviewGroups(queue, in: session).groups(of: queue.entries[2])
    #expect(groups.map(\.key) == ["t", "r", "1", "2", "d"])
    #expect(groups.map(\.targets.count) == [1, 1, 3, 1, 5])
    #expect(groups[2].targets == [.entity("oru-line"), .relation("r1"), .relation("r2")])
  }

  @Test("an entity in a passage: its words, what stands around it, and where it is")
  func passage() throws {
    let session = try ReviewSession(ReviewSamples.graph)
    let queue = ReviewQueue(session)
    var reader = ReviewSamples.reader()
    let entry = try #require(queue.entries.first { $0.item == .relation("r2") })
    let passage = try #require(reader.passages(of: entry, in: session).first)
    #expect(passage.sentences == 2...2)
    #expect(passage.sentenceCount == 4)
    #expect(passage.before == "Oru Line owns Pier Nine.")
    #expect(passage.after == "Oru line is old.")
    #expect(
      passage.marked({ $0.isMention ? "[\($0.text)]" : $0.text }) { "{\($0)}" } == "[Bo Ek] leads [Oru Line]."
    )
    #expect(!passage.isPartlyQuoted)
  }

  @Test("words quoted that are less than the sentence are marked; a document that changed is said")
  func changedPassage() throws {
    var graph = ReviewSamples.graph
    graph.relations[0].evidence[0].range = 0..<13
    graph.relations[0].evidence[0].quote = "Oru Line owns"
    let session = try ReviewSession(graph)
    let entry = ReviewQueue.Entry(
      item: .relation("r1"), place: DocumentSpan(document: "paper", range: 0..<13))
    func marked(_ text: String) -> (String, String?) {
      var reader = ReviewSamples.reader(graph, text: text)
      let passage = reader.passages(of: entry, in: session)[0]
      return (
        passage.marked({ $0.isMention ? "[\($0.text)]" : $0.text }) { "{\($0)}" },
        passage.note.map { String($0.prefix(42)) }
      )
    }
    #expect(marked(ReviewSamples.text) == ("{[Oru Line] owns} [Pier Nine].", nil))
    #expect(marked("New. " + ReviewSamples.text) == ("{[Oru Line] owns} [Pier Nine].", nil))
    #expect(marked("Gone.") == ("Oru Line owns", "the document does not have these words any"))
  }

  @Test("an entity that got another name is marked where its evidence is")
  func renamed() throws {
    var session = try ReviewSession(ReviewSamples.graph)
    _ = try session.apply("e:bo-ek edit name=\"Bodil Ek\"")
    var reader = ReviewSamples.reader()
    let entry = ReviewQueue.Entry(
      item: .entity("bo-ek"), place: DocumentSpan(document: "paper", range: 26..<31))
    let passage = reader.passages(of: entry, in: session)[0]
    #expect(
      passage.marked({ $0.isMention ? "[\($0.text)]" : $0.text }) { "{\($0)}" } == "[Bo Ek] leads Oru Line.")
  }

  @Test("a long sentence is cut around what it is about, between characters")
  func longSentence() throws {
    let long =
      String(repeating: "é ", count: 40_000) + "Oru Line owns Pier Nine"
      + String(repeating: " é", count: 40_000)
    var graph = ReviewSamples.graph
    graph.relations[0].evidence[0] = Evidence(document: "paper", range: 0..<long.utf8.count)
    graph.entities[2].mentions = [DocumentSpan(document: "paper", range: 120_000..<120_008)]
    graph.entities[3].evidence = []
    var reader = ReviewSamples.reader(graph, text: long)
    let session = try ReviewSession(graph)
    let entry = ReviewQueue.Entry(
      item: .relation("r1"), place: DocumentSpan(document: "paper", range: 0..<long.utf8.count))
    let passage = reader.passages(of: entry, in: session)[0]
    #expect(passage.pieces.contains { $0.isMention && $0.text == "Oru Line" })
    #expect(passage.text.utf8.count < 2_100)
    #expect(passage.text.hasPrefix("…") && passage.text.hasSuffix("…"))
  }

  @Test(
    "offsets of any size trap nobody",
    arguments: [0..<Int.max, Int.min..<Int.max, -5..<3, Int.max - 1..<Int.max])
  func hostileOffsets(range: Range<Int>) throws {
    var graph = ReviewSamples.graph
    for place in graph.entities.indices {
      graph.entities[place].mentions = [DocumentSpan(document: "paper", range: range)]
    }
    graph.relations[0].evidence[0].range = range
    graph.relations[0].evidence[0].mentions = [.init(entity: "oru-line", range: range)]
    graph.relations[1].evidence[0] = Evidence(document: "paper", range: range)
    let session = try ReviewSession(graph)
    let queue = ReviewQueue(session)
    var reader = ReviewSamples.reader(graph)
    for entry in queue.entries { _ = reader.passages(of: entry, in: session) }
    #expect(ReviewListing(queue, in: session, reader: &reader).proposals.count == 7)
    #expect(CoverageReader(graph).coverage { _ in Array(ReviewSamples.text.utf8) }.sentenceCount == 4)
  }

  @Test("proposals in plain words")
  func wording() throws {
    var session = try ReviewSession(ReviewSamples.graph)
    _ = try session.apply("r1 edit valid=2031 modality=planned attributedTo=bo-ek polarity=negated")
    let wording = ReviewWording(session)
    #expect(wording.headline(.relation("r1")) == "Oru Line — NOT: owns → Pier Nine")
    #expect(
      wording.details(.relation("r1")) == [
        "denied", "planned", "attributed to Bo Ek", "2031", "confidence 0.72 by owns.verb",
      ])
    #expect(wording.headline(.entity("bo-ek")) == "Bo Ek — person")
    #expect(
      wording.headline(.duplicate("oru-line", "oru"))
        == "One and the same? Oru Line (organization) = Oru line (organization)")
  }

  @Test("a listing has each sentence once, with its proposals")
  func listing() throws {
    let session = try ReviewSession(ReviewSamples.graph)
    var reader = ReviewSamples.reader()
    let listing = ReviewListing(ReviewQueue(session), in: session, reader: &reader)
    #expect(listing.sections.map { $0.document?.id } == ["paper"])
    #expect(listing.sections[0].groups.map { $0.passage?.sentences } == [1...1, 2...2, 3...3])
    #expect(listing.sections[0].groups.map { $0.proposals.map(\.number) } == [[1, 2, 3], [4, 5], [6, 7]])
  }
}
