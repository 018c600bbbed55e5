/// What a line of plain text looks like.
struct LineShape {
  let text: [UInt8]

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Behind the mark of a list's item, if a line begins with one: `-`, `*`, `•`, `1.`, `2)`, `(a)`.
  func itemStart(_ line: TextLine) -> Int? {
    let words = text[line.words]
    guard let first = words.first else { return nil }
    var place = words.startIndex
    func isBlank(_ place: Int) -> Bool { place < words.endIndex && isWhite(text[place]) }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      place += 1
    } else if LineShape.bullets.contains(where: { words.starts(with: $0) }) {
      place += 3 - (words.starts(with: [0xC2, 0xB7]) ? 1 : 0)
    } else {
      let isOpen = first == UInt8(ascii: "(")
      if isOpen { place += 1 }
      let start = place
      while place < words.endIndex, place - start < 3, (0x30...0x39).contains(text[place]) { place += 1 }
      if place == start, place < words.endIndex, (0x61...0x7A).contains(text[place]) { place += 1 }
      let isLetter = place > start && text[place - 1] >= 0x61
      guard place > start, place < words.endIndex,
        text[place] == UInt8(ascii: ")") || !isOpen && !isLetter && text[place] == UInt8(ascii: ".")
      else { return nil }
      place += 1
    }
    guard isBlank(place) else { return nil }
    while isBlank(place) { place += 1 }
    return place < words.endIndex ? place : nil
  }

  /// In UTF-8: •, ▪, ◦, ‣, ·
  private static let bullets: [[UInt8]] = [
    [0xE2, 0x80, 0xA2], [0xE2, 0x96, 0xAA], [0xE2, 0x97, 0xA6], [0xE2, 0x80, 0xA3], [0xC2, 0xB7],
  ]

  /// Whether it is a rule or an underline: at least three of one mark, with or without blanks.
  func isRule(_ line: TextLine) -> Bool {
    guard line.words.count >= 3, line.words.count <= 400, let first = text[line.words].first,
      "-=_*~#+".utf8.contains(first)
    else { return false }
    return text[line.words].allSatisfy { $0 == first || isWhite($0) }
  }

  /// Whether it ends as a sentence does.
  func endsSentence(_ words: Range<Int>) -> Bool {
    var place = words.upperBound
    while place > words.lowerBound {
      place -= 1
      switch text[place] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
        return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x80...0xFF: continue
      default: return false
      }
    }
    return false
  }

  /// Whether it may be a heading: short, and not ended.
  func isLikeHeading(_ line: TextLine) -> Bool {
    guard line.width <= 110, line.words.count <= 300, let last = text[line.words].last else { return false }
    let words = text[line.words].split { isWhite($0) }
    return words.count <= 16 && last != UInt8(ascii: ",") && last != UInt8(ascii: "-")
      && !endsSentence(line.words)
      && text[line.words].contains(where: isLetterByte) && !beginsInLowerCase(line.words)
  }

  /// Whether its letters are capitals, and it has some.
  func isUpperCase(_ words: Range<Int>) -> Bool {
    var capitals = 0
    for byte in text[words] {
      if (0x61...0x7A).contains(byte) { return false }
      if (0x41...0x5A).contains(byte) { capitals += 1 }
    }
    return capitals >= 3
  }

  func beginsInLowerCase(_ words: Range<Int>) -> Bool {
    text[words].first.map { (0x61...0x7A).contains($0) } ?? false
  }

  /// Whether it is set as a table's row or as code.
  func isTabular(_ line: TextLine) -> Bool {
    let words = text[line.words]
    guard words.count <= 2_000 else { return false }
    var (gaps, run, letters, marks) = (0, 0, 0, 0)
    for byte in words {
      switch byte {
      case UInt8(ascii: " "): run += 1
      case UInt8(ascii: "\t"): run += 3
      default:
        if run >= 3 { gaps += 1 }
        run = 0
        if isLetterByte(byte) { letters += 1 }
        if "|{};=<>\\$+".utf8.contains(byte) { marks += 1 }
      }
    }
    return gaps >= 2 || marks >= 2 && marks * 6 > letters || words.starts(with: [0xE2, 0x94])
  }
}

func isLetterByte(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }
