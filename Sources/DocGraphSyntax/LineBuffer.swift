/// Text under construction that knows its current column.
struct LineBuffer: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The columns of the current line that are no longer among `bytes`.
  private var takenColumns = 0

  /// The number of characters on the current line.
  ///
  /// - Complexity: O(length of the line)
  var column: Int {
    var count = 0
    for byte in bytes.reversed() {
      if byte == Byte.newline { return count }
      if !Byte.isContinuation(byte) { count += 1 }
    }
    return count + takenColumns
  }

  mutating func take() -> [UInt8] {
    takenColumns = column
    defer { bytes = [] }
    return bytes
  }

  /// Forgets everything after the first `count` bytes.
  mutating func truncate(to count: Int) { bytes.removeSubrange(count...) }

  /// Whether the current line, of which the last part starts after `start` bytes, is too long for
  /// a compact container; a short part is not counted, so that one who asks often pays little.
  func isTooLong(from start: Int) -> Bool {
    bytes.count - start > maximumColumn && column > maximumColumn
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: some StringProtocol) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { unsafe bytes.append(contentsOf: $0) }
    if isDone == nil { bytes.append(contentsOf: text.utf8) }
  }

  mutating func startLine(indentation: Int) {
    bytes.append(Byte.newline)
    bytes.append(contentsOf: repeatElement(Byte.space, count: indentation))
  }

  /// Appends `text` in double quotes, with escapes that YAML and JSON share.
  mutating func appendQuoted(_ text: String) {
    bytes.append(Byte.quote)
    if Self.needsEscape(text.utf8.span) {
      for scalar in text.unicodeScalars { appendEscaped(scalar) }
    } else {
      append(text)
    }
    bytes.append(Byte.quote)
  }

  private static func needsEscape(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      let byte = text[index]
      if byte == Byte.quote || byte == Byte.backslash { return true }
      if InvisibleCharacters.contains(at: index, in: text) { return true }
    }
    return false
  }

  private mutating func appendEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case _ where InvisibleCharacters.contains(scalar): append(scalar.escaped)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
}
