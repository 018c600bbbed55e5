import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph cliques`.
struct CliquesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cliques",
    abstract: "Find the largest groups in which everybody is linked with everybody.",
    discussion: """
      A clique is listed only if nobody else could join it (it is maximal). The largest come first. Direction makes no \
      difference. There may be more cliques than anybody can list: the search ends after --steps and says so.

      EXAMPLES
        docgraph cliques Graphs/sco-ai-forum.yaml
        docgraph cliques Graphs/harbor.yaml --at-least 4 --type person --type organization
        docgraph cliques Graphs/harbor.yaml --top 5 --format json
      """)

  @OptionGroup var input: GraphOptions

  @Option(help: ArgumentHelp("The fewest entities that count.", valueName: "count"))
  var atLeast: Int = 3

  @Option(help: "How many to print; 0 for all.")
  var top: Int = 20

  @Option(help: ArgumentHelp("How long to search; a second is some ten million steps.", valueName: "count"))
  var steps: Int = 100_000_000

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if atLeast < 1 { throw ValidationError("--at-least is 1 or more") }
    if top < 0 { throw ValidationError("--top is 0 or more") }
    if steps < 1 { throw ValidationError("--steps is 1 or more") }
  }

  func run() throws {
    let graph = try input.load().graph
    let snapshot = try GraphSnapshot(graph, filter: try filter.filter(graph.schema))
    let cliques = try snapshot.largestCliques(
      atLeast: atLeast, count: top == 0 ? .max : top, steps: steps)
    switch output.format {
    case .table:
      if !cliques.cliques.isEmpty {
        var table = Table("#", "SIZE", "MEMBERS", flushRight: [0, 1])
        for (number, members) in cliques.cliques.enumerated() {
          let names = members.map { snapshot.entity(at: $0).name }
          table.add("\(number + 1)", "\(members.count)", names.joined(separator: "; "))
        }
        Console.print(table.text + "\n")
      }
      Console.print(text(cliques))
      Console.print(filter.footnote(snapshot, ["undirected"]))
    case .json: report(cliques, snapshot).print()
    }
  }

  private func text(_ cliques: Cliques) -> String {
    let of = "of \(atLeast) or more entities"
    let found =
      cliques.total == 0 ? "there is no clique \(of)" : "\(counted(cliques.total, "clique", "cliques")) \(of)"
    if !cliques.isComplete {
      return "\(found) in so many steps, and there may be larger ones (more --steps go on)"
    }
    return cliques.cliques.count < cliques.total ? "\(found) (--top 0 prints all)" : found
  }

  private func report(_ cliques: Cliques, _ snapshot: GraphSnapshot) -> Report {
    var report = Report()
    filter.describe(snapshot, in: &report)
    report.add("atLeast", .integer(atLeast))
    report.add("total", .integer(cliques.total))
    report.add("isComplete", .bool(cliques.isComplete))
    report.add(
      "countBySize",
      .mapping(
        cliques.countBySize.sorted { $0.key < $1.key }.map { ("\($0.key)", .integer($0.value)) }, .compact))
    report.add(
      "cliques",
      .list(
        cliques.cliques.map { members in
          .object([
            ("size", .integer(members.count)),
            ("members", .list(members.map { .object(snapshot.entity(at: $0).reportedName) })),
          ])
        }))
    return report
  }
}
