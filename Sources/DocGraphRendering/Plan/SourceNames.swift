internal import DocGraphModel

/// What the entities and documents of a graph are called in a sentence.
struct SourceNames {
  private let names: [EntityID: String]
  private let documents: [DocumentID: Document]

  init(_ graph: Graph) {
    names = Dictionary(
      graph.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func entity(_ id: EntityID, limit: Int = .max) -> String {
    let name = DirectionalText.phrase(names[id] ?? "", limit: limit)
    return name.isEmpty ? id.rawValue : name
  }

  /// The document's title, publisher and date.
  func document(_ id: DocumentID) -> String {
    let document = documents[id]
    let parts = [document?.title ?? id.rawValue, document?.publisher, document?.published?.words]
    return parts.compactMap { $0 }.map { DirectionalText.phrase($0) }.joined(separator: ", ")
  }

  /// Where the document can be read, if that is an http or https address.
  func address(_ id: DocumentID) -> String? {
    guard let url = documents[id]?.url, WebAddress.isSafe(url) else { return nil }
    return url
  }

  /// The quote, as far as it is given, and its document.
  func citation(_ evidence: Evidence) -> String {
    let source = document(evidence.document)
    guard let quote = evidence.quote else { return source }
    return "“\(DirectionalText.phrase(quote, limit: Self.quoteLimit))” — \(source)"
  }

  private static let quoteLimit = 300
}
