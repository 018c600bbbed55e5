/// Addresses that a picture may link to.
enum WebAddress {
  /// Whether it is an http or https address without blanks and controls: no `javascript:`, no `data:`, no file.
  static func isSafe(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", text.dropFirst(scheme.count).hasPrefix("://") else {
      return false
    }
    return text.utf8.count <= 2_000
      && text.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) && !"\"<>\\^`{|}".unicodeScalars.contains($0)
      }
  }
}
