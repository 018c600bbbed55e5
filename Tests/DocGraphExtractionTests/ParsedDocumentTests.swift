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

  @Test("of a sentence beyond all measure the words around are evidence, not all of it")
  func longPassages() throws {
    let text = String(repeating: "pier ", count: 10_000) + "ends."
    let read = try ParsedDocument(
      document(text, [TextBlock(.paragraph, [0..<text.utf8.count])]), by: .rules)
    // 2,046 bytes on each side, from word to word.
    #expect(read.passage(of: 5_000..<5_001) == 22_955..<27_049)
    #expect(read.passage(of: 0..<1) == 0..<2_049)
    #expect(read.passage(of: 9_999..<10_000) == 47_950..<50_005)
    // Words that are further apart than that: from the first.
    #expect(read.passage(of: 10..<9_000).count <= ParsedDocument.longestPassage)
    #expect(read.passage(of: 10..<9_000).lowerBound <= 50)
  }
}
