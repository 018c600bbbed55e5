/// A passage of a document that bears on a statement.
public struct Evidence: Hashable, Sendable {
  public var document: DocumentID
  /// The passage in UTF-8 bytes of the document's text; nil while it is given in a short form only.
  public var range: Range<Int>?
  public var quote: String?
  /// SHA-256 of the passage in hex, where rights forbid the quote.
  public var quoteSHA256: String?
  /// Counted from 1, by the splitter `rules-1`.
  public var sentence: Int?
  /// Counted from 1.
  public var paragraph: Int?
  /// Counted from 1.
  public var page: Int?
  public var stance: Stance
  /// What found the passage, with its version.
  public var method: String?
  public var mentions: [Mention]

  public init(
    document: DocumentID, range: Range<Int>? = nil, quote: String? = nil, quoteSHA256: String? = nil,
    sentence: Int? = nil, paragraph: Int? = nil, page: Int? = nil, stance: Stance = .supports,
    method: String? = nil, mentions: [Mention] = []
  ) {
    self.document = document
    self.range = range
    self.quote = quote
    self.quoteSHA256 = quoteSHA256
    self.sentence = sentence
    self.paragraph = paragraph
    self.page = page
    self.stance = stance
    self.method = method
    self.mentions = mentions
  }

  /// What a passage does for a statement.
  public enum Stance: String, CaseIterable, Sendable {
    case supports, contradicts, context
  }

  /// Where an entity is named inside a passage, in UTF-8 bytes of the document's text.
  public struct Mention: Hashable, Sendable {
    public var entity: EntityID
    public var range: Range<Int>

    public init(entity: EntityID, range: Range<Int>) {
      self.entity = entity
      self.range = range
    }
  }
}

/// A place in a document, in UTF-8 bytes of its text.
public struct DocumentSpan: Hashable, Sendable {
  public var document: DocumentID
  public var range: Range<Int>

  public init(document: DocumentID, range: Range<Int>) {
    self.document = document
    self.range = range
  }
}
