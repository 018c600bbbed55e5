import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph cut`.
struct CutVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cut",
    abstract: "Say what would have to go for two entities to be unconnected.",
    discussion: """
      The least set of relations, each with the quote it rests on, and the least set of entities without which no path leads \
      from one to the other: the few things that a whole connection stands on. Where several sets are as small, it is the one \
      nearest to the first entity. Parallel relations each have to go. With --weighted the relations' weights add up to the least.

      As many paths share no relation, or no entity, as would have to go: `path --disjoint` lists them. Two that are not connected \
      end with exit code 1.

      EXAMPLES
        docgraph cut Graphs/harbor.yaml "Harbor Trust" Skerrow
        docgraph cut Graphs/sco-ai-forum.yaml DeepSeek SCO --format json
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "An id, a name or an alias.")
  var from: String

  @Argument(help: "The other.")
  var to: String

  @OptionGroup var options: SnapshotOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let index = GraphIndex(try input.load().graph)
    let source = try index.entity(named: from)
    let target = try index.entity(named: to)
    guard source.id != target.id else {
      throw Failure.usage("both names mean '\(source.id)': name two entities")
    }
    let snapshot = try options.snapshot(index.graph)
    let cut = try snapshot.minimumCut(between: source.id, and: target.id, weighted: options.weighted)
    let entities = try snapshot.minimumEntityCut(between: source.id, and: target.id)
    switch output.format {
    case .table:
      if !cut.relations.isEmpty { printText(cut, entities, source, target, PathText(index: index), snapshot) }
      Console.print(options.footnote(snapshot))
    case .json:
      var report = Report()
      options.describe(snapshot, in: &report)
      report.add("value", .real(cut.value))
      report.add("relations", .list(cut.relations.map { index.graph.relations[$0].reported }))
      report.add("sourceSide", .sequence(cut.sourceSide.map { .id($0) }, .compact))
      report.add(
        "entities",
        .list(entities.entities.compactMap(index.entity).map { .object($0.reportedName) }))
      report.add("direct", .list(entities.direct.map { index.graph.relations[$0].reported }))
      report.print()
    }
    if cut.relations.isEmpty {
      throw Failure.findings(
        "\(source.name.printable) and \(target.name.printable) are not connected: nothing has to go")
    }
  }

  private func printText(
    _ cut: Cut, _ entities: EntityCut, _ source: Entity, _ target: Entity, _ printer: PathText,
    _ snapshot: GraphSnapshot
  ) {
    let count = cut.relations.count
    let weight = options.weighted ? ", of weight \(cut.value.formatted(decimals: 4)) together" : ""
    let what = count == 1 ? "1 relation has to go" : "\(count) relations have to go\(weight)"
    Console.print(
      "To part \(source.name.printable) from \(target.name.printable), \(what):")
    for (number, relation) in cut.relations.enumerated() {
      Console.print(printer.lines(relation, number: number + 1).joined(separator: "\n"))
    }
    let near = cut.sourceSide.count - 1
    Console.print(
      near == 0
        ? "\(source.name.printable) is then left alone."
        : "\(source.name.printable) is then still connected with \(near) of the \(snapshot.nodeCount - 1) others."
    )
    Console.print("")
    if !entities.direct.isEmpty {
      let relations = entities.direct.count == 1 ? "a relation" : "\(entities.direct.count) relations"
      Console.print("No entity's absence parts them: they have \(relations) with each other.")
      guard !entities.entities.isEmpty else { return }
      Console.print("That aside, " + text(entities))
    } else {
      Console.print("As entities, " + text(entities))
    }
    for entity in entities.entities { Console.print("   " + printer.name(entity)) }
  }

  private func text(_ cut: EntityCut) -> String {
    cut.entities.count == 1 ? "1 would have to go:" : "\(cut.entities.count) would have to go:"
  }
}
