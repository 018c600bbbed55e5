import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph cycles`.
struct CyclesVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cycles",
    abstract: "Find relations that lead in a circle, such as owners who in the end own themselves.",
    discussion: """
      A cycle goes along the direction of relations, passes no entity twice and ends where it began; each hop is printed with \
      the quote that it rests on. The shortest come first. Relations of symmetric types (family_of, cooperates_with…) have no \
      direction and stay out. There may be more cycles than anybody can list: the search ends at --top, or after --steps, and \
      says up to which length it has found all. That there are none is no failure: the exit code is 0.

      EXAMPLES
        docgraph cycles Graphs/harbor.yaml --relation owns --relation subsidiary_of
        docgraph cycles Graphs/sco-ai-forum.yaml --longest 4
        docgraph cycles Graphs/harbor.yaml --top 3 --format json
      """)

  @OptionGroup var input: GraphOptions

  @Option(help: ArgumentHelp("How many entities a cycle may have.", valueName: "count"))
  var longest: Int = 10

  @Option(help: "How many cycles to find.")
  var top: Int = 20

  @Option(
    help: ArgumentHelp(
      "How many relations may be looked at; a second is some hundred million.", valueName: "count"))
  var steps: Int = 100_000_000

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: FormatOption

  func validate() throws {
    if longest < 1 { throw ValidationError("--longest is 1 or more") }
    if !(1...1_000_000).contains(top) { throw ValidationError("--top lies from 1 to 1000000") }
    if steps < 1 { throw ValidationError("--steps is 1 or more") }
  }

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let snapshot = try GraphSnapshot(index, filter: try filter.filter(index.graph.schema), directed: true)
      .withoutSymmetricRelations()
    let cycles = try snapshot.cycles(longest: longest, count: top, steps: steps)
    switch output.format {
    case .table:
      let paths = PathText(index: index)
      for (number, cycle) in cycles.cycles.enumerated() {
        let title = "\(number + 1). \(counted(cycle.count, "entity", "entities"))"
        Console.print(([title] + paths.lines(snapshot.closedPath(along: cycle))).joined(separator: "\n"))
      }
      Console.print(cycles.text(longest: longest))
      Console.print(filter.footnote(snapshot, ["directed"]))
    case .json:
      var report = Report()
      filter.describe(snapshot, in: &report)
      report.add("longest", .integer(longest))
      report.add("completeLength", .integer(cycles.completeLength))
      report.add("end", .optional(cycles.end?.rawValue))
      report.add(
        "cycles", .list(cycles.cycles.map { PathText(index: index).json(snapshot.closedPath(along: $0)) }))
      report.print()
    }
  }
}

extension Cycles {
  /// What was found, and what was not looked for.
  fileprivate func text(longest: Int) -> String {
    let found = cycles.isEmpty ? "there is no cycle" : counted(cycles.count, "cycle", "cycles")
    switch end {
    case nil: return "\(found) of up to \(longest) entities"
    case .count:
      return
        "\(found), and there are more (--top finds more); all of up to \(completeLength) entities are among them"
    case .steps:
      let all = completeLength > 0 ? "; all of up to \(completeLength) entities are among them" : ""
      return "\(found) in so many steps\(all) (more --steps or a smaller --longest go on)"
    }
  }
}
