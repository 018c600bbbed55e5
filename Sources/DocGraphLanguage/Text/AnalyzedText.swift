/// A text with what a ``Language`` found in it. Everything points at the original bytes.
///
/// A value of immutable parts: copying costs nothing, and any thread may read it.
public struct AnalyzedText: Sendable {
  let storage: Storage

  init(_ storage: Storage) {
    self.storage = storage
  }

  /// What was looked for; what was not is empty or nil.
  public var components: Components { storage.components }

  /// Where the text lies in its document, in bytes.
  public var range: Range<Int> { storage.offset..<storage.offset + storage.bytes.count }

  /// Where in the document the first byte is that is no UTF-8, and so was read as U+FFFD; nil if all of it is.
  ///
  /// - Complexity: O(bytes).
  public var firstInvalidByte: Int? {
    let bytes = storage.bytes
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return storage.offset + error.byteOffsets.lowerBound
    }
  }

  /// The tokens, in order. Spaces between two words belong to none; other white space is a token of its own.
  public var tokens: Tokens { Tokens(storage: storage, range: storage.tokens.indices) }

  /// The sentences, as ranges of tokens, which together hold all tokens: by the grammar where it was asked for, otherwise by
  /// the rules `rules-1`.
  public var sentences: [Range<Int>] { storage.sentences }

  /// The names and numbers found, in order, none within another.
  public var entities: [NamedEntity] { storage.entities }

  /// Noun phrases without what follows their noun ("the new pier" of "the new pier in Port Ellen"), as ranges of tokens, in
  /// order; empty without grammar.
  public var nounChunks: [Range<Int>] { storage.nounChunks }

  /// The document's bytes from the first to the last of some tokens; empty for no tokens.
  public func bytes(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return storage.offset..<storage.offset }
    return storage.offset + Int(storage.tokens[first].start)..<storage.offset + storage.tokens[last].end
  }

  /// The words from the first to the last of some tokens, as the text has them.
  public func text(of tokens: Range<Int>) -> String {
    let range = bytes(of: tokens)
    return storage.text(range.lowerBound - storage.offset..<range.upperBound - storage.offset)
  }
}

extension AnalyzedText {
  /// What is looked for in a text.
  public struct Components: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// Parts of speech, morphology, lemmas, dependencies, sentences and noun chunks.
    public static let grammar = Components(rawValue: 1)
    /// Names of people, organizations and places, dates, amounts and so on.
    public static let entities = Components(rawValue: 2)

    public static let all: Components = [.grammar, .entities]
  }

  /// What all tokens of a text share.
  final class Storage: Sendable {
    let bytes: [UInt8]
    let offset: Int
    let components: Components
    let tokens: [DraftToken]
    let labels: Labels
    /// What the tokens' lemmas are numbers in.
    let lemmas: [String]
    let sentences: [Range<Int>]
    let entities: [NamedEntity]
    let nounChunks: [Range<Int>]

    init(
      _ draft: Draft, offset: Int, components: Components, labels: Labels, lemmas: [String],
      nounChunks: [Range<Int>]
    ) {
      bytes = draft.bytes
      self.offset = offset
      self.components = components
      tokens = draft.tokens
      self.labels = labels
      self.lemmas = lemmas
      sentences = draft.sentences
      self.nounChunks = nounChunks
      entities = components.contains(.entities) ? draft.entities(labels.entities, offset: offset) : []
    }

    func text(_ range: Range<Int>) -> String {
      String(decoding: bytes[range], as: UTF8.self)
    }
  }

  /// What the numbers in tokens stand for.
  struct Labels: Sendable {
    var tags: [String] = []
    var morphologies: [String] = []
    var dependencies: [String] = []
    var entities: [String] = []
  }
}

extension AnalyzedText {
  /// Some tokens of a text. Indexes are those of the text.
  public struct Tokens: RandomAccessCollection, Sendable {
    let storage: Storage
    let range: Range<Int>

    public var startIndex: Int { range.lowerBound }
    public var endIndex: Int { range.upperBound }

    public subscript(position: Int) -> Token {
      precondition(range.contains(position), "there is no token \(position) in \(range)")
      return Token(storage: storage, index: position)
    }

    public subscript(bounds: Range<Int>) -> Tokens {
      precondition(range.lowerBound <= bounds.lowerBound && bounds.upperBound <= range.upperBound)
      return Tokens(storage: storage, range: bounds)
    }
  }
}
