import ArgumentParser
import DocGraph

/// `docgraph find`.
struct Find: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find entities by id, name or alias, without case and accents.",
    discussion: """
      Lists the entities that the name means; where there is none, those that have it as a part of a name. Nothing found \
      ends with exit code 1.

      EXAMPLE
        docgraph find Graphs/sco-ai-forum.yaml ndrc
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "An id, a name or an alias.")
  var name: String

  @OptionGroup var output: FormatOption

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let exact = index.names.positions(name).map { index.graph.entities[$0] }
    let found = exact.isEmpty ? index.entities(text: name) : exact
    switch output.format {
    case .table: if !found.isEmpty { Console.print(Tables.entities(found).text) }
    case .json:
      var report = Report()
      report.add("entities", .list(found.map(\.reported)))
      report.print()
    }
    guard found.isEmpty else { return }
    let near = index.names.similar(to: name).map { "'\($0.printable)'" }
    throw Failure.findings(
      "nothing is named '\(name.printable)'"
        + (near.isEmpty ? "" : " (did you mean \(near.joined(separator: " or "))?)"))
  }
}
