/// The bytes of a DOT text, and the tokens that are written into it.
struct DOTOutput {
  /// Readers built on Graphviz's file input fail on a token of 16,384 bytes; half of that leaves room for escapes.
  static let tokenLimit = 8_192

  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(_ byte: Unicode.Scalar) { bytes.append(UInt8(ascii: byte)) }

  /// Writes the name of a graph, a node or a cluster.
  mutating func appendID(_ id: String) throws(DOTError) {
    guard id.utf8.first != UInt8(ascii: "%") else {
      throw DOTError(.identifier, "Graphviz renames what begins with a percent sign", at: id)
    }
    try appendPlain(id)
  }

  /// Writes a plain value, bare where the language allows it.
  mutating func appendPlain(_ text: String) throws(DOTError) {
    switch PlainForm(text.utf8.span) {
    case .bare: append(text)
    case .quoted:
      append("\"" as Unicode.Scalar)
      append(text)
      append("\"" as Unicode.Scalar)
    case .escaped:
      try DOTError.check(text)
      appendQuoted(Array(text.utf8))
    }
  }

  /// Writes a text as a quoted string that is drawn as written.
  mutating func appendText(_ text: String, _ rules: EscapeRules) {
    if case .escaped = PlainForm(text.utf8.span) {
      appendQuoted(rules.escape(text))
    } else {
      append("\"" as Unicode.Scalar)
      append(text)
      append("\"" as Unicode.Scalar)
    }
  }

  /// Writes a quoted string whose backslashes are already paired, in pieces joined by `+` where it is long.
  mutating func appendQuoted(_ text: [UInt8]) {
    append("\"")
    var pieceStart = bytes.count
    var previous: UInt8 = 0
    for byte in text {
      let isScalarStart = byte & 0xC0 != 0x80
      if bytes.count - pieceStart >= Self.tokenLimit, isScalarStart, previous != UInt8(ascii: "\\") {
        append("\" + \"")
        pieceStart = bytes.count
      }
      if byte == UInt8(ascii: "\"") { append("\\") }
      bytes.append(byte)
      previous = byte
    }
    append("\"")
  }

  /// Writes text inside an HTML label, broken where it is long by line ends, which Graphviz leaves out there.
  mutating func appendHTML(_ text: [UInt8]) {
    var pieceStart = bytes.count
    var isInEntity = false
    for byte in text {
      if bytes.count - pieceStart >= Self.tokenLimit, byte & 0xC0 != 0x80, !isInEntity {
        append("\n")
        pieceStart = bytes.count
      }
      if byte == UInt8(ascii: "&") { isInEntity = true }
      if byte == UInt8(ascii: ";") { isInEntity = false }
      bytes.append(byte)
    }
  }
}
