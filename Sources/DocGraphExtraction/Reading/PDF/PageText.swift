/// The text of a word of a page, as people write it.
enum PageText {
  /// Ligatures in their letters, odd blanks as blanks, without control characters and invisible ones.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let letters = ligatures[scalar] {
        plain.append(contentsOf: letters.unicodeScalars)
        continue
      }
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
        plain.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xE000...0xF8FF:
        break
      default: plain.append(scalar)
      }
    }
    return String(plain).trimmingBlanks
  }

  /// Unicode's Latin ligatures (Alphabetic Presentation Forms).
  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st",
    "\u{FB06}": "st",
  ]
}
