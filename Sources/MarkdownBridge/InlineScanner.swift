/// Walks through the bytes of a block in step with cmark's tree of it, and notes where its words are.
struct InlineScanner {
  let text: [UInt8]
  private(set) var cursor = 0
  private var end = 0
  private var quotes = 0
  private var pieces: [Range<Int>] = []
  private var imagePieces: [Range<Int>] = []
  private var images = 0
  private var autolinks: [Bool] = []
  /// Where the text goes on if the last link was only `[words]`, and what seemed its target is text.
  private var shorterLinkEnd: Int?
  /// How many bytes may still be searched through.
  private var budget: Int

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

  private mutating func skipBlanks() {
    while let byte = at(cursor), byte == blank || byte == tab { cursor += 1 }
  }

  private mutating func skip(upTo count: Int, where isMark: (UInt8) -> Bool) {
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

  // MARK: Links

  private mutating func enterLink(isImage: Bool) {
    if isImage {
      if at(cursor) == UInt8(ascii: "!"), at(cursor + 1) == UInt8(ascii: "[") { cursor += 2 }
      images += 1
      return
    }
    let isAutolink = at(cursor) == UInt8(ascii: "<")
    if isAutolink || at(cursor) == UInt8(ascii: "[") { cursor += 1 }
    autolinks.append(isAutolink)
  }

  private mutating func leaveLink(isImage: Bool) {
    if isImage {
      images -= 1
    } else if autolinks.popLast() == true {
      if at(cursor) == UInt8(ascii: ">") { cursor += 1 }
      return
    }
    // What is stripped from the end of an alternative text or a link's words.
    skipBlanks()
    guard at(cursor) == UInt8(ascii: "]") else { return }
    cursor += 1
    let short = cursor
    if at(cursor) == UInt8(ascii: "("), let end = targetEnd(from: cursor + 1) {
      cursor = end
    } else if at(cursor) == UInt8(ascii: "["), let close = first(UInt8(ascii: "]"), from: cursor) {
      cursor = close + 1
    }
    shorterLinkEnd = cursor == short ? nil : short
  }

  /// Behind the `)` of a link's target and title.
  private mutating func targetEnd(from start: Int) -> Int? {
    var place = afterSpace(start)
    if at(place) == UInt8(ascii: "<") {
      guard let close = first(UInt8(ascii: ">"), from: place) else { return nil }
      place = close + 1
    } else {
      var depth = 0
      while let byte = at(place), !isBlank(byte) {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        place += byte == UInt8(ascii: "\\") ? 2 : 1
        budget -= 1
        guard budget > 0 else { return nil }
      }
    }
    place = afterSpace(place)
    if let open = at(place), let close = [0x22: 0x22, 0x27: 0x27, 0x28: 0x29][Int(open)] {
      place += 1
      while let byte = at(place), byte != UInt8(close) {
        place += byte == UInt8(ascii: "\\") ? 2 : 1
        budget -= 1
        guard budget > 0 else { return nil }
      }
      place = afterSpace(place + 1)
    }
    return at(place) == UInt8(ascii: ")") ? place + 1 : nil
  }

  private func afterSpace(_ start: Int) -> Int {
    var place = start
    while let byte = at(place), isBlank(byte) { place += 1 }
    return place
  }

  // MARK: Words

  private mutating func addText(_ literal: [UInt8], orAt link: Int?) {
    guard !literal.isEmpty else { return }
    if addText(literal, at: cursor) { return }
    if let link, addText(literal, at: link) { return }
    // A task's box, and link definitions above a paragraph, are no longer in the tree.
    let boxEnd = afterSpace(cursor + 3)
    if at(cursor) == UInt8(ascii: "["), at(cursor + 2) == UInt8(ascii: "]"), addText(literal, at: boxEnd) {
      return
    }
    if pieces.isEmpty, imagePieces.isEmpty {
      let start = cursor
      while let lineEnd = first(newline, from: cursor) {
        cursor = lineEnd + 1
        skipLinePrefix(quotes: quotes)
        if addText(literal, at: cursor) { return }
      }
      cursor = start
    }
    if let place = search(literal) { _ = addText(literal, at: place) }
  }

  /// Notes a text if it stands at a place, perhaps with escapes and entities, and goes behind it.
  private mutating func addText(_ literal: [UInt8], at start: Int) -> Bool {
    var found: [Range<Int>] = []
    var (place, pieceStart, next) = (start, start, 0)
    while next < literal.count {
      if let end = entityEnd(from: place),
        let length = expansionLength(of: place..<end, in: literal, from: next)
      {
        // "&amp;" has its "&"; others have nothing that is equal, and stand as they are.
        if literal[next] == UInt8(ascii: "&") {
          found.append(pieceStart..<place + 1)
          pieceStart = end
        }
        place = end
        next += length
        continue
      }
      if at(place) == UInt8(ascii: "\\"), let escaped = at(place + 1), escaped == literal[next],
        isPunctuation(escaped)
      {
        found.append(pieceStart..<place)
        place += 1
        pieceStart = place
      }
      guard at(place) == literal[next] else { return false }
      place += 1
      next += 1
    }
    found.append(pieceStart..<place)
    for piece in found { add(piece) }
    cursor = place
    return true
  }

  /// Behind the `;` of what is written as an entity.
  private func entityEnd(from start: Int) -> Int? {
    guard at(start) == UInt8(ascii: "&") else { return nil }
    var place = start + 1
    if at(place) == UInt8(ascii: "#") { place += 1 }
    let nameStart = place
    while let byte = at(place), place - start < 34, isAlphanumeric(byte) { place += 1 }
    return place > nameStart && at(place) == UInt8(ascii: ";") ? place + 1 : nil
  }

  /// How many bytes of a text an entity stands for; nil if it is none, such as `&nosuch;`.
  private func expansionLength(of entity: Range<Int>, in literal: [UInt8], from start: Int) -> Int? {
    if literal[start] == UInt8(ascii: "&") {
      let name = String(decoding: text[entity], as: UTF8.self).lowercased()
      let isHex = name.hasPrefix("&#x")
      let digits = name.drop { "&#x0".contains($0) }
      return name == "&amp;" || isHex && digits == "26;" || !isHex && name.hasPrefix("&#") && digits == "38;"
        ? 1 : nil
    }
    // Nearly all stand for one character, the rest for two; the byte behind tells.
    var end = start
    for _ in 0..<2 where end < literal.count {
      end += 1
      while end < literal.count, literal[end] & 0xC0 == 0x80 { end += 1 }
      guard end < literal.count else { return end - start }
      let behind = at(entity.upperBound)
      if behind == literal[end] || behind == UInt8(ascii: "\\") { return end - start }
    }
    return nil
  }

  private mutating func addBreak(isHard: Bool) {
    let start = cursor
    skipBlanks()
    if isHard, at(cursor) == UInt8(ascii: "\\") { cursor += 1 }
    guard let byte = at(cursor), byte == newline || byte == carriageReturn else {
      guard let lineEnd = first(newline, from: start) else { return }
      add(lineEnd..<lineEnd + 1)
      cursor = lineEnd + 1
      return skipLinePrefix(quotes: quotes)
    }
    // One blank for all that is between the lines.
    add(at(start) == UInt8(ascii: "\\") ? cursor..<cursor + 1 : start..<start + 1)
    cursor += byte == carriageReturn && at(cursor + 1) == newline ? 2 : 1
    skipLinePrefix(quotes: quotes)
  }

  private mutating func addCode(_ literal: [UInt8]) {
    let start = cursor
    while at(cursor) == UInt8(ascii: "`") { cursor += 1 }
    let ticks = cursor - start
    guard ticks > 0 else { return }
    let content = cursor
    var place = cursor
    while let tick = first(UInt8(ascii: "`"), from: place) {
      var close = tick
      while at(close) == UInt8(ascii: "`") { close += 1 }
      if close - tick == ticks {
        // Line by line, since a quotation has its marks between.
        while cursor < tick {
          let lineEnd = first(newline, from: cursor).map { min($0, tick - 1) } ?? tick - 1
          if cursor <= lineEnd { add(cursor..<lineEnd + 1) }
          cursor = lineEnd + 1
          if cursor < tick, cursor > content { skipLinePrefix(quotes: quotes) }
        }
        cursor = close
        return
      }
      place = close
    }
    // No end: cmark says there is one, so the tree and the walk have parted. What follows is searched for.
    cursor = content
  }

  // MARK: Bytes

  private mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if images > 0 {
      InlineScanner.append(range, to: &imagePieces)
    } else {
      InlineScanner.append(range, to: &pieces)
    }
  }

  private static func append(_ range: Range<Int>, to pieces: inout [Range<Int>]) {
    guard let last = pieces.last else { return pieces.append(range) }
    if last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = last.lowerBound..<range.upperBound
    } else if last.upperBound < range.lowerBound {
      pieces.append(range)
    }
  }

  private func trimmed(_ pieces: [Range<Int>]) -> [Range<Int>] {
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

  private func at(_ place: Int) -> UInt8? { place < end ? text[place] : nil }

  private func matches(_ wanted: [UInt8], at place: Int) -> Bool {
    place + wanted.count <= end && text[place..<place + wanted.count].elementsEqual(wanted)
  }

  private mutating func first(_ byte: UInt8, from start: Int) -> Int? {
    guard start < end, budget > 0 else { return nil }
    let place = text[start..<end].firstIndex(of: byte)
    budget -= (place ?? end) - start
    return place
  }

  private mutating func search(_ wanted: [UInt8]) -> Int? {
    var place = cursor
    while let start = first(wanted[0], from: place) {
      if matches(wanted, at: start) { return start }
      place = start + 1
      budget -= 1
    }
    return nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { InlineScanner.isBlank(byte) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == blank || (9...13).contains(byte) }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
