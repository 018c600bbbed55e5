/// Walks through the bytes of a block in step with cmark's tree of it, and notes where its words are.
struct InlineScanner {
  let text: [UInt8]
  var cursor = 0
  var end = 0
  var quotes = 0
  var pieces: [Range<Int>] = []
  var imagePieces: [Range<Int>] = []
  var images = 0
  var autolinks: [Bool] = []
  /// Where the text goes on if the last link was only `[words]`, and what seemed its target is text.
  var shorterLinkEnd: Int?
  /// How many bytes may still be searched through.
  var budget: Int

  init(_ text: [UInt8], budget: Int) {
    self.text = text
    self.budget = budget
  }

  mutating func begin(_ range: Range<Int>, quotes: Int) {
    (cursor, end, self.quotes) = (range.lowerBound, range.upperBound, quotes)
    (pieces, imagePieces, images, autolinks, shorterLinkEnd) = ([], [], 0, [], nil)
  }

  mutating func take(_ step: MarkdownStep) {
    let link = shorterLinkEnd
    shorterLinkEnd = nil
    switch step.kind {
    case .text: addText(step.literal, orAt: link)
    case .softBreak: addBreak(isHard: false)
    case .lineBreak: addBreak(isHard: true)
    case .code: addCode(step.literal)
    case .html: skipHTML(step.literal)
    case .emphasis: skip(upTo: 1) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    case .strong: skip(upTo: 2) { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    case .strikethrough: skip(upTo: 2) { $0 == UInt8(ascii: "~") }
    case .link, .image:
      if step.enters {
        enterLink(isImage: step.kind == .image)
      } else {
        leaveLink(isImage: step.kind == .image)
      }
    case .footnoteReference:
      if at(cursor) == UInt8(ascii: "["), let close = first(UInt8(ascii: "]"), from: cursor) {
        cursor = close + 1
      }
    default: break
    }
  }

  /// What was found since the last call, without white space at the ends: words, and what stands for images.
  mutating func takePieces() -> (words: [Range<Int>], images: [Range<Int>]) {
    defer { (pieces, imagePieces) = ([], []) }
    return (trimmed(pieces), trimmed(imagePieces))
  }

  /// Whether a blank or the block's beginning stands before what comes.
  var isBehindBlank: Bool {
    guard let last = pieces.last else { return true }
    return isBlank(text[last.upperBound - 1]) || isBlank(at(cursor) ?? blank)
  }

  // MARK: Marks

  mutating func skipHeadingMark() {
    skipBlanks()
    var place = cursor
    while at(place) == UInt8(ascii: "#") { place += 1 }
    guard place > cursor, isBlank(at(place) ?? blank) else { return }
    cursor = place
    skipBlanks()
  }

  mutating func skipCellMark() {
    skipBlanks()
    if at(cursor) == UInt8(ascii: "|") { cursor += 1 }
    skipBlanks()
  }

  mutating func skipLinePrefix(quotes: Int) {
    skipBlanks()
    var quotes = quotes
    while quotes > 0, at(cursor) == UInt8(ascii: ">") {
      cursor += 1
      quotes -= 1
      skipBlanks()
    }
  }

  mutating func skipBlanks() {
    while let byte = at(cursor), byte == blank || byte == tab { cursor += 1 }
  }

  mutating func skip(upTo count: Int, where isMark: (UInt8) -> Bool) {
    for _ in 0..<count {
      guard let byte = at(cursor), isMark(byte) else { return }
      cursor += 1
    }
  }

  static func isBreak(_ literal: [UInt8]) -> Bool {
    literal.count >= 4 && literal[0] == UInt8(ascii: "<") && literal[1] | 0x20 == UInt8(ascii: "b")
      && literal[2] | 0x20 == UInt8(ascii: "r")
      && (literal[3] == UInt8(ascii: ">") || literal[3] == UInt8(ascii: "/") || isBlank(literal[3]))
  }

  mutating func skipHTML(_ literal: [UInt8]) {
    // A tag over lines of a quotation has marks between; its last line is enough.
    let lines = literal.split(separator: newline, omittingEmptySubsequences: true)
    for line in lines {
      let line = Array(line)
      if matches(line, at: cursor) {
        cursor += line.count
      } else if let place = search(line) {
        cursor = place + line.count
      }
    }
  }

  // MARK: Bytes

  mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if images > 0 {
      InlineScanner.append(range, to: &imagePieces)
    } else {
      InlineScanner.append(range, to: &pieces)
    }
  }

  static func append(_ range: Range<Int>, to pieces: inout [Range<Int>]) {
    guard let last = pieces.last else { return pieces.append(range) }
    if last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = last.lowerBound..<range.upperBound
    } else if last.upperBound < range.lowerBound {
      pieces.append(range)
    }
  }

  func trimmed(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var pieces = pieces[...]
    while let first = pieces.first {
      let rest = first.drop { isBlank(text[$0]) }
      if !rest.isEmpty {
        pieces[pieces.startIndex] = rest
        break
      }
      pieces.removeFirst()
    }
    while let last = pieces.last {
      guard let end = last.last(where: { !isBlank(text[$0]) }) else {
        pieces.removeLast()
        continue
      }
      pieces[pieces.endIndex - 1] = last.lowerBound..<end + 1
      break
    }
    return Array(pieces)
  }

  func at(_ place: Int) -> UInt8? { place < end ? text[place] : nil }

  func matches(_ wanted: [UInt8], at place: Int) -> Bool {
    place + wanted.count <= end && text[place..<place + wanted.count].elementsEqual(wanted)
  }

  mutating func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < end, budget > 0 else { return nil }
    let place = text[start..<end].firstIndex(of: byte)
    budget -= (place ?? end) - start
    return place
  }

  mutating func search(_ wanted: [UInt8]) -> Int? {
    var place = cursor
    while let start = first(wanted[0], from: place) {
      if matches(wanted, at: start) { return start }
      place = start + 1
      budget -= 1
    }
    return nil
  }

  func isBlank(_ byte: UInt8) -> Bool { InlineScanner.isBlank(byte) }

  static func isBlank(_ byte: UInt8) -> Bool { byte == blank || (9...13).contains(byte) }

  func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
