internal import DocGraphModel

extension Draft {
  /// Marks where sentences start by the rules `rules-1`, where no parser did.
  ///
  /// - Complexity: O(bytes).
  mutating func markSentencesByRules() {
    let starts = SentenceSplitter().sentences(of: bytes).map(\.range.lowerBound)
    var next = starts.dropFirst().makeIterator()
    var start = next.next()
    for index in tokens.indices {
      tokens[index].startsSentence = index == 0
      while let position = start, tokens[index].end > position {
        // White space before a sentence belongs to the one before it, as with the parser.
        tokens[index].startsSentence = true
        start = next.next()
      }
    }
  }

  /// The sentences that the marks make, as ranges of tokens.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() where tokens[index].startsSentence {
      sentences.append(start..<index)
      start = index
    }
    if !tokens.isEmpty { sentences.append(start..<tokens.count) }
    return sentences
  }
}
