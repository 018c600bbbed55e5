/// What a writer is given: a value, and for containers how they would like to be laid out.
public enum SyntaxValue: Sendable {
  case null
  case bool(Bool)
  /// A number in JSON's notation, such as ``NumberText/text(of:)`` gives; other texts are
  /// written as `text`.
  case number(String)
  /// Any text; quoted in YAML wherever some parser might take it for something else.
  case text(String)
  /// An id, a date or a word of a list: in YAML without quotes whenever that reads back as the
  /// same text, though a reader may take it for a number or a date; in JSON a string.
  case symbol(String)
  case sequence([SyntaxValue], SyntaxLayout)
  /// Pairs in the order in which they are written; their keys differ.
  case mapping([(String, SyntaxValue)], SyntaxLayout)
}

/// How a container is written.
public enum SyntaxLayout: Hashable, Sendable {
  /// One element or pair a line.
  case block
  /// On one line where that ends within 100 columns and all inside is compact too; otherwise
  /// as a block.
  case compact
}

/// The column, counted in characters with the indentation, that no compact container crosses.
let maximumColumn = 100

extension SyntaxValue {
  var isEmptyContainer: Bool {
    switch self {
    case .sequence(let elements, _): elements.isEmpty
    case .mapping(let pairs, _): pairs.isEmpty
    default: false
    }
  }
}
