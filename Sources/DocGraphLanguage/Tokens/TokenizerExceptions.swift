/// Texts whose tokens are given, and the sequences of tokens that such texts may be split into before they are looked at.
struct TokenizerExceptions: Sendable {
  struct Token: Sendable {
    var text: [UInt8]
    /// In characters.
    var width: Int
    /// 0 where the lexeme's is meant.
    var norm: StringID
  }

  /// A text with its tokens, whose texts together are the same.
  struct Rule: Sendable {
    var text: [UInt8]
    var tokens: [Token]
  }

  private(set) var rules: [Rule] = []
  private var numbers = ByteStringTable()
  /// Characters of the longest text.
  private(set) var longest = 0

  private struct Step: Hashable {
    var node: Int32
    var token: StringID
  }

  /// The sequences as a tree: from a node by a token's number to the next node. Node 0 is the root.
  private var steps: [Step: Int32] = [:]
  /// Which nodes end a sequence.
  private var isEnd: [Bool] = [false]
  /// The numbers of tokens that begin a sequence, and that go on with one.
  private var beginning: Set<StringID> = []
  private var continuing: Set<StringID> = []
  /// Tokens of the longest sequence.
  private(set) var longestSequence = 0

  /// - Throws: `.model` if the tokens are not the text.
  mutating func append(_ text: String, _ tokens: [(text: String, norm: String?)]) throws(LanguageError) {
    guard !tokens.isEmpty, tokens.allSatisfy({ !$0.text.isEmpty }),
      tokens.map(\.text).joined().utf8.elementsEqual(text.utf8)
    else { throw LanguageError(.model, "the tokenizer's exception \(text) has other tokens") }
    let rule = Rule(
      text: Array(text.utf8),
      tokens: tokens.map { token in
        Token(
          text: Array(token.text.utf8), width: token.text.unicodeScalars.count,
          norm: token.norm.map { StringID.of($0) } ?? 0)
      })
    longest = max(longest, text.unicodeScalars.count)
    let hash = numbers.hash(rule.text.span)
    if let number = numbers.number(of: rule.text.span, hash: hash) {
      rules[number] = rule
    } else {
      _ = numbers.append(rule.text.span, hash: hash)
      rules.append(rule)
    }
  }

  /// The exception with a text.
  func number(of text: Span<UInt8>) -> Int? { numbers.number(of: text) }

  /// Adds a sequence of tokens' numbers.
  mutating func appendSequence(_ sequence: [StringID]) {
    guard let first = sequence.first else { return }
    beginning.insert(first)
    continuing.formUnion(sequence.dropFirst())
    longestSequence = max(longestSequence, sequence.count)
    var node: Int32 = 0
    for token in sequence {
      let step = Step(node: node, token: token)
      if let next = steps[step] {
        node = next
      } else {
        node = Int32(isEnd.count)
        steps[step] = node
        isEnd.append(false)
      }
    }
    isEnd[Int(node)] = true
  }

  /// The node after a token.
  func step(_ node: Int32, _ token: StringID) -> (node: Int32, isEnd: Bool)? {
    steps[Step(node: node, token: token)].map { ($0, isEnd[Int($0)]) }
  }

  /// What a lexeme needs to know.
  func flags(of token: StringID) -> Lexeme.Flags {
    var flags: Lexeme.Flags = []
    if beginning.contains(token) { flags.insert(.mayBeginException) }
    if continuing.contains(token) { flags.insert(.mayContinueException) }
    return flags
  }
}
