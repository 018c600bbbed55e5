import DocGraphAnalysis
public import DocGraphModel

extension RankingDoubt {
  /// Ranks the entities of a graph and says how the ranks hold.
  ///
  /// - Parameters:
  ///   - top: How many entities to look at; nil for all.
  ///   - isShown: Whether an entity is looked at; the others keep their places in the ranking.
  /// - Throws: ``EvidenceError/Code/parameter`` for a number of resamples out of bounds, for more work than ``mostWork`` and
  ///   for more ranks than ``mostRanks``, ``EvidenceError/Code/graph`` where `GraphSnapshot` or a measure throws.
  /// - Complexity: that of the measure, for each of up to resamples + 125 runs, on all cores.
  public init(
    _ graph: Graph, filter: RelationFilter = .standard, directed: Bool = false,
    _ options: Options = Options(),
    top: Int? = nil, where isShown: (Entity) -> Bool = { _ in true }
  ) throws(EvidenceError) {
    do {
      let assessor = try DoubtAssessor(graph, filter, directed: directed, options)
      let base = assessor.base
      let shown = (0..<base.nodeCount).count { isShown(base.entity(at: $0)) }
      try RankingDoubt.check(
        assessor.runCount, of: assessor.wide, options, entities: min(top ?? shown, shown))
      self = try assessor.assess(top: top) { isShown(base.entity(at: $0)) }
    } catch let error as EvidenceError {
      throw error
    } catch let error as AnalysisError {
      throw EvidenceError(error.code == .parameter ? .parameter : .graph, error.message, hint: error.hint)
    } catch {
      throw EvidenceError(.graph, "\(error)")
    }
  }
}

/// Makes the runs of a ranking with doubt.
struct DoubtAssessor: Sendable {
  let options: RankingDoubt.Options
  /// As it is.
  let base: GraphSnapshot
  /// As it is, with alleged relations.
  let wide: GraphSnapshot
  private let isAllegedIn: Bool
  /// Alleged relations of ``wide``.
  private let alleged: [Int]
  private let independence: Independence
  private let grounds: Grounds
  private let seeds: [UInt64]

  init(
    _ graph: Graph, _ filter: RelationFilter, directed: Bool, _ options: RankingDoubt.Options
  ) throws(AnalysisError) {
    self.options = options
    base = try GraphSnapshot(graph, filter: filter, directed: directed)
    isAllegedIn = filter.modalities.contains(.alleged)
    if isAllegedIn {
      wide = base
    } else {
      var filter = filter
      filter.modalities.insert(.alleged)
      wide = try GraphSnapshot(graph, filter: filter, directed: directed)
    }
    alleged = wide.relations.filter { graph.relations[$0].modality == .alleged }
    independence = Independence(graph.documents)
    grounds = Grounds(base, independence)
    seeds = grounds.sources.isEmpty ? [] : RankingDoubt.seeds(options.resamples, from: options.seed)
  }

  private var scenarios: [RankingDoubt.Scenario] {
    RankingDoubt.Scenario.allCases.filter { $0 != (isAllegedIn ? .withAlleged : .withoutAlleged) }
  }

  private var allegedRuns: [Int] {
    // The only one is the scenario.
    alleged.count <= RankingDoubt.mostAllegedRuns && alleged.count > 1 ? alleged : []
  }

  /// The sources to leave out one by one, ascending.
  private var sourceRuns: [Int] {
    guard grounds.sources.count > RankingDoubt.mostSourceRuns else { return Array(grounds.sources.indices) }
    let loads = grounds.loads
    return loads.indices.sorted { (loads[$1], $0) < (loads[$0], $1) }
      .prefix(RankingDoubt.mostSourceRuns).sorted()
  }

  var runCount: Int {
    1 + scenarios.count + allegedRuns.count
      + min(grounds.sources.count, RankingDoubt.mostSourceRuns) + seeds.count
  }

