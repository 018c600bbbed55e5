import ArgumentParser
import DocGraph

/// `docgraph review`.
struct ReviewVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Walk through what a program proposes, sentence by sentence: accept, reject, correct, undo.",
    discussion: """
      Candidates come by document and sentence, entities when they are first seen, two that may be one before the later of \
      them. Each is shown in its sentence, with what stands around it.

      ANSWERS
        a accept, with the ends of a relation    r reject, with what hangs on it
        e edit (key=value …)                     n note
        m merge two into one                     k keep two apart
        s skip     b back     u undo             A, R accept or reject all such
        q quit     ? help

      On a terminal a key is an answer at once; elsewhere, and where TERM is dumb, a line is: a, accept, or \
      accept type=owns. Keys of edit are those of the graph file: type, source, target, role, label, valid, polarity, \
      modality, attributedTo and note of relations, name, type, kind, aliases, date, action, made, due, bindingness and note \
      of entities. What would bring an error into the graph is refused.

      Each decision is kept at once in GRAPH.review, and put into the graph file at the end. A review that was cut off, \
      however hard, goes on where it was.

      DECISIONS IN A FILE, one a line, # before a remark
        r12 accept
        r3 r4 e:old-pier reject
        r7 edit type=owns valid=2031
        r8 accept target=harbor-trust note="the board, says page 2"
        # The first goes into the second.
        e:ht merge e:harbor-trust
        e:port-ellen apart e:port-ellen-2

      All of them are carried out, or with a message for each line that cannot be, none.

      EXAMPLES
        docgraph review Examples/review/pier.yaml
        docgraph review Examples/review/pier.yaml --below 0.6 --document gazette-1
        docgraph review Examples/review/pier.yaml --report pier.md
        docgraph review Examples/review/pier.yaml --format json
        docgraph review Examples/review/pier.yaml \\
          --decisions Examples/review/decisions.txt
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, json
  }

  @OptionGroup var input: GraphOptions
  @OptionGroup var selection: ReviewOptions

  @Option(
    help: ArgumentHelp(
      "Ask nothing and write the proposals to this file; `-` is standard output.", valueName: "file"),
    completion: .file())
  var report: String?

  @Option(help: "Ask nothing and print the proposals, or what --report writes: markdown or json.")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Ask nothing and carry out the decisions of this file; `-` is standard input.", valueName: "file"),
    completion: .file())
  var decisions: String?

  @Flag(help: "Write although YAML comments are lost (use note: to keep them).")
  var dropComments = false

  private var isReport: Bool { report != nil || format != nil }

  func validate() throws {
    if isReport, decisions != nil { throw ValidationError("--report and --decisions exclude each other") }
    if decisions != nil, !selection.isEmpty {
      throw ValidationError("--decisions says itself what it is about")
    }
    if input.graph == "-", !isReport { throw ValidationError("review needs a file to write") }
    if dropComments, isReport { throw ValidationError("a report writes no graph: leave out --drop-comments") }
  }

  func run() throws {
    if isReport { return try writeReport() }
    let reviewed = try ReviewedFile(input, dropComments: dropComments)
    if let decisions { return try reviewed.carryOut(decisions) }
    try reviewed.ask(selection)
  }

  private func writeReport() throws {
    let file = try input.load()
    let journal = ReviewJournal.path(of: input.graph)
    if isSameFile(journal, journal) {
      Console.error("warning: the decisions of an unfinished review in \(journal) are not in this report")
    }
    let session = try ReviewSession(file.graph)
    let texts = DocumentTexts(graphFile: input.graph, root: input.root)
    var reader = ReviewReader(session.graph.documents) { document throws(ModelError) in
      try texts.checkedText(of: document)
    }
    let listing = ReviewListing(try selection.queue(session), in: session, reader: &reader)
    let isJSON = format.map { $0 == .json } ?? (report?.hasSuffix(".json") ?? false)
    let bytes =
      isJSON
      ? ReviewReport(listing, session).report.bytes : Array((ReviewMarkdown.text(of: listing) + "\n").utf8)
    if let report, report != "-" { try writeFile(bytes, to: report) } else { Console.write(bytes) }
  }
}
