/// Addresses that a picture may link to.
enum WebAddress {
  /// Whether it is an http or https address without blanks and controls: no `javascript:`, no `data:`, no file.
  static func isSafe(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", text.dropFirst(scheme.count).hasPrefix("://") else {
      return false
    }
    return isPlain(text) && text.utf8.count > scheme.utf8.count + 3
  }

  /// Whether a drawing of somebody else's may link to it: a safe address, one of mail, or a place in the drawing.
  static func isSafeLink(_ text: String) -> Bool {
    isSafe(text) || isFragment(text) || (text.lowercased().hasPrefix("mailto:") && isPlain(text))
  }

  /// Whether it is a place in the same document.
  static func isFragment(_ text: String) -> Bool { text.hasPrefix("#") && isPlain(text) }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= 2_000
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && $0.properties.generalCategory != .format
          && !"\"<>\\^`{|}".unicodeScalars.contains($0)
      }
  }
}
