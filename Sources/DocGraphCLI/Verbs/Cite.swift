import ArgumentParser
import DocGraph
import DocGraphSyntax

/// `docgraph cite`.
struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: "Print the evidence for a quote, ready to paste into a graph file.",
    discussion: """
      The quote is verbatim but for white space, quotation marks and dashes. Without a quote the document's sentences are \
      printed with their numbers, which short evidence such as `brief#s9` refers to.

      EXAMPLES
        docgraph cite Graphs/sco-ai-forum.yaml brief "not yet been founded"
        docgraph cite Graphs/sco-ai-forum.yaml brief
      """)

  @OptionGroup var input: GraphOptions

  @Argument(help: "A document's id.")
  var document: String

  @Argument(help: "Words of the document.")
  var quote: String?

  @Option(help: "Only within this sentence.")
  var sentence: Int?

  @OptionGroup var output: FormatOption

  func run() throws {
    let file = try GraphFile(reading: input.graph)
    let document = try file.graph.document(named: document)
    let finder = PassageFinder(try file.text(of: document, root: input.root))
    guard let quote else { return printSentences(of: finder) }
    let evidence: Evidence
    do throws(ModelError) {
      evidence = try finder.expand(Evidence(document: document.id, quote: quote, sentence: sentence))
    } catch {
      throw Failure.findings(error.description.printable)
    }
    switch output.format {
    case .table: Console.print(GraphWriter.text(of: evidence), terminator: "")
    case .json:
      var report = Report()
      report.add("evidence", evidence.reported)
      report.print()
    }
  }

  private func printSentences(of finder: PassageFinder) {
    switch output.format {
    case .table:
      for (number, sentence) in finder.sentences.enumerated() {
        Console.print("s\(number + 1)  \(finder.passage(sentence.range))".printable)
      }
    case .json:
      var report = Report()
      report.add(
        "sentences",
        .list(
          finder.sentences.enumerated().map { number, sentence in
            .object([
              ("sentence", .integer(number + 1)), ("paragraph", .integer(sentence.paragraph)),
              ("start", .integer(sentence.range.lowerBound)), ("end", .integer(sentence.range.upperBound)),
              ("text", .text(finder.passage(sentence.range))),
            ])
          }))
      report.print()
    }
  }
}

extension Graph {
  /// The document that an id on the command line means.
  ///
  /// - Throws: ``Failure`` that lists the documents, or one written nearly alike.
  func document(named id: String) throws -> Document {
    if let document = documents.first(where: { $0.id.rawValue == id }) { return document }
    let ids = documents.map(\.id.rawValue)
    let hint = Suggestion.question(for: id, among: ids) ?? "the documents are \(ids.joined(separator: ", "))"
    throw Failure.usage("there is no document '\(id.printable)' (\(hint))")
  }
}
