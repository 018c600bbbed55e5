/// A block of a Markdown file that holds text: where its words are, without their markup.
public struct MarkdownBlock: Sendable, Hashable {
  public var kind: Kind
  /// Bytes of the file, ascending.
  public var pieces: [Range<Int>]

  public enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case paragraph
    case listItem
    case quotation
    case cell
    /// What stands for an image that is a block of its own.
    case caption
    case code
    case html
  }

  public init(_ kind: Kind, _ pieces: [Range<Int>]) {
    self.kind = kind
    self.pieces = pieces
  }
}
