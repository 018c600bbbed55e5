/// A line of plain text.
struct TextLine: Sendable {
  /// Its words, without white space at the ends and without marks of quotation.
  var words: Range<Int>
  /// How many columns stand before it; a tab goes to the next multiple of eight.
  var indent: Int
  /// Characters of its words.
  var width: Int
  /// How many `>` stand before it.
  var quotes: Int
  /// Where the next line begins.
  var next: Int

  var isBlank: Bool { words.isEmpty }

  /// The most lines of a text; what comes behind them is one more, so that a file of line ends takes no more memory.
  private static let limit = 4_000_000

  /// The lines of some bytes of a text; a form feed is white space.
  ///
  /// - Complexity: O(bytes).
  static func lines(of text: [UInt8], in range: Range<Int>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      let isLast = lines.count == limit
      while end < range.upperBound, isLast || text[end] != 10 && text[end] != 13 { end += 1 }
      let isPair = end + 1 < range.upperBound && text[end] == 13 && text[end + 1] == 10
      lines.append(TextLine(text, start..<end, next: min(range.upperBound, end + (isPair ? 2 : 1))))
      start = lines[lines.count - 1].next
    }
    return lines
  }

  private init(_ text: [UInt8], _ line: Range<Int>, next: Int) {
    self.next = next
    var (start, end) = (line.lowerBound, line.upperBound)
    if start == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    (indent, quotes) = (0, 0)
    while start < end {
      switch text[start] {
      case UInt8(ascii: "\t"): indent = (indent / 8 + 1) * 8
      case UInt8(ascii: ">") where indent <= 1:
        quotes += 1
        indent = 0
      case let byte where isWhite(byte): indent += 1
      default:
        while end > start, isWhite(text[end - 1]) { end -= 1 }
        words = start..<end
        width = text[words].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        indent = max(0, indent)
        return
      }
      start += 1
    }
    words = start..<start
    width = 0
    indent = 0
  }
}

/// White space of ASCII, and control characters, which no text has a use for.
func isWhite(_ byte: UInt8) -> Bool { byte <= 32 || byte == 0x7F }
