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
    let orth = StringID.of(bytes)
    let lower = StringID.of(scalars.pythonLowercased.text)
    return Lexeme(
      text: text, orth: orth, lower: lower, norm: norms[orth] ?? lower,
      prefix: StringID.of(Array(scalars.prefix(1)).text), suffix: StringID.of(Array(scalars.suffix(3)).text),
      shape: StringID.of(WordShape.shape(of: scalars)), flags: flags(text, scalars, matcher))
  }

  private static let quotes: Set<String> = [
    "\"", "'", "`", "«", "»", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "‹", "›", "❮", "❯", "''", "``",
  ]
  private static let brackets: Set<String> = ["(", ")", "[", "]", "{", "}", "<", ">"]

  private func flags(
    _ text: String, _ scalars: [Unicode.Scalar], _ matcher: ExpressionMatcher
  ) -> Lexeme.Flags {
    var flags: Lexeme.Flags = []
    func set(_ flag: Lexeme.Flags, _ isSet: Bool) { if isSet { flags.insert(flag) } }
    set(.isSpace, scalars.allSatisfy(\.isPythonSpace))
    set(.isPunctuation, scalars.allSatisfy(\.isPunctuation))
    set(.isAlphabetic, scalars.allSatisfy(\.isPythonAlphabetic))
    set(.isDigit, scalars.isPythonDigits)
    set(.isLower, scalars.isPythonLower)
    set(.isUpper, scalars.isPythonUpper)
    set(.isTitle, scalars.isPythonTitle)
    set(.isLikeNumber, NumberWords.contain(scalars))
    set(.isLikeURL, WebAddresses.isLikeURL(scalars, urlMatch, matcher))
    set(.isLikeEmail, WebAddresses.isLikeEmail(scalars))
    // The sets compare by canonical equivalence, which no other text of one or two of these characters has.
    set(.isQuote, scalars.count <= 2 && Self.quotes.contains(text))
    set(.isBracket, scalars.count == 1 && Self.brackets.contains(text))
    set(.isCurrency, scalars.allSatisfy { $0.properties.generalCategory == .currencySymbol })
    set(.isASCII, scalars.allSatisfy(\.isASCII))
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
