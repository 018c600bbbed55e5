/// The most that a tree may hold; what has more is an error, not a part of it.
public struct MarkupLimits: Sendable, Hashable {
  /// Bytes of the source, before its characters are decoded.
  public var bytes = 128 << 20
  /// Elements and texts.
  public var nodes = 4_000_000
  /// Of all elements together.
  public var attributes = 8_000_000
  /// Elements within each other. XML has a limit of its own in libxml2, 256.
  public var depth = 2_000

  public init() {}
}
