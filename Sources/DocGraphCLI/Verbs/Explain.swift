import ArgumentParser
import DocGraph

/// `docgraph explain`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Explain one entity: who or what it is, its relations, pledges, events and sources, and what is doubtful.",
    discussion: """
      Everything but rejected relations is told, and doubt is told with it: who says so, in which document, in which words, \
      and who denies it. `show` summarizes a whole graph, `neighbors` only lists what is linked, `why` explains how two are.

      EXAMPLES
        docgraph explain Graphs/harbor.yaml "Tobin Rask"
        docgraph explain Graphs/harbor.yaml "Harbor Trust" --as-of 2033-06-01
        docgraph explain Graphs/harbor.yaml boats-pledge --format json
        docgraph explain Graphs/harbor.yaml "Customs Hall" --all --format markdown -o customs-hall.md
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  enum Included: String, CaseIterable, ExpressibleByArgument {
    case rejected
  }

  @OptionGroup var input: GraphOptions

  @Argument(help: "An id, a name or an alias.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "The graph as it could be known on this date (EDTF): nothing from after it, and nothing that only later documents tell.",
      valueName: "date"),
    transform: PartialDate.argument)
  var asOf: PartialDate?

  @Option(
    help: ArgumentHelp(
      "Only relations that may hold in this interval, such as 2031/2033 (EDTF).", valueName: "interval"),
    transform: PartialDate.argument)
  var between: PartialDate?

  @Flag(
    help: "In text, tell all relations of each kind, and quote all passages; without it 10, and one of each.")
  var all = false

  @Option(help: "Tell of rejected relations too.")
  var include: [Included] = []

  @Option(help: "How to print the result.")
  var format: Format = .text

  @OptionGroup var output: ResultFile

  func validate() throws {
    if asOf != nil, between != nil { throw ValidationError("--as-of and --between exclude each other") }
  }

  func run() throws {
    let graph = try input.load().graph
    let entity = try GraphIndex(graph).entity(named: name)
    let index = GraphIndex(asOf.map(graph.known) ?? graph)
    if let asOf, index.entity(entity.id) == nil {
      throw Failure.usage(
        "nothing that names \(entity.name.printable) could be known by \(asOf) (leave out --as-of)")
    }
    let texts = DocumentTexts(graphFile: input.graph, root: input.root)
    var explainer = Explainer(index) { document throws(ModelError) in try texts.checkedText(of: document) }
    explainer.filter.during = between
    if include.contains(.rejected) { explainer.filter.reviews.insert(.rejected) }
    let explanation = try explainer.explanation(of: entity.id)
    switch format {
    case .text:
      let outline = ExplanationOutline(explanation, index, limit: all ? nil : 10, quotes: all ? nil : 1)
        .outline
      try output.write(OutlineText(outline: outline).text)
    case .markdown:
      try output.write(OutlineMarkdown.text(of: ExplanationOutline(explanation, index).outline))
    case .json: try output.write(ExplanationReport(explanation: explanation, index: index).report.bytes)
    }
  }
}
