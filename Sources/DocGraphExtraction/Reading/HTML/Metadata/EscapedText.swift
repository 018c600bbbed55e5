/// Text whose characters are escaped once more than its format needs, as it is common in data within pages and in titles of feeds.
enum EscapedText {
  /// The same with numbered characters and the commonest named ones.
  ///
  /// - Complexity: O(length).
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var decoded = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      decoded += rest[..<start]
      rest = rest[start...]
      let end = rest.prefix(10).firstIndex(of: ";")
      if let end, let character = character(rest[rest.index(after: start)..<end]) {
        decoded.unicodeScalars.append(character)
        rest = rest[rest.index(after: end)...]
      } else {
        decoded += rest.prefix(1)
        rest = rest.dropFirst()
      }
    }
    return decoded + rest
  }

  private static func character(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return names[String(name)] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "eacute": "é", "uuml": "ü",
    "ouml": "ö",
    "auml": "ä", "szlig": "ß", "ntilde": "ñ", "ccedil": "ç", "egrave": "è", "aacute": "á", "oacute": "ó",
  ]
}
