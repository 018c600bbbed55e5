/// One pass over a JSON text, without recursion.
///
/// It reads through a pointer, and every access is behind a comparison with the end.
@safe
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  /// The same bytes, for the positions in errors.
  let source: [UInt8]
  var index = 0
  var tape = Tape()

  init(bytes: UnsafeBufferPointer<UInt8>, source: [UInt8]) {
    unsafe self.bytes = bytes
    end = source.count
    self.source = source
    // Memory that is not touched costs nothing; moving the nodes as they grow does.
    tape.reserve(source.count / 24)
  }

  mutating func parse() throws(SyntaxError) -> Tape {
    if source.starts(with: byteOrderMark) { index = byteOrderMark.count }
    skipWhitespace()
    if index == end { throw fail(.empty, "the text is empty", at: index) }
    repeat {
      try parseValue()
    } while try isFollowedByValue()
    if index < end { throw fail(.malformed, "unexpected text after the value", at: index) }
    return tape
  }

  /// Reads a scalar, or the start of a container up to its first value or its end.
  @inline(__always)
  private mutating func parseValue() throws(SyntaxError) {
    while true {
      switch peek() {
      case Byte.quote:
        let start = index
        let text = try parseString()
        return tape.appendScalar(
          .string, at: start, text: text.start, count: text.count, flags: text.flags)
      case Byte.openBrace:
        try open(.mapping)
        if peek() == Byte.closeBrace { return }
        try parseKey()
      case Byte.openBracket:
        try open(.sequence)
        if peek() == Byte.closeBracket { return }
      case Byte.minus, Byte.zero...Byte.nine:
        return try parseNumber()
      case UInt8(ascii: "t"):
        return try parseLiteral("true", .boolean)
      case UInt8(ascii: "f"):
        return try parseLiteral("false", .boolean)
      case UInt8(ascii: "n"):
        return try parseLiteral("null", .null)
      default:
        throw fail(.malformed, "expected a value", at: index, hint: valueHint())
      }
    }
  }

  /// Reads what stands between two values; false at the end of the outermost.
  @inline(__always)
  private mutating func isFollowedByValue() throws(SyntaxError) -> Bool {
    while let container = tape.innermost {
      skipWhitespace()
      let isMapping = container == .mapping
      switch peek() {
      case Byte.comma:
        index += 1
        skipWhitespace()
        if isMapping { try parseKey() }
        return true
      case isMapping ? Byte.closeBrace : Byte.closeBracket:
        index += 1
        if let duplicate = tape.closeContainer() { throw failDuplicate(duplicate) }
      default:
        throw fail(.malformed, "expected ',' or '\(isMapping ? "}" : "]")'", at: index)
      }
    }
    skipWhitespace()
    return false
  }

  @inline(__always)
  private mutating func open(_ kind: SyntaxTree.Kind) throws(SyntaxError) {
    if tape.depth == Tape.maximumDepth {
      throw fail(.limitExceeded, "nested deeper than \(Tape.maximumDepth) levels", at: index)
    }
    tape.openContainer(kind, at: index)
    index += 1
    skipWhitespace()
  }

  /// Reads a key and its colon, up to the value.
  @inline(__always)
  private mutating func parseKey() throws(SyntaxError) {
    let start = index
    guard peek() == Byte.quote else {
      throw fail(.malformed, "expected a key in double quotes", at: index)
    }
    let text = try parseString()
    let isNew: Bool
    if text.flags == 0 {
      isNew = unsafe tape.setKey(bytes.extracting(text.start..<text.start + text.count))
    } else {
      let name = Array(tape.decoded[text.start...])
      tape.decoded.removeSubrange(text.start...)
      isNew = unsafe name.withUnsafeBufferPointer { unsafe tape.setKey($0) }
    }
    guard isNew else { throw fail(.limitExceeded, "too many different keys", at: start) }
    skipWhitespace()
    guard peek() == Byte.colon else { throw fail(.malformed, "expected ':' after a key", at: index) }
    index += 1
    skipWhitespace()
  }

  // MARK: - Characters

  /// The next byte, or 0, which no rule of the grammar accepts, at the end.
  @inline(__always)
  func peek() -> UInt8 { index < end ? unsafe bytes[index] : 0 }

  @inline(__always)
  mutating func skipWhitespace() {
    while index < end {
      switch unsafe bytes[index] {
      case Byte.space: skipSpaces()
      case Byte.newline, Byte.carriageReturn, Byte.tab: index += 1
      default: return
      }
    }
  }

  /// Advances over spaces, eight at a time: a third of an indented file is indentation.
  @inline(__always)
  private mutating func skipSpaces() {
    index += 1
    while index + 8 <= end, let base = unsafe bytes.baseAddress {
      let word = unsafe UInt64(
        littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let others = word ^ (0x0101_0101_0101_0101 &* UInt64(Byte.space))
      if others != 0 {
        index += others.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
  }

  // MARK: - Faults

  @inline(never)
  func fail(
    _ code: SyntaxError.Code, _ message: String, at offset: Int, hint: String? = nil
  ) -> SyntaxError {
    let found = offset < end || code == .empty ? "" : " before the end of the text"
    return SyntaxError(code, message + found, at: offset, in: source, hint: hint)
  }

  private func failDuplicate(_ duplicate: (first: Int, second: Int)) -> SyntaxError {
    SyntaxTree(format: .json, source: source, tape: tape)
      .duplicateKeyError(first: .init(index: duplicate.first), second: .init(index: duplicate.second))
  }

  private func valueHint() -> String? {
    switch peek() {
    case UInt8(ascii: "'"): "JSON strings stand in double quotes"
    case Byte.closeBrace, Byte.closeBracket: "JSON allows no comma before a closing bracket"
    case Byte.slash, Byte.hash: "JSON has no comments"
    default: nil
    }
  }
}
