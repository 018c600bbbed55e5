/// Vertical alignment of a table or a cell.
public enum HTMLVerticalAlignment: String, Sendable {
  case top, middle, bottom
}
