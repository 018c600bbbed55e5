extension InlineScanner {
  mutating func addText(_ literal: [UInt8], orAt link: Int?) {
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
  mutating func addText(_ literal: [UInt8], at start: Int) -> Bool {
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
  func entityEnd(from start: Int) -> Int? {
    guard at(start) == UInt8(ascii: "&") else { return nil }
    var place = start + 1
    if at(place) == UInt8(ascii: "#") { place += 1 }
    let nameStart = place
    while let byte = at(place), place - start < 34, isAlphanumeric(byte) { place += 1 }
    return place > nameStart && at(place) == UInt8(ascii: ";") ? place + 1 : nil
  }

  /// How many bytes of a text an entity stands for; nil if it is none, such as `&nosuch;`.
  func expansionLength(of entity: Range<Int>, in literal: [UInt8], from start: Int) -> Int? {
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

  mutating func addBreak(isHard: Bool) {
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

  mutating func addCode(_ literal: [UInt8]) {
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
}
