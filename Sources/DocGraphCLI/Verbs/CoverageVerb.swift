import ArgumentParser
import DocGraph

/// `docgraph coverage`.
struct CoverageVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Say how much of its documents a graph uses, sentence by sentence, and what it leaves out.",
    discussion: """
      A sentence is used where it is evidence for a relation, a pledge, a figure (a property of an entity) or an event. One \
      that only names somebody is counted by itself, and as used with --mentions. What is rejected uses nothing. Sentences \
      are those of `docgraph cite`, headings and captions among them.

      The share is that of all sentences of the documents that can be read; the others are named. Below --threshold, or where \
      nothing can be read, the exit code is 1.

      EXAMPLES
        docgraph coverage Graphs/harbor.yaml
        docgraph coverage Graphs/harbor.yaml --document beacon-2 --unused
        docgraph coverage Graphs/sco-ai-forum.yaml --threshold 0.6 --format json
      """)

  @OptionGroup var input: GraphOptions

  @Option(help: ArgumentHelp("Only this document; may be repeated.", valueName: "id"))
  var document: [String] = []

  @Flag(help: "List the sentences that are not used.")
  var unused = false

  @Flag(help: "Naming an entity counts as a use.")
  var mentions = false

  @Option(
    help: ArgumentHelp("The least share of used sentences, 0 to 1, for exit code 0.", valueName: "share"))
  var threshold: Double?

  @OptionGroup var output: FormatOption

  func validate() throws {
    if let threshold, !(0...1).contains(threshold) { throw ValidationError("--threshold is from 0 to 1") }
  }

  func run() throws {
    let graph = try input.load().graph
    let only = document.isEmpty ? nil : Set(try document.map { try graph.document(named: $0).id })
    let texts = DocumentTexts(graphFile: input.graph, root: input.root)
    let coverage = CoverageReader(graph).coverage(of: only) { document throws(ModelError) in
      try texts.checkedText(of: document)
    }
    let report = CoverageReport(coverage, mentions: mentions, listsUnused: unused, threshold: threshold)
    switch output.format {
    case .table: Console.print(report.text)
    case .json: report.json.print()
    }
    if report.fails { throw Failure.findings() }
  }
}
