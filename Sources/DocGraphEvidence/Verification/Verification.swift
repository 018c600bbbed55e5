/// What came of verifying the evidence of a graph.
public struct Verification: Hashable, Sendable {
  /// In the order of the graph.
  public let pieces: [VerifiedEvidence]
  /// The documents that were wanted, in the order of the graph.
  public let documents: [VerifiedDocument]

  /// How many pieces have this as their gravest verdict.
  public func count(_ verdict: Verdict) -> Int { pieces.count { $0.verdict == verdict } }
}
