/// What a document has where a piece of evidence points.
public struct Reading: Hashable, Sendable {
  /// The gravest of ``verdicts``.
  public var verdict: Verdict { verdicts.first ?? .unread }
  /// Every verdict that applies, gravest first, at least one.
  public let verdicts: [Verdict]
  /// Where the passage stands now, in UTF-8 bytes of the text; as recorded where it was not found or not read.
  public let range: Range<Int>?
  /// The words as the document has them, as recorded where it was not found or not read; nil where nobody has them.
  public let words: String?
  /// Why it is unread, missing or changed.
  public let note: String?
  /// All places where the text has a passage that moved, ascending.
  public let places: [Range<Int>]
  /// Why a new place is not certain to be that of this passage; nil where it is, or nothing moved.
  public let doubt: String?

  public init(
    verdict: Verdict, range: Range<Int>?, words: String?, note: String? = nil
  ) {
    self.init([verdict], range: range, words: words, note: note)
  }

  init(
    _ verdicts: [Verdict], range: Range<Int>?, words: String?, note: String? = nil, places: [Range<Int>] = [],
    doubt: String? = nil
  ) {
    self.verdicts = verdicts.sorted()
    self.range = range
    self.words = words
    self.note = note
    self.places = places
    self.doubt = doubt
  }

  /// The same, read in a document that is not what it was.
  var inChangedDocument: Reading {
    Reading(
      verdicts + [.changed], range: range, words: words,
      note: note ?? "the document is not what it was when its hash was taken", places: places, doubt: doubt)
  }
}
