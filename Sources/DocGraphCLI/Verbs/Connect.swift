import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph connect`.
struct ConnectVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "connect",
    abstract: "Show the smallest part of the graph that connects several entities.",
    discussion: """
      Prints a tree of hops over as few others as can be, branch by branch, each hop with the quotes it rests on. Up to eight \
      entities are connected by a shortest tree there is (Dreyfus and Wagner); for more, or in graphs too large for that, the tree is \
      Mehlhorn's, which is less than twice as long as the shortest, and the output says by how much at most. Relations lead both \
      ways. Entities without any path between them come in several parts, with exit code 1.

      EXAMPLES
        docgraph connect Graphs/harbor.yaml "Harbor Trust" Skerrow "Yusra Wahdan"
        docgraph connect Graphs/sco-ai-forum.yaml DeepSeek SCO China --format json
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "Two entities or more: ids, names or aliases.")
  var names: [String]

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if names.count < 2 { throw ValidationError("name at least two entities") }
    if names.count > 1_000 { throw ValidationError("at most 1000 entities can be connected") }
    if options.directed {
      throw ValidationError("a connection looks at relations both ways: leave out --directed")
    }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let ids = try names.map { try index.entity(named: $0).id }
    guard Set(ids).count > 1 else {
      throw Failure.usage("all names mean '\(ids[0])': name two entities")
    }
    let snapshot = try options.snapshot(index.graph)
    let connection = try snapshot.connection(of: ids, weighted: options.weighted)
    let printer = PathText(index: index)
    switch output.format {
    case .table:
      for (number, tree) in connection.trees.enumerated() {
        Console.print(text(tree, number: number + 1, printer))
      }
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      options.describe(snapshot, in: &report)
      report.add("length", .real(connection.length))
      report.add("trees", .list(connection.trees.map { json($0, printer) }))
      report.print()
    }
    if connection.trees.count > 1 {
      let parts = connection.trees.map { tree in
        tree.terminals.map { printer.name($0) }.joined(separator: ", ")
      }
      throw Failure.findings("there is no connection between " + parts.joined(separator: " | "))
    }
  }

  private func text(_ tree: Connection.Tree, number: Int, _ printer: PathText) -> String {
    guard !tree.branches.isEmpty else {
      return "\(number). \(printer.name(tree.terminals.first)), without a path to the others"
    }
    let hops = tree.branches.reduce(0) { $0 + $1.hops.count }
    let length = options.weighted ? ", length \(tree.length.formatted(decimals: 4))" : ""
    let others = tree.entities.count - tree.terminals.count
    let by = others == 0 ? "without others" : others == 1 ? "over 1 other" : "over \(others) others"
    let least =
      tree.isShortest
      ? "" : "; the shortest tree has a length of at least \(tree.leastLength.formatted(decimals: 2))"
    var lines = [
      "\(number). \(tree.terminals.count) entities connected by \(hops == 1 ? "1 hop" : "\(hops) hops")\(length), \(by)\(least)"
    ]
    for (place, branch) in tree.branches.enumerated() {
      if place > 0 { lines.append("   and from \(printer.name(branch.entities.first)):") }
      lines += printer.lines(branch)
    }
    return lines.joined(separator: "\n")
  }

  private func json(_ tree: Connection.Tree, _ printer: PathText) -> SyntaxValue {
    .object(
      [
        ("terminals", .sequence(tree.terminals.map { .id($0) }, .compact)),
        ("entities", .sequence(tree.entities.map { .id($0) }, .compact)), ("length", .real(tree.length)),
        ("isShortest", .bool(tree.isShortest)), ("leastLength", .real(tree.leastLength)),
        ("branches", .list(tree.branches.map { printer.json($0) })),
      ], .block)
  }
}