  /// The snapshot of a variation; nil where it has the same relations as it is.
  private func snapshot(_ variation: RankingDoubt.Variation) -> GraphSnapshot? {
    let relations = base.graph.relations
    switch variation {
    case .none: return nil
    case .scenario(.withAlleged): return alleged.isEmpty ? nil : wide
    case .scenario(.withoutAlleged): return keeping { relations[$0].modality != .alleged }
    case .scenario(.withoutAttributed): return keeping { relations[$0].attributedTo == nil }
    case .scenario(.withoutCandidates): return keeping { relations[$0].review != .candidate }
    case .scenario(.withoutSingleSource):
      return keeping { independence.count(relations[$0].evidence.supporting) > 1 }
    case .withoutAlleged(let relation): return wide.keeping { $0 != relation }
    case .withoutSource(let source): return keeping { !grounds.hangs($0, on: source) }
    case .resample(let number):
      let isDrawn = RankingDoubt.draw(grounds.sources.count, seed: seeds[number])
      return keeping { grounds.holds($0, isDrawn) }
    }
  }

  private func keeping(_ isKept: (Int) -> Bool) -> GraphSnapshot? {
    let kept = base.keeping(isKept)
    return kept.relationCount == base.relationCount ? nil : kept
  }

  private func measured(_ variation: RankingDoubt.Variation) throws(AnalysisError) -> MeasuredSnapshot? {
    guard let snapshot = snapshot(variation) else { return nil }
    return try MeasuredSnapshot(snapshot, options)
  }

  func assess(top: Int?, where isShown: (Int) -> Bool) throws(AnalysisError) -> RankingDoubt {
    let baseline = try MeasuredSnapshot(base, options)
    let ranking = Ranking(baseline.standings, top: top, where: isShown)
    let nodes = ranking.entries.map(\.node)
    let scenarios = self.scenarios
    let measured = try parallelMap(scenarios.count) { (place: Int) throws(AnalysisError) in
      try self.measured(.scenario(scenarios[place]))
    }
    // Entities whose place the alleged relations may have given them.
    let place = scenarios.firstIndex { $0 == .withAlleged || $0 == .withoutAlleged }
    let other = place.flatMap { measured[$0] } ?? baseline
    let (with, without) = isAllegedIn ? (baseline, other) : (other, baseline)
    let risen = alleged.isEmpty ? [] : risen(with, without, top: max(10, nodes.count), isShown)
    let watched = nodes + risen.map(\.node)

    let same = baseline.run(.none, watching: watched)
    let variations =
      allegedRuns.map(RankingDoubt.Variation.withoutAlleged) + sourceRuns.map { .withoutSource($0) }
      + seeds.indices.map { .resample($0) }
    let runs = try parallelMap(variations.count) { (number: Int) throws(AnalysisError) -> RankingDoubt.Run in
      try run(variations[number], self.measured(variations[number]), watched, same)
    }
    let scenarioRuns = zip(scenarios, measured).map { run(.scenario($0), $1, watched, same) }
    return result(ranking, baseline.scores, baseline: same, scenarios: scenarioRuns, runs, risen)
  }

  private func run(
    _ variation: RankingDoubt.Variation, _ measured: MeasuredSnapshot?, _ watched: [Int],
    _ same: RankingDoubt.Run
  ) -> RankingDoubt.Run {
    measured?.run(variation, watching: watched)
      ?? RankingDoubt.Run(
        variation: variation, relationCount: same.relationCount, ranks: same.ranks, leaders: same.leaders)
  }

  private struct Rise {
    let node: Int
    let rank: Int?
    let rankWithout: Int?
  }

  /// Who is notably higher with alleged relations than without, of the first `top` with them.
  private func risen(
    _ with: MeasuredSnapshot, _ without: MeasuredSnapshot, top: Int, _ isShown: (Int) -> Bool
  ) -> [Rise] {
    let ranks = Ranking(with.standings, top: top, where: isShown).entries
      .filter { $0.rank <= top && with.isPlaced($0.node) }
    let ranksWithout = without.ranks(of: ranks.map(\.node))
    return zip(ranks, ranksWithout).filter { RankingDoubt.isNotable(from: $0.rank, to: $1) }
      .map { Rise(node: $0.node, rank: $0.rank, rankWithout: $1) }
  }

