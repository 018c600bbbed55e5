import ArgumentParser
import DocGraph

/// `docgraph gaps`.
struct GapsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List what the graph does not know: questions to ask next, with what raised them.",
    discussion: """
      Contradictions, pledges without follow-up, claims that rest on a single source, pairs with common neighbors and no \
      relation, events and payments without a date, and entities that are named but not linked. All of it is computed and \
      nothing is added to the graph. Finding gaps is no failure: the exit code is 0.

      Pairs are scored by Adamic and Adar (2003): the sum of 1/ln(neighbors) over what they have in common. Single sources \
      are listed by what they claim: accusations, money and ownership first, then what alone links several entities to the \
      rest, then ties between people and organizations, events and pledges, and who reported what.

      EXAMPLES
        docgraph gaps Graphs/harbor.yaml
        docgraph gaps Graphs/harbor.yaml --about "Vera Trostnikova"
        docgraph gaps Graphs/harbor.yaml --kind pledge --kind contradiction --as-of 2033-12-31 --top 0
        docgraph gaps Graphs/harbor.yaml --format markdown -o gaps.md
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, markdown
  }

  @OptionGroup var input: GraphOptions

  @Option(help: "Only gaps of this kind; may be repeated.")
  var kind: [GapKind] = []

  @Option(
    help: ArgumentHelp(
      "Only gaps about this entity, or about which it could be asked: an id, a name or an alias.",
      valueName: "name"))
  var about: String?

  @Option(help: "How many of each kind to list; 0 for all. How many there are is always said.")
  var top: Int = 5

  @Option(
    help: ArgumentHelp(
      "The graph as it could be known on this date (EDTF), by which pledges are judged too; the graph's own without it.",
      valueName: "date"),
    transform: PartialDate.argument)
  var asOf: PartialDate?

  @Option(help: "How to print the result.")
  var format: Format = .table

  @OptionGroup var output: ResultFile

  func validate() throws {
    if top < 0 { throw ValidationError("--top is 0 or more") }
  }

  func run() throws {
    let graph = try input.load().graph
    let entity = try about.map { try GraphIndex(graph).entity(named: $0).id }
    let index = GraphIndex(asOf.map(graph.known) ?? graph)
    var search = GapSearch(index)
    if !kind.isEmpty { search.kinds = Set(kind) }
    search.about = entity
    search.top = top == 0 ? nil : top
    let gaps = search.gaps()
    switch format {
    case .table: try output.write(OutlineText(outline: gaps.outline(index)).text)
    case .markdown: try output.write(OutlineMarkdown.text(of: gaps.outline(index)))
    case .json: try output.write(GapsReport(gaps: gaps, index: index, about: search.about).report.bytes)
    }
  }
}
