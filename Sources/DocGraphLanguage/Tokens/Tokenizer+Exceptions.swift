extension Tokenizer {
  /// Whether affixes or white space split a text.
  func isSplit(_ text: [UInt8], _ state: TokenizerState) -> Bool {
    state.chunk.decode(text.span, expressions.alphabet)
    let chunk = state.chunk
    let symbols = chunk.symbols.span
    return text.contains(0x20)
      || expressions.prefixLength(symbols, 0, chunk.count, state.matcher) > 0
      || expressions.suffixLength(symbols, 0, chunk.count, state.matcher) > 0
      || expressions.infix(symbols, 0, chunk.count, from: 0, canBeEmptyHere: true, state.matcher) != nil
  }

  /// The numbers of the tokens that a text would have if it were no exception.
  func sequence(_ text: [UInt8], _ state: TokenizerState) -> [StringID] {
    var result: [StringID] = []
    var position = 0
    let text = text.span
    while position < text.count {
      let chunk = ChunkScanner.chunk(text, at: position)
      state.chunk.decode(text.extracting(position..<chunk.end), expressions.alphabet)
      split(state, usingExceptions: false)
      for piece in state.pieces {
        let range = state.chunk.range(Int(piece.start), Int(piece.end))
        result.append(StringID.of(state.chunk.bytes.span.extracting(range)))
      }
      position = chunk.next
    }
    return result
  }

  /// Replaces sequences of tokens whose text is an exception by the exception's tokens: the longest first, then the first. A
  /// sequence that overlaps one before it is left alone, even where that was no exception's text because of a space in it.
  ///
  /// - Complexity: O(tokens · tokens of the longest sequence).
  func applyExceptions(to tokens: inout [DraftToken], of text: Span<UInt8>, _ state: TokenizerState) {
    var byLength = [[Int32]](repeating: [], count: exceptions.longestSequence + 1)
    var isAny = false
    for start in tokens.indices where tokens[start].flags.contains(.mayBeginException) {
      var node: Int32 = 0
      var index = start
      while index < tokens.count, index == start || tokens[index].flags.contains(.mayContinueException),
        let step = exceptions.step(node, state.vocabulary[tokens[index].lexeme].orth)
      {
        index += 1
        node = step.node
        if step.isEnd {
          byLength[index - start].append(Int32(start))
          isAny = true
        }
      }
    }
    guard isAny else { return }
    var isTaken = [Bool](repeating: false, count: tokens.count)
    var chosen: [(start: Int, end: Int, rule: Int)] = []
    for length in byLength.indices.reversed() {
      for start in byLength[length].lazy.map({ Int($0) }) {
        let end = start + length
        if !isTaken[start], !isTaken[end - 1],
          let rule = exceptions.number(of: text.extracting(Int(tokens[start].start)..<tokens[end - 1].end))
        {
          chosen.append((start, end, rule))
        }
        for index in start..<end { isTaken[index] = true }
      }
    }
    replace(chosen.sorted { $0.start < $1.start }, in: &tokens, state)
  }

  private func replace(
    _ chosen: [(start: Int, end: Int, rule: Int)], in tokens: inout [DraftToken], _ state: TokenizerState
  ) {
    var result: [DraftToken] = []
    result.reserveCapacity(tokens.count)
    var position = 0
    for (start, end, rule) in chosen {
      result += tokens[position..<start]
      var offset = Int(tokens[start].start)
      for token in exceptions.rules[rule].tokens {
        let number = lexeme(token.text.span, state)
        let lexeme = state.vocabulary[number]
        result.append(
          DraftToken(
            start: offset, length: token.text.count, lexeme: number,
            norm: token.norm == 0 ? lexeme.norm : token.norm, flags: lexeme.flags))
        offset += token.text.count
      }
      result[result.count - 1].isFollowedBySpace = tokens[end - 1].isFollowedBySpace
      position = end
    }
    result += tokens[position...]
    tokens = result
  }
}
