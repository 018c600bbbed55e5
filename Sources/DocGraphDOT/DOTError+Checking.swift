extension DOTError {
  init(_ code: Code, _ message: String, at text: String) {
    self.init(code: code, message: message, place: DisplayText(text, limit: 60).text)
  }

  /// Throws unless a plain text can be held by DOT and by a drawing just as it is.
  static func check(_ text: String) throws(DOTError) {
    var backslashes = 0
    for scalar in text.unicodeScalars {
      if backslashes % 2 == 1, scalar == "\"" || scalar == "\n" { throw unpaired(text) }
      guard scalar.isInXML else {
        throw DOTError(.character, "a control character cannot be drawn", at: text)
      }
      backslashes = scalar == "\\" ? backslashes + 1 : 0
    }
    guard backslashes % 2 == 0 else { throw unpaired(text) }
    // Graphviz keeps one copy of equal strings, so this would turn an equal HTML label into plain text or back.
    guard !text.hasPrefix("<table"), !text.hasPrefix("<font") else {
      throw DOTError(.html, "a plain value cannot begin like an HTML label", at: text)
    }
  }

  private static func unpaired(_ text: String) -> DOTError {
    DOTError(.backslash, "DOT cannot hold a backslash before a quote, a line break or the end", at: text)
  }
}
