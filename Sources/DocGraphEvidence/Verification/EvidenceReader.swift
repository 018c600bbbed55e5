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
    guard let document = documents[evidence.document] else {
      return Reading(
        verdict: .unread, range: evidence.range, words: evidence.quote,
        note: "there is no document '\(evidence.document)'")
    }
    let reader = readers[document.id] ?? PassageReader(document, text: text)
    readers[document.id] = reader
    return reader.read(evidence)
  }
}

/// What a document has where a piece of evidence points.
public struct Reading: Hashable, Sendable {
  public let verdict: Verdict
  /// Where the passage stands now, in UTF-8 bytes of the text; as recorded where it was not found or not read.
  public let range: Range<Int>?
  /// The words as the document has them, as recorded where it was not found or not read; nil where nobody has them.
  public let words: String?
  /// Why it is unread, missing or changed.
  public let note: String?

  public init(verdict: Verdict, range: Range<Int>?, words: String?, note: String? = nil) {
    self.verdict = verdict
    self.range = range
    self.words = words
    self.note = note
  }
}
