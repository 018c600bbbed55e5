public import DocGraphModel

/// A document as its reader gives it: the text that offsets refer to, cut into blocks, and what it says about itself.
public struct SourceDocument: Sendable, Hashable {
  /// The text that offsets refer to, in UTF-8: the file's own bytes for plain text and Markdown, otherwise the text that is
  /// stored beside the graph.
  public var text: [UInt8]
  /// Whether ``text`` is the file itself.
  public var isFileItself: Bool
  /// Which reader read it, with the version of its results: `html-1`.
  public var reader: String
  /// Headings, paragraphs and so on, in the order of the text, none within another.
  public var blocks: [TextBlock]
  public var title: String?
  public var publisher: String?
  public var author: String?
  /// The bytes of a byline that calls the author one of the publisher's staff.
  public var staffByline: Range<Int>?
  public var published: PartialDate?
  /// Where it was written, as a dateline says.
  public var place: String?
  public var url: String?
  /// A BCP 47 tag.
  public var language: String?
  /// Where in ``text`` each page begins; empty for what has no pages.
  public var pageStarts: [Int]
  /// What a user should know of the reading: bytes that were no UTF-8, pages without text.
  public var notices: [String]

  public init(text: [UInt8], isFileItself: Bool, reader: String, blocks: [TextBlock] = []) {
    self.text = text
    self.isFileItself = isFileItself
    self.reader = reader
    self.blocks = blocks
    pageStarts = []
    notices = []
  }
}
