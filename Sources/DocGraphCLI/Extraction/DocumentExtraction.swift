import DocGraph
import DocGraphWorker

/// From a file to what its documents say.
struct DocumentExtraction: Sendable {
  let extractor: Extractor
  let languageModel: LanguageModelReader?
  let tools: any ReadingTools
  /// What the results depend on beside the file.
  let settings: String
  let journal: ExtractionJournal?
  /// The hashes of files that the graph has been read from, by their paths.
  let hashes: [String: String]

  /// What became of a file.
  struct Result: Sendable {
    var documents: [ExtractedDocument]
    /// What the journal knows it by.
    var key: String
    /// Whether the graph has all of it already.
    var isUnchanged = false
    /// Whether an earlier run read it.
    var isRestored = false
  }

  /// What the documents of a file say, a graph each. Their paths are those that the file was named by.
  func extract(_ file: DocumentFile) async throws -> Result {
    let bytes = try readFile(file.path, limit: DocumentTexts.sizeLimit)
    let hash = SHA256.hex(bytes)
    let key = ExtractionJournal.key(
      path: file.path, hash: hash, settings: settings)
    if hashes[file.pathInGraph] == hash { return Result(documents: [], key: key, isUnchanged: true) }
    if let documents = try journal?.documents(key) {
      return Result(documents: documents, key: key, isRestored: true)
    }
    var documents: [ExtractedDocument] = []
    for (source, document) in try await sources(of: file, bytes, hash) {
      if let languageModel {
        documents.append(try await extractor.extract(source, as: document, askingAlso: languageModel))
      } else {
        documents.append(try extractor.extract(source, as: document))
      }
    }
    return Result(documents: documents, key: key)
  }

  /// The documents of a file with their records.
  func sources(of file: DocumentFile) async throws -> [(SourceDocument, Document)] {
    let bytes = try readFile(file.path, limit: DocumentTexts.sizeLimit)
    return try await sources(of: file, bytes, SHA256.hex(bytes))
  }

  private func sources(
    of file: DocumentFile, _ bytes: [UInt8], _ hash: String
  ) async throws -> [(SourceDocument, Document)] {
    let sources = try await DocumentReader().read(bytes, named: file.path, tools: tools)
    var taken: Set<DocumentID> = []
    return sources.map { source in
      var document = Document(id: file.id)
      if sources.count > 1 {
        document.id = DocumentID(sluggedFrom: "\(file.id) \(source.title ?? "")") { taken.contains($0) }
        taken.insert(document.id)
      }
      document.path = file.pathInGraph
      document.sha256 = hash
      return (source, document)
    }
  }
}