  private func result(
    _ ranking: Ranking, _ scores: [Double], baseline: RankingDoubt.Run, scenarios: [RankingDoubt.Run],
    _ runs: [RankingDoubt.Run], _ risen: [Rise]
  ) -> RankingDoubt {
    let count = ranking.entries.count
    let single = runs.filter { if case .withoutAlleged = $0.variation { true } else { false } }
    let allegations = risen.enumerated().map { offset, rise in
      allegation(rise, single.map { ($0.variation, $0.ranks[count + offset]) })
    }
    func shown(_ runs: some Sequence<RankingDoubt.Run>) -> [RankingDoubt.Run] {
      runs.map { run in
        var run = run
        run.ranks.removeSubrange(count...)
        return run
      }
    }
    let sources = shown(runs.filter { if case .withoutSource = $0.variation { true } else { false } })
    let resamples = shown(runs.filter { if case .resample = $0.variation { true } else { false } })
    let standings = ranking.entries.enumerated().map { place, entry in
      RankingDoubt.Standing(
        entry, score: scores[entry.node], at: place,
        varied: [baseline] + scenarios + single + sources + resamples, sources, resamples)
    }
    return RankingDoubt(
      options: options, snapshot: base, sources: grounds.sources, unsupportedCount: grounds.unsupportedCount,
      standings: standings, baseline: shown([baseline])[0], scenarios: shown(scenarios),
      allegedRuns: shown(single), sourceRuns: sources, resamples: resamples, alleged: alleged,
      allegations: allegations,
      seeds: seeds)
  }

  private func allegation(
    _ rise: Rise, _ runs: [(RankingDoubt.Variation, Int?)]
  ) -> RankingDoubt.Allegation {
    let deciding = runs.compactMap { variation, rank -> Int? in
      guard case .withoutAlleged(let relation) = variation,
        RankingDoubt.isNotable(from: rise.rank, to: rank)
      else { return nil }
      return relation
    }
    let relations = deciding.isEmpty ? alleged : deciding
    let documents = Set(relations.flatMap { base.graph.relations[$0].evidence.supporting }).sorted()
    return RankingDoubt.Allegation(
      node: rise.node, rank: rise.rank, rankWithout: rise.rankWithout, relations: relations,
      isDecidedBySingles: !deciding.isEmpty || alleged.count == 1, documents: documents,
      independentDocuments: independence.count(documents))
  }
}

extension RankingDoubt.Standing {
  fileprivate init(
    _ entry: Ranking.Entry, score: Double, at place: Int, varied: [RankingDoubt.Run],
    _ sources: [RankingDoubt.Run], _ resamples: [RankingDoubt.Run]
  ) {
    node = entry.node
    rank = entry.rank
    self.score = score
    range = Range(
      varied.filter { $0.variation != .scenario(.withoutSingleSource) }.map { $0.ranks[place] })
    let ranks = resamples.map { $0.ranks[place] }
    centralRange = ranks.isEmpty ? nil : Range(ranks, withoutShare: 0.05)
    func count(upTo last: Int) -> Int { ranks.count { $0.map { $0 <= last } ?? false } }
    (first, topThree, topTen) = (count(upTo: 1), count(upTo: 3), count(upTo: 10))
    fall = Fall(from: varied.first?.ranks[place] ?? nil, sources, at: place)
  }
}

extension RankingDoubt.Standing.Fall {
  /// nil where leaving out one source changes nothing of note.
  fileprivate init?(from rank: Int?, _ runs: [RankingDoubt.Run], at place: Int) {
    let falls = runs.compactMap { run -> (source: Int, rank: Int?)? in
      guard case .withoutSource(let source) = run.variation,
        RankingDoubt.isNotable(from: rank, to: run.ranks[place])
      else { return nil }
      return (source, run.ranks[place])
    }
    guard let worst = falls.map({ $0.rank ?? .max }).max() else { return nil }
    sources = falls.filter { ($0.rank ?? .max) == worst }.map(\.source)
    self.rank = worst == .max ? nil : worst
    others = falls.count - sources.count
  }
}
