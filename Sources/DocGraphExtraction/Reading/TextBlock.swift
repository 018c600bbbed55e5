/// A stretch of a document's text that is read on its own: a heading, a paragraph, an item of a list.
public struct TextBlock: Sendable, Hashable {
  public var role: Role
  /// The bytes of the document's text that make its prose, ascending: what lies between two of them is markup. A line's end
  /// inside of a piece is read as a blank; two pieces that do not touch are joined as they are.
  public var pieces: [Range<Int>]

  public enum Role: Hashable, Sendable {
    /// The document's own title.
    case title
    case heading
    case paragraph
    case listItem
    /// Somebody else's words, set apart as a block.
    case quotation
    case caption
    /// A cell of a table.
    case cell
    /// What says who wrote it, when and for whom: read for what the document says about itself, not as a sentence.
    case frontMatter
    /// Code, formulas, advertising: not read.
    case other
  }

  public init(_ role: Role, _ pieces: [Range<Int>]) {
    self.role = role
    self.pieces = pieces
  }

  /// From the first byte to the last.
  public var range: Range<Int> { (pieces.first?.lowerBound ?? 0)..<(pieces.last?.upperBound ?? 0) }

  /// Whether it holds sentences that say something.
  public var isRead: Bool {
    switch role {
    case .title, .heading, .paragraph, .listItem, .quotation, .caption, .cell: true
    case .frontMatter, .other: false
    }
  }
}
