public import GraphvizBridge

/// How a picture is laid out.
public struct LayoutOptions: Sendable, Hashable {
  public var style: LayoutStyle
  public var purpose: Purpose
  /// How many orders of the same graph are laid out, of which the best is drawn; nil for as many as fit its size.
  public var orders: Int?
  /// Where the nodes of an earlier picture stood, which are to stay where they were as far as the style allows.
  public var keeping: [String: GraphvizGeometry.Point]

  public init(
    style: LayoutStyle = .auto, purpose: Purpose = .web, orders: Int? = nil,
    keeping: [String: GraphvizGeometry.Point] = [:]
  ) {
    self.style = style
    self.purpose = purpose
    self.orders = orders
    self.keeping = keeping
  }
}

/// The kinds of layout.
public enum LayoutStyle: String, Sendable, Hashable, CaseIterable {
  /// By size: columns for up to 100 nodes, organic above.
  case auto
  /// From left to right: people first, then who and what they are connected with, places last.
  case columns
  /// From top to bottom along the direction of relations.
  case flow
  /// By forces: what is connected stands near.
  case organic
  /// Rings around the node in focus, or the one with the most relations.
  case radial
  /// On circles, by biconnected components.
  case circular
}

/// What a picture is for, which says how large and how wide it should be.
public enum Purpose: String, Sendable, Hashable, CaseIterable {
  /// A4 or Letter paper, portrait or landscape, whichever fits better.
  case page
  /// A page that scrolls: no wider than a screen where that can be.
  case web
  /// Paper as large as needed.
  case poster
  /// 16:9, to be read from afar.
  case slide
}
