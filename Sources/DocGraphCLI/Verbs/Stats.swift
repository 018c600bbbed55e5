import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph stats`.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Describe a graph in numbers: size, degrees, components, communities.",
    discussion: """
      The file is a graph (.yaml or .json) or an edge list: a text file with two names or numbers a line, perhaps a weight, of \
      any size that memory holds. Triangles are counted above four million relations only if --full asks for it.

      density is the share of all pairs that are linked; reciprocity that of directed links which are answered; assortativity \
      tells from -1 to 1 whether the well-connected (or entities of one type) are linked with their like; transitivity is the \
      share of pairs with a common neighbor that are linked themselves. Communities are Leiden's (`docgraph communities`).

      EXAMPLES
        docgraph stats Graphs/sco-ai-forum.yaml
        docgraph stats Graphs/harbor.yaml --directed --relation owns --relation funds
        docgraph stats Graphs/harbor.yaml --format json
      """)

  @Argument(
    help: "A graph file (.yaml or .json; `-` reads one from standard input) or an edge list.",
    completion: .file())
  var graph: String

  @Option(
    help: ArgumentHelp(
      "A folder that documents may lie below; the graph file's own is always allowed.", valueName: "folder"),
    completion: .directory)
  var root: String = "."

  @Flag(help: "Relations lead from source to target only; without it they lead both ways.")
  var directed = false

  @Flag(help: "Compute everything, however large the graph is.")
  var full = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var execution: ExecutionOptions
  @OptionGroup var output: FormatOption

  private var isGraphFile: Bool { graph == "-" || GraphFormat(fileName: graph) != nil }

  func validate() throws {
    if !isGraphFile, !filter.isDefault {
      throw ValidationError("an edge list has no types, dates and doubts: leave out what narrows the graph")
    }
  }

  func run() throws {
    if isGraphFile { return try describeGraph() }
    let network = try NamedNetwork(reading: graph, directed: directed)
    let summary = try execution.carryOut { try network.structureSummary(full: full) }
    switch output.format {
    case .table: Console.print(summary.table(nodes: "nodes", edges: "edges").text)
    case .json:
      var report = Report()
      report.add("directed", .bool(directed))
      report.add(summary)
      report.print()
    }
  }

  private func describeGraph() throws {
    let graph = try GraphOptions.load(graph, root: root).graph
    let snapshot = try GraphSnapshot(graph, filter: try filter.filter(graph.schema), directed: directed)
    let (summary, byType) = try execution.carryOut {
      (try snapshot.structureSummary(full: full), try snapshot.assortativityByType())
    }
    switch output.format {
    case .table:
      var table = summary.table(nodes: "entities", edges: "relations")
      table.add(
        "assortativity by type", byType?.formatted(decimals: 4) ?? "-",
        "1: only among their like, 0: as by chance")
      Console.print(table.text)
      Console.print(filter.footnote(snapshot, [directed ? "directed" : "undirected"]))
    case .json:
      var report = Report()
      report.add("directed", .bool(directed))
      filter.describe(snapshot, in: &report)
      report.add(summary)
      report.add("typeAssortativity", byType.map { .real($0) })
      report.print()
    }
  }
}
