/// A finished picture, and what its maker should know about it.
public struct Drawing: Sendable, Equatable {
  /// The file's bytes.
  public let bytes: [UInt8]
  /// What was simplified, and what Graphviz warned about.
  public let warnings: [String]
}
