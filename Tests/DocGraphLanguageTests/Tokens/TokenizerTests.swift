import Testing

@testable import DocGraphLanguage

/// The tokenizer with a few rules made by hand.
@Suite struct TokenizerTests {
  private func tokenizer() throws -> Tokenizer {
    var rules = TokenizerRules()
    rules.expressions.prefix = #"^\(|^"|^\.\.+|^:|^\$"#
    rules.expressions.suffix = #"\)$|"$|!$|,$|\.\.+$|:$|(?<=[a-z])\.$|'s$"#
    rules.expressions.infix = #"\.\.+|(?<=[a-z])-(?=[a-z])"#
    rules.expressions.urlMatch = #"(?u)^\w+://\S+$"#
    rules.exceptions = [
      (":)", [(":)", nil)]), ("Mr.", [("Mr.", "mister")]), ("can't", [("ca", "can"), ("n't", "not")]),
      ("it's", [("it", nil), ("'s", "is")]),
    ]
    return try Tokenizer(rules, norms: [StringID.of("colour"): StringID.of("color")])
  }

  private func tokens(_ bytes: [UInt8], _ tokenizer: Tokenizer) -> [String] {
    let state = TokenizerState()
    var draft = Draft(bytes: bytes)
    tokenizer.tokenize(&draft, with: state)
    let first = draft.tokens
    // Again from the cache.
    tokenizer.tokenize(&draft, with: state)
    #expect(draft.tokens.map(\.start) == first.map(\.start))
    #expect(draft.tokens.map(\.lexeme) == first.map(\.lexeme))
    #expect(draft.tokens.map(\.norm) == first.map(\.norm))
    var position = 0
    for token in draft.tokens {
      #expect(Int(token.start) == position)
      position = token.end + (token.isFollowedBySpace ? 1 : 0)
    }
    #expect(position == bytes.count)
    return draft.tokens.map { token in
      let text = String(decoding: bytes[Int(token.start)..<token.end], as: UTF8.self)
      #expect(text == state.vocabulary[token.lexeme].text)
      return text + (token.isFollowedBySpace ? "_" : "")
    }
  }

