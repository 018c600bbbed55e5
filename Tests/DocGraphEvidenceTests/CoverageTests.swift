import DocGraphEvidence
import DocGraphModel
import Testing

@Suite("Coverage")
struct CoverageTests {
  private func coverage(_ graph: Graph, _ text: String = ReviewSamples.text) -> Coverage {
    CoverageReader(graph).coverage { _ in Array(text.utf8) }
  }

  @Test("tells for each sentence what it is used for")
  func uses() throws {
    var graph = ReviewSamples.graph
    var property = Property(name: "age", value: .text("old"))
    property.evidence = [Evidence(document: "paper", range: 48..<64)]
    graph.entities[1].properties = [property]
    let paper = try #require(coverage(graph).documents.first)
    #expect(
      paper.sentences.map(\.uses) == [
        [.relation, .mention], [.relation, .mention], [.figure, .mention], [],
      ])
    #expect(paper.sentences.map(\.text)[3] == "Cay saw nothing.")
    #expect(paper.usedCount() == 3)
    #expect(paper.share() == 0.75)
    #expect(paper.count(.relation) == 2)
    #expect(paper.count(.mention) == 0)
  }

  @Test("naming somebody is no use unless asked for")
  func mentions() throws {
    let coverage = coverage(ReviewSamples.graph)
    #expect(coverage.usedCount() == 2)
    #expect(coverage.usedCount(mentions: true) == 3)
    #expect(coverage.count(.mention) == 1)
    #expect(coverage.share(mentions: true) == 0.75)
  }

  @Test("relations of pledges and events use a sentence for these too; what is rejected uses nothing")
  func pledgesAndEvents() throws {
    var graph = ReviewSamples.graph
    graph.entities.append(Entity(id: "vow", type: .pledge, name: "Vow"))
    graph.entities.append(Entity(id: "fair", type: .event, name: "Fair"))
    graph.relations.append(ReviewSamples.relation("r3", "oru-line", "made_pledge", "vow", 48..<64, 1, "x"))
    graph.relations.append(ReviewSamples.relation("r4", "oru-line", "attended", "fair", 65..<81, 1, "x"))
    #expect(
      coverage(graph).documents[0].sentences.suffix(2).map(\.uses) == [
        [.relation, .pledge, .mention], [.relation, .event],
      ])
    for place in graph.relations.indices { graph.relations[place].review = .rejected }
    for place in graph.entities.indices { graph.entities[place].review = .rejected }
    #expect(coverage(graph).usedCount(mentions: true) == 0)
  }

  @Test("what does not stand where its offsets say uses nothing, and is counted")
  func astray() throws {
    var graph = ReviewSamples.graph
    graph.relations[0].evidence[0].quote = "Oru Line buys Pier Nine."
    graph.relations[1].evidence[0].range = 500..<600
    graph.entities = []
    let paper = coverage(graph).documents[0]
    #expect(paper.astrayCount == 2)
    #expect(paper.pointerCount == 2)
    #expect(paper.usedCount(mentions: true) == 0)
  }

  @Test("a document that cannot be read is named and does not count", arguments: ["", "a\u{0}b"])
  func unread(text: String) throws {
    var graph = ReviewSamples.graph
    graph.documents.append(Document(id: "lost"))
    let coverage = CoverageReader(graph).coverage { document throws(ModelError) in
      guard document.id == "paper" else { throw ModelError(.evidence, "it is lost") }
      return Array(text.utf8)
    }
    #expect(coverage.documents.map { $0.unread != nil } == [true, true])
    #expect(coverage.documents[1].unread?.message == "it is lost")
    #expect(coverage.documents[1].pointerCount == 0)
    #expect(coverage.share() == nil)
  }

  @Test("a passage over many sentences uses them all, at no more cost")
  func longPassages() throws {
    let text = String(repeating: "One is. ", count: 5_000)
    var graph = Graph(documents: [Document(id: "paper")])
    graph.entities = [
      ReviewSamples.entity("a", .place, "A", 0..<3), ReviewSamples.entity("b", .place, "B", 0..<3),
    ]
    for number in 0..<5_000 {
      var relation = Relation(id: RelationID("r\(number)"), "a", "part_of", "b")
      relation.evidence = [Evidence(document: "paper", range: 0..<text.utf8.count - 1)]
      graph.relations.append(relation)
    }
    #expect(coverage(graph, text).count(.relation) == 5_000)
  }
}
