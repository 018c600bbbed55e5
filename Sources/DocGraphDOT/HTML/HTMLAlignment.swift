/// Horizontal alignment of a table, a cell or a line.
public enum HTMLAlignment: String, Sendable {
  case left, center, right
  /// Cells only: each line is aligned as its own `lineBreak` says.
  case text
}
