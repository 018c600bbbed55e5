import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph rank`.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank the entities by how central they are.",
    discussion: """
      Measures, of which --by takes one or several (`--by degree,betweenness`); the first decides the order, and beside the \
      others' values stand the ranks by them:

      \(MeasureList.summaries)

      Denied, alleged, hypothetical, inferred and rejected relations stay out unless --include brings them back; the last line \
      says what did.

      --doubt ranks again without single-source relations, without alleged ones or with them, without attributed ones and \
      candidates, without each document in turn, and over resamples of the documents (bootstrap: as many are drawn as there \
      are, with replacement, and a relation stays if a document that supports it is drawn). It tells the range of each rank, \
      and what it hangs on. The same seed gives the same result.

      EXAMPLES
        docgraph rank Graphs/sco-ai-forum.yaml --by betweenness
        docgraph rank Graphs/harbor.yaml --by pagerank --only person --top 5
        docgraph rank Graphs/harbor.yaml --by degree,betweenness,pagerank
        docgraph rank Graphs/harbor.yaml --by pagerank --from "Harbor Trust"
        docgraph rank Graphs/harbor.yaml --doubt
        docgraph rank Graphs/harbor.yaml --by betweenness --doubt --resamples 500 --seed 7 --include alleged
      """)

  @OptionGroup var input: GraphOptions

  @Option(
    help: ArgumentHelp(
      "The measure, or several with commas between (default: degree).", valueName: "measures"),
    completion: .list(Measure.allCases.map(\.rawValue)), transform: MeasureList.argument)
  var by: MeasureList = MeasureList(measures: [.degree])

  @OptionGroup var parameters: MeasureArguments

  @Option(help: "How many to print; 0 for all.")
  var top: Int = 10

  @Option(
    help: ArgumentHelp("Print only entities of this type; all of them count all the same.", valueName: "type")
  )
  var only: String?

  @Flag(help: "Tell how the ranks hold when what they rest on changes.")
  var doubt = false

  @Option(
    help: ArgumentHelp("With --doubt, how many resamples to draw (default: 100).", valueName: "count"))
  var resamples: Int?

  @Option(
    help: ArgumentHelp("With --doubt, what all chance comes from (default: 1).", valueName: "number"))
  var seed: UInt64?

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var execution: ExecutionOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if !doubt, resamples != nil { throw ValidationError("--resamples goes with --doubt") }
    if !doubt, seed != nil { throw ValidationError("--seed goes with --doubt") }
    if let resamples, !(1...RankingDoubt.Options.mostResamples).contains(resamples) {
      throw ValidationError("--resamples lies from 1 to \(RankingDoubt.Options.mostResamples)")
    }
    if top < 0 { throw ValidationError("--top is 0 or more") }
    for measure in by.measures {
      if measure.needsDirection, !options.directed {
        throw ValidationError("\(measure.rawValue) goes with --directed")
      }
      if options.weighted, !measure.isWeightable {
        throw ValidationError("weights make no difference to \(measure.rawValue): leave out --weighted")
      }
    }
    try parameters.check(by.measures)
    guard doubt else { return }
    if by.measures.count > 1 { throw ValidationError("--doubt goes with one measure: name one with --by") }
    if parameters.isGiven {
      throw ValidationError("--doubt takes measures as they are: leave out their options")
    }
  }

  func run() throws {
    let graph = try input.load().graph
    let schema = graph.schema
    let type = try only.map { try schema.entityTypeName($0) }
    func isShown(_ entity: Entity) -> Bool { type.map { schema.isType(entity.type, a: $0) } ?? true }
    if doubt { return try execution.carryOut { try rankWithDoubt(graph, where: isShown) } }
    let snapshot = try options.snapshot(graph)
    let measureOptions = try parameters.options(weighted: options.weighted, snapshot)
    let rankings = try execution.carryOut {
      try snapshot.rankings(by: by.measures, measureOptions, top: top == 0 ? nil : top) {
        isShown(snapshot.entity(at: $0))
      }
    }
    switch output.format {
    case .table:
      Console.print(rankings.table(snapshot).text)
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      report.add("measure", .text(by.measures[0].rawValue))
      if by.measures.count > 1 {
        report.add("measures", .sequence(by.measures.map { .text($0.rawValue) }, .compact))
      }
      parameters.describe(in: &report)
      options.describe(snapshot, in: &report)
      report.add("ranking", rankings.reported(snapshot))
      report.print()
    }
  }

  private func rankWithDoubt(_ graph: Graph, where isShown: (Entity) -> Bool) throws {
    let measure = by.measures[0]
    let doubt = try RankingDoubt(
      graph, filter: try options.filter.filter(graph.schema), directed: options.directed,
      .init(measure, isWeighted: options.weighted, resamples: resamples ?? 100, seed: seed ?? 1),
      top: top == 0 ? nil : top, where: isShown)
    switch output.format {
    case .table:
      Console.print(DoubtText(doubt).text)
      Console.print(options.footnote(doubt.snapshot))
    case .json:
      var report = Report()
      report.add("measure", .text(measure.rawValue))
      options.describe(doubt.snapshot, in: &report)
      report.add(doubt)
      report.print()
    }
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
