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
}
