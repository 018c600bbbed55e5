public import DocGraphModel

/// The sentences of a document that a proposal rests on, with what stands around them.
public struct ReviewPassage: Hashable, Sendable {
  public var document: DocumentID
  /// The numbers of the sentences, counted from 1 by the splitter `rules-1`; nil where the document was not read.
  public var sentences: ClosedRange<Int>?
  /// How many sentences the document has.
  public var sentenceCount: Int?
  /// The sentence before and the one behind.
  public var before: String?
  public var after: String?
  /// The sentences, cut into pieces where a quote or a mention begins or ends; as recorded where the document was not read.
  public var pieces: [Piece] = []
  /// Why this is not what the document says now.
  public var note: String?

  public struct Piece: Hashable, Sendable {
    public var text: String
    /// Whether it is part of the words quoted as evidence.
    public var isQuoted: Bool
    /// Whether it names someone the proposal is about.
    public var isMention: Bool
  }

  init(_ document: DocumentID) {
    self.document = document
  }

  /// Whether the quote is less than the sentences and more than a name, so that it has to be marked in them.
  public var isPartlyQuoted: Bool {
    pieces.contains { $0.isQuoted && !$0.isMention }
      && pieces.contains { !$0.isQuoted && $0.text.contains { $0.isLetter || $0.isNumber } }
  }

  /// The sentences without any marks.
  public var text: String { pieces.map(\.text).joined() }
}

extension ReviewPassage {
  /// The sentences with their marks as text.
  ///
  /// - Parameters:
  ///   - piece: A piece as it is to stand there.
  ///   - quote: The pieces that are quoted, where these are not all.
  public func marked(_ piece: (Piece) -> String, quote: (String) -> String) -> String {
    guard isPartlyQuoted else { return pieces.map(piece).joined() }
    var text = ""
    var quoted = ""
    for part in pieces {
      if part.isQuoted {
        quoted += piece(part)
      } else {
        if !quoted.isEmpty { text += quote(quoted) }
        quoted = ""
        text += piece(part)
      }
    }
    return text + (quoted.isEmpty ? "" : quote(quoted))
  }
}
