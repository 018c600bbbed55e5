/// Text as a page shows it: one blank for all white space, nothing that is not seen.
struct PlainText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var needsBlank = false

  mutating func append(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      if Self.isBlank(scalar.value) {
        needsBlank = true
      } else if !Self.isUnseen(scalar.value) {
        separate()
        if scalar.isASCII {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
    }
  }

  /// Ends a line, if it has begun.
  mutating func breakLine() {
    needsBlank = false
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Makes sure that what comes next stands apart.
  mutating func addBlank() { needsBlank = true }

  private mutating func separate() {
    if needsBlank, let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: " ")) }
    needsBlank = false
  }

  /// Without white space at its ends.
  var finished: String {
    var text = bytes[...]
    while text.last == UInt8(ascii: "\n") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 9...13, 32, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Controls, soft hyphens, marks of direction and of no width; those that join letters are kept.
  private static func isUnseen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...31, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
      0xFEFF:
      true
    default: false
    }
  }
}
