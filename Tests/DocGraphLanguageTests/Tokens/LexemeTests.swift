import Testing

@testable import DocGraphLanguage

/// What a word form is by itself; the expected values are spaCy's.
@Suite struct LexemeTests {
  @Test(
    arguments: [
      ("", 0), ("a", 0xa52b_e5b3_f667_4b2a), ("apple", 0x76e1_48d2_5b15_13f2),
      ("Straße", 0x0da1_8628_6408_552b),
      ("12345678", 0x8900_6016_6fad_afa0), ("123456789", 0x1c8a_c7c7_d0fc_5cf9),
      ("naïve café", 0x85de_a9d3_00dd_74dc), ("日本語", 0x1bbb_64a5_b609_2e04), ("''", 0xc447_e09a_0bb1_a519),
      ("ORG", 0x17f), ("mark", 0x1a7), ("root", 0x1c1), ("X", 0x65), ("_", 0x1c8), ("IS_ALPHA", 1),
      ("FLAG63", 63),
      ("ID", 64), ("DEPRECATED001", 104), ("DEPRECATED276", 379), ("PERSON", 380), ("IDX", 455),
    ] as [(String, StringID)])
  func `a text has spaCy's number`(text: String, number: StringID) {
    #expect(StringID.of(text) == number)
  }

  private func lexeme(_ text: String) -> Lexeme {
    LexicalAttributes(norms: [:], urlMatch: nil).lexeme(Array(text.utf8).span, ExpressionMatcher())
  }

  @Test(arguments: [
    ("Apple", "Xxxxx"), ("McDonald's", "XxXxxxx'x"), ("C3PO", "XdXX"), ("aaaaaaaa", "xxxx"),
    ("1234567", "dddd"),
    ("U.S.A.", "X.X.X."), ("naïve", "xxxx"), ("ǅx", "xx"), ("½²", "½d"), ("日本", "xx"), ("--------", "----"),
    (String(repeating: "x", count: 99), "xxxx"), (String(repeating: "x", count: 100), "LONG"),
  ])
  func `a shape keeps what a word is made of`(text: String, shape: String) {
    #expect(lexeme(text).shape == StringID.of(shape))
  }

  @Test(arguments: [
    ("Hello", "hello", "H", "llo"), ("İ", "i̇", "İ", "İ"), ("ΑΣ", "ας", "Α", "ΑΣ"), ("ΑΣ.", "ας.", "Α", "ΑΣ."),
    ("ΑΣ.Α", "ασ.α", "Α", "Σ.Α"), ("Σ", "σ", "Σ", "Σ"), ("e\u{301}f", "e\u{301}f", "e", "e\u{301}f"),
    ("😀a", "😀a", "😀", "😀a"),
  ])
  func `parts are of code points`(text: String, lower: String, prefix: String, suffix: String) {
    let lexeme = lexeme(text)
    #expect(lexeme.lower == StringID.of(lower))
    #expect(lexeme.prefix == StringID.of(prefix))
    #expect(lexeme.suffix == StringID.of(suffix))
  }

  @Test(
    arguments: [
      ("word", [.isLower, .isAlphabetic, .isASCII]), ("Word", [.isTitle, .isAlphabetic, .isASCII]),
      ("WORD", [.isUpper, .isAlphabetic, .isASCII]), ("O'Neil", [.isTitle, .isASCII]),
      ("\n ", [.isSpace, .isASCII]), ("\u{3000}", [.isSpace]), ("...", [.isPunctuation, .isASCII]),
      ("12", [.isDigit, .isLikeNumber, .isASCII]), ("²", [.isDigit, .isLikeNumber]), ("½", []),
      ("-1,000.5", [.isLikeNumber, .isASCII]), ("3/4", [.isLikeNumber, .isASCII]), ("3/4/5", [.isASCII]),
      ("22nd", [.isLikeNumber, .isASCII, .isLower]),
      ("Twenty", [.isLikeNumber, .isTitle, .isAlphabetic, .isASCII]),
      ("a@b.example", [.isLikeEmail, .isLower, .isASCII]), ("a@b", [.isLower, .isASCII]),
      ("www.x", [.isLikeURL, .isLower, .isASCII]), ("http://", [.isLikeURL, .isLower, .isASCII]),
      ("b.org", [.isLikeURL, .isLower, .isASCII]), ("b.orgx", [.isLower, .isASCII]),
      ("\"", [.isQuote, .isPunctuation, .isASCII]), ("‹", [.isQuote, .isPunctuation]),
      ("(", [.isBracket, .isPunctuation, .isASCII]), ("<", [.isBracket, .isASCII]), ("€", [.isCurrency]),
      // Equal to a backtick for a string of Swift, but another character.
      ("\u{1fef}", []), ("ǅ", [.isTitle, .isAlphabetic]), ("日", [.isAlphabetic]),
    ] as [(String, Lexeme.Flags)])
  func `flags say what a word looks like`(text: String, flags: Lexeme.Flags) {
    #expect(lexeme(text).flags == flags)
  }

  @Test(arguments: [
    ("’s", "'s"), ("”", "\""), ("€", "$"), ("—", "-"), ("…", "..."), ("US$", "$"), ("Word", "word"),
  ])
  func `quotes, dashes and currencies have one norm each`(text: String, norm: String) {
    #expect(lexeme(text).norm == StringID.of(norm))
  }

  @Test func `forms that differ in bytes are different words and strings`() {
    let vocabulary = Vocabulary()
    let attributes = LexicalAttributes(norms: [:], urlMatch: nil)
    let texts = ["é", "e\u{301}", "é", "a long word form", "a long word forn", "x"]
    let numbers = texts.map { text in
      let bytes = Array(text.utf8)
      return vocabulary.lexeme(bytes.span) { attributes.lexeme(bytes.span, ExpressionMatcher()) }
    }
    #expect(numbers == [0, 1, 0, 2, 3, 4])
    #expect(texts.map { vocabulary.number(of: $0) } == [0, 1, 0, 2, 3, 4])
  }

  @Test func `a table of byte strings finds what it holds, and nothing else`() {
    var table = ByteStringTable()
    let keys = (0..<2000).map { Array("\($0 * 7919)".utf8) + [UInt8](repeating: 65, count: $0 % 19) } + [[]]
    for (number, key) in keys.enumerated() {
      let before = table.number(of: key.span)
      #expect(before == nil)
      let added = table.append(key.span, hash: table.hash(key.span))
      #expect(added == number)
    }
    for (number, key) in keys.enumerated() {
      let found = table.number(of: key.span)
      #expect(found == number)
    }
    table.removeAll()
    let first = keys[0]
    let found = table.number(of: first.span)
    #expect(table.count == 0 && found == nil)
  }
}
