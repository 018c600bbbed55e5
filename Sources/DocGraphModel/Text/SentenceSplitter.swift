/// The sentence splitter `rules-1`, which numbers sentences in evidence such as `brief#s9`. It is frozen: a
/// change of its results needs a new name, since files refer to its numbers.
///
/// Within a paragraph a sentence ends behind `.`, `!`, `?` or `…`, with closing quotes, brackets and footnote
/// numbers behind it, where white space follows and then what may open a sentence: not a lower-case letter, a
/// dash or a closing mark. A full stop does not end one behind an abbreviation or an initial (see
/// `ends(behind:before:)`), nor within a number. The full-width `。！？` need no white space. What has no letter
/// and no digit is no sentence.
public struct SentenceSplitter: Sendable {
  public static let name = "rules-1"

  /// A sentence of a text.
  public struct Sentence: Hashable, Sendable {
    /// UTF-8 bytes of the text, without the white space and the Markdown marker around it.
    public let range: Range<Int>
    /// Counted from 1.
    public let paragraph: Int
  }

  public init() {}

  /// The sentences of `text`, in order.
  ///
  /// - Complexity: O(bytes).
  public func sentences(of text: some Collection<UInt8>) -> [Sentence] {
    let text = ProseText(Array(text))
    var sentences: [Sentence] = []
    for (number, paragraph) in text.paragraphs().enumerated() {
      for range in text.sentences(in: paragraph) {
        sentences.append(Sentence(range: range, paragraph: number + 1))
      }
    }
    return sentences
  }
}

extension ProseText {
  /// The sentences of a paragraph.
  func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    var position = start
    while position < paragraph.upperBound {
      guard let terminator = terminator(at: position, in: paragraph) else {
        position += 1
        continue
      }
      let end = closingEnd(from: position, in: paragraph)
      if terminator.isWide || endsSentence(at: position, closedAt: end, in: paragraph) {
        sentences.append(trimmed(start..<end))
        start = end
      }
      position = end
    }
    sentences.append(trimmed(start..<paragraph.upperBound))
    return sentences.filter(hasWord)
  }

  private func endsSentence(at position: Int, closedAt end: Int, in paragraph: Range<Int>) -> Bool {
    let next = contentStart(end..<paragraph.upperBound)
    guard next > end, next < paragraph.upperBound, opensSentence(at: next) else { return false }
    let isFullStopAlone = bytes[position] == UInt8(ascii: ".") && end == position + 1
    return !isFullStopAlone
      || ends(behind: word(before: position, from: paragraph.lowerBound), before: word(at: next))
  }

  private static let marks: [(text: String, isWide: Bool)] = [
    ("…", false), ("؟", false), ("۔", false), ("।", false), ("。", true), ("！", true), ("？", true),
    ("｡", true),
  ]

  /// The mark at `position` that may end a sentence: its bytes, and whether it is full-width.
  private func terminator(at position: Int, in paragraph: Range<Int>) -> (length: Int, isWide: Bool)? {
    let byte = bytes[position]
    if byte < 0x80 { return ".!?".utf8.contains(byte) ? (1, false) : nil }
    let rest = bytes[position..<paragraph.upperBound]
    return ProseText.marks.first { rest.starts(with: $0.text.utf8) }.map { ($0.text.utf8.count, $0.isWide) }
  }

  private static let closers = ["”", "’", "»", "›", "）", "」", "』", "】", "》"]

  /// The end of the terminator at `position` with further terminators, closing marks and footnote numbers
  /// behind it.
  private func closingEnd(from position: Int, in paragraph: Range<Int>) -> Int {
    var end = position
    while end < paragraph.upperBound {
      if let mark = terminator(at: end, in: paragraph) {
        end += mark.length
        continue
      }
      let rest = bytes[end..<paragraph.upperBound]
      if "\"')]*_".utf8.contains(bytes[end]) {
        end += 1
      } else if let closer = ProseText.closers.first(where: { rest.starts(with: $0.utf8) }) {
        end += closer.utf8.count
      } else if let footnote = footnoteLength(rest) {
        end += footnote
      } else {
        break
      }
    }
    return end
  }

  /// The length of `[12]`.
  private func footnoteLength(_ rest: ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "[") else { return nil }
    let digits = rest.dropFirst().prefix(4).prefix(while: isDigit).count
    guard digits > 0, rest.dropFirst(digits + 1).first == UInt8(ascii: "]") else { return nil }
    return digits + 2
  }

  private func opensSentence(at position: Int) -> Bool {
    guard let first = scalar(at: position) else { return false }
    if first.isASCII {
      return isDigit(UInt8(first.value)) || first.properties.isUppercase
        || "\"'([*_$".unicodeScalars.contains(first)
    }
    switch first.properties.generalCategory {
    case .lowercaseLetter, .dashPunctuation, .finalPunctuation, .closePunctuation: return false
    default: return first != "…"
    }
  }
}
