/// Puts the text together that is stored beside a graph: blocks with a blank line between two.
struct BlockWriter {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [TextBlock] = []

  /// Adds a block that has no blank lines.
  mutating func add(_ role: TextBlock.Role, _ content: String) {
    guard !content.isEmpty else { return }
    if !text.isEmpty { text += [UInt8(ascii: "\n"), UInt8(ascii: "\n")] }
    let start = text.count
    text += content.utf8
    blocks.append(TextBlock(role, [start..<text.count]))
  }

  /// A document of passages in their order; its text ends with a line's end.
  static func document(of passages: [Passage], reader: String) -> SourceDocument {
    var writer = BlockWriter()
    for passage in passages { writer.add(passage.role, passage.text) }
    if !writer.text.isEmpty { writer.text.append(UInt8(ascii: "\n")) }
    return SourceDocument(text: writer.text, isFileItself: false, reader: reader, blocks: writer.blocks)
  }
}
