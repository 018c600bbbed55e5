import DocGraph

/// What came of the files of a run.
struct ExtractionTotals {
  private var documents = 0
  private var unchanged = 0
  private var failed = 0
  private var sentences = 0
  private var usedSentences = 0
  private var unkeptTexts = 0
  private var undated = 0
  private(set) var files = 0
  private var languageModel: LanguageModelTally?
  /// The exit code of the first file that failed.
  private(set) var failure: Failure.Code?

  /// Counts a file's documents, tells what is to be told of them and keeps their texts.
  mutating func add(
    _ result: inout DocumentExtraction.Result, of path: String, storing texts: inout StoredTexts
  ) throws {
    for place in result.documents.indices {
      if result.isRestored { result.documents[place].graph.documents.forEach { texts.note($0) } }
      let isKept = try result.isRestored || texts.store(&result.documents[place])
      if !isKept { unkeptTexts += 1 }
      for notice in result.documents[place].notices { Console.error("\(path): \(notice)") }
      if let tally = result.documents[place].languageModel {
        languageModel = languageModel ?? LanguageModelTally()
        languageModel?.add(tally)
      }
      documents += 1
      if result.documents[place].graph.documents.contains(where: { $0.published == nil }) { undated += 1 }
      sentences += result.documents[place].sentenceCount
      usedSentences += result.documents[place].usedSentenceCount
    }
    if result.isUnchanged { unchanged += 1 }
    files += 1
  }

  mutating func add(_ error: any Error, of path: String) {
    files += 1
    failed += 1
    failure = failure ?? CommandLineTool.code(of: error)
    let message = CommandLineTool.message(of: error) ?? "\(error)"
    Console.error(message.hasPrefix(path) ? message : "\(path): \(message)")
  }

  /// Tells what came of the language model, and makes its silence a failure.
  mutating func tellOfLanguageModel() {
    guard let tally = languageModel else { return }
    Console.error(
      "language model: \(counted(tally.asked, "paragraph", "paragraphs")) asked about, \(tally.cached) answered before, "
        + "about \(tally.estimatedTokens) tokens; \(counted(tally.added, "claim", "claims")) added, \(tally.agreed) agreed with "
        + "the rules, \(tally.dropped.values.reduce(0, +)) dropped")
    for reason in LanguageModelTally.DropReason.allCases {
      if let count = tally.dropped[reason] { Console.error("  \(count) dropped: \(reason.rawValue)") }
    }
    if tally.leftOut > 0 {
      Console.error(
        "  \(counted(tally.leftOut, "paragraph", "paragraphs")) not asked about: the budget is spent")
    }
    if tally.failed > 0 {
      let first = tally.firstFailure.map { " (\($0))" } ?? ""
      Console.error("  \(counted(tally.failed, "paragraph", "paragraphs")) without a usable answer\(first)")
      failure = failure ?? .tool
    }
  }

  /// Whether there is nothing to write.
  var isEmpty: Bool { documents == 0 && failed > 0 }

  var text: String {
    var parts = [
      "\(counted(documents, "document", "documents")) read, \(counted(sentences, "sentence", "sentences"))"
    ]
    if sentences > 0 { parts[0] += ", \(usedSentences) of them used (\(usedSentences * 100 / sentences) %)" }
    if unchanged > 0 { parts.append("\(counted(unchanged, "file", "files")) unchanged") }
    if failed > 0 { parts.append("\(counted(failed, "file", "files")) could not be read") }
    if undated > 0 {
      parts.append(
        "\(counted(undated, "document has", "documents have")) no date, so “Thursday” stays open there")
    }
    if unkeptTexts > 0 {
      parts.append(
        "the text of \(counted(unkeptTexts, "document", "documents")) is not kept, so offsets lead nowhere (--texts FOLDER keeps it)"
      )
    }
    return parts.joined(separator: "; ")
  }
}
