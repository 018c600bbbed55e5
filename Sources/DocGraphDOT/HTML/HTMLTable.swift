/// A table of an HTML label. Rows without cells are left out; a table without rows gets one empty cell, since
/// Graphviz refuses both.
public struct HTMLTable: Sendable, Equatable {
  public var frame: HTMLFrame
  /// Width of every cell's line in points, unless the cell says otherwise.
  public var cellBorder: Int?
  /// The font of all text in the table, unless a run says otherwise.
  public var font: HTMLFont?
  public var rows: [HTMLRow]

  public init(
    _ rows: [HTMLRow], frame: HTMLFrame = HTMLFrame(), cellBorder: Int? = nil, font: HTMLFont? = nil
  ) {
    self.frame = frame
    self.cellBorder = cellBorder
    self.font = font
    self.rows = rows
  }
}
