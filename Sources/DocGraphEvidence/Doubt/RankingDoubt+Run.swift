extension RankingDoubt {
  /// The ranking under one variation.
  public struct Run: Hashable, Sendable {
    public let variation: Variation
    /// How many relations are in.
    public let relationCount: Int
    /// The rank of each of ``RankingDoubt/standings``; nil where nothing speaks for it.
    public internal(set) var ranks: [Int?]
    /// The nodes of rank 1, ascending; empty where nothing speaks for anyone.
    public let leaders: [Int]
  }

  /// What a run changes.
  public enum Variation: Hashable, Sendable {
    case none
    case scenario(Scenario)
    /// A position in the graph's relations.
    case withoutAlleged(relation: Int)
    /// A position in ``RankingDoubt/sources``.
    case withoutSource(Int)
    /// A position in ``RankingDoubt/resamples``.
    case resample(Int)
  }

  /// Whether a run's scenario finds nothing to change.
  public func isUnchanged(_ run: Run) -> Bool { run.relationCount == baseline.relationCount }
}
