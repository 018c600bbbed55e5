/// How a chart over time is drawn.
public struct ChartOptions: Sendable, Hashable {
  public var theme: Theme
  /// Stands above the picture; nil for the graph's own title, empty for none.
  public var title: String?

  public init(theme: Theme = .light, title: String? = nil) {
    self.theme = theme
    self.title = title
  }
}
