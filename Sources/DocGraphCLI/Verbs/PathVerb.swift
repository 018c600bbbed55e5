import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph path`.
struct PathVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show how two entities are connected.",
    discussion: """
      Prints the shortest chain of relations, or with -k the k shortest that come by no entity twice, each hop with the \
      quote it rests on. No path ends with exit code 1. `why` says how sure a connection is, with all passages and whatever says \
      the contrary, and what would connect two that are not.

      EXAMPLES
        docgraph path Graphs/sco-ai-forum.yaml DeepSeek SCO
        docgraph path Graphs/harbor.yaml "Harbor Trust" Skerrow -k 3
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "Where the path begins: an id, a name or an alias.")
  var from: String

  @Argument(help: "Where it ends.")
  var to: String

  @Option(name: .customShort("k"), help: ArgumentHelp("How many paths to look for.", valueName: "count"))
  var count: Int = 1

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if !(1...10_000).contains(count) { throw ValidationError("-k lies from 1 to 10000") }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let source = try index.entity(named: from)
    let target = try index.entity(named: to)
    let snapshot = try options.snapshot(index.graph)
    let paths = try snapshot.shortestPaths(
      from: source.id, to: target.id, count: count, weighted: options.weighted)
    switch output.format {
    case .table:
      for (number, path) in paths.enumerated() { Console.print(text(path, number: number + 1, index)) }
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      options.describe(snapshot, in: &report)
      report.add("paths", .list(paths.map { json($0, index) }))
      report.print()
    }
    if paths.isEmpty {
      throw Failure.findings("there is no path from \(source.name.printable) to \(target.name.printable)")
    }
  }

  private func text(_ path: Path, number: Int, _ index: GraphIndex) -> String {
    let hops = path.hops.count == 1 ? "1 hop" : "\(path.hops.count) hops"
    let length = options.weighted ? ", length \(path.length.formatted(decimals: 4))" : ""
    var lines = ["\(number). \(hops)\(length)", "   " + name(path.entities.first, index)]
    for hop in path.hops {
      for link in hop.relations { lines += self.lines(link, index) }
      lines.append("   " + name(hop.target, index))
    }
    return lines.joined(separator: "\n")
  }

  private func name(_ id: EntityID?, _ index: GraphIndex) -> String {
    id.flatMap(index.entity)?.name.printable ?? ""
  }

  private func lines(_ link: Path.Link, _ index: GraphIndex) -> [String] {
    let relation = index.graph.relations[link.relation]
    let words = index.graph.schema.words(of: relation)
    let facts = [relation.valid?.description, relation.amount?.description, relation.doubt(index)]
      .compactMap { $0 }.filter { !$0.isEmpty }
    let arrow =
      index.graph.schema.relationType(relation.type)?.isSymmetric == true
      ? "<->" : link.isReversed ? "<--" : "-->"
    var lines = ["     \(arrow) \(words)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")]
    if let evidence = relation.evidence.first {
      lines.append("         " + (evidence.quote.map { "“\($0)” " } ?? "") + "[\(evidence.document)]")
    }
    return lines.map(\.printable)
  }

  private func json(_ path: Path, _ index: GraphIndex) -> SyntaxValue {
    .object(
      [
        ("length", .real(path.length)), ("entities", .sequence(path.entities.map { .id($0) }, .compact)),
        (
          "hops",
          .list(
            path.hops.map { hop in
              .object(
                [
                  ("source", .id(hop.source)), ("target", .id(hop.target)), ("length", .real(hop.length)),
                  ("relations", .list(hop.relations.map { index.graph.relations[$0.relation].reported })),
                ], .block)
            })
        ),
      ], .block)
  }
}
