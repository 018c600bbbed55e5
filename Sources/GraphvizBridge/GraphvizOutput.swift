/// What an operation gave: the bytes of a drawing, and the warnings on the way to it.
public struct GraphvizOutput: Sendable, Equatable {
  public let bytes: [UInt8]
  /// What Graphviz warned about, line by line, instead of on standard error.
  public let warnings: [String]

  public init(bytes: [UInt8], warnings: [String]) {
    self.bytes = bytes
    self.warnings = warnings
  }

  /// The drawing as text, for the formats that are text.
  ///
  /// - Complexity: O(n).
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
