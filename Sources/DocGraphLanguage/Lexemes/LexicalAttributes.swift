/// Computes what a word form is by itself: its norm, its parts, its shape, what it looks like.
struct LexicalAttributes: Sendable {
  private let norms: [StringID: StringID]
  private let urlMatch: Pattern?

  /// - Parameters:
  ///   - norms: the model's table, by the number of the form.
  ///   - urlMatch: what an address on the web matches.
  init(norms: [StringID: StringID], urlMatch: Pattern?) {
    self.norms = BaseNorms.table.merging(norms) { _, new in new }
    self.urlMatch = urlMatch
  }

  /// Reads the table `lexeme_norm` of `vocab/lookups.bin`.
  static func norms(_ bytes: [UInt8], place: String) throws(LanguageError) -> [StringID: StringID] {
    var norms: [StringID: StringID] = [:]
    var reader = MessagePackReader(bytes, place: place)
    for _ in 0..<(try reader.readMapCount()) {
      guard try reader.readString() == "lexeme_norm" else {
        try reader.skip()
        continue
      }
      for _ in 0..<(try reader.readMapCount()) {
        let form = try reader.readInteger()
        norms[form] = StringID.of(try reader.readString())
      }
    }
    return norms
  }

  /// - Parameter bytes: valid UTF-8, not empty.
  /// - Complexity: O(bytes).
  func lexeme(_ bytes: Span<UInt8>, _ matcher: ExpressionMatcher) -> Lexeme {
    let text = bytes.text
    let scalars = Array(text.unicodeScalars)
    let traits = scalars.map { CharacterTraits(of: $0) }
    let orth = StringID.of(bytes)
    let lowercase = Lowercase.lowercase(scalars)
    let lower = lowercase == scalars ? orth : StringID.of(lowercase.text)
    return Lexeme(
      text: text, orth: orth, lower: lower, norm: norms[orth] ?? lower,
      prefix: StringID.of(Array(scalars.prefix(1)).text),
      suffix: scalars.count <= 3 ? orth : StringID.of(Array(scalars.suffix(3)).text),
      shape: StringID.of(WordShape.shape(of: scalars, traits)),
      flags: flags(orth, scalars, traits, lowercase, matcher))
  }

  // By their numbers: equal strings of Swift need not be the same characters.
  private static let quotes = Set(
    [
      "\"", "'", "`", "«", "»", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "‹", "›", "❮", "❯", "''", "``",
    ].map { StringID.of($0) })
  private static let brackets = Set(["(", ")", "[", "]", "{", "}", "<", ">"].map { StringID.of($0) })

  private func flags(
    _ orth: StringID, _ text: [Unicode.Scalar], _ traits: [CharacterTraits], _ lowercase: [Unicode.Scalar],
    _ matcher: ExpressionMatcher
  ) -> Lexeme.Flags {
    var flags: Lexeme.Flags = []
    func set(_ flag: Lexeme.Flags, _ isSet: Bool) { if isSet { flags.insert(flag) } }
    let common = traits.common
    set(.isSpace, common.contains(.space))
    set(.isPunctuation, common.contains(.punctuation))
    set(.isAlphabetic, common.contains(.alphabetic))
    set(.isDigit, common.contains(.digit))
    set(.isCurrency, common.contains(.currency))
    set(.isASCII, common.contains(.ascii))
    set(.isLower, traits.isLower)
    set(.isUpper, traits.isUpper)
    set(.isTitle, traits.isTitle)
    set(.isLikeNumber, NumberWords.contain(lowercase))
    set(.isLikeURL, WebAddresses.isLikeURL(text, urlMatch, matcher))
    set(.isLikeEmail, WebAddresses.isLikeEmail(text))
    set(.isQuote, text.count <= 2 && Self.quotes.contains(orth))
    set(.isBracket, text.count == 1 && Self.brackets.contains(orth))
    return flags
  }
}

extension Array<Unicode.Scalar> {
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}

extension Span<UInt8> {
  /// The text of the bytes; what is no UTF-8 is U+FFFD.
  var text: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
