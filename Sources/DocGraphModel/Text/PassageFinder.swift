/// Finds passages of one document's text, for evidence.
///
/// Sentences and the normalized text are made when they are first needed: most quotes stand where their offsets say.
public struct PassageFinder: Sendable {
  public let text: [UInt8]
  private let deferredSentences = Deferred<[SentenceSplitter.Sentence]>()
  private let deferredNormalized = Deferred<NormalizedText>()

  public init(_ text: [UInt8]) {
    self.text = text
  }

  /// - Complexity: O(bytes) at first.
  public var sentences: [SentenceSplitter.Sentence] {
    deferredSentences.get { SentenceSplitter().sentences(of: text) }
  }

  /// Where `quote` stands in the text, in order: verbatim, or where it does not, up to white space, the form of quotation
  /// marks and dashes, and Unicode's canonical equivalence. Occurrences do not overlap.
  ///
  /// - Complexity: O(bytes of the text + bytes of the quote).
  public func ranges(of quote: String, within range: Range<Int>? = nil) -> [Range<Int>] {
    let verbatim = verbatimRanges(of: quote, within: range)
    return verbatim.isEmpty ? normalizedRanges(of: quote, within: range) : verbatim
  }

  /// Where `quote` stands in the text byte by byte.
  ///
  /// - Complexity: O(bytes of the text + bytes of the quote).
  public func verbatimRanges(of quote: String, within range: Range<Int>? = nil) -> [Range<Int>] {
    ByteSearch(Array(quote.utf8)).ranges(in: text, within: range ?? 0..<text.count)
  }

  /// Where `quote` stands in the text up to white space, the form of quotation marks and dashes, and canonical equivalence.
  ///
  /// - Complexity: O(bytes of the text + bytes of the quote).
  public func normalizedRanges(of quote: String, within range: Range<Int>? = nil) -> [Range<Int>] {
    deferredNormalized.get { NormalizedText(text) }.ranges(of: NormalizedText(Array(quote.utf8)))
      .filter { range?.contains($0) ?? true }
  }

  /// Whether `quote` stands at `range` up to white space, the form of quotation marks and dashes, and canonical equivalence.
  ///
  /// - Complexity: O(bytes of the range and the quote).
  public func hasNormalized(_ quote: String, at range: Range<Int>) -> Bool {
    let wanted = NormalizedText(Array(quote.utf8)).trimmed
    return !wanted.isEmpty && NormalizedText(Array(text[range])).trimmed == wanted
  }

  /// The passage at `range` as the text has it.
  public func passage(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
