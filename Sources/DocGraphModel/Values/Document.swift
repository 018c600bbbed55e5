/// A source: what the evidence points into.
public struct Document: Hashable, Sendable {
  public var id: DocumentID
  public var title: String?
  public var url: String?
  public var publisher: String?
  public var author: String?
  public var published: PartialDate?
  public var retrieved: PartialDate?
  /// BCP 47 tag, such as `en`.
  public var language: String?
  /// The original, relative to the graph file.
  public var path: String?
  /// SHA-256 of the original in hex.
  public var sha256: String?
  /// The stored text that offsets refer to, where the original is not plain text itself; relative to the graph file.
  public var textPath: String?
  public var textSHA256: String?
  /// What made the stored text, with its version.
  public var reader: String?
  /// Documents that this one repeats.
  public var basedOn: [DocumentID]
  public var note: String?

  public init(id: DocumentID, title: String? = nil) {
    self.id = id
    self.title = title
    basedOn = []
  }
}

extension Document {
  /// The SHA-256 that the text has to have which offsets refer to: that of the stored text, else of the original.
  public var hashOfText: String? { textPath == nil ? sha256 : textSHA256 }
}
