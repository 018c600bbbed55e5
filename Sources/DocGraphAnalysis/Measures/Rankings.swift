/// The nodes that are highest by one measure, with their scores and ranks by others beside.
public struct Rankings: Hashable, Sendable {
  /// What the entries are in order of comes first.
  public let measures: [Measure]
  /// As ``Ranking`` has them by the first measure.
  public let entries: [Entry]

  public struct Entry: Hashable, Sendable {
    public let node: Int
    /// One for each measure.
    public let places: [Place]
    /// By the first measure.
    public var rank: Int { places[0].rank }
  }

  /// What a node is by one measure.
  public struct Place: Hashable, Sendable {
    /// As ``Ranking`` counts them, over all nodes.
    public let rank: Int
    /// Nil where the measure has none for this node.
    public let score: Double?
  }
}

extension Analyzable {
  /// Ranks the nodes by a measure, and tells what they are by others.
  ///
  /// - Parameters:
  ///   - measures: At least one; the first decides the order.
  ///   - top: how many entries to keep; nil for all.
  ///   - isShown: whether a node is to have an entry; the others keep their places in the ranking.
  /// - Throws: ``AnalysisError`` where a measure does, ``AnalysisError/Code/parameter`` where there is none.
  /// - Complexity: that of the measures.
  public func rankings(
    by measures: [Measure], _ options: MeasureOptions = MeasureOptions(), top: Int? = nil,
    where isShown: (Int) -> Bool = { _ in true }
  ) throws(AnalysisError) -> Rankings {
    guard !measures.isEmpty else {
      throw AnalysisError(.parameter, "there is no measure to rank by", hint: "name one")
    }
    var columns: [[Rankings.Place]] = []
    var nodes: [Int] = []
    for (number, measure) in measures.enumerated() {
      let scores = try scores(measure, options)
      let standings = measure.standings(scores)
      if number == 0 { nodes = Ranking(standings, top: top, where: isShown).entries.map(\.node) }
      let ranks = Ranking.ranks(of: nodes, standings)
      columns.append(
        zip(nodes, ranks).map { node, rank in
          Rankings.Place(rank: rank, score: scores[node].isNaN ? nil : scores[node])
        })
    }
    return Rankings(
      measures: measures,
      entries: nodes.indices.map { row in
        Rankings.Entry(node: nodes[row], places: columns.map { $0[row] })
      })
  }
}
