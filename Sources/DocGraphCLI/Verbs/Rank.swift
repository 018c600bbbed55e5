import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph rank`.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank the entities by how central they are.",
    discussion: """
      degree counts relations, betweenness the shortest paths that lead through an entity (as a share of all pairs), pagerank \
      how often a random walk is there. Denied, alleged, hypothetical, inferred and rejected relations stay out unless \
      --include brings them back; the last line says what did.

      EXAMPLES
        docgraph rank Graphs/sco-ai-forum.yaml --by betweenness
        docgraph rank Graphs/harbor.yaml --by pagerank --only person --top 5
      """)

  @OptionGroup var input: GraphOptions

  @Option(help: "The measure.")
  var by: Measure = .degree

  @Option(help: "How many to print; 0 for all.")
  var top: Int = 10

  @Option(
    help: ArgumentHelp("Print only entities of this type; all of them count all the same.", valueName: "type")
  )
  var only: String?

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if top < 0 { throw ValidationError("--top is 0 or more") }
    if by.needsDirection, !options.directed { throw ValidationError("\(by.rawValue) goes with --directed") }
  }

  func run() throws {
    let graph = try input.load().graph
    let snapshot = try options.snapshot(graph)
    let scores = try snapshot.scores(by, weighted: options.weighted)
    let type = try only.map { try graph.schema.entityTypeName($0) }
    let ranking = Ranking(scores, top: top == 0 ? nil : top) { node in
      type.map { graph.schema.isType(snapshot.entity(at: node).type, a: $0) } ?? true
    }
    switch output.format {
    case .table:
      var table = Table("RANK", by.rawValue.uppercased(), "ID", "TYPE", "NAME", flushRight: [0, 1])
      for entry in ranking.entries {
        let entity = snapshot.entity(at: entry.node)
        table.add("\(entry.rank)", score(entry.score), entity.id.rawValue, entity.type.rawValue, entity.name)
      }
      Console.print(table.text)
      Console.print(options.footnote(snapshot))
    case .json: report(ranking, snapshot).print()
    }
  }

  /// Whole numbers as such, others with four decimals: more would be false precision.
  private func score(_ score: Double) -> String {
    if let whole = Int(exactly: score), by != .betweenness, by != .pageRank { return String(whole) }
    return score.formatted(decimals: 4)
  }

  private func report(_ ranking: Ranking, _ snapshot: GraphSnapshot) -> Report {
    var report = Report()
    report.add("measure", .text(by.rawValue))
    options.describe(snapshot, in: &report)
    report.add(
      "ranking",
      .list(
        ranking.entries.map { entry in
          .object(
            [("rank", .integer(entry.rank))] + snapshot.entity(at: entry.node).reportedName + [
              ("score", .real(entry.score))
            ])
        }))
    return report
  }
}

extension Double {
  /// The number with a fixed count of decimals, rounded half to even.
  func formatted(decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (magnitude * scale).rounded(.toNearestOrEven)
    guard scaled < 1e15 else { return description }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (self < 0 && scaled > 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
