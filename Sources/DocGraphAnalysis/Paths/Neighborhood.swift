public import DocGraphModel

/// The entities within some hops of one, and what links them.
public struct Neighborhood: Hashable, Sendable {
  /// Nearest first, equally near ones in the natural order of their ids; the center itself, at distance 0, is
  /// the first.
  public let members: [Member]
  /// The relations among them, as ascending positions in the graph.
  public let relations: [Int]

  public struct Member: Hashable, Sendable {
    public let entity: EntityID
    /// In hops.
    public let distance: Int
  }
}
