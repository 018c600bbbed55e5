/// Writes the text of pages that is stored, and notes where pages and paragraphs begin.
struct PageWriter {
  private var text: [UInt8] = []
  private var blocks: [TextBlock] = []
  private var pageStarts: [Int] = []
  private var hyphenation: Hyphenation

  init(_ layout: PageLayout) {
    // The words that decide whether a hyphen belongs: all but those cut at a line's end.
    var words: [UInt8] = []
    for page in layout.pages {
      for line in page.lines {
        for word in line.words.dropLast() { words += Array(word.text.utf8) + [10] }
      }
    }
    hyphenation = Hyphenation(words)
    pageCount = layout.pages.count
  }

  private let pageCount: Int

  mutating func add(_ paragraph: PageParagraph, _ role: TextBlock.Role) {
    if !text.isEmpty { text += [10, 10] }
    while pageStarts.count <= paragraph.page { pageStarts.append(text.count) }
    let start = text.count
    var contentStart = start
    for (number, line) in paragraph.lines.enumerated() {
      let words = Array(line.words.map(\.text).joined(separator: " ").utf8)
      if number > 0 { join(words) }
      text += words
      if number == 0, role == .listItem, let mark = line.words.first {
        contentStart = start + mark.text.utf8.count
      }
    }
    while contentStart < text.count, text[contentStart] == 32 { contentStart += 1 }
    if contentStart < text.count { blocks.append(TextBlock(role, [contentStart..<text.count])) }
  }

  /// Puts a blank between two lines, or takes a hyphen away.
  private mutating func join(_ next: [UInt8]) {
    if text.suffix(2) == [0xC2, 0xAD] {
      text.removeLast(2)
      return
    }
    let tail = Array(text.suffix(80))
    switch hyphenation.joint(
      tail + next.prefix(80), 0..<tail.count, tail.count..<tail.count + min(80, next.count))
    {
    case .blank: text.append(32)
    case .none: break
    case .withoutHyphen: text.removeLast()
    }
  }

  func document() -> SourceDocument {
    var document = SourceDocument(text: text, isFileItself: false, reader: PDFReader.name)
    document.blocks = blocks
    document.pageStarts = pageStarts
    while document.pageStarts.count < pageCount { document.pageStarts.append(text.count) }
    return document
  }
}
