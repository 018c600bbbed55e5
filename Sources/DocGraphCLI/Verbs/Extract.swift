import ArgumentParser
import DocGraph
import DocGraphLanguage
import DocGraphWorker
import Foundation

/// `docgraph extract`.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read documents and write the graph of what they say.",
    discussion: """
      Organizations, people, places, events and pledges, and how they are connected, each with the sentence that says so, the rule \
      that found it and a confidence. All of it is proposed (review: candidate): `docgraph review` walks through it, `docgraph \
      coverage` lists the sentences of which nothing was taken.

      Offsets refer to the file itself for plain text and Markdown; the text of other files is kept in a folder beside the graph \
      (case.texts for case.yaml). A file that cannot be read is told and left out; the others go on, and the exit code is then \
      not 0. Neither the order of the files nor the number of threads changes a byte.

      EXAMPLES
        docgraph extract Examples/sco-ai-forum/brief.md -o case.yaml
        docgraph extract Examples/harbor --jsonl > harbor.jsonl
      """)

  @Argument(help: "Files and folders of documents.", completion: .file())
  var documents: [String]

  @Option(
    name: .shortAndLong, help: "The graph file to write; standard output without it.", completion: .file())
  var output: String?

  @Option(help: "The format to write: yaml or json; that of the output's name, else yaml.")
  var to: GraphFormat?

  @Flag(help: "Write one graph a document, each as JSON on a line, as they come.")
  var jsonl = false

  @Option(help: ArgumentHelp("The graph's title.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("Where to keep the texts that offsets refer to.", valueName: "folder"),
    completion: .directory)
  var texts: String?

  @Option(help: "How many documents to read at once; as many as the machine has processors if not given.")
  var threads: Int?

  func validate() throws {
    if documents.isEmpty { throw ValidationError("name a document, or a folder of them") }
    if let threads, !(1...256).contains(threads) { throw ValidationError("--threads lies from 1 to 256") }
    if jsonl, to == .yaml { throw ValidationError("--jsonl writes JSON") }
    if let to, let named = output.flatMap(GraphFormat.init(fileName:)), to != named {
      throw ValidationError("--to \(to.rawValue) and the name '\(output ?? "")' contradict each other")
    }
  }

  func run() async throws {
    let language = try Language.english()
    let extraction = DocumentExtraction(extractor: Extractor(language: language), tools: OutsideTools())
    let files = DocumentFile.files(documents)
    let store = StoredTexts(folder: texts, output: output)
    var assembly = GraphAssembly(Graph(title: title))
    var totals = ExtractionTotals()
    var notKept = 0
    let progress = ProgressLine()
    try await inOrder(
      files, width: threads ?? ProcessInfo.processInfo.activeProcessorCount, extraction.extract
    ) { file, result in
      do {
        for var extracted in try result.get() {
          totals.add(extracted)
          for notice in extracted.notices { Console.error("\(file.path): \(notice)") }
          if try !store.store(&extracted) { notKept += 1 }
          extracted.graph = extracted.graph.rebasingDocumentPaths(from: "./graph", to: output ?? "-")
          if jsonl {
            Console.write(GraphWriter.line(extracted.graph.canonical()))
          } else {
            assembly.add(extracted.graph)
          }
        }
      } catch { totals.add(error, of: file.path) }
      if files.count > 1 { progress.show("\(totals.documents) of \(files.count) documents") }
    }
    progress.clear()
    if !jsonl {
      let format = to ?? output.flatMap(GraphFormat.init(fileName:)) ?? .yaml
      let bytes = GraphWriter.write(assembly.graph.canonical(), as: format)
      if let output, output != "-" { try writeFile(bytes, to: output) } else { Console.write(bytes) }
    }
    Console.error(totals.text)
    if let code = totals.failure { throw Failure(code: code, message: "") }
  }
}
