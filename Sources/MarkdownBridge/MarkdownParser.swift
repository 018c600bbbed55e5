internal import CCommonMark

/// Reads CommonMark with GitHub's tables, strikethrough, task lists and footnotes, by Debian's cmark-gfm. The only file that
/// calls it.
public enum MarkdownParser {
  /// The most bytes of one file: cmark takes up to some 150 bytes of memory for each, and ends the process where it gets none.
  public static let limit = 8 << 20

  /// The blocks of a file that hold text, in order, none within another.
  ///
  /// A piece never holds other bytes than its words: cmark's own positions of inline text are wrong in places, so each text is
  /// found in the file by walking through it in step with the tree. A text that is not found is left out. Of an entity for
  /// `&` the `&` remains; others (`&nbsp;`) have no bytes that are equal, and stand as they are written.
  ///
  /// - Parameter text: UTF-8; NUL is read as a blank.
  /// - Throws: ``MarkdownError`` without the library, or beyond ``limit``.
  /// - Complexity: O(bytes).
  public static func blocks(of text: [UInt8]) throws(MarkdownError) -> [MarkdownBlock] {
    guard text.count <= limit else {
      throw MarkdownError(
        code: .size, message: "\(text.count) bytes of Markdown are more than \(limit)",
        hint: "split it, or name it .txt")
    }
    let collector = BlockCollector(harmlessMarkdown(text))
    let length = collector.text.count
    let isRead = unsafe collector.text.withUnsafeBytes { bytes in
      let context = unsafe Unmanaged.passUnretained(collector).toOpaque()
      var empty: CChar = 0
      return unsafe withUnsafePointer(to: &empty) { empty in
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self) ?? empty
        return unsafe docgraph_commonmark_walk(start, length, context) { context, step in
          let collector = unsafe Unmanaged<BlockCollector>.fromOpaque(context).takeUnretainedValue()
          unsafe collector.take(MarkdownStep(step.pointee))
        }
      }
    }
    guard isRead != 0 else {
      throw MarkdownError(
        code: .missing, message: "cmark-gfm is needed to read Markdown",
        hint: "apt install libcmark-gfm0.29.0.gfm.6 libcmark-gfm-extensions0.29.0.gfm.6")
    }
    return collector.finished()
  }
}

/// A step of the walk over cmark's tree, as a value.
struct MarkdownStep {
  var kind: Kind
  var enters: Bool
  /// Counted from 1.
  var startLine: Int
  var startColumn: Int
  var endLine: Int
  var level: Int
  var literal: [UInt8]

  enum Kind {
    case blockQuote, item, codeBlock, htmlBlock, paragraph, heading, tableRow, tableCell
    case text, softBreak, lineBreak, code, html, emphasis, strong, strikethrough, link, image,
      footnoteReference
    case unknown
  }

  init(_ step: docgraph_commonmark_step) {
    kind = Kind(unsafe step.kind)
    enters = unsafe step.enters != 0
    startLine = unsafe Int(step.startLine)
    startColumn = unsafe Int(step.startColumn)
    endLine = unsafe Int(step.endLine)
    level = unsafe Int(step.level)
    literal = unsafe Array(UnsafeRawBufferPointer(start: step.literal, count: step.literalLength))
  }
}

extension MarkdownStep.Kind {
  fileprivate init(_ kind: Int32) {
    switch docgraph_commonmark_kind(UInt32(bitPattern: kind)) {
    case DOCGRAPH_COMMONMARK_BLOCK_QUOTE: self = .blockQuote
    case DOCGRAPH_COMMONMARK_ITEM: self = .item
    case DOCGRAPH_COMMONMARK_CODE_BLOCK: self = .codeBlock
    case DOCGRAPH_COMMONMARK_HTML_BLOCK: self = .htmlBlock
    case DOCGRAPH_COMMONMARK_PARAGRAPH: self = .paragraph
    case DOCGRAPH_COMMONMARK_HEADING: self = .heading
    case DOCGRAPH_COMMONMARK_TABLE_ROW: self = .tableRow
    case DOCGRAPH_COMMONMARK_TABLE_CELL: self = .tableCell
    case DOCGRAPH_COMMONMARK_TEXT: self = .text
    case DOCGRAPH_COMMONMARK_SOFT_BREAK: self = .softBreak
    case DOCGRAPH_COMMONMARK_LINE_BREAK: self = .lineBreak
    case DOCGRAPH_COMMONMARK_CODE: self = .code
    case DOCGRAPH_COMMONMARK_HTML_INLINE: self = .html
    case DOCGRAPH_COMMONMARK_EMPHASIS: self = .emphasis
    case DOCGRAPH_COMMONMARK_STRONG: self = .strong
    case DOCGRAPH_COMMONMARK_STRIKETHROUGH: self = .strikethrough
    case DOCGRAPH_COMMONMARK_LINK: self = .link
    case DOCGRAPH_COMMONMARK_IMAGE: self = .image
    case DOCGRAPH_COMMONMARK_FOOTNOTE_REFERENCE: self = .footnoteReference
    default: self = .unknown
    }
  }
}
