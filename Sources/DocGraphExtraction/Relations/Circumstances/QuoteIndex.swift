/// Which words stand between quotation marks.
struct QuoteIndex: Sendable {
  /// The quotation's number for each word, -1 outside of all.
  private let quoteOfWord: [Int32]
  private let quotes: [Range<Int>]

  /// The least words that make a quotation a statement, not a title or a word held at arm's length.
  private static let shortest = 4

  /// - Complexity: O(words).
  init(_ words: [Word], _ sentences: [ParsedDocument.Sentence]) {
    var quoteOfWord = [Int32](repeating: -1, count: words.count)
    var quotes: [Range<Int>] = []
    var start: Int?
    func close(_ end: Int) {
      guard let begin = start else { return }
      start = nil
      guard end - begin >= Self.shortest else { return }
      for word in begin..<end { quoteOfWord[word] = Int32(quotes.count) }
      quotes.append(begin..<end)
    }
    var block = -1
    for sentence in sentences {
      // Quotations end with their paragraph, closed or not.
      if sentence.block != block { close(sentence.words.lowerBound) }
      block = sentence.block
      for word in sentence.words where words[word].isQuote {
        switch words[word].text {
        case "“", "„", "«", "``":
          close(word)
          start = word + 1
        case "”", "»", "''": close(word)
        case "\"":
          if start == nil { start = word + 1 } else { close(word) }
        default: break
        }
      }
    }
    close(words.count)
    self.quoteOfWord = quoteOfWord
    self.quotes = quotes
  }

  func isQuoted(_ word: Int) -> Bool { quoteOfWord[word] >= 0 }

  /// The entity that is said to have said the quotation around a word: in its own sentences, or else in the one before or behind
  /// it in the paragraph.
  func speaker(of word: Int, _ statement: Statement) -> Int? {
    guard quoteOfWord[word] >= 0 else { return nil }
    let text = statement.findings.text
    let quote = quotes[Int(quoteOfWord[word])]
    let first = text.words[quote.lowerBound].sentence
    let last = text.words[quote.upperBound - 1].sentence
    for sentence in [last, first, last + 1, first - 1] where text.sentences.indices.contains(sentence) {
      guard text.sentences[sentence].block == text.sentences[first].block else { continue }
      // A neighbor counts only as far as it has no quotation of its own.
      let isNeighbor = sentence > last || sentence < first
      let words = text.sentences[sentence].words
      guard words.count <= 200,
        !isNeighbor
          || !words.contains(where: { quoteOfWord[$0] >= 0 && quoteOfWord[$0] != quoteOfWord[word] })
      else { continue }
      for candidate in words where quoteOfWord[candidate] < 0 && statement.grammar.isVerbal(candidate) {
        guard Self.verbs.contains(text.words[candidate].lemma), let speaker = statement.speaker(of: candidate)
        else { continue }
        if isNeighbor, !text.words[candidate].tag.hasPrefix("VBD"),
          !text.words[candidate].tag.hasPrefix("VBZ")
        {
          continue
        }
        return speaker
      }
    }
    return nil
  }

  private static let verbs: Set<String> = [
    "say", "tell", "add", "write", "state", "declare", "explain", "reply", "ask", "warn", "insist",
    "announce",
    "note", "remark", "claim", "argue", "continue", "recall", "answer", "comment", "conclude", "quote",
    "call",
  ]
}
