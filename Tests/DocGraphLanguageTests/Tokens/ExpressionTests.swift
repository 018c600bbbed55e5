import Testing

@testable import DocGraphLanguage

/// The expression engine, construct by construct.
@Suite struct ExpressionTests {
  /// Where a pattern matches at a text's start.
  private func match(
    _ pattern: String, _ text: String, _ goal: ExpressionMatcher.Goal = .first
  ) throws -> Int? {
    var classes = CharacterClasses()
    let expression = try ExpressionParser.parse(pattern, into: &classes)
    let alphabet = try CharacterAlphabet(classes)
    let program = try ExpressionProgram(expression, alphabet)
    let symbols = text.unicodeScalars.map { alphabet.symbol(of: $0.value) }
    return ExpressionMatcher().match(program, symbols.span, 0, symbols.count, at: 0, goal)
  }

  @Test(
    arguments: [
      ("abc", "abcd", 3), ("abc", "abd", nil), ("a|ab", "ab", 1), ("ab|a", "ab", 2), ("(?:a|b)c", "bc", 2),
      ("(a|ab)c", "abc", 3), ("a*", "aaab", 3), ("a*", "b", 0), ("a+", "b", nil), ("ab?", "ac", 1),
      ("a{2}", "aaa", 2), ("a{2,}", "aaaa", 4), ("a{1,3}", "aaaa", 3), ("a{,2}", "aaa", 2), ("a{x", "a{x", 3),
      ("(?:ab){2}", "ababab", 4), ("[a-c]+", "abcd", 3), ("[^a-c]+", "xyza", 3), ("[]a]+", "a]b", 2),
      ("[a-]+", "a-b", 2), (#"[\[\]\-]+"#, "[-]x", 3), (#"\u00e9\U0001F600\x41"#, "é😀A", 3), (".", "\n", nil),
      (".", "x", 1), (#"\w+"#, "aé_9½ৎ!", 6), (#"\d+"#, "9٣½", 2), (#"\s+"#, " \u{a0}\u{1f}x", 3),
      (#"\S+"#, "a b", 1),
      (#"\W"#, "a", nil), (#"[^\w.]"#, "!", 1), (#"[^\w.]"#, ".", nil), (#"\+(?![0-9])"#, "+1", nil),
      (#"\+(?![0-9])"#, "+", 1), ("a(?=b)", "ab", 1), ("a(?=b)", "a", nil), ("ab(?<=b)", "ab", 2),
      ("ab(?<!b)", "ab", nil), ("a(?<=ab)", "ab", nil), ("ab(?<=ab)c", "abc", 3),
      ("(?!(?:10|127)x)1", "10x", nil),
      ("(?!(?:10|127)x)1", "11x", 1), ("(?u)^a$", "a", 1), ("^a$", "a\n", 1), ("^a$", "ab", nil),
      ("a^b", "ab", nil),
      ("", "a", 0),
    ] as [(String, String, Int?)])
  func `an expression matches where Python's does`(pattern: String, text: String, end: Int?) throws {
    #expect(try match(pattern, text) == end)
  }

  @Test func `the longest match may be of a later alternative`() throws {
    #expect(try match("a|ab|abc", "abcd", .first) == 1)
    #expect(try match("a|ab|abc", "abcd", .longest) == 3)
  }

  @Test(arguments: [
    "(", ")", "a)", "[a", "*a", "a**", "a*?", "a++", "(?i)a", "(?P<x>a)", #"\1"#, #"\b"#, #"\q"#, "[z-a]",
    #"[\w-a]"#, #"\u12"#, "a{5000}", "a{3,2}", "(?=a*)", "(?<=a|bc)", "\\",
    String(repeating: "(", count: 100) + String(repeating: ")", count: 100),
    "(?:(?:(?:a{100}){100}){100}){100}",
  ])
  func `what is not known is an error`(pattern: String) {
    #expect(throws: LanguageError.self) { try match(pattern, "a") }
  }

  @Test(arguments: ["(?:a*)*b", "(?:a|a)*b", "(?:a?){20}a{20}b", #"(?:\S+@)?(?:\S+@)?\S+b"#])
  func `steps grow with the text, whatever the expression`(pattern: String) throws {
    var classes = CharacterClasses()
    let expression = try ExpressionParser.parse(pattern, into: &classes)
    let alphabet = try CharacterAlphabet(classes)
    let program = try ExpressionProgram(expression, alphabet)
    let steps = [200, 1000].map { count in
      let symbols = [UInt16](repeating: alphabet.symbol(of: 0x61), count: count)
      let matcher = ExpressionMatcher()
      _ = matcher.match(program, symbols.span, 0, count, at: 0, .first)
      return matcher.steps
    }
    #expect(steps[1] <= 5 * steps[0] + 200)
  }

  @Test func `a hostile expression neither overflows nor takes long to read`() throws {
    func nested(_ body: String, _ depth: Int) -> String {
      String(repeating: "(?:", count: depth) + body + String(repeating: "){1000}", count: depth)
    }
    #expect(try match(nested("", 30), "a") == 0)
    #expect(throws: LanguageError.self) { try match(nested("a", 30), "a") }
    #expect(throws: LanguageError.self) { try match("(?=\(nested("a", 30)))", "a") }
    let infix = String(repeating: "(?:||a)", count: 60) + "b"
    _ = try TokenizerExpressions(TokenizerExpressions.Sources(infix: infix))
    let choices = String(repeating: "(?:|a)", count: 60)
    #expect(try match(choices + "b", String(repeating: "a", count: 60) + "b", .longest) == 61)
  }

  @Test func `a suffix is the longest, and is not looked for before it`() throws {
    let expressions = try TokenizerExpressions(
      TokenizerExpressions.Sources(suffix: #"s$|'s$|\.\.+$|(?<=[0-9])(?:m|km)$|(?<=[A-Z][A-Z])\.$"#))
    func length(_ text: String, from low: Int = 0) -> Int {
      let symbols = text.unicodeScalars.map { expressions.alphabet.symbol(of: $0.value) }
      return expressions.suffixLength(symbols.span, low, symbols.count, ExpressionMatcher())
    }
    #expect(length("it's") == 2)
    #expect(length("its") == 1)
    #expect(length("a.....") == 5)
    #expect(length("a.") == 0)
    #expect(length("5km") == 2)
    #expect(length("5km", from: 1) == 0)
    #expect(length("ABC.") == 1)
    #expect(length("aC.") == 0)
  }

  @Test func `infixes follow each other, an empty one not where one ended`() throws {
    let expressions = try TokenizerExpressions(TokenizerExpressions.Sources(infix: "-|(?=A)|--"))
    let symbols = "a-bA--".unicodeScalars.map { expressions.alphabet.symbol(of: $0.value) }
    var found: [Range<Int>] = []
    var start = 0
    var canBeEmptyHere = true
    while let infix = expressions.infix(
      symbols.span, 0, symbols.count, from: start, canBeEmptyHere: canBeEmptyHere, ExpressionMatcher())
    {
      found.append(infix)
      start = infix.upperBound
      canBeEmptyHere = !infix.isEmpty
    }
    #expect(found == [1..<2, 3..<3, 4..<5, 5..<6])
  }

  @Test(arguments: [
    TokenizerExpressions.Sources(prefix: "^a|b"), TokenizerExpressions.Sources(suffix: "a$|b"),
    TokenizerExpressions.Sources(infix: "a+b"), TokenizerExpressions.Sources(suffix: "ab+$"),
  ])
  func `expressions that could not be searched in linear time are errors`(
    sources: TokenizerExpressions.Sources
  ) {
    #expect(throws: LanguageError.self) { try TokenizerExpressions(sources) }
  }
}