  @Test(
    arguments: [
      ("", []), (" ", [" "]), ("a", ["a"]), ("a b", ["a_", "b"]), ("a  b", ["a_", " ", "b"]),
      ("a \n b", ["a_", "\n ", "b"]), ("\n\na ", ["\n\n", "a_"]), ("a\u{a0}b", ["a", "\u{a0}", "b"]),
      ("a\u{3000}\u{2028}b", ["a", "\u{3000}\u{2028}", "b"]), ("(a)", ["(", "a", ")"]),
      ("(\"a!\"),", ["(", "\"", "a", "!", "\"", ")", ","]), ("a...", ["a", "..."]), ("...a", ["...", "a"]),
      ("a...b", ["a", "...", "b"]), ("a-b-c", ["a", "-", "b", "-", "c"]), ("-a", ["-a"]),
      ("ab.", ["ab", "."]),
      ("A.", ["A."]), ("Mr.", ["Mr."]), ("(Mr.)", ["(", "Mr.", ")"]), ("Mr.!", ["Mr.", "!"]),
      ("can't", ["ca", "n't"]), ("(can't!", ["(", "ca", "n't", "!"]), ("http://a-b...c", ["http://a-b...c"]),
      ("(http://a-b)", ["(", "http://a-b", ")"]), (":)", [":)"]), ("a:)", ["a", ":)"]), ("(:)", ["(", ":)"]),
      (": )", [":_", ")"]), (":):)", [":)", ":)"]), ("a-it's", ["a", "-", "it", "'s"]),
      ("((((", ["(", "(", "(", "("]), ("\u{1f}", ["\u{1f}"]),
    ] as [(String, [String])])
  func `a text has the tokens that its rules give it`(text: String, expected: [String]) throws {
    #expect(tokens(Array(text.utf8), try tokenizer()) == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0xff, 0x62, 0x20, 0x63], ["a\u{fffd}b_", "c"]), ([0xe2, 0x80], ["\u{fffd}"]),
      ([0xe2, 0x80, 0x20, 0xe2, 0x80, 0x83], ["\u{fffd}_", "\u{2003}"]),
      ([0x28, 0xf0, 0x9f, 0x98, 0x29], ["(", "\u{fffd}", ")"]),
      ([0xed, 0xa0, 0x80, 0x21], ["\u{fffd}\u{fffd}\u{fffd}", "!"]),
      ([0xc2, 0xc2, 0xa0, 0x61], ["\u{fffd}", "\u{a0}", "a"]),
      ([0xc0, 0x80], ["\u{fffd}\u{fffd}"]), ([0xf5, 0x80, 0x20, 0x20], ["\u{fffd}\u{fffd}_", " "]),
    ] as [([UInt8], [String])])
  func `what is no UTF-8 keeps its place in the text`(bytes: [UInt8], expected: [String]) throws {
    #expect(tokens(bytes, try tokenizer()) == expected)
  }

  @Test func `norms come from the exception, the table, the language, or lower case`() throws {
    let state = TokenizerState()
    var draft = Draft(bytes: Array("Mr. can't colour — It".utf8))
    try tokenizer().tokenize(&draft, with: state)
    #expect(draft.tokens.map(\.norm) == ["mister", "can", "not", "color", "-", "it"].map { StringID.of($0) })
  }

  @Test func `an exception's norm holds where its tokens were found by themselves`() throws {
    let state = TokenizerState()
    var draft = Draft(bytes: Array("a-it's it".utf8))
    try tokenizer().tokenize(&draft, with: state)
    #expect(draft.tokens.map(\.norm) == ["a", "-", "it", "is", "it"].map { StringID.of($0) })
  }

  @Test(arguments: ["(", ")", "a.", "a-", ":)", "it's", "...a", "http://", " ", "\n", "x", "\u{fffd}!"])
  func `steps grow with the text`(unit: String) throws {
    let tokenizer = try tokenizer()
    let steps = [300, 1500].map { count in
      let state = TokenizerState()
      var draft = Draft(bytes: Array(String(repeating: unit, count: count).utf8))
      tokenizer.tokenize(&draft, with: state)
      return state.matcher.steps
    }
    #expect(steps[1] <= 6 * steps[0] + 100)
  }

  @Test func `the cache forgets when it is full`() throws {
    let tokenizer = try tokenizer()
    let state = TokenizerState()
    let words = (0..<1000).map { "w\($0)" }
    for _ in 0..<2 {
      var draft = Draft(bytes: Array(words.joined(separator: " ").utf8))
      tokenizer.tokenize(&draft, with: state)
      #expect(draft.tokens.map { state.vocabulary[$0.lexeme].text } == words)
      state.removeAll()
      #expect(state.vocabulary.lexemes.isEmpty)
    }
    var cache = ChunkCache()
    let token = ChunkCache.Token(norm: 1, lexeme: 2, length: 3, flags: [])
    for number in 0..<66_000 {
      let key = Array(String(number).utf8)
      cache.append(key.span, [token, token])
      let found = cache.tokens(of: key.span, hash: cache.hash(key.span))
      #expect(found?.count == 2)
    }
    #expect(cache.tokens.count < 1000)
  }

  @Test func `an exception whose tokens are not its text is an error`() {
    var rules = TokenizerRules()
    rules.exceptions = [("ab", [("a", nil), ("c", nil)])]
    #expect(throws: LanguageError.self) { try Tokenizer(rules, norms: [:]) }
    rules.exceptions = [("", [])]
    #expect(throws: LanguageError.self) { try Tokenizer(rules, norms: [:]) }
  }

  @Test(arguments: [[], [0xc1], [0x80], [0x81, 0xa1, 0x78, 0x01], [0x93]] as [[UInt8]])
  func `bytes that are no rules are an error`(bytes: [UInt8]) {
    #expect(throws: LanguageError.self) { try TokenizerRules(bytes, place: "tokenizer") }
  }
}
