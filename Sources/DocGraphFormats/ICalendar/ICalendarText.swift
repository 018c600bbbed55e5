/// Lines of iCalendar (RFC 5545).
enum ICalendarText {
  /// A line of a name, with its parameters, and a value of type TEXT.
  static func line(_ name: String, text: String) -> String { line(name, escaped(text)) }

  /// A line of a name and a value that needs no escapes, with CRLF behind it, folded at 75 bytes between characters.
  static func line(_ name: String, _ value: String) -> String {
    var result = ""
    var bytes = 0
    // Scalars, not characters: a long grapheme may have any number of bytes.
    for scalar in "\(name):\(value)".unicodeScalars {
      let length = UTF8.width(scalar)
      if bytes + length > 75 {
        result += "\r\n "
        bytes = 1
      }
      result.unicodeScalars.append(scalar)
      bytes += length
    }
    return result + "\r\n"
  }

  /// The text without line breaks, so that what a file says makes no line of its own in a longer text.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Text with its escapes: line breaks as `\n`, and without control characters and the marks that turn the direction of text.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
      case _ where scalar.properties.generalCategory == .control: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
