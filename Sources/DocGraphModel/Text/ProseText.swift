/// The bytes of a text with what its paragraphs and sentences are cut by: white space, words, trimming.
struct ProseText {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Where the content of `range` begins: behind white space and, at the beginning of a further line, the
  /// marks of a quote.
  func contentStart(_ range: Range<Int>) -> Int {
    var position = range.lowerBound
    var isAtLineStart = false
    while position < range.upperBound {
      if isSpace(bytes[position]) {
        isAtLineStart = isAtLineStart || bytes[position] == newline
        position += 1
      } else if isAtLineStart, bytes[position] == UInt8(ascii: ">") {
        position += 1
      } else if let blank = ProseText.blanks.first(where: {
        bytes[position..<range.upperBound].starts(with: $0)
      }) {
        position += blank.count
      } else {
        break
      }
    }
    return position
  }

  /// The range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = contentStart(range)
    var end = range.upperBound
    while end > start {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if let blank = ProseText.blanks.first(where: {
        bytes[start..<end].suffix($0.count).elementsEqual($0)
      }) {
        end -= blank.count
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether there is a letter or a digit in it; every byte beyond ASCII counts as one.
  func hasWord(_ range: Range<Int>) -> Bool {
    bytes[range].contains { $0 >= 0x80 || isDigit($0) || isLetter($0) }
  }

  /// The letters and inner full stops that stand before `position`: `U.S`, `Mr`.
  func word(before position: Int, from start: Int) -> String {
    let bound = max(start, position - 24)
    var scalars = String(decoding: bytes[bound..<position], as: UTF8.self).unicodeScalars[...]
    let word = scalars.reversed().prefix { $0 == "." || $0.properties.isAlphabetic }.count
    scalars = scalars.suffix(word).drop { $0 == "." }
    return String(scalars)
  }

  /// The letters or digits that begin at `position`; of a long word its beginning.
  func word(at position: Int) -> String {
    let scalars = String(decoding: bytes[position...].prefix(24), as: UTF8.self).unicodeScalars
    return String(scalars.prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil })
  }

  func scalar(at position: Int) -> Unicode.Scalar? {
    String(decoding: bytes[position...].prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// No-break space, ideographic space and byte order mark.
  private static let blanks = ["\u{A0}", "\u{3000}", "\u{FEFF}"].map { Array($0.utf8) }
}
