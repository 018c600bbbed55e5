package import DocGraphModel

/// The words of a document with their grammar, all blocks in one array, so that places are plain numbers.
/// Shared, since every part of the extraction holds it and none changes it.
package final class ParsedDocument: Sendable {
  package let document: SourceDocument
  package let words: [Word]
  /// Sentences by the grammar (by rules without a model), each within a block, in order.
  package let sentences: [Sentence]
  /// What the recognizer found, as it found it.
  package let names: [Name]
  /// Noun phrases without what follows their noun, as ranges of words.
  package let nounChunks: [Range<Int>]
  /// The sentences of the document's text by `rules-1`: what evidence quotes and coverage counts.
  package let passages: [SentenceSplitter.Sentence]
  /// How each word depends on its head.
  let roles: [GrammaticalRole]
  /// Which words stand between quotation marks.
  let quotes: QuoteIndex
  /// Where each word's dependents begin in `dependents`.
  private let dependentStarts: [Int32]
  private let dependents: [Int32]
  private let spans: [Range<Int32>]

  package struct Sentence: Sendable, Hashable {
    package var words: Range<Int>
    /// Its place among the document's blocks.
    package var block: Int
  }

  package struct Name: Sendable, Hashable {
    /// OntoNotes' label.
    package var label: String
    package var words: Range<Int>
  }

  init(
    document: SourceDocument, words: [Word], sentences: [Sentence], names: [Name], nounChunks: [Range<Int>]
  ) {
    self.document = document
    self.words = words
    self.sentences = sentences
    self.names = names
    self.nounChunks = nounChunks
    roles = words.map { GrammaticalRole($0.dependency) }
    quotes = QuoteIndex(words, sentences)
    passages = SentenceSplitter().sentences(of: document.text)

    var counts = [Int32](repeating: 0, count: words.count + 1)
    for (place, word) in words.enumerated() where word.head != place { counts[word.head + 1] += 1 }
    for place in words.indices { counts[place + 1] += counts[place] }
    dependentStarts = counts
    var next = counts
    var all = [Int32](repeating: 0, count: Int(counts.last ?? 0))
    for (place, word) in words.enumerated() where word.head != place {
      all[Int(next[word.head])] = Int32(place)
      next[word.head] += 1
    }
    dependents = all
    spans = Self.spans(of: words)
  }

  /// From the first to the last word of what depends on each word, by going up from every word: trees are shallow.
  private static func spans(of words: [Word]) -> [Range<Int32>] {
    var spans = words.indices.map { Int32($0)..<Int32($0) + 1 }
    for place in words.indices {
      var above = place
      // A word that a span holds already was seen to by its ancestors too, unless it lies within by accident.
      for _ in 0..<200 where words[above].head != above {
        above = words[above].head
        let span = spans[above]
        spans[above] = min(span.lowerBound, Int32(place))..<max(span.upperBound, Int32(place) + 1)
      }
    }
    return spans
  }
}

extension ParsedDocument {
  /// The words that depend on a word, in order.
  package func dependents(of word: Int) -> some RandomAccessCollection<Int> {
    dependents[Int(dependentStarts[word])..<Int(dependentStarts[word + 1])].lazy.map(Int.init)
  }

  /// The words that depend on a word in one of some ways, in order.
  package func dependents(of word: Int, _ dependencies: String...) -> [Int] {
    dependents(of: word).filter { dependencies.contains(words[$0].dependency) }
  }

  /// From the first to the last word of a word with all that depends on it.
  package func span(of word: Int) -> Range<Int> {
    Int(spans[word].lowerBound)..<Int(spans[word].upperBound)
  }

  /// Whether `word` is `above` or depends on it, however far below.
  package func isWord(_ word: Int, below above: Int) -> Bool {
    var place = word
    for _ in 0..<200 {
      if place == above { return true }
      if words[place].head == place { return false }
      place = words[place].head
    }
    return false
  }

  /// The word of a range that depends on none within it: the head of a phrase.
  package func head(of range: Range<Int>) -> Int {
    range.last { !range.contains(words[$0].head) || words[$0].head == $0 } ?? range.lowerBound
  }

  /// From the first to the last byte of some words, in the document's text.
  package func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return words[first].range.lowerBound..<words[last].range.upperBound
  }

  /// Some words as prose: without markup, one blank where there was white space.
  package func text(of range: Range<Int>) -> String {
    var text = ""
    for place in range {
      text += words[place].text
      if words[place].isFollowedBySpace, place + 1 < range.upperBound { text += " " }
    }
    return text
  }

  /// The block that a word is in.
  package func block(of word: Int) -> TextBlock {
    document.blocks[sentences[words[word].sentence].block]
  }

  /// The bytes of the sentences, by `rules-1`, that some words lie in: what evidence quotes.
  ///
  /// - Complexity: O(log(sentences)).
  package func passage(of range: Range<Int>) -> Range<Int> {
    let bytes = bytes(of: range)
    let passages = passages(in: bytes)
    guard let first = passages.first, let last = passages.last else { return bytes }
    let passage = min(bytes.lowerBound, first.range.lowerBound)..<max(bytes.upperBound, last.range.upperBound)
    return passage.count <= Self.longestPassage ? passage : part(of: passage, around: range)
  }

  /// The most bytes of a passage: a "sentence" of a megabyte is not quoted whole for each of its names.
  package static let longestPassage = 4_096

  /// The part of a passage, from word to word, that lies around some words.
  private func part(of passage: Range<Int>, around range: Range<Int>) -> Range<Int> {
    var part = bytes(of: range.prefix(Self.longestPassage / 8))
    let margin = (Self.longestPassage - part.count) / 2
    guard margin > 0 else { return part }
    func isNear(_ word: Int) -> Bool {
      words.indices.contains(word) && passage.contains(words[word].range.lowerBound)
        && words[word].range.upperBound <= passage.upperBound
    }
    var (first, last) = (range.lowerBound, range.prefix(Self.longestPassage / 8).upperBound - 1)
    let bounds = part.lowerBound - margin...part.upperBound + margin
    while isNear(first - 1), bounds.contains(words[first - 1].range.lowerBound) { first -= 1 }
    while isNear(last + 1), bounds.contains(words[last + 1].range.upperBound) { last += 1 }
    part = bytes(of: first..<last + 1)
    return part
  }

  /// The sentences, by `rules-1`, that some bytes lie in.
  ///
  /// - Complexity: O(log(sentences)).
  package func passages(in bytes: Range<Int>) -> ArraySlice<SentenceSplitter.Sentence> {
    var (low, high) = (0, passages.count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].range.upperBound <= bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    let rest = passages[low...]
    return rest.prefix { $0.range.lowerBound < bytes.upperBound }
  }
}
