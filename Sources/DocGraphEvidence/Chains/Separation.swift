public import DocGraphModel

/// Why two entities have no chain, and what would give one.
public struct Separation: Hashable, Sendable {
  /// The conditions each of which alone is in the way, with the shortest chain that there is without it.
  public let nearest: [Opening]
  /// Where no condition is in the way alone: the chain without any, and those that it does without.
  public let together: Opening?
  /// Where there is no chain without any condition either: the parts of the whole graph that the two are in.
  public let parts: [Part]

  /// Conditions that are given up, and the chain that is there then.
  public struct Opening: Hashable, Sendable {
    public let obstacles: [Obstacle]
    public let chain: Chain
  }

  /// The entities that hang together with one of the two.
  public struct Part: Hashable, Sendable {
    public let size: Int
    /// Those with the most relations, at most three, without the one itself.
    public let bestKnown: [EntityID]
  }
}

/// A condition that keeps relations from being steps, or chains from being taken.
public enum Obstacle: Hashable, Sendable {
  /// Relations that stay out for what they are: denied, alleged, hypothetical, inferred, rejected, or of another review,
  /// modality or origin.
  case kind(RelationFilter.Reason)
  case relationTypes
  case entityTypes
  case date
  case uncertain
  case avoided(ChainQuestion.Avoided)
  case direction
  case via
  /// With the number of hops that there are at least without it.
  case hops(Int)
}
