/// An output format by Graphviz's name for it; others than these can be made from their names.
public struct GraphvizFormat: RawRepresentable, Sendable, Hashable {
  public var rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let svg = GraphvizFormat(rawValue: "svg")
  /// DOT with the layout's coordinates as attributes.
  public static let dot = GraphvizFormat(rawValue: "dot")
  /// DOT with coordinates and drawing operations.
  public static let xdot = GraphvizFormat(rawValue: "xdot")
  /// One line a node and edge, in inches.
  public static let plain = GraphvizFormat(rawValue: "plain")
  public static let json = GraphvizFormat(rawValue: "json")
  public static let png = GraphvizFormat(rawValue: "png")
  public static let pdf = GraphvizFormat(rawValue: "pdf")
  public static let jpeg = GraphvizFormat(rawValue: "jpg")
  public static let webp = GraphvizFormat(rawValue: "webp")
}
