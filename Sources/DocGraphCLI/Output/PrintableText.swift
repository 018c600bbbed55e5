extension String {
  /// The text on one line, with nothing in it that steers a terminal: control characters and bidirectional marks are shown
  /// by their numbers, line breaks and tabs as blanks.
  var printable: String {
    guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        result.unicodeScalars.append(" ")
      } else if scalar.steersTerminals {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text cut to a number of columns, with an ellipsis for what is left out.
  ///
  /// - Complexity: O(columns).
  func shortened(to limit: Int) -> String {
    var width = 0
    var end = startIndex
    for index in indices {
      width += self[index].columns
      if width > limit { return String(self[..<end]) + "…" }
      if width < limit { end = self.index(after: index) }
    }
    return self
  }

  /// How many columns of a terminal the text takes: two for wide East Asian characters and emoji, none for marks.
  var columns: Int {
    reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  fileprivate var columns: Int { unicodeScalars.first?.columns ?? 0 }
}

extension Unicode.Scalar {
  fileprivate var steersTerminals: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format:
      (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value) || value == 0x200E
        || value == 0x200F
        || value == 0x61C
    default: false
    }
  }

  fileprivate var columns: Int {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      2
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: 0
      default: 1
      }
    }
  }
}
