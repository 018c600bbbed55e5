import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph meet`.
struct MeetVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meet",
    abstract: "List the entities nearest to several: who, or what, stands between them.",
    discussion: """
      By the distance of the farthest of the entities named (--by farthest), or by the sum of all distances (--by total). \
      Distances are hops, or with --weighted lengths. Below the list stand the ways from each to the first of it, with quotes. \
      With two names it also says what they have in common: the shared neighbors, the scores of Adamic and Adar (the sum of \
      1/ln(neighbors) over them), of resource allocation (of 1/neighbors) and of Jaccard (their share of all neighbors of the two). \
      No meeting point ends with exit code 1.

      EXAMPLES
        docgraph meet Graphs/harbor.yaml "Harbor Trust" Skerrow "Yusra Wahdan"
        docgraph meet Graphs/sco-ai-forum.yaml DeepSeek SCO --by total --top 3
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "Two entities or more: ids, names or aliases.")
  var names: [String]

  @Option(help: "What to be near means: the distance of the farthest, or the sum of all.")
  var by: MeetingOrder = .farthest

  @Option(help: "How many to list.")
  var top: Int = 5

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if names.count < 2 { throw ValidationError("name at least two entities") }
    if top < 1 { throw ValidationError("--top is 1 or more") }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let ids = try names.map { try index.entity(named: $0).id }
      .reduce(into: [EntityID]()) { if !$0.contains($1) { $0.append($1) } }
    guard ids.count > 1 else {
      throw Failure.usage("all names mean '\(ids[0])': name two entities")
    }
    let snapshot = try options.snapshot(index.graph)
    let points = try snapshot.meetingPoints(of: ids, by: by, top: top, weighted: options.weighted)
    let scores = ids.count == 2 ? try snapshot.linkScores(of: ids[0], and: ids[1]) : nil
    let paths = try points.first.map { point in
      try ids.compactMap {
        try snapshot.shortestPath(from: $0, to: point.entity, weighted: options.weighted)
      }
    }
    let printer = PathText(index: index)
    switch output.format {
    case .table:
      if !points.isEmpty {
        Console.print(table(points, ids, printer) + "\n")
        for path in paths ?? [] { Console.print(printer.lines(path).joined(separator: "\n") + "\n") }
      }
      if let scores { Console.print(text(scores, printer)) }
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      options.describe(snapshot, in: &report)
      report.add("of", .sequence(ids.map { .id($0) }, .compact))
      report.add("by", .text(by.rawValue))
      report.add("meetingPoints", .list(points.map { json($0, index) }))
      report.add("paths", .list((paths ?? []).map { printer.json($0) }))
      report.add("common", scores.map(json))
      report.print()
    }
    if points.isEmpty { throw Failure.findings("there is nothing that all of them are connected with") }
  }

  private func table(_ points: [MeetingPoint], _ ids: [EntityID], _ printer: PathText) -> String {
    var table = Table("FARTHEST", "TOTAL", "ID", "TYPE", "NAME", flushRight: [0, 1])
    func distance(_ length: Double) -> String {
      options.weighted ? length.formatted(decimals: 4) : "\(Int(length))"
    }
    for point in points {
      let entity = printer.index.entity(point.entity)
      table.add(
        distance(point.farthest), distance(point.total), point.entity.rawValue, entity?.type.rawValue,
        entity?.name)
    }
    return table.text
  }

  private func text(_ scores: LinkScores, _ printer: PathText) -> String {
    guard !scores.common.isEmpty else { return "They have no neighbors in common." }
    let names = scores.common.map(printer.name).joined(separator: ", ")
    let values = [
      ("Adamic-Adar", scores.adamicAdar), ("resource allocation", scores.resourceAllocation),
      ("Jaccard", scores.jaccard),
    ].map { "\($0) \($1.formatted(decimals: 4))" }.joined(separator: ", ")
    return "Neighbors in common: \(names).\n(\(values))"
  }

  private func json(_ point: MeetingPoint, _ index: GraphIndex) -> SyntaxValue {
    .object(
      (index.entity(point.entity)?.reportedName ?? []) + [
        ("farthest", .real(point.farthest)), ("total", .real(point.total)),
        ("distances", .sequence(point.distances.map { .real($0) }, .compact)),
      ])
  }

  private func json(_ scores: LinkScores) -> SyntaxValue {
    .object(
      [
        ("entities", .sequence(scores.common.map { .id($0) }, .compact)),
        ("adamicAdar", .real(scores.adamicAdar)), ("resourceAllocation", .real(scores.resourceAllocation)),
        ("jaccard", .real(scores.jaccard)),
      ], .block)
  }
}
