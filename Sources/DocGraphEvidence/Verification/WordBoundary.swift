/// Where words begin and end.
enum WordBoundary {
  /// Whether `range` cuts no word of `text` at its ends.
  static func isWhole(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    isBoundary(range.lowerBound, in: text) && isBoundary(range.upperBound, in: text)
  }

  private static func isBoundary(_ position: Int, in text: [UInt8]) -> Bool {
    let before = String(decoding: text[..<position].suffix(4), as: UTF8.self).unicodeScalars.last
    let after = String(decoding: text[position...].prefix(4), as: UTF8.self).unicodeScalars.first
    guard let before, let after, isWord(before), isWord(after) else { return true }
    return isUnspaced(before) || isUnspaced(after)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether it is of a script that writes words without blanks between them, or, as Hangul does, particles without a blank
  /// behind a name.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Thai to Myanmar, Hangul's parts, Khmer; kana, ideographs, Hangul; half-width forms; further kana and ideographs.
    case 0x0E00...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF,
      0xF900...0xFAFF, 0xFF66...0xFFDC, 0x1B000...0x1B16F, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
