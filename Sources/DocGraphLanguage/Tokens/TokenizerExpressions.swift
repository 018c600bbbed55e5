/// The expressions by which a tokenizer splits, over one alphabet.
struct TokenizerExpressions: Sendable {
  let alphabet: CharacterAlphabet
  let urlMatch: Pattern?
  private let tokenMatch: Pattern?
  private let prefix: ExpressionProgram?
  private let suffix: ExpressionProgram?
  private let infix: ExpressionProgram?

  /// The expressions in Python's syntax.
  struct Sources {
    var prefix: String?
    var suffix: String?
    var infix: String?
    var urlMatch: String?
    var tokenMatch: String?
  }

  /// - Throws: `.model` if an expression cannot be read, or its search would not be linear.
  init(_ sources: Sources) throws(LanguageError) {
    var classes = CharacterClasses()
    let prefix = try Self.parse(sources.prefix, &classes)
    let suffix = try Self.parse(sources.suffix, &classes)
    let infix = try Self.parse(sources.infix, &classes)
    let urlMatch = try Self.parse(sources.urlMatch, &classes)
    let tokenMatch = try Self.parse(sources.tokenMatch, &classes)
    guard prefix?.branches.allSatisfy({ $0.parts.first == .start }) ?? true,
      suffix?.branches.allSatisfy({ $0.parts.last == .end }) ?? true
    else {
      throw LanguageError(.model, "a prefix begins with ^ and a suffix ends with $ in every alternative")
    }
    for expression in [prefix, suffix?.reversed, infix] where expression?.repeatsOnlyAtEnd() == false {
      throw LanguageError(.model, "an expression of the tokenizer goes on after a repetition without a bound")
    }
    let alphabet = try CharacterAlphabet(classes)
    self.alphabet = alphabet
    self.prefix = try Self.program(prefix, alphabet)
    self.suffix = try Self.program(suffix, alphabet, isReversed: true)
    self.infix = try Self.program(infix, alphabet)
    self.urlMatch = try Self.pattern(urlMatch, alphabet)
    self.tokenMatch = try Self.pattern(tokenMatch, alphabet)
  }

  private static func parse(
    _ source: String?, _ classes: inout CharacterClasses
  ) throws(LanguageError) -> Expression? {
    guard let source else { return nil }
    return try ExpressionParser.parse(source, into: &classes)
  }

  private static func program(
    _ expression: Expression?, _ alphabet: CharacterAlphabet, isReversed: Bool = false
  ) throws(LanguageError) -> ExpressionProgram? {
    guard let expression else { return nil }
    return try ExpressionProgram(expression, alphabet, isReversed: isReversed)
  }

  private static func pattern(
    _ expression: Expression?, _ alphabet: CharacterAlphabet
  ) throws(LanguageError) -> Pattern? {
    guard let expression else { return nil }
    return try Pattern(expression, alphabet)
  }

  /// How many characters are a prefix.
  func prefixLength(_ text: Span<UInt16>, _ low: Int, _ high: Int, _ matcher: ExpressionMatcher) -> Int {
    guard let prefix, low < high else { return 0 }
    return matcher.match(prefix, text, low, high, at: low, .first).map { $0 - low } ?? 0
  }

  /// How many characters are a suffix. Python finds the leftmost match: as all of them end where the text ends, the longest.
  func suffixLength(_ text: Span<UInt16>, _ low: Int, _ high: Int, _ matcher: ExpressionMatcher) -> Int {
    guard let suffix, low < high else { return 0 }
    return matcher.match(suffix, text, low, high, at: high, .longest).map { high - $0 } ?? 0
  }

  /// The next infix, as Python's `re.finditer` finds it: an empty one not where the one before began.
  ///
  /// - Parameter canBeEmptyHere: false after an empty one.
  func infix(
    _ text: Span<UInt16>, _ low: Int, _ high: Int, from start: Int, canBeEmptyHere: Bool,
    _ matcher: ExpressionMatcher
  ) -> Range<Int>? {
    guard let infix else { return nil }
    var place = start
    while place <= high {
      let forbidden = place == start && !canBeEmptyHere ? place : -1
      if let end = matcher.match(infix, text, low, high, at: place, .first, except: forbidden) {
        return place..<end
      }
      place += 1
    }
    return nil
  }

  /// Whether the text is one token, because of its own expression.
  func isToken(_ text: Span<UInt16>, _ low: Int, _ high: Int, _ matcher: ExpressionMatcher) -> Bool {
    tokenMatch?.matches(text, low, high, matcher) ?? false
  }

  /// Whether the text is an address, which stays whole.
  func isURL(_ text: Span<UInt16>, _ low: Int, _ high: Int, _ matcher: ExpressionMatcher) -> Bool {
    urlMatch?.matches(text, low, high, matcher) ?? false
  }
}
