public import DocGraphAnalysis

extension RankingDoubt {
  /// What is measured, and how often.
  public struct Options: Hashable, Sendable {
    public var measure: Measure
    public var isWeighted: Bool
    /// From 1 to ``mostResamples``.
    public var resamples: Int
    /// What all chance comes from.
    public var seed: UInt64

    public static let mostResamples = 10_000

    public init(
      _ measure: Measure = .degree, isWeighted: Bool = false, resamples: Int = 100, seed: UInt64 = 1
    ) {
      self.measure = measure
      self.isWeighted = isWeighted
      self.resamples = resamples
      self.seed = seed
    }
  }

  /// A change of what a ranking takes in.
  public enum Scenario: String, CaseIterable, Sendable {
    /// Without relations of fewer than two independent documents, or of none.
    case withoutSingleSource = "without-single-source"
    /// Where alleged relations stay out as it is.
    case withAlleged = "with-alleged"
    /// Where alleged relations are in as it is.
    case withoutAlleged = "without-alleged"
    /// Without what is one party's word.
    case withoutAttributed = "without-attributed"
    /// Without what no person has accepted yet.
    case withoutCandidates = "without-candidates"
  }
}
