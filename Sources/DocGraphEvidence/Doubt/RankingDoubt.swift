public import DocGraphAnalysis
public import DocGraphModel

/// A ranking with how it holds when what it rests on changes: without doubtful relations, with alleged ones, without each
/// document in turn, and over resamples of the documents.
///
/// All is recomputed, nothing estimated. A resample is a bootstrap of the sources: of n documents n are drawn with replacement,
/// and a relation stays if a document that supports it is drawn; it counts once, however often that is. A document that
/// repeats another one (`basedOn`) that supports the same relation is no source of it and never holds it alone; one that only repeats is not drawn at all. Relations
/// without supporting evidence stay in every resample, as no document could take them away. Where there is one document to draw,
/// its passages are drawn instead. Documents are drawn, not publishers: two papers of one publisher are two draws.
///
/// In each run entities have the ranks of `Ranking`: equal scores share the best place. An entity has no rank in a run in which
/// nothing speaks for it: no relation, or for betweenness no shortest path, leads to it (`nil`, which is below all ranks).
///
/// Reference: B. Efron, R. Tibshirani, *An Introduction to the Bootstrap*, 1993.
public struct RankingDoubt: Sendable {
  public let options: Options
  /// The graph under the filter, as it is.
  public let snapshot: GraphSnapshot
  /// What the resamples draw from, in the order of their ids or places; empty where no relation has evidence.
  public let sources: [Source]
  /// How many relations have no supporting evidence, and so stay in every resample.
  public let unsupportedCount: Int
  /// The entities asked for, as `Ranking` has them.
  public let standings: [Standing]
  public let baseline: Run
  /// One for each of ``Scenario``, with all relations that it changes.
  public let scenarios: [Run]
  /// One for each alleged relation, without it where alleged relations are in; else with all but it. None where there are
  /// more than ``mostAllegedRuns``.
  public let allegedRuns: [Run]
  /// One for each source, without it; of many those that most relations rest on alone, at most ``mostSourceRuns``.
  public let sourceRuns: [Run]
  public let resamples: [Run]
  /// The alleged relations, in or not, as positions in the graph's relations.
  public let alleged: [Int]
  /// The entities whose place near the top is owed to alleged relations.
  public let allegations: [Allegation]
  /// What each resample's draws come from.
  let seeds: [UInt64]

  public static let mostAllegedRuns = 20
  public static let mostSourceRuns = 100

  /// What a relation rests on: a document, or a passage where there is one document only.
  public struct Source: Hashable, Sendable {
    public let document: DocumentID
    /// The passage in UTF-8 bytes of the document's text; nil for a document or a passage without offsets.
    public let range: Range<Int>?
    /// A passage without offsets by its words.
    public let quote: String?
  }
}

extension RankingDoubt {
  /// The alleged relations, as positions in the graph's relations, without each of which alone those are first who are first
  /// without any.
  public var allegedThatDecideFirst: [Int] {
    let isIn = scenarios.contains { $0.variation == .scenario(.withoutAlleged) }
    let scenario = scenarios.first { $0.variation == .scenario(isIn ? .withoutAlleged : .withAlleged) }
    guard let scenario, scenario.leaders != baseline.leaders else { return [] }
    let without = isIn ? scenario.leaders : baseline.leaders
    if let only = alleged.first, alleged.count == 1 { return [only] }
    return allegedRuns.compactMap { run in
      guard case .withoutAlleged(let relation) = run.variation, run.leaders == without else { return nil }
      return relation
    }
  }

  /// Whether the sources are passages of one document.
  public var drawsPassages: Bool { sources.contains { $0.range != nil || $0.quote != nil } }

  /// The sources that a resample drew, each once, ascending.
  ///
  /// - Parameter resample: A position in ``resamples``.
  public func sources(drawnBy resample: Int) -> [Int] {
    let isDrawn = RankingDoubt.draw(sources.count, seed: seeds[resample])
    return isDrawn.indices.filter { isDrawn[$0] }
  }

  /// Which of `count` sources `count` draws with replacement meet.
  static func draw(_ count: Int, seed: UInt64) -> [Bool] {
    var generator = SplitMix64(seed: seed)
    var isDrawn = [Bool](repeating: false, count: count)
    for _ in 0..<count { isDrawn[generator.below(count)] = true }
    return isDrawn
  }

  /// A seed for each resample; the first of many are those of few.
  static func seeds(_ count: Int, from seed: UInt64) -> [UInt64] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in generator.next() }
  }
}
