import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph shared`.
struct Shared: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shared",
    abstract: "List who is connected with the same: people by the organizations they share, and the like.",
    discussion: """
      Pairs of entities of one type, those that share most first, with what they share and the relations it rests on; of \
      equals those first that share the smaller groups. Two who share something need not know each other: nothing is added to \
      the graph. No pair ends with exit code 1.

      EXAMPLES
        docgraph shared Graphs/harbor.yaml --of person --through organization
        docgraph shared Graphs/harbor.yaml "Harbor Trust" --of organization --through person --format json
        docgraph shared Graphs/sco-ai-forum.yaml --of organization --through event --top 5
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "Only pairs with this entity: an id, a name or an alias.")
  var name: String?

  @Option(help: ArgumentHelp("Whose pairs to list.", valueName: "type"))
  var of: String

  @Option(help: ArgumentHelp("What they share.", valueName: "type"))
  var through: String

  @Option(help: ArgumentHelp("How much a pair shares at least.", valueName: "count"))
  var least: Int = 1

  @Option(help: "How many pairs to print; 0 for all.")
  var top: Int = 10

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if least < 1 { throw ValidationError("--least is 1 or more") }
    if top < 0 { throw ValidationError("--top is 0 or more") }
    if options.directed || options.weighted {
      throw ValidationError(
        "what is shared has no direction and no weight: leave out --directed and --weighted")
    }
  }

  func run() throws {
    let graph = try input.load().graph
    let schema = graph.schema
    let (member, shared) = try (schema.entityTypeName(of), schema.entityTypeName(through))
    let index = GraphIndex(graph)
    let entity = try name.map { try index.entity(named: $0) }
    if let entity, !schema.isType(entity.type, a: member) {
      throw Failure.usage("\(entity.name.printable) is no \(member) (--of \(entity.type) lists its pairs)")
    }
    let snapshot = try options.snapshot(graph)
    let ties = try snapshot.sharedTies(
      of: { schema.isType(snapshot.entity(at: $0).type, a: member) },
      through: { schema.isType(snapshot.entity(at: $0).type, a: shared) },
      with: try entity.map { try snapshot.requireNode($0.id) }, least: least, top: top == 0 ? nil : top)
    switch output.format {
    case .table:
      Console.print(ties.table(snapshot).text)
      Console.print(ties.footnote)
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      report.add("of", .id(member))
      report.add("through", .id(shared))
      report.add("entity", entity.map { .id($0.id) })
      options.describe(snapshot, in: &report)
      report.add("pairCount", .integer(ties.pairCount))
      report.add("pairs", ties.reported(snapshot))
      report.print()
    }
    if ties.pairs.isEmpty {
      throw Failure.findings("no two of type \(member) share what is of type \(shared)")
    }
  }
}
