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
      Plain text, Markdown, HTML, PDF (by pdftotext of poppler-utils), e-mail (.eml), RSS and Atom, and folders of them. \
      Organizations, people, places, events and pledges, and how they are connected, each with the sentence that says so, the rule \
      that found it and a confidence. All of it is proposed (review: candidate): `docgraph review` walks through it, `docgraph \
      coverage` lists the sentences of which nothing was taken.

      Offsets refer to the file itself for plain text and Markdown; the text of other files is kept in a folder beside the graph \
      (case.texts for case.yaml). A file that cannot be read is told and left out; the others go on, and the exit code is then \
      not 0. Neither the order of the files nor the number of threads changes a byte. A run of several files that was broken off \
      goes on where it was when it is started again (case.yaml.part).

      EXAMPLES
        docgraph extract Examples/sco-ai-forum/brief.md -o forum.yaml
        docgraph extract Examples/articles -o articles.yaml
        docgraph extract Examples/articles -o articles.yaml --update
        docgraph extract Examples/harbor --jsonl > harbor.jsonl
        docgraph extract --print-rules > rules.yaml
      """)

  @Argument(help: "Files, and folders with all that lies below them.", completion: .file())
  var documents: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A file that names documents, one a line; - is standard input.", valueName: "file"),
    completion: .file())
  var list: [String] = []

  @Option(
    name: .shortAndLong, help: "The graph file to write; standard output without it.", completion: .file())
  var output: String?

  @Option(help: "The format to write: yaml or json; that of the output's name, else yaml.")
  var to: GraphFormat?

  @Flag(help: "Write one graph a document, each as JSON on a line, as they come.")
  var jsonl = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A file of further rules for relations; one with the id of a built-in rule replaces it.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var rules: [String] = []

  @Flag(help: "Print the built-in rules for relations, as a file of rules is written.")
  var printRules = false

  @Flag(
    help:
      "Connect also what is only named in one sentence: as related_to, inferred, with the least confidence.")
  var coOccurrence = false

  @Flag(
    help:
      "Read again what changed since the graph was written, and keep what people decided; documents that are not named stay."
  )
  var update = false

  @Flag(help: "With --update, read again also what has not changed: after a change of rules.")
  var all = false

  @Flag(help: "Write the graph anew, although people decided on parts of the old one.")
  var overwrite = false

  @Flag(help: "With --update: write although YAML comments are lost (use note: to keep them).")
  var dropComments = false

  @Option(
    help: ArgumentHelp("The graph's title; that of the document if it is the only one.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp("Where to keep the texts that offsets refer to.", valueName: "folder"),
    completion: .directory)
  var texts: String?

  @Option(help: "How many documents to read at once; as many as the machine has processors if not given.")
  var threads: Int?

  @OptionGroup(title: "LANGUAGE MODEL") var model: LanguageModelOptions

  func validate() throws {
    if documents.isEmpty, list.isEmpty, !printRules {
      throw ValidationError("name a document, or a folder of them")
    }
    if (documents + list).contains("") { throw ValidationError("a document has an empty name") }
    if output == "" { throw ValidationError("-o needs the name of a file") }
    if let threads, !(1...256).contains(threads) { throw ValidationError("--threads lies from 1 to 256") }
    if update, output ?? "-" == "-" { throw ValidationError("--update needs -o: the graph to update") }
    if all, !update { throw ValidationError("--all goes with --update") }
    if update, overwrite { throw ValidationError("--update keeps the old graph, --overwrite does not") }
    if dropComments, !update { throw ValidationError("--drop-comments goes with --update") }
    if jsonl, update {
      throw ValidationError("--jsonl writes graphs of single documents, which --update cannot")
    }
    if jsonl, to == .yaml { throw ValidationError("--jsonl writes JSON") }
    if let to, let named = output.flatMap(GraphFormat.init(fileName:)), to != named {
      throw ValidationError("--to \(to.rawValue) and the name '\(output ?? "")' contradict each other")
    }
  }

  func run() async throws {
    if printRules { return Console.print(RelationRules.standardYAML, terminator: "") }
    let file = output == "-" ? nil : output
    let before = try graphBefore()
    let language = try Language.installedEnglish() ?? .rules
    if !language.hasModel {
      Console.error(
        "warning: the English model is not installed, so next to nothing is found: no grammar, and names by tables only "
          + "(`docgraph model install` fetches it)")
    }
    let texts = StoredTexts(folder: texts, output: file, before: update ? before : nil)
    let list = try DocumentList(documents, lists: list, excluding: texts.folder)
    for notice in list.notices { Console.error(notice) }
    if let file, let source = list.paths.first(where: { isSameFile($0, file) }) {
      throw Failure.usage("\(source): is read, and cannot be the output too (name another with -o)")
    }
    let run = try ExtractionRun(
      files: DocumentFile.files(list.paths, for: file), output: file,
      format: to ?? file.flatMap(GraphFormat.init(fileName:)) ?? .yaml, isStream: jsonl,
      texts: texts, extractor: extractor(language),
      languageModel: model.reader(), tools: OutsideTools(), settings: settings(language))
    if model.llmDryRun, let reader = run.languageModel { return try await run.showRequests(to: reader) }
    try await run.run(
      into: ExtractionResult(title: title, updating: update ? before : nil, readingAll: all),
      // One after the other where a budget has to be spent in order; paragraphs are asked about side by side.
      width: run.languageModel == nil ? threads ?? ProcessInfo.processInfo.activeProcessorCount : 1)
  }

  /// With the rules that were asked for.
  private func extractor(_ language: Language) throws -> Extractor {
    var extractor = Extractor(language: language)
    extractor.findsCooccurrence = coOccurrence
    var own: [(file: String, ids: [String])] = []
    for file in rules {
      let further = try RelationRules(yaml: readFile(file, limit: RelationRules.fileSizeLimit), name: file)
      extractor.rules = extractor.rules.extended(by: further)
      own.append((file, further.ids))
    }
    if language.hasModel {
      for (file, ids) in own {
        for example in try extractor.rules.unmetExamples(of: ids, in: language) {
          let fault = example.isToHold ? "does not hold" : "holds"
          Console.error("warning: \(file): rule \(example.rule) \(fault) in: \(example.sentence)")
        }
      }
    }
    return extractor
  }

  /// What the results depend on beside the documents.
  private func settings(_ language: Language) throws -> String {
    let rules = try rules.map { SHA256.hex(try readFile($0, limit: RelationRules.fileSizeLimit)) }
    let parts = [
      Version.text, language.modelName ?? "", "\(coOccurrence)", model.llm ?? "", model.llmModel ?? "",
    ]
    return (parts + rules).joined(separator: "\n")
  }

  /// The graph that is there, with its documents' paths from here; nil without one.
  ///
  /// - Throws: where people decided on parts of it, and neither are they to be kept nor given up.
  private func graphBefore() throws -> Graph? {
    guard let output, output != "-", !jsonl, !overwrite else { return nil }
    guard FileManager.default.fileExists(atPath: output) else {
      if update { throw Failure(code: .badInput, message: "\(output): there is no graph to update") }
      return nil
    }
    let file: GraphFile
    do {
      file = try GraphFile(reading: output)
    } catch {
      let reason = CommandLineTool.message(of: error) ?? "\(error)"
      throw Failure(
        code: .badInput,
        message: "\(reason)\n\(output) is there already and is no graph (name another file with -o)")
    }
    if update {
      if !dropComments { try file.refuseComments() }
    } else if file.graph.decisionCount > 0 {
      throw Failure(
        code: .usage,
        message: "\(output): people decided on \(counted(file.graph.decisionCount, "part", "parts")) of it "
          + "(--update keeps that, --overwrite gives it up)")
    }
    return file.graph
  }
}
