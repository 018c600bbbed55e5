import DocGraphAnalysis

/// The scores of one run, and who has any.
struct MeasuredSnapshot: Sendable {
  let relationCount: Int
  let scores: [Double]
  /// PageRank gives everyone some; there, whether a relation leads to a node.
  private let arrivals: [Double]?

  init(_ snapshot: GraphSnapshot, _ options: RankingDoubt.Options) throws(AnalysisError) {
    relationCount = snapshot.relationCount
    scores = try snapshot.scores(options.measure, weighted: options.isWeighted)
    arrivals = options.measure == .pageRank ? snapshot.degree(.in) : nil
  }

  /// Whether something speaks for a node.
  func isPlaced(_ node: Int) -> Bool { (arrivals ?? scores)[node] > 0 }

  func ranks(of nodes: [Int]) -> [Int?] {
    let placed = nodes.filter(isPlaced)
    let ranks = Dictionary(
      zip(placed, Ranking.ranks(of: placed, scores)), uniquingKeysWith: { first, _ in first })
    return nodes.map { ranks[$0] }
  }

  func run(_ variation: RankingDoubt.Variation, watching nodes: [Int]) -> RankingDoubt.Run {
    RankingDoubt.Run(
      variation: variation, relationCount: relationCount, ranks: ranks(of: nodes),
      leaders: Ranking.leaders(scores).filter(isPlaced))
  }
}
