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

  /// Whether what follows the first `start` bytes cannot fit on a line, whatever its characters.
  func isLong(from start: Int) -> Bool { bytes.count - start > 4 * maximumColumn }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: some StringProtocol) { bytes.append(contentsOf: text.utf8) }

  mutating func startLine(indentation: Int) {
    bytes.append(Byte.newline)
    bytes.append(contentsOf: repeatElement(Byte.space, count: indentation))
  }

  /// Appends `text` in double quotes, with escapes that YAML and JSON share.
  mutating func appendQuoted(_ text: String) {
    bytes.append(Byte.quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case _ where scalar.isASCII && scalar.value >= 0x20 && scalar.value < 0x7F:
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where InvisibleCharacters.contains(scalar): append(scalar.escaped)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    bytes.append(Byte.quote)
  }
}
