/// Text as XML holds it, in content and in attributes.
enum XMLText {
  /// Escaped; control characters, and what XML cannot hold, are shown as U+FFFD, line breaks stay.
  ///
  /// - Complexity: O(n).
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n": result.append(scalar)
      default:
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        result.append(isControl || (0xFFFE...0xFFFF).contains(scalar.value) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}
