/// A finished chart as SVG, and what its maker should know about it.
public struct Drawing: Sendable, Equatable {
  /// The file's bytes.
  public let bytes: [UInt8]
  /// In CSS pixels, of which 96 are an inch.
  public let width: Double
  public let height: Double
  /// What was simplified, and what Graphviz warned about.
  public let warnings: [String]
}
