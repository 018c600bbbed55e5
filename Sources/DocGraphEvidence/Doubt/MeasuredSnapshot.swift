import DocGraphAnalysis

/// The scores of one run, and who has any.
struct MeasuredSnapshot: Sendable {
  let relationCount: Int
  let scores: [Double]
  /// What ranks come from.
  let standings: [Double]
  /// Some measures give everyone something; there, whether a relation leads to a node.
  private let arrivals: [Double]?

  init(_ snapshot: GraphSnapshot, _ options: RankingDoubt.Options) throws(AnalysisError) {
    relationCount = snapshot.relationCount
    scores = try snapshot.scores(options.measure, weighted: options.isWeighted)
    standings = options.measure.standings(scores)
    arrivals = [.pageRank, .katz, .eigenvector].contains(options.measure) ? snapshot.degree(.in) : nil
  }

  /// Whether something speaks for a node.
  func isPlaced(_ node: Int) -> Bool { (arrivals ?? standings)[node] > 0 }

  func ranks(of nodes: [Int]) -> [Int?] {
    let placed = nodes.filter(isPlaced)
    let ranks = Dictionary(
      zip(placed, Ranking.ranks(of: placed, standings)), uniquingKeysWith: { first, _ in first })
    return nodes.map { ranks[$0] }
  }

  func run(_ variation: RankingDoubt.Variation, watching nodes: [Int]) -> RankingDoubt.Run {
    RankingDoubt.Run(
      variation: variation, relationCount: relationCount, ranks: ranks(of: nodes),
      leaders: Ranking.leaders(standings).filter(isPlaced))
  }
}
