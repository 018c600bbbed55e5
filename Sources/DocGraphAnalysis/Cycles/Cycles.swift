/// Elementary cycles of a directed graph, as far as they were looked for.
public struct Cycles: Hashable, Sendable {
  /// The nodes of each cycle along its arcs, from the smallest: the shortest cycles first, equally long ones by their nodes.
  public let cycles: [[Int]]
  /// Every cycle with at most so many nodes is among them.
  public let completeLength: Int
  /// Why there may be more, of the lengths that were asked for; nil where there are none.
  public let end: End?

  public enum End: String, Hashable, Sendable {
    /// As many as were asked for.
    case count
    /// As much was looked at as was allowed.
    case steps
  }
}
