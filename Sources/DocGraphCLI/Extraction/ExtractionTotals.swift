import DocGraph

/// What came of the documents of a run.
struct ExtractionTotals {
  var documents = 0
  var failed = 0
  var sentences = 0
  var usedSentences = 0
  /// The exit code of the first document that failed.
  private(set) var failure: Failure.Code?

  mutating func add(_ extracted: ExtractedDocument) {
    documents += 1
    sentences += extracted.sentenceCount
    usedSentences += extracted.usedSentenceCount
  }

  mutating func add(_ error: any Error, of path: String) {
    failed += 1
    failure = failure ?? CommandLineTool.code(of: error)
    let message = CommandLineTool.message(of: error) ?? "\(error)"
    Console.error(message.hasPrefix(path) ? message : "\(path): \(message)")
  }

  var text: String {
    var parts = [
      "\(counted(documents, "document", "documents")), \(counted(sentences, "sentence", "sentences"))"
    ]
    if sentences > 0 { parts.append("\(usedSentences) of them used (\(usedSentences * 100 / sentences) %)") }
    if failed > 0 { parts.append("\(counted(failed, "file", "files")) could not be read") }
    return parts.joined(separator: "; ")
  }
}
