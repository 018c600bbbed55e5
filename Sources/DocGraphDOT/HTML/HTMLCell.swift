/// A cell: its frame, how many columns and rows it spans, and text or a table inside.
public struct HTMLCell: Sendable, Equatable {
  /// What is in a cell; Graphviz takes text or a table, never both.
  public indirect enum Content: Sendable, Equatable {
    case text([HTMLText])
    case table(HTMLTable)
  }

  public var frame: HTMLFrame
  public var columnSpan: Int
  public var rowSpan: Int
  public var content: Content

  public init(
    _ content: Content, frame: HTMLFrame = HTMLFrame(), columnSpan: Int = 1, rowSpan: Int = 1
  ) {
    self.frame = frame
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.content = content
  }
}
