/// A block's words as one text, and which words its bytes belong to.
struct ParagraphText: Sendable {
  let text: String
  /// Of the document.
  let words: Range<Int>
  private let bytes: [UInt8]
  /// Where in the text each word begins and ends.
  private let places: [Range<Int>]

  init(_ words: Range<Int>, of document: ParsedDocument) {
    self.words = words
    var bytes: [UInt8] = []
    var places: [Range<Int>] = []
    for place in words {
      let start = bytes.count
      bytes += Array(document.words[place].text.utf8)
      places.append(start..<bytes.count)
      if document.words[place].isFollowedBySpace, place + 1 < words.upperBound {
        bytes.append(UInt8(ascii: " "))
      }
    }
    self.bytes = bytes
    self.places = places
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The words that a quote is of, letter by letter, from the beginning of a word to the end of one; nil where it is not there.
  ///
  /// - Complexity: O(bytes of the text × bytes of the quote) at worst, of which a paragraph has few.
  func words(of quote: String, within range: Range<Int>? = nil) -> Range<Int>? {
    let wanted = Array(quote.utf8)
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
    let range = range ?? words
    for first in range {
      let start = places[first - words.lowerBound].lowerBound
      guard bytes[start...].starts(with: wanted) else { continue }
      let end = start + wanted.count
      for last in first..<range.upperBound {
        let place = places[last - words.lowerBound]
        if place.upperBound == end { return first..<last + 1 }
        if place.upperBound > end { break }
      }
    }
    return nil
  }
}

extension ParsedDocument {
  /// The paragraphs that hold sentences, each as a range of words.
  var paragraphs: [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var block: Int?
    for sentence in sentences {
      if sentence.block == block, let last = paragraphs.popLast() {
        paragraphs.append(last.lowerBound..<sentence.words.upperBound)
      } else {
        paragraphs.append(sentence.words)
        block = sentence.block
      }
    }
    return paragraphs
  }
}
