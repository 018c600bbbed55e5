/// Splits texts into tokens by a model's rules, as spaCy does (https://spacy.io/usage/linguistic-features#how-tokenizer-works):
/// pieces between white space lose prefixes and suffixes until an exception, an address or a word is left, and words are split
/// at infixes.
///
/// Immutable, for any number of threads, each of which has a `TokenizerState`.
package struct Tokenizer: Sendable {
  let expressions: TokenizerExpressions
  private(set) var exceptions: TokenizerExceptions
  let attributes: LexicalAttributes

  /// Reads `tokenizer` and `vocab/lookups.bin` of a model.
  ///
  /// - Throws: `.missing` without the files, `.model` if they are not what they must be.
  package init(_ folder: ModelFolder) throws(LanguageError) {
    let lookups = "vocab/lookups.bin"
    let place = folder.path + "/tokenizer"
    let rules = try TokenizerRules(folder.bytes(of: "tokenizer"), place: place)
    let norms = try LexicalAttributes.norms(folder.bytes(of: lookups), place: folder.path + "/" + lookups)
    do throws(LanguageError) {
      try self.init(rules, norms: norms)
    } catch {
      // What is wrong with an expression does not say where it is from.
      throw LanguageError(
        error.code, error.message, place: place, hint: "`docgraph model install` fetches the model again")
    }
  }

  /// - Parameter norms: norms by the numbers of word forms.
  init(_ rules: TokenizerRules, norms: [StringID: StringID]) throws(LanguageError) {
    expressions = try TokenizerExpressions(rules.expressions)
    attributes = LexicalAttributes(norms: norms, urlMatch: expressions.urlMatch)
    exceptions = TokenizerExceptions()
    for (text, tokens) in rules.exceptions { try exceptions.append(text, tokens) }
    // Texts that affixes would split are found in the tokens, wherever they come from.
    let state = TokenizerState()
    for rule in exceptions.rules where !rules.hasFasterHeuristics || isSplit(rule.text, state) {
      exceptions.appendSequence(sequence(rule.text, state))
    }
  }

  /// Fills a draft's tokens: where they are, their lexemes and norms. Every byte belongs to one token, but for single spaces
  /// after tokens.
  ///
  /// - Parameter draft: what is no UTF-8 counts as U+FFFD; offsets are those of the bytes given. Less than 2 GB.
  /// - Complexity: O(bytes).
  package func tokenize(_ draft: inout Draft, with state: TokenizerState) {
    let bytes = draft.bytes
    var tokens: [DraftToken] = []
    tokens.reserveCapacity(bytes.count / 5 + 1)
    let text = bytes.span
    var position = 0
    while position < text.count {
      let chunk = ChunkScanner.chunk(text, at: position)
      append(text.extracting(position..<chunk.end), at: position, to: &tokens, state)
      if chunk.isFollowedBySpace { tokens[tokens.count - 1].isFollowedBySpace = true }
      position = chunk.next
    }
    applyExceptions(to: &tokens, of: text, state)
    draft.tokens = tokens
  }

  private func append(
    _ chunk: Span<UInt8>, at start: Int, to tokens: inout [DraftToken], _ state: TokenizerState
  ) {
    var position = start
    let isKept = chunk.count <= ChunkCache.longest
    if isKept, let known = state.cache.tokens(of: chunk, hash: state.cache.hash(chunk)) {
      for index in known {
        let token = state.cache.tokens[index]
        tokens.append(
          DraftToken(
            start: position, length: Int(token.length), lexeme: token.lexeme, norm: token.norm,
            flags: token.flags))
        position += Int(token.length)
      }
      return
    }
    state.chunk.decode(chunk, expressions.alphabet)
    split(state, usingExceptions: true)
    var kept: [ChunkCache.Token] = []
    for piece in state.pieces {
      let range = state.chunk.range(Int(piece.start), Int(piece.end))
      let number = lexeme(state.chunk.bytes.span.extracting(range), state)
      let lexeme = state.vocabulary[number]
      let length = state.chunk.source(Int(piece.end)) - state.chunk.source(Int(piece.start))
      let norm = piece.norm == 0 ? lexeme.norm : piece.norm
      tokens.append(
        DraftToken(start: position, length: length, lexeme: number, norm: norm, flags: lexeme.flags))
      position += length
      if isKept {
        kept.append(ChunkCache.Token(norm: norm, lexeme: number, length: Int32(length), flags: lexeme.flags))
      }
    }
    if isKept { state.cache.append(chunk, kept) }
  }

  /// The lexeme of a text in the state's vocabulary.
  func lexeme(_ text: Span<UInt8>, _ state: TokenizerState) -> Int32 {
    state.vocabulary.lexeme(text) {
      var lexeme = attributes.lexeme(text, state.matcher)
      lexeme.flags.formUnion(exceptions.flags(of: lexeme.orth))
      return lexeme
    }
  }
}
