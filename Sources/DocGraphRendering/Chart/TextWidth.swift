/// How wide text is at most in Arial or Liberation Sans, without asking a font: by classes of characters, rounded up.
///
/// What those fonts lack is drawn by another font, so that other scripts count by their widest usual letters.
enum TextWidth {
  /// The width in the unit of `size`.
  ///
  /// - Complexity: O(n).
  static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    var ems = 0.0
    for character in text { ems += self.ems(character) }
    return ems * size * (isBold ? 1.1 : 1.03)
  }

  private static func ems(_ character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return ems(ascii: scalar) }
    switch scalar.value {
    case 0x80...0x9F: return 0.6
    case 0xA0...0x24F: return 0.72
    case 0x300...0x36F: return 0
    case 0x2010...0x2015: return 1
    case 0x2018...0x201A: return 0.23
    case 0x201C...0x201E: return 0.36
    case 0x2026: return 1
    case 0x200B...0x200F, 0x2066...0x2069: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x20000...0x3FFFD:
      return 1.05
    case 0x1F000...0x1FAFF: return 1.4
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return scalar.properties.isEmojiPresentation ? 1.4 : 1
      }
    }
  }

  private static func ems(ascii scalar: Unicode.Scalar) -> Double {
    switch Character(scalar) {
    case "i", "j", "l", "'": 0.23
    case " ", "!", ",", ".", ":", ";", "I", "f", "t", "/", "\\", "[", "]", "|": 0.28
    case "r", "(", ")", "-", "`", "{", "}": 0.34
    case "c", "k", "s", "v", "x", "y", "z", "J", "\"", "*": 0.5
    case "m", "M", "@", "%", "W": scalar == "@" ? 1.02 : scalar == "W" ? 0.95 : 0.89
    case "w", "C", "D", "H", "N", "R", "U": 0.73
    case "G", "O", "Q": 0.78
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 0.67
    case "F", "L", "T", "Z": 0.62
    case "+", "<", ">", "=", "~", "^": 0.59
    default: 0.56
    }
  }
}

/// Breaks text into lines of a measured width.
struct MeasuredLines {
  let width: Double
  let size: Double
  var isBold = false
  let maximum: Int

  /// The lines of `text`, whose white space is collapsed already; the last ends in an ellipsis where not all fits.
  ///
  /// - Complexity: O(n).
  func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    let blank = measure(" ")
    for word in text.split(separator: " ") {
      for (number, piece) in pieces(String(word)).enumerated() {
        let gap = number == 0 && !line.isEmpty ? blank : 0
        let wide = measure(piece)
        if !line.isEmpty, used + gap + wide > width {
          lines.append(line)
          if lines.count == maximum { return cut(lines) }
          (line, used) = (piece, wide)
        } else {
          line += (gap > 0 ? " " : "") + piece
          used += gap + wide
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word that is wider than a line, in parts that are not.
  private func pieces(_ word: String) -> [String] {
    guard measure(word) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var used = 0.0
    for character in word {
      let wide = measure(String(character))
      if !piece.isEmpty, used + wide > width {
        pieces.append(piece)
        (piece, used) = ("", 0)
        // More than all lines hold is cut off anyway.
        if pieces.count > maximum { return pieces }
      }
      piece.append(character)
      used += wide
    }
    return pieces + [piece]
  }

  private func cut(_ lines: [String]) -> [String] {
    var last = lines[lines.count - 1]
    let room = width - measure("…")
    while !last.isEmpty, measure(last) > room || last.last == " " { last.removeLast() }
    return lines.dropLast() + [last + "…"]
  }

  private func measure(_ text: String) -> Double { TextWidth.of(text, size: size, isBold: isBold) }
}
