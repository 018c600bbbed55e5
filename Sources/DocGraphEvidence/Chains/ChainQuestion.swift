public import DocGraphModel

/// How two entities are connected: what is asked, and under which conditions.
public struct ChainQuestion: Hashable, Sendable {
  public var source: EntityID
  public var target: EntityID
  /// How many chains are wanted, from 1 to 1,000.
  public var count = 3
  /// The relations that may be steps; with `during` every hop may hold then.
  public var filter = RelationFilter.standard
  /// Whether hops go from source to target only.
  public var isDirected = false
  /// Whether a hop at an entity with many relations counts as longer; see ``ChainFinder``.
  public var penalizesHubs = false
  /// Whether only relations are steps that are asserted, accepted by a person, not inferred, supported by a passage, and not
  /// contradicted.
  public var onlyCertain = false
  /// What no chain comes by, its ends aside.
  public var avoided: [Avoided] = []
  /// What every chain comes by.
  public var via: EntityID?
  /// At least 1; nil for no bound.
  public var maximumHops: Int?

  public init(from source: EntityID, to target: EntityID) {
    self.source = source
    self.target = target
  }

  /// What a chain is to do without.
  public enum Avoided: Hashable, Sendable {
    case entity(EntityID)
    /// All entities of exactly this type, except for the ends.
    case entityType(EntityTypeName)
    case relationType(RelationTypeName)
  }
}
