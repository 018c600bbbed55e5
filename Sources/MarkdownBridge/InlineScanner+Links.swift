extension InlineScanner {
  mutating func enterLink(isImage: Bool) {
    if isImage {
      if at(cursor) == UInt8(ascii: "!"), at(cursor + 1) == UInt8(ascii: "[") { cursor += 2 }
      images += 1
      return
    }
    let isAutolink = at(cursor) == UInt8(ascii: "<")
    if isAutolink || at(cursor) == UInt8(ascii: "[") { cursor += 1 }
    autolinks.append(isAutolink)
  }

  mutating func leaveLink(isImage: Bool) {
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
  mutating func targetEnd(from start: Int) -> Int? {
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

  func afterSpace(_ start: Int) -> Int {
    var place = start
    while let byte = at(place), isBlank(byte) { place += 1 }
    return place
  }
}
