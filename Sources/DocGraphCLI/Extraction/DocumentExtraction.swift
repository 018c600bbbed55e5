import DocGraph
import DocGraphWorker

/// From a file to what its documents say.
struct DocumentExtraction: Sendable {
  let extractor: Extractor
  let tools: any ReadingTools

  /// What the documents of a file say, a graph each. Their paths are those that the file was named by.
  func extract(_ file: DocumentFile) async throws -> [ExtractedDocument] {
    let bytes = try readFile(file.path, limit: DocumentTexts.sizeLimit)
    let hash = SHA256.hex(bytes)
    let sources = try await DocumentReader().read(bytes, named: file.path, tools: tools)
    var taken: Set<DocumentID> = []
    return try sources.map { source in
      var document = Document(id: file.id)
      if sources.count > 1 {
        document.id = DocumentID(sluggedFrom: "\(file.id) \(source.title ?? "")") { taken.contains($0) }
        taken.insert(document.id)
      }
      document.path = file.path
      document.sha256 = hash
      return try extractor.extract(source, as: document)
    }
  }
}
