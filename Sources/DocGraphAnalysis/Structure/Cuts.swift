/// An entity without which its component falls apart.
public struct CutNode: Hashable, Sendable {
  public let node: Int
  /// Into how many parts it falls.
  public let parts: Int
  /// How many others would no longer be connected with the largest of the parts.
  public let cutOff: Int
}

/// An edge without which its component falls in two.
public struct Bridge: Hashable, Sendable {
  /// The end with the smaller number.
  public let first: Int
  public let second: Int
  /// The relation, as a position in the graph's relations; nil in a network of bare edges.
  public let relation: Int?
  /// How many entities the smaller of the two parts has.
  public let cutOff: Int
}
