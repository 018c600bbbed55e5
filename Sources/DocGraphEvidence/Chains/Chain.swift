public import DocGraphModel

/// A way from one entity to another, with what each of its hops stands on.
public struct Chain: Hashable, Sendable {
  /// From the first to the last; none comes twice.
  public let entities: [EntityID]
  /// The steps between them, one less.
  public let hops: [Hop]
  /// The first of the hops with the weakest best relation.
  public let weakest: Int
  /// Whether every hop has a relation that certainly holds at the time asked for; nil where no time was.
  public let holds: Certainty?
  /// Whether on some day of that time all hops may hold; nil where no time was asked for.
  public let holdsTogether: Bool?

  /// The number of hops or, with hubs penalized, the length that ``ChainFinder`` gives them.
  public var length: Double { hops.reduce(0) { $0 + $1.length } }

  /// A step, with every relation that allows it.
  public struct Hop: Hashable, Sendable {
    public let source: EntityID
    public let target: EntityID
    public let length: Double
    /// Firmest first, equally firm ones in the order of the graph; at least one.
    public let relations: [Link]
    /// What says the contrary of one of them and is no step itself, as ascending positions in the graph's relations.
    public let against: [Int]
    public let sources: ChainSources

    /// The firmest of its relations.
    public var best: Link { relations[0] }
    /// Whether a relation certainly holds at the time asked for; nil where no time was.
    public var holds: Certainty? { relations.compactMap(\.holds).max() }
  }

  /// A relation that a hop takes.
  public struct Link: Hashable, Sendable {
    public let support: Support
    /// Whether the hop goes from the relation's target to its source.
    public let isReversed: Bool
    /// Whether it holds at the time asked for, never surely without a date of its own; nil where no time was.
    public let holds: Certainty?

    /// A position in the graph's relations.
    public var relation: Int { support.relation }
  }

  /// Every relation that is shown, as ascending positions in the graph's relations.
  public var relations: [Int] {
    Set(hops.flatMap { $0.relations.map(\.relation) + $0.against }).sorted()
  }
}
