/// Reads plain text: paragraphs at blank lines, hard-wrapped lines joined, lists, headings.
struct PlainTextReader: Sendable {
  /// The reader's name with the version of its results.
  static let name = "text-1"

  /// - Complexity: O(bytes).
  static func document(_ decoded: DecodedText) -> SourceDocument {
    var document = SourceDocument(text: decoded.bytes, isFileItself: decoded.isFileItself, reader: name)
    document.notices = decoded.notices
    document.blocks = blocks(of: decoded.bytes, in: decoded.bytes.indices)
    return document
  }

  /// The blocks of some bytes of a text.
  static func blocks(of text: [UInt8], in range: Range<Int>) -> [TextBlock] {
    let lines = TextLine.lines(of: text, in: range)
    var composer = ParagraphComposer(text, lines)
    var start = 0
    for place in 0...lines.count {
      let isEnd =
        place == lines.count || lines[place].isBlank
        || place > start && lines[place].quotes != lines[start].quotes
      guard isEnd else { continue }
      if start < place { composer.add(start..<place) }
      start = place < lines.count && lines[place].isBlank ? place + 1 : place
    }
    return composer.blocks
  }
}
