import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

@Suite("Words of a document")
struct ParsedDocumentTests {
  private func document(_ text: String, _ blocks: [TextBlock]) -> SourceDocument {
    SourceDocument(text: Array(text.utf8), isFileItself: true, reader: "test-1", blocks: blocks)
  }

  @Test("words know their bytes in the document, markup between them or not")
  func bytes() throws {
    let text = "# Port\n\nThe **Har**bor Trust\nmet."
    let source = document(
      text, [TextBlock(.heading, [2..<6]), TextBlock(.paragraph, [8..<12, 14..<17, 19..<33])])
    let read = try ParsedDocument(source, by: .rules)
    #expect(read.words.map(\.text) == ["Port", "The", "Harbor", "Trust", "met", "."])
    #expect(read.words.map(\.range) == [2..<6, 8..<11, 14..<22, 23..<28, 29..<32, 32..<33])
    #expect(read.text(of: 1..<6) == "The Harbor Trust met.")
    #expect(read.sentences.map(\.block) == [0, 1])
  }

  @Test("evidence is the sentence around the words")
  func passages() throws {
    let text = "One came. Two went.\n\nThree stayed."
    let source = document(
      text, [TextBlock(.paragraph, [0..<19]), TextBlock(.paragraph, [21..<34])])
    let read = try ParsedDocument(source, by: .rules)
    #expect(read.passage(of: 3..<4) == 10..<19)
    #expect(read.passage(of: 1..<4) == 0..<19)
    #expect(read.passage(of: 6..<8) == 21..<34)
  }
}
