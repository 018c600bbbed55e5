/// The characters that are written escaped because a reader of the file could not see them or
/// would be misled by them.
///
/// These are controls (C0, DEL, C1 with NEL), the no-break space, the line and paragraph
/// separators, bidirectional embeddings and isolates, the byte order mark and the two
/// noncharacters that YAML refuses.
enum InvisibleCharacters {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// Whether one of them starts at `index` of a valid UTF-8 text.
  @inline(__always)
  static func contains(at index: Int, in text: Span<UInt8>) -> Bool {
    let byte = text[index]
    switch byte {
    case 0x20...0x7E: return false
    case 0x00...0x1F, 0x7F: return true
    case 0xC2: return contains(scalar(byte & 0x1F, 1, at: index, in: text))
    case 0xE2, 0xEF: return contains(scalar(byte & 0x0F, 2, at: index, in: text))
    default: return false
    }
  }

  private static func scalar(
    _ lead: UInt8, _ continuations: Int, at index: Int, in text: Span<UInt8>
  ) -> Unicode.Scalar {
    var value = UInt32(lead)
    for offset in 1...continuations { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
