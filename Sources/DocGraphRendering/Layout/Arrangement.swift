public import GraphvizBridge

/// Where a picture's nodes and lines stand.
public struct Arrangement: Sendable, Hashable {
  /// Nodes and edges in the order of the plan's.
  public var geometry: GraphvizGeometry
  /// The style that was used; never `auto`.
  public var style: LayoutStyle
  /// How many orders were laid out.
  public var orders: Int
  /// What was simplified on the way, for the user to know.
  public var notes: [String]

  public init(geometry: GraphvizGeometry, style: LayoutStyle, orders: Int, notes: [String] = []) {
    self.geometry = geometry
    self.style = style
    self.orders = orders
    self.notes = notes
  }
}
