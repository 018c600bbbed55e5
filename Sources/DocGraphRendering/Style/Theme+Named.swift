extension Theme {
  /// The themes that come with docgraph.
  public static let all: [Theme] = [.light, .dark, .print, .highContrast]

  /// The theme of ``all`` with this name: `light`, `dark`, `print` or `high-contrast`.
  public static func named(_ name: String) -> Theme? {
    all.first { $0.name == name }
  }
}
