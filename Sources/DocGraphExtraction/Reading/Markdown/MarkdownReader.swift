internal import MarkdownBridge

/// Reads Markdown: its blocks without their markup, and the YAML or TOML at its top.
struct MarkdownReader: Sendable {
  /// The reader's name with the version of its results.
  static let name = "markdown-1"

  /// - Throws: ``ExtractionError`` where cmark-gfm is not installed or the file is too large for it.
  /// - Complexity: O(bytes).
  static func document(_ decoded: DecodedText) throws(ExtractionError) -> SourceDocument {
    var document = SourceDocument(text: decoded.bytes, isFileItself: decoded.isFileItself, reader: name)
    document.notices = decoded.notices
    var text = decoded.bytes
    let preface = MarkdownPreface(text)
    if let preface {
      preface.fill(&document)
      // Blanks, so that what follows stays in its place.
      for place in preface.range where !isWhite(text[place]) { text[place] = UInt8(ascii: " ") }
      document.blocks.append(TextBlock(.frontMatter, [preface.range]))
    }
    do throws(MarkdownError) {
      document.blocks += try MarkdownParser.blocks(of: text).map(TextBlock.init)
    } catch {
      throw ExtractionError(error.code == .missing ? .missing : .size, error.message, hint: error.hint)
    }
    markTitle(in: &document)
    return document
  }

  /// A first heading of level 1 before any sentence, or one that says what the preface gives as the title.
  private static func markTitle(in document: inout SourceDocument) {
    guard let place = document.blocks.firstIndex(where: \.isRead), document.blocks[place].role == .heading
    else { return }
    document.blocks[place].role = .title
    document.title = document.title ?? document.blocks[place].prose(in: document.text)
  }
}

extension TextBlock {
  fileprivate init(_ block: MarkdownBlock) {
    let role: Role =
      switch block.kind {
      case .heading: .heading
      case .paragraph: .paragraph
      case .listItem: .listItem
      case .quotation: .quotation
      case .cell: .cell
      case .caption: .caption
      case .code, .html: .other
      }
    self.init(role, block.pieces)
  }
}
