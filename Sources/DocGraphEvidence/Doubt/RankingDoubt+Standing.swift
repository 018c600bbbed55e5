public import DocGraphModel

extension RankingDoubt {
  /// How an entity's rank holds.
  public struct Standing: Hashable, Sendable {
    public let node: Int
    /// As it is, as `Ranking` has it.
    public let rank: Int
    public let score: Double
    /// The best and the worst rank of all runs but that without single-source relations, which leaves little of most graphs.
    public let range: Range
    /// What is left of the ranks over the resamples without a twentieth of them, rounded down, at either end; nil without
    /// resamples.
    public let centralRange: Range?
    /// In how many resamples it is first, shared or not.
    public let first: Int
    public let topThree: Int
    public let topTen: Int
    /// Where the rank falls farthest when one source is left out, and notably; nil where it does not.
    public let fall: Fall?

    /// From the best rank to the worst; nil is below all ranks.
    public struct Range: Hashable, Sendable {
      public let best: Int?
      public let worst: Int?

      public init(best: Int?, worst: Int?) {
        self.best = best
        self.worst = worst
      }
    }

    /// A rank that hangs on sources, each of which alone takes it away.
    public struct Fall: Hashable, Sendable {
      /// The rank without any of them.
      public let rank: Int?
      /// Positions in ``RankingDoubt/sources``.
      public let sources: [Int]
      /// How many others alone make it fall notably too, though less.
      public let others: Int
    }
  }

  /// An entity whose place near the top is owed to alleged relations.
  public struct Allegation: Hashable, Sendable {
    public let node: Int
    /// With all alleged relations.
    public let rank: Int?
    /// Without any.
    public let rankWithout: Int?
    /// Alleged relations without each of which the place is lost, as positions in the graph's relations; all that there are
    /// where no single one decides.
    public let relations: [Int]
    /// Whether ``relations`` decide each alone.
    public let isDecidedBySingles: Bool
    /// The documents that support ``relations``, each once, in their order.
    public let documents: [DocumentID]
    /// How many of them are independent of each other.
    public let independentDocuments: Int
  }

  /// Whether a fall in rank is worth a word: from the first place, out of the ranking, or by 3 places at least that are half as
  /// many again as the rank was.
  public static func isNotable(from rank: Int?, to fallen: Int?) -> Bool {
    guard let rank else { return false }
    guard let fallen else { return true }
    if rank == 1 { return fallen > 1 }
    return fallen >= rank + 3 && 2 * fallen >= 3 * rank
  }
}

extension RankingDoubt.Standing.Range {
  /// The range of ranks, of which there is one at least, without `share` of them at either end.
  init(_ ranks: some Sequence<Int?>, withoutShare share: Double = 0) {
    let ordered = ranks.sorted { ($0 ?? .max) < ($1 ?? .max) }
    let cut = Int(Double(ordered.count) * share)
    self.init(best: ordered[cut], worst: ordered[ordered.count - 1 - cut])
  }
}
