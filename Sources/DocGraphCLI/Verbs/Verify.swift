import ArgumentParser
import DocGraph

/// `docgraph verify`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read every document again and say what became of each piece of evidence.",
    discussion: """
      VERDICTS, gravest first; a piece has all that apply
        missing     the document does not say it
        moved       it does, at other offsets: --fix writes them
        changed     the document's hash is not the one recorded
        weak        an end of the relation is not mentioned in it
        unread      the document names no file, or it cannot be read
        normalized  it stands but for white space, quotation marks,
                    dashes and Unicode form
        verbatim    it stands as it is

      A passage mentions an entity by its name or an alias, by a mention recorded in the evidence, or where a place recorded at \
      the entity overlaps it. Evidence for context need not; of an inferred relation all pieces together must.

      Missing evidence ends with exit code 1, with --strict whatever is graver than normalized. --fix shifts offsets, and \
      mentions with them, where a passage stands at exactly one other place; it changes nothing else, and writes as \
      `docgraph fmt` does. `docgraph check` looks at the graph as a whole, and takes a quote as right or wrong.

      EXAMPLES
        docgraph verify Graphs/harbor.yaml
        docgraph verify Graphs/harbor.yaml --document beacon-1 --all
        docgraph verify Graphs/sco-ai-forum.yaml --format json
      """)

  @OptionGroup var input: GraphOptions

  @Flag(help: "Write the new offsets of what moved, where they are certain.")
  var fix = false

  @Flag(help: "Write although YAML comments are lost (use note: to keep them).")
  var dropComments = false

  @Flag(help: "List every piece of evidence, not only what needs a look.")
  var all = false

  @Flag(help: "End with exit code 1 also for what is moved, changed, weak or unread.")
  var strict = false

  @Option(help: ArgumentHelp("Only evidence in this document; may be repeated.", valueName: "id"))
  var document: [String] = []

  @OptionGroup var output: FormatOption

  func validate() throws {
    if dropComments, !fix { throw ValidationError("--drop-comments goes with --fix") }
    if fix, input.graph == "-" { throw ValidationError("--fix needs a file to write") }
  }

  func run() throws {
    let file = try GraphFile(reading: input.graph, keepsPositions: true)
    let only = document.isEmpty ? nil : Set(try document.map { try file.graph.document(named: $0).id })
    let texts = DocumentTexts(graphFile: file.name, root: input.root)
    let verification = Verifier(file.graph).verify(only: only, in: DocumentSource(texts))
    let isFixed = fix && verification.pieces.contains { $0.corrected != nil }
    if isFixed, !dropComments { try file.refuseComments() }
    if isFixed { try write(verification, of: file) }
    let report = VerificationReport(verification, of: file, isFixed: isFixed, all: all)
    switch output.format {
    case .table: Console.print(report.lines.joined(separator: "\n"))
    case .json: report.json.print()
    }
    if report.fails(strict: strict) { throw Failure.findings() }
  }

  private func write(_ verification: Verification, of file: GraphFile) throws {
    let canonical = file.graph.canonical()
    if GraphWriter.write(canonical, as: file.format) != (try readFile(input.graph)) {
      Console.error("\(input.graph) was not canonical: written as `docgraph fmt` writes it")
    }
    try GraphFile.write(verification.fixed(file.graph).canonical(), to: input.graph, as: file.format)
    let count = verification.pieces.count { $0.corrected != nil }
    Console.error(
      "corrected the offsets of \(counted(count, "piece", "pieces")) of evidence in \(input.graph)")
  }
}
