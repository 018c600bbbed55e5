import DocGraph

/// A ranking with doubt as people read it: the table, what the ranks hang on, and who is first in each scenario.
struct DoubtText {
  private let doubt: RankingDoubt
  private let graph: Graph
  /// Whether alleged relations are in as it is.
  private var isAllegedIn: Bool { doubt.scenarios.contains { $0.variation == .scenario(.withoutAlleged) } }

  init(_ doubt: RankingDoubt) {
    self.doubt = doubt
    graph = doubt.snapshot.graph
  }

  var text: String {
    var parts = [ranking.text]
    let notes = doubt.standings.indices.compactMap(line) + allegationsOfOthers + allegedInWords
    if !notes.isEmpty {
      parts.append((["What the ranks hang on:"] + notes).joined(separator: "\n"))
    }
    parts.append(scenarios.text)
    parts.append(legend.joined(separator: "\n"))
    return parts.joined(separator: "\n\n")
  }

  // MARK: The table

  private var ranking: Table {
    let measure = doubt.options.measure
    var table = Table(
      "RANK", measure.rawValue.uppercased(), "90 %", "MIN-MAX", "FIRST", "TOP 3", "TOP 10", "2 SOURCES", "ID",
      "NAME",
      flushRight: Set(0...7))
    let sourced = doubt.scenarios.first { $0.variation == .scenario(.withoutSingleSource) }
    for (place, standing) in doubt.standings.enumerated() {
      let entity = doubt.snapshot.entity(at: standing.node)
      table.add(
        "\(standing.rank)", measure.text(of: standing.score), standing.centralRange.map(text) ?? "-",
        text(standing.range), share(standing.first), share(standing.topThree), share(standing.topTen),
        sourced.map { text($0.ranks[place]) } ?? "-", entity.id.rawValue, entity.name)
    }
    return table
  }

  private func text(_ rank: Int?) -> String { rank.map(String.init) ?? "none" }

  private func text(_ range: RankingDoubt.Standing.Range) -> String {
    range.best == range.worst ? text(range.best) : "\(text(range.best))-\(text(range.worst))"
  }

  private func share(_ count: Int) -> String {
    guard !doubt.resamples.isEmpty else { return "-" }
    let percent = Double(100 * count) / Double(doubt.resamples.count)
    return (Int(exactly: percent).map(String.init) ?? percent.formatted(decimals: 1)) + " %"
  }

  // MARK: What the ranks hang on

  /// The line of an entity of the table; nil where there is nothing to tell.
  private func line(_ place: Int) -> String? {
    let standing = doubt.standings[place]
    let rank = doubt.baseline.ranks[place]
    let allegation = doubt.allegations.first { $0.node == standing.node }
    var falls: [String] = []
    if let fall = standing.fall, !isSame(fall, as: allegation) { falls.append(words(of: fall)) }
    for run in doubt.scenarios {
      guard case .scenario(let scenario) = run.variation,
        [.withoutAttributed, .withoutCandidates].contains(scenario),
        RankingDoubt.isNotable(from: rank, to: run.ranks[place])
      else { continue }
      falls.append("\(words(ofRank: run.ranks[place])) \(scenario.words)")
    }
    var notes = allegation.map { [words(of: $0)] } ?? []
    if notes.isEmpty, let first = falls.first { falls[0] = "\(standing.rank), but \(first)" }
    notes += falls
    return notes.isEmpty ? nil : "  \(name(standing.node)): " + notes.joined(separator: "; ")
  }

  /// Whether a fall without a document tells once more what an allegation by this document does.
  private func isSame(
    _ fall: RankingDoubt.Standing.Fall, as allegation: RankingDoubt.Allegation?
  ) -> Bool {
    guard isAllegedIn, let allegation else { return false }
    return fall.sources.map { doubt.sources[$0].document } == allegation.documents
      && fall.rank == allegation.rankWithout
  }

  /// Entities that are not in the table, and might be.
  private var allegationsOfOthers: [String] {
    let shown = Set(doubt.standings.map(\.node))
    let others = doubt.allegations.filter { !shown.contains($0.node) }
    let lines = others.prefix(5).map { "  \(name($0.node)): \(words(of: $0))" }
    return others.count > 5 ? lines + ["  and \(others.count - 5) more with alleged relations"] : lines
  }

  private func words(of fall: RankingDoubt.Standing.Fall) -> String {
    let sources = listed(fall.sources.map { doubt.sources[$0].text }, "or", most: 4)
    let worst = fall.others > 0 ? " at worst" : ""
    return "\(words(ofRank: fall.rank))\(worst) without \(sources)"
  }

  private func words(ofRank rank: Int?) -> String {
    if let rank { return String(rank) }
    return doubt.options.measure == .betweenness ? "on no path" : "nothing is left"
  }

  private func words(of allegation: RankingDoubt.Allegation) -> String {
    let place = allegation.rank == 1 ? "first" : text(allegation.rank)
    let relations = relations(allegation)
    let without = words(ofRank: allegation.rankWithout)
    if isAllegedIn { return "\(place) only with \(relations), \(without) without" }
    return "would be \(place) with \(relations), is \(without) without"
  }

