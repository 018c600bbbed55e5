extension Tokenizer {
  /// Splits the state's chunk into the state's pieces.
  ///
  /// - Complexity: O(characters): what an expression reads here, it takes away.
  func split(_ state: TokenizerState, usingExceptions: Bool) {
    state.pieces.removeAll(keepingCapacity: state.pieces.capacity < 1 << 16)
    let chunk = state.chunk
    let text = chunk.symbols.span
    let matcher = state.matcher
    var low = 0
    var high = chunk.count
    var suffixes: [Int32] = []
    func exception(_ low: Int, _ high: Int) -> Int? {
      guard usingExceptions, high > low, high - low <= exceptions.longest else { return nil }
      return exceptions.number(of: chunk.bytes.span.extracting(chunk.range(low, high)))
    }
    func appendPiece(to end: Int) {
      state.pieces.append(TokenizerState.Piece(start: Int32(low), end: Int32(end), norm: 0))
      low = end
    }
    func removeSuffix(_ length: Int) {
      suffixes.append(Int32(high))
      high -= length
    }
    affixes: while low < high {
      if expressions.isToken(text, low, high, matcher) || exception(low, high) != nil { break }
      let prefix = expressions.prefixLength(text, low, high, matcher)
      if prefix != 0, exception(low + prefix, high) != nil {
        appendPiece(to: low + prefix)
        break
      }
      let suffix = expressions.suffixLength(text, low + prefix, high, matcher)
      if suffix != 0, exception(low, high - suffix) != nil {
        removeSuffix(suffix)
        break
      }
      if prefix == 0, suffix == 0 { break }
      if prefix != 0 { appendPiece(to: low + prefix) }
      if suffix != 0 { removeSuffix(suffix) }
    }
    if low < high {
      if let number = exception(low, high) {
        for token in exceptions.rules[number].tokens {
          appendPiece(to: low + token.width)
          state.pieces[state.pieces.count - 1].norm = token.norm
        }
      } else if expressions.isToken(text, low, high, matcher) || expressions.isURL(text, low, high, matcher) {
        appendPiece(to: high)
      } else {
        splitInfixes(text, low, high, state)
      }
    }
    low = high
    for end in suffixes.reversed() { appendPiece(to: Int(end)) }
  }

  private func splitInfixes(_ text: Span<UInt16>, _ low: Int, _ high: Int, _ state: TokenizerState) {
    func append(_ start: Int, _ end: Int) {
      state.pieces.append(TokenizerState.Piece(start: Int32(start), end: Int32(end), norm: 0))
    }
    var start = low
    var position = low
    var canBeEmptyHere = true
    while let infix = expressions.infix(
      text, low, high, from: position, canBeEmptyHere: canBeEmptyHere, state.matcher)
    {
      position = infix.upperBound
      canBeEmptyHere = !infix.isEmpty
      if infix.lowerBound == low { continue }
      if infix.lowerBound != start { append(start, infix.lowerBound) }
      if !infix.isEmpty { append(infix.lowerBound, infix.upperBound) }
      start = infix.upperBound
    }
    if start < high { append(start, high) }
  }
}
