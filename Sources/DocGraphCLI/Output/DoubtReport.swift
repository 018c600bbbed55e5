import DocGraph
import DocGraphSyntax

// A ranking with doubt as JSON: what was asked, the standings, and every run.

extension Report {
  mutating func add(_ doubt: RankingDoubt) {
    add("seed", .number(String(doubt.options.seed)))
    add("resamples", .integer(doubt.resamples.count))
    add("drawn", .text(doubt.drawsPassages ? "passages" : "documents"))
    add("sources", .list(doubt.sources.map(\.reported)))
    add("relationsWithoutEvidence", .integer(doubt.unsupportedCount))
    add("ranking", .list(doubt.standings.map { doubt.reported($0) }))
    add("allegations", .list(doubt.allegations.map { doubt.reported($0) }))
    let runs = [doubt.baseline] + doubt.scenarios + doubt.allegedRuns + doubt.sourceRuns + doubt.resamples
    if !doubt.reportsDraws { add("drawsLeftOut", .bool(true)) }
    add("runs", .list(runs.map { doubt.reported($0) }))
  }
}

extension RankingDoubt {
  /// Above this many sources in all resamples together, what each drew is left to be drawn again.
  fileprivate var reportsDraws: Bool { resamples.count * sources.count <= 1_000_000 }

  fileprivate func reported(_ standing: Standing) -> SyntaxValue {
    .object(
      [("rank", .integer(standing.rank))] + snapshot.entity(at: standing.node).reportedName + [
        ("score", .real(standing.score)), ("range", reported(standing.range)),
        ("central90", standing.centralRange.map(reported)), ("first", .integer(standing.first)),
        ("top3", .integer(standing.topThree)), ("top10", .integer(standing.topTen)),
        (
          "fall",
          standing.fall.map { fall in
            .object([
              ("rank", reported(fall.rank)), ("without", .sequence(fall.sources.map(reference), .compact)),
              ("others", .integer(fall.others)),
            ])
          }
        ),
      ], .block)
  }

  fileprivate func reported(_ allegation: Allegation) -> SyntaxValue {
    .object([
      ("id", .id(snapshot.entity(at: allegation.node).id)), ("rankWith", reported(allegation.rank)),
      ("rankWithout", reported(allegation.rankWithout)),
      ("relations", .sequence(allegation.relations.map(relation), .compact)),
      ("eachDecides", .bool(allegation.isDecidedBySingles)),
      ("documents", .sequence(allegation.documents.map { .id($0) }, .compact)),
      ("independentDocuments", .integer(allegation.independentDocuments)),
    ])
  }

  fileprivate func reported(_ run: Run) -> SyntaxValue {
    var pairs: [(String, SyntaxValue?)] = []
    switch run.variation {
    case .none: pairs = [("run", .text("as it is"))]
    case .scenario(let scenario): pairs = [("run", .text(scenario.rawValue))]
    case .withoutAlleged(let position):
      pairs = [("run", .text("without-alleged-relation")), ("relation", relation(position))]
    case .withoutSource(let source):
      pairs = [("run", .text("without-source")), ("source", reference(source))]
    case .resample(let number):
      pairs = [("run", .text("resample"))]
      if reportsDraws {
        pairs.append(("drawn", .sequence(sources(drawnBy: number).map(reference), .compact)))
      }
    }
    let leaders = run.leaders.prefix(10).map { SyntaxValue.id(snapshot.entity(at: $0).id) }
    return .object(
      pairs + [
        ("relations", .integer(run.relationCount)), ("first", .sequence(leaders, .compact)),
        ("firstCount", run.leaders.count > leaders.count ? .integer(run.leaders.count) : nil),
        ("ranks", .sequence(run.ranks.map(reported), .compact)),
      ])
  }

  private func reported(_ rank: Int?) -> SyntaxValue { rank.map(SyntaxValue.integer) ?? .null }

  private func reported(_ range: Standing.Range) -> SyntaxValue {
    .sequence([reported(range.best), reported(range.worst)], .compact)
  }

  /// A document by its id, a passage by its place in the list of sources, counted from 0.
  private func reference(_ source: Int) -> SyntaxValue {
    drawsPassages ? .integer(source) : .id(sources[source].document)
  }

  /// A relation by its id, else by its place in the graph, counted from 0.
  private func relation(_ position: Int) -> SyntaxValue {
    snapshot.graph.relations[position].id.map { .id($0) } ?? .integer(position)
  }
}

extension RankingDoubt.Source {
  fileprivate var reported: SyntaxValue {
    .object([
      ("document", .id(document)), ("start", range.map { .integer($0.lowerBound) }),
      ("end", range.map { .integer($0.upperBound) }), ("quote", .optional(quote)),
    ])
  }
}
