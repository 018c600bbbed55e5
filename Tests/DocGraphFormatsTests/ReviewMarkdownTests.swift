import DocGraphEvidence
import DocGraphFormats
import DocGraphModel
import Testing

@Suite("A review as Markdown")
struct ReviewMarkdownTests {
  private func text(_ graph: Graph, document text: String) throws -> String {
    let session = try ReviewSession(graph)
    var reader = ReviewReader(graph.documents) { _ in Array(text.utf8) }
    let listing = ReviewListing(ReviewQueue(session), in: session, reader: &reader)
    return ReviewMarkdown.text(of: listing)
  }

  @Test("has each sentence with its proposals, and nothing of a document becomes markup")
  func text() throws {
    var document = Document(id: "paper", title: "The *Paper*")
    document.published = PartialDate(year: 2031)
    var graph = Graph(title: "A & B", documents: [document])
    var entity = Entity(id: "oru", type: .organization, name: "Oru_Line")
    entity.review = .candidate
    entity.evidence = [Evidence(document: "paper", range: 6..<14, quote: "Oru_Line")]
    graph.entities = [entity]
    var lost = Entity(id: "lost", type: .place, name: "<b>Lost</b>")
    lost.review = .candidate
    graph.entities.append(lost)
    let expected = """
      ## paper: The \\*Paper\\* (2031)

      ### Sentence 1

      > When \\[**Oru\\_Line**\\] \\<came\\>.

      1. [ ] `e:oru` **Oru\\_Line — organization**

      ## Without a passage

      2. [ ] `e:lost` **\\<b\\>Lost\\</b\\> — place**
      """
    let text = try text(graph, document: "When [Oru_Line] <came>.")
    #expect(text.hasPrefix("# To review: A \\& B\n\n2 proposals of a program"))
    #expect(text.hasSuffix(expected), "\(text)")
  }

  @Test("says that a document was not read, and quotes what was recorded")
  func unread() throws {
    var graph = Graph(documents: [Document(id: "paper")])
    var entity = Entity(id: "oru", type: .organization, name: "Oru")
    entity.review = .candidate
    entity.evidence = [Evidence(document: "paper", range: 6..<9, quote: "Oru")]
    graph.entities = [entity]
    let session = try ReviewSession(graph)
    var reader = ReviewReader(graph.documents) { _ throws(ModelError) in
      throw ModelError(.evidence, "it is *lost*")
    }
    let listing = ReviewListing(ReviewQueue(session), in: session, reader: &reader)
    #expect(
      ReviewMarkdown.text(of: listing).hasSuffix(
        """
        ## paper

        Not read: it is \\*lost\\*. Quotes are as recorded.

        > Oru

        1. [ ] `e:oru` **Oru — organization**
        """))
  }
}
