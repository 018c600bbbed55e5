import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph neighbors`.
struct Neighbors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbors",
    abstract: "List what is connected with an entity, and by which relations.",
    discussion: """
      `explain` tells the same of one entity as a text, with quotes, pledges, sources and doubt.

      EXAMPLES
        docgraph neighbors Graphs/harbor.yaml "Harbor Trust"
        docgraph neighbors Graphs/harbor.yaml "Harbor Trust" --hops 2 --format json
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "An id, a name or an alias.")
  var name: String

  @Option(help: "How many hops away at most.")
  var hops: Int = 1

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if hops < 0 { throw ValidationError("--hops is 0 or more") }
    if options.weighted { throw ValidationError("hops have no weight: leave out --weighted") }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let center = try index.entity(named: name)
    let snapshot = try options.snapshot(index.graph)
    let neighborhood = try snapshot.neighborhood(of: center.id, hops: hops)
    let members = neighborhood.members.compactMap { member in
      index.entity(member.entity).map { (entity: $0, distance: member.distance) }
    }
    let relations = neighborhood.relations.map { index.graph.relations[$0] }
    switch output.format {
    case .table:
      var table = Table("HOPS", "ID", "TYPE", "NAME", flushRight: [0])
      for member in members {
        table.add(
          "\(member.distance)", member.entity.id.rawValue, member.entity.type.rawValue, member.entity.name)
      }
      Console.print(table.text + "\n\n" + Tables.relations(relations, index).text)
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      options.describe(snapshot, in: &report)
      report.add(
        "entities",
        .list(members.map { .object([("hops", .integer($0.distance))] + $0.entity.reportedName) }))
      report.add("relations", .list(relations.map(\.reported)))
      report.print()
    }
  }
}
