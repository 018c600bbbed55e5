/// A run of text in an HTML label.
public indirect enum HTMLText: Sendable, Equatable {
  /// Text drawn as written; a line feed in it breaks the line as `lineBreak(nil)` does.
  case text(String)
  /// The end of a line, and how that line is aligned in its cell.
  case lineBreak(HTMLAlignment?)
  case font(HTMLFont, [HTMLText])
  case style(HTMLTextStyle, [HTMLText])
}

extension HTMLText: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self = .text(value) }
}
