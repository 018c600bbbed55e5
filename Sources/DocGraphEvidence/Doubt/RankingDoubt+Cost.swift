public import DocGraphAnalysis

extension RankingDoubt {
  /// How much work runs are, in visits of a relation: a run of degree looks at each entity and relation once, one of PageRank
  /// some 100 times, one of betweenness at each relation from each entity, and with weights some 10 times as often.
  public static func work(_ runs: Int, of snapshot: GraphSnapshot, _ options: Options) -> Double {
    let (nodes, relations) = (Double(snapshot.nodeCount), Double(snapshot.relationCount))
    let one = options.measure.work(nodes: nodes, relations: relations, weighted: options.isWeighted)
    return Double(runs) * one
  }

  /// More than a minute or so; a ranking with doubt that is more work is refused.
  public static let mostWork = 2e10

  /// How many ranks are kept at most, of all entities asked for in all runs.
  public static let mostRanks = 10_000_000

  static func check(
    _ runs: Int, of snapshot: GraphSnapshot, _ options: Options, entities: Int
  ) throws(EvidenceError) {
    guard (1...Options.mostResamples).contains(options.resamples) else {
      throw EvidenceError(
        .parameter, "the number of resamples is \(options.resamples)",
        hint: "it lies from 1 to \(Options.mostResamples)")
    }
    guard runs * entities <= mostRanks else {
      throw EvidenceError(
        .parameter, "\(entities) entities in \(runs) runs have more than \(mostRanks) ranks",
        hint: "ask for fewer entities or fewer resamples")
    }
    let work = work(runs, of: snapshot, options)
    guard work > mostWork else { return }
    throw EvidenceError(
      .parameter,
      """
      \(options.measure.rawValue) in \(runs) runs over \(snapshot.nodeCount) entities and \(snapshot.relationCount) \
      relations would take some \(Int((work / mostWork).rounded(.up))) minutes
      """,
      hint:
        "ask for fewer resamples, for degree or pagerank, or for a part of the graph by type, relation or date"
    )
  }
}
