import DocGraph
import DocGraphSyntax
import Foundation

/// One call of `docgraph extract`: files in, a graph or a stream of graphs out.
struct ExtractionRun {
  var files: [DocumentFile]
  /// Nil for standard output.
  var output: String?
  var format: GraphFormat
  /// One graph a document, each on a line.
  var isStream: Bool
  var texts: StoredTexts
  var extractor: Extractor
  var languageModel: LanguageModelReader?
  var tools: any ReadingTools
  /// What the results depend on beside the documents.
  var settings: String

  /// - Parameters:
  ///   - result: What the files' graphs are put together in.
  ///   - width: How many files are read at once.
  func run(into result: ExtractionResult, width: Int) async throws {
    var (result, texts) = (result, texts)
    let journal = try files.count > 1 ? output.map(ExtractionJournal.init) : nil
    if let journal, journal.restoredCount > 0 {
      Console.error("going on: \(counted(journal.restoredCount, "file was", "files were")) read before")
    }
    let extraction = DocumentExtraction(
      extractor: extractor, languageModel: languageModel, tools: tools, settings: settings, journal: journal,
      hashes: result.hashes, textFolder: texts.folder)
    var totals = ExtractionTotals()
    let lines = try GrowingFile(isStream ? output : nil)
    let progress = ProgressLine()
    defer { progress.clear() }
    try await inOrder(files, width: width, extraction.extract) { file, outcome in
      switch outcome {
      case .failure(let error): totals.add(error, of: file.path)
      case .success(var found):
        // What cannot be written ends the run: a result without it would look whole.
        try totals.add(&found, of: file.path, storing: &texts)
        // What was not answered is asked again when the run goes on.
        if !found.isUnchanged, !found.isRestored,
          found.documents.allSatisfy({ $0.languageModel?.isComplete ?? true })
        {
          try journal?.add(found.key, found.documents)
        }
        let graphs = found.documents.map(\.graph)
        if isStream {
          try lines.write(graphs.flatMap { GraphWriter.line($0.withoutOpenReferences.canonical()) })
        } else {
          result.add(found.isUnchanged ? nil : graphs, of: file.pathInGraph)
        }
      }
      if files.count > 1 { progress.show("\(totals.files) of \(files.count) files") }
    }
    progress.clear()
    if isStream {
      try lines.finish()
    } else if !totals.isEmpty {
      try write(result.graph)
    }
    journal?.remove()
    Console.error(totals.text)
    totals.tellOfLanguageModel()
    if let code = totals.failure { throw Failure(code: code, message: "") }
  }

  /// Writes the graph; beside its name as JSON where it is more than is ever read as YAML.
  private func write(_ graph: Graph) throws {
    let bytes = GraphWriter.write(graph, as: format)
    guard let output else { return Console.write(bytes) }
    guard format == .yaml, bytes.count > YAMLReader.maximumByteCount else {
      return try writeFile(bytes, to: output)
    }
    let limit =
      "\(output): would be larger than \(YAMLReader.maximumByteCount >> 20) MB, the most that is read as YAML"
    let other =
      output.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
      + ".json"
    guard GraphFormat(fileName: output) == .yaml, !FileManager.default.fileExists(atPath: other) else {
      throw Failure(code: .badInput, message: "\(limit); name a .json file with -o")
    }
    try writeFile(GraphWriter.write(graph, as: .json), to: other)
    Console.error("warning: \(limit); it is written as \(other)")
  }

  /// Prints what a language model would be sent, a request a line, and sends nothing.
  func showRequests(to model: LanguageModelReader) async throws {
    let extraction = DocumentExtraction(
      extractor: extractor, languageModel: model, tools: tools, settings: settings, journal: nil, hashes: [:])
    var (count, tokens) = (0, 0)
    for file in files {
      for (source, _) in try await extraction.sources(of: file) {
        for request in try extractor.requests(for: source, to: model) {
          Console.write(request.body)
          count += 1
          tokens += request.tokens
        }
      }
    }
    Console.error("\(counted(count, "request", "requests")), about \(tokens) tokens; nothing was sent")
  }
}
