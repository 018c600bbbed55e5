/// What tables and cells have in common: colours, alignment, size, link; what is `nil` is not written.
public struct HTMLFrame: Sendable, Equatable {
  /// Width of the frame's line in points, 0 for none.
  public var border: Int?
  /// Space inside, between frame and content, in points.
  public var cellPadding: Int?
  /// Space outside, between cells, in points.
  public var cellSpacing: Int?
  /// Colour of the line.
  public var color: String?
  public var backgroundColor: String?
  public var alignment: HTMLAlignment?
  public var verticalAlignment: HTMLVerticalAlignment?
  /// Least width in points, or the exact one where `isFixedSize`.
  public var width: Int?
  /// Least height in points, or the exact one where `isFixedSize`.
  public var height: Int?
  public var isFixedSize: Bool
  /// `rounded`, `dashed`, `radial`…
  public var style: String?
  /// Which sides have a line: letters of `LTRB`.
  public var sides: String?
  /// The name by which an edge's `headport` or `tailport` finds this box.
  public var port: String?
  public var href: String?
  /// Text shown on hover as written; Graphviz shows it only where there is an `href` too.
  public var tooltip: String?
  public var id: String?

  public init(
    border: Int? = nil, cellPadding: Int? = nil, cellSpacing: Int? = nil, color: String? = nil,
    backgroundColor: String? = nil, alignment: HTMLAlignment? = nil,
    verticalAlignment: HTMLVerticalAlignment? = nil, width: Int? = nil, height: Int? = nil,
    isFixedSize: Bool = false, style: String? = nil, sides: String? = nil, port: String? = nil,
    href: String? = nil, tooltip: String? = nil, id: String? = nil
  ) {
    self.border = border
    self.cellPadding = cellPadding
    self.cellSpacing = cellSpacing
    self.color = color
    self.backgroundColor = backgroundColor
    self.alignment = alignment
    self.verticalAlignment = verticalAlignment
    self.width = width
    self.height = height
    self.isFixedSize = isFixedSize
    self.style = style
    self.sides = sides
    self.port = port
    self.href = href
    self.tooltip = tooltip
    self.id = id
  }
}
