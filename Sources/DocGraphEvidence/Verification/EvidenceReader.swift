public import DocGraphModel

/// The bytes that offsets into a document refer to; nil where nobody wants them read, an error where they cannot be.
public typealias DocumentText = (Document) throws(ModelError) -> [UInt8]?

/// Reads evidence again in its documents, each of which it asks for once.
public struct EvidenceReader {
  private let documents: [DocumentID: Document]
  private let text: DocumentText
  private var readers: [DocumentID: PassageReader] = [:]

  public init(_ documents: [Document], text: @escaping DocumentText) {
    self.documents = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.text = text
  }

  /// What became of a piece of evidence; never ``Verdict/weak``, which is about what the evidence is for.
  public mutating func read(_ evidence: Evidence) -> Reading {
    guard let document = documents[evidence.document] else { return .withoutDocument(evidence) }
    var reader = readers[document.id] ?? PassageReader(document, text: text)
    let reading = reader.read(evidence)
    readers[document.id] = reader
    return reading
  }
}

extension Reading {
  /// What can be said of evidence whose document is not in the graph.
  static func withoutDocument(_ evidence: Evidence) -> Reading {
    Reading(
      verdict: .unread, range: evidence.range, words: evidence.quote,
      note: "there is no document '\(evidence.document)'")
  }
}
