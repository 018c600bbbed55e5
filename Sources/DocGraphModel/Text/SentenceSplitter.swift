/// The sentence splitter `rules-1`, which numbers sentences in evidence such as `brief#s9`. It is frozen: a change of its
/// results needs a new name, since files refer to its numbers.
///
/// Paragraphs are separated by blank lines; a Markdown heading, a list item and a line that is only a rule or a fence stand
/// alone. Within a paragraph a sentence ends behind `.`, `!`, `?`, `…` or the full-width `。！？`, with closing quotes and
/// brackets behind it, where white space and then an upper-case letter, a digit, a quote or a bracket follow; not behind an
/// initial (`J. Smith`), a common abbreviation (`Dr.`, `No.`, `e.g.`), nor within a number.
public struct SentenceSplitter: Sendable {
  public static let name = "rules-1"

  /// A sentence of a text.
  public struct Sentence: Hashable, Sendable {
    /// UTF-8 bytes of the text, without the white space around it.
    public let range: Range<Int>
    /// Counted from 1.
    public let paragraph: Int
  }

  public init() {}

  /// The sentences of `text`, in order.
  ///
  /// - Complexity: O(bytes).
  public func sentences(of text: some Collection<UInt8>) -> [Sentence] {
    let bytes = Array(text)
    var sentences: [Sentence] = []
    for (number, paragraph) in paragraphs(of: bytes).enumerated() {
      var start = paragraph.lowerBound
      for position in paragraph where endsSentence(bytes, at: position, in: paragraph) {
        let end = closingEnd(bytes, from: position, in: paragraph)
        append(start..<end)
        start = end
      }
      append(start..<paragraph.upperBound)

      func append(_ range: Range<Int>) {
        let trimmed = trim(bytes, range)
        if !trimmed.isEmpty { sentences.append(Sentence(range: trimmed, paragraph: number + 1)) }
      }
    }
    return sentences
  }

  // MARK: Paragraphs

  private func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var current: Range<Int>?
    var lineStart = 0
    while lineStart < bytes.count {
      let lineEnd = bytes[lineStart...].firstIndex(of: newline) ?? bytes.count
      let line = trim(bytes, lineStart..<lineEnd)
      if line.isEmpty || standsAlone(bytes[line]) {
        if let open = current { paragraphs.append(open) }
        current = nil
        if !line.isEmpty { paragraphs.append(line) }
      } else if startsItem(bytes[line]) {
        if let open = current { paragraphs.append(open) }
        current = line
      } else {
        current = (current?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
      lineStart = lineEnd + 1
    }
    if let open = current { paragraphs.append(open) }
    return paragraphs
  }

  private func standsAlone(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line[line.startIndex]
    if first == UInt8(ascii: "#") { return true }
    return "-=*_`~".utf8.contains(first) && line.count >= 3 && line.allSatisfy { $0 == first }
  }

  private func startsItem(_ line: ArraySlice<UInt8>) -> Bool {
    let marker = line.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    let rest = line.dropFirst(marker.count)
    guard let first = rest.first, rest.dropFirst().first == UInt8(ascii: " ") else { return false }
    return marker.isEmpty ? "-*+>".utf8.contains(first) : marker.count <= 3 && ".)".utf8.contains(first)
  }

  // MARK: Sentences

  private func endsSentence(_ bytes: [UInt8], at position: Int, in paragraph: Range<Int>) -> Bool {
    if let length = wideTerminator(bytes, at: position, in: paragraph) {
      return position + length < paragraph.upperBound
    }
    guard ".!?".utf8.contains(bytes[position]) || isEllipsis(bytes, at: position, in: paragraph) else {
      return false
    }
    let end = closingEnd(bytes, from: position, in: paragraph)
    guard end < paragraph.upperBound, isSpace(bytes[end]) else { return false }
    let next = bytes[end..<paragraph.upperBound].drop(while: isSpace)
    guard opensSentence(next) else { return false }
    return bytes[position] != UInt8(ascii: ".") || end > position + 1
      || !isAbbreviation(bytes[paragraph.lowerBound..<position])
  }

  /// The end of the terminator at `position` with further terminators, closing quotes and brackets behind it.
  private func closingEnd(_ bytes: [UInt8], from position: Int, in paragraph: Range<Int>) -> Int {
    var end = position
    scan: while end < paragraph.upperBound {
      if let length = wideTerminator(bytes, at: end, in: paragraph) {
        end += length
        continue
      }
      if ".!?\"')]*_".utf8.contains(bytes[end]) {
        end += 1
        continue
      }
      for closing in ["”", "’", "»", "…"] where bytes[end..<paragraph.upperBound].starts(with: closing.utf8) {
        end += closing.utf8.count
        continue scan
      }
      break
    }
    return end
  }

  private func wideTerminator(_ bytes: [UInt8], at position: Int, in paragraph: Range<Int>) -> Int? {
    guard bytes[position] >= 0xE3 else { return nil }
    let rest = bytes[position..<paragraph.upperBound]
    return ["。", "！", "？"].contains { rest.starts(with: $0.utf8) } ? 3 : nil
  }

  private func isEllipsis(_ bytes: [UInt8], at position: Int, in paragraph: Range<Int>) -> Bool {
    bytes[position] == 0xE2 && bytes[position..<paragraph.upperBound].starts(with: "…".utf8)
  }

  /// Whether a sentence may begin with `rest`: anything but a lower-case letter or punctuation.
  private func opensSentence(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    switch first {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"),
      UInt8(ascii: "_"):
      return true
    case 0x80...:
      let scalar = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first
      return scalar.map { !$0.properties.isLowercase } ?? false
    default: return false
    }
  }

  /// Whether the word that ends `text`, before a full stop, is an initial or an abbreviation.
  private func isAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
    let word = text.suffix(while: { !isSpace($0) && !"(\"'[".utf8.contains($0) })
    guard word.count <= 6, word.allSatisfy({ $0 < 0x80 }) else { return false }
    if word.count == 1, let letter = word.first {
      return letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")
    }
    return SentenceSplitter.abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "no", "nos", "vs", "gen", "col", "lt", "sgt", "capt",
    "gov",
    "sen", "rep", "rev", "hon", "pres", "e.g", "i.e", "cf", "approx", "ca", "c", "art", "sec", "fig", "vol",
    "pp",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "u.n",
    "e.u",
    "a.m", "p.m", "j.p", "ph.d",
  ]

  private func trim(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var trimmed = range
    while let first = trimmed.first, isSpace(bytes[first]) { trimmed = trimmed.dropFirst() }
    while let last = trimmed.last, isSpace(bytes[last]) { trimmed = trimmed.dropLast() }
    return trimmed
  }
}

private let newline = UInt8(ascii: "\n")

private func isSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || (9...13).contains(byte)
}

extension ArraySlice<UInt8> {
  /// The longest end of the slice whose bytes all satisfy `predicate`.
  fileprivate func suffix(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, predicate(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
