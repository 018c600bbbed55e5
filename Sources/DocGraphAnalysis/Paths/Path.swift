public import DocGraphModel

/// A way from one entity to another that comes by none twice.
public struct Path: Hashable, Sendable {
  /// From the first to the last; at least one.
  public let entities: [EntityID]
  /// The steps between them, one less.
  public let hops: [Hop]

  /// The sum of the hops' lengths: their number where weights do not count.
  public var length: Double { hops.reduce(0) { $0 + $1.length } }

  /// A step of a path, with every relation that allows it.
  public struct Hop: Hashable, Sendable {
    public let source: EntityID
    public let target: EntityID
    /// 1, or weighted 1/weight of the strongest relation.
    public let length: Double
    /// In the order of the graph; at least one.
    public let relations: [Link]
  }

  /// A relation that a hop takes.
  public struct Link: Hashable, Sendable {
    /// A position in the graph's relations.
    public let relation: Int
    /// Whether the hop goes from the relation's target to its source.
    public let isReversed: Bool
  }
}
