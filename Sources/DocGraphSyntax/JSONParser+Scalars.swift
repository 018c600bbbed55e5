extension JSONParser {
  /// A string's text: in the source when `flags` is 0, else among the decoded bytes.
  struct Text {
    var start: Int
    var count: Int
    var flags: UInt32 = 0
  }

  /// Reads a string, of which the opening quote is next.
  @inline(__always)
  mutating func parseString() throws(SyntaxError) -> Text {
    let start = index + 1
    index = start
    try skipPlainCharacters()
    if peek() == Byte.quote {
      index += 1
      return Text(start: start, count: index - 1 - start)
    }
    return try parseEscapedString(from: start)
  }

  /// Advances to the next quote or backslash, checking the characters before it.
  @inline(__always)
  private mutating func skipPlainCharacters() throws(SyntaxError) {
    while true {
      skipWords()
      guard index < end else { throw fail(.malformed, "expected '\"' to end a string", at: index) }
      let byte = unsafe bytes[index]
      if byte == Byte.quote || byte == Byte.backslash { return }
      if byte < 0x20 {
        throw fail(
          .malformed, "control character in a string", at: index,
          hint: byte == Byte.newline ? "write a line break as \\n" : "write it as an escape")
      }
      if byte < 0x80 {
        index += 1
      } else {
        let length = unsafe UTF8Check.length(at: index, in: bytes)
        if length == 0 { throw fail(.invalidUTF8, "not valid UTF-8", at: index) }
        index += length
      }
    }
  }

  /// Advances eight bytes at a time up to the first that is not a plain ASCII character.
  @inline(__always)
  private mutating func skipWords() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while index + 8 <= end, let base = unsafe bytes.baseAddress {
      let word = unsafe UInt64(
        littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      // The high bit of a byte is set when it, or for the differences one below it, is special.
      let quotes = word ^ (ones &* UInt64(Byte.quote))
      let backslashes = word ^ (ones &* UInt64(Byte.backslash))
      let special =
        (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        | (word &- ones &* 0x20) & ~word | word
      let mask = special & (ones &* 0x80)
      if mask != 0 {
        index += mask.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
  }

  @inline(never)
  private mutating func parseEscapedString(from start: Int) throws(SyntaxError) -> Text {
    let decodedStart = tape.decoded.count
    var runStart = start
    while true {
      unsafe tape.decoded.append(contentsOf: bytes[runStart..<index])
      if peek() == Byte.quote { break }
      try parseEscape()
      runStart = index
      try skipPlainCharacters()
    }
    index += 1
    return Text(
      start: decodedStart, count: tape.decoded.count - decodedStart,
      flags: SyntaxTree.Entry.decodedFlag)
  }

  private mutating func parseEscape() throws(SyntaxError) {
    let start = index
    index += 1
    let escape = peek()
    index += 1
    switch escape {
    case Byte.quote, Byte.backslash, Byte.slash: tape.decoded.append(escape)
    case UInt8(ascii: "b"): tape.decoded.append(0x08)
    case UInt8(ascii: "f"): tape.decoded.append(0x0C)
    case UInt8(ascii: "n"): tape.decoded.append(Byte.newline)
    case UInt8(ascii: "r"): tape.decoded.append(Byte.carriageReturn)
    case UInt8(ascii: "t"): tape.decoded.append(Byte.tab)
    case UInt8(ascii: "u"):
      let scalar = try parseCodeUnits(from: start)
      tape.decoded.append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
    default: throw fail(.malformed, "unknown escape in a string", at: start)
    }
  }

  /// Reads the digits of `\uXXXX`, and of the second half of a surrogate pair.
  private mutating func parseCodeUnits(from start: Int) throws(SyntaxError) -> Unicode.Scalar {
    let first = try parseHexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, peek() == Byte.backslash {
      index += 1
      if peek() == UInt8(ascii: "u") {
        index += 1
        let second = try parseHexadecimal(from: index - 2)
        let value = 0x10000 + (first - 0xD800) << 10 + (second & 0x3FF)
        if 0xDC00...0xDFFF ~= second, let scalar = Unicode.Scalar(value) { return scalar }
      }
    }
    throw fail(.malformed, "half of a surrogate pair", at: start)
  }

  private mutating func parseHexadecimal(from start: Int) throws(SyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Byte.hexadecimal(peek()) else {
        throw fail(.malformed, "expected four hexadecimal digits after \\u", at: start)
      }
      value = value << 4 | digit
      index += 1
    }
    return value
  }

  /// Reads a number, of which the minus sign or the first digit is next.
  @inline(__always)
  mutating func parseNumber() throws(SyntaxError) {
    let start = index
    if peek() == Byte.minus { index += 1 }
    if peek() == Byte.zero {
      index += 1
      if Byte.isDigit(peek()) { throw fail(.malformed, "a number with a leading zero", at: start) }
    } else {
      try parseDigits()
    }
    if peek() == Byte.dot {
      index += 1
      try parseDigits()
    }
    if peek() | 0x20 == UInt8(ascii: "e") {
      index += 1
      if peek() == Byte.plus || peek() == Byte.minus { index += 1 }
      try parseDigits()
    }
    tape.appendScalar(.number, at: start, text: start, count: index - start)
  }

  @inline(__always)
  private mutating func parseDigits() throws(SyntaxError) {
    guard Byte.isDigit(peek()) else { throw fail(.malformed, "expected a digit", at: index) }
    repeat { index += 1 } while Byte.isDigit(peek())
  }

  @inline(__always)
  mutating func parseLiteral(_ word: StaticString, _ kind: SyntaxTree.Kind) throws(SyntaxError) {
    let start = index
    for offset in 0..<word.utf8CodeUnitCount {
      guard unsafe peek() == word.utf8Start[offset] else {
        throw fail(.malformed, "expected \(word)", at: start)
      }
      index += 1
    }
    tape.appendScalar(kind, at: start, text: start, count: index - start)
  }
}