  /// "the alleged r79 (a single source: beacon-1)".
  private func relations(_ allegation: RankingDoubt.Allegation) -> String {
    let ids = allegation.relations.map(id)
    let name =
      !allegation.isDecidedBySingles || ids.count > 3
      ? "the \(ids.count) alleged relations" : "the alleged " + listed(ids, "and", most: 3)
    return "\(name) (\(sources(allegation.documents, independent: allegation.independentDocuments)))"
  }

  private func sources(_ documents: [DocumentID], independent count: Int) -> String {
    let names = listed(documents.map(\.rawValue), "and", most: 3)
    return count == 0 ? "without evidence" : count == 1 ? "a single source: \(names)" : names
  }

  /// The alleged relations that were named, in words.
  private var allegedInWords: [String] {
    let single = doubt.allegations.filter { $0.isDecidedBySingles && $0.relations.count <= 3 }
    let named = Set(single.flatMap(\.relations) + doubt.allegedThatDecideFirst.prefix(3)).sorted()
    return named.map { position in
      let relation = graph.relations[position]
      let ends = [relation.source, relation.target].map { id in
        doubt.snapshot.node(of: id).map(name) ?? id.rawValue
      }
      let speaker = relation.attributedTo.map { id in
        graph.entities.first { $0.id == id }?.name ?? id.rawValue
      }
      let documents = Set(relation.evidence.filter { $0.stance == .supports }.map(\.document)).sorted()
      let sources = sources(documents, independent: Independence(graph.documents).count(documents))
      let words = "\(ends[0]) \(graph.schema.words(of: relation)) \(ends[1])"
      return "  \(id(position)), alleged\(speaker.map { " by \($0)" } ?? ""): \(words) (\(sources))".printable
    }
  }

  private func id(_ position: Int) -> String {
    let relation = graph.relations[position]
    return relation.id?.rawValue ?? "\(relation.source) \(relation.type) \(relation.target)"
  }

  // MARK: Scenarios

  private var scenarios: Table {
    var table = Table("", "RELATIONS", "FIRST", flushRight: [1])
    table.add("as it is", "\(doubt.baseline.relationCount)", leaders(doubt.baseline))
    for run in doubt.scenarios {
      guard case .scenario(let scenario) = run.variation else { continue }
      table.add(
        scenario.words, "\(run.relationCount)",
        doubt.isUnchanged(run) ? "(the same: there are none)" : leaders(run) + deciders(scenario))
    }
    return table
  }

  private func leaders(_ run: RankingDoubt.Run) -> String {
    run.leaders.isEmpty ? "(nobody)" : listed(run.leaders.map(name), "and", most: 3)
  }

  /// " (r79 decides)": who turns the first place where alleged relations do.
  private func deciders(_ scenario: RankingDoubt.Scenario) -> String {
    let ids = doubt.allegedThatDecideFirst.map(id)
    guard [.withAlleged, .withoutAlleged].contains(scenario), !ids.isEmpty else { return "" }
    return " (\(listed(ids, "or", most: 3)) decides)"
  }

  private func name(_ node: Int) -> String { doubt.snapshot.entity(at: node).name.printable }

  // MARK: The legend

  private var legend: [String] {
    let none =
      doubt.options.measure == .betweenness ? "no shortest path leads through it" : "no relation leads to it"
    let ranks = "2 SOURCES: without single-source relations (not in MIN-MAX); none: \(none)"
    guard !doubt.resamples.isEmpty else {
      return ["No relation has evidence, so that there is nothing to resample.", ranks]
    }
    let sources = doubt.sources.count
    let drawn =
      doubt.drawsPassages
      ? "passages of \(doubt.sources[0].document.rawValue.printable)"
      : sources == 1 ? "document" : "documents"
    var lines = [
      "90 %, FIRST, TOP 3, TOP 10: over \(doubt.resamples.count) resamples of \(sources) \(drawn) (seed \(doubt.options.seed)); equal scores share a rank",
      "MIN-MAX: over these, the runs above and those without each \(doubt.drawsPassages ? "passage" : "document") in turn",
      ranks,
    ]
    if doubt.sourceRuns.count < sources {
      lines[1] += " (of \(sources) those \(doubt.sourceRuns.count) that most relations rest on alone)"
    }
    if doubt.unsupportedCount > 0 {
      lines.append("\(doubt.unsupportedCount) of the relations have no evidence, and stay in every resample")
    }
    return lines
  }
}

/// "a, b or c"; of more than `most` the first ones and how many there are besides.
private func listed(_ items: [String], _ or: String, most: Int) -> String {
  let items = items.map(\.printable)
  if items.count > most {
    return items.prefix(most).joined(separator: ", ") + " \(or) \(items.count - most) more"
  }
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " \(or) " + last
}

extension RankingDoubt.Scenario {
  /// As people read it.
  var words: String {
    switch self {
    case .withoutSingleSource: "without single-source relations"
    case .withAlleged: "with alleged relations"
    case .withoutAlleged: "without alleged relations"
    case .withoutAttributed: "without attributed relations"
    case .withoutCandidates: "without candidates"
    }
  }
}

extension RankingDoubt.Source {
  /// A document's id, or a passage as "brief:120-188".
  var text: String {
    if let range { return "\(document):\(range.lowerBound)-\(range.upperBound)" }
    return quote.map { "\(document): “\($0)”" } ?? document.rawValue
  }
}
