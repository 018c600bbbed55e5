/// An expression as a tokenizer uses it: with a quick look at what every match must have.
struct Pattern: Sendable {
  private let program: ExpressionProgram
  /// The classes of which a match needs a character.
  private let required: [Int]
  private let leastWidth: Int

  init(_ expression: Expression, _ alphabet: CharacterAlphabet) throws(LanguageError) {
    program = try ExpressionProgram(expression, alphabet)
    required = expression.required.sorted()
    leastWidth = expression.leastWidth
  }

  /// Whether the text begins with a match.
  ///
  /// - Complexity: O(characters).
  func matches(_ text: Span<UInt16>, _ low: Int, _ high: Int, _ matcher: ExpressionMatcher) -> Bool {
    guard high - low >= leastWidth else { return false }
    for number in required {
      var place = low
      while place < high, !program.alphabet.contains(text[place], class: number) { place += 1 }
      if place == high { return false }
    }
    return matcher.match(program, text, low, high, at: low, .any) != nil
  }

  func matches(_ text: [Unicode.Scalar], _ matcher: ExpressionMatcher) -> Bool {
    let symbols = text.map { program.alphabet.symbol(of: $0.value) }
    return matches(symbols.span, 0, symbols.count, matcher)
  }
}
