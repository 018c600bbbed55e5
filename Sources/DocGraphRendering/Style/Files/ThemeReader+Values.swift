internal import DocGraphModel
internal import DocGraphSyntax

extension ThemeReader {
  /// The color that a value writes, as `#rrggbb`.
  func color(_ node: Node) -> String? {
    if let text = tree.string(of: node), let color = RGBColor(text) { return color.description }
    mismatch(node, expected: "a color: \"#rrggbb\" or \"#rgb\" in quotes", hint: colorHint(node))
    return nil
  }

  private func colorHint(_ node: Node) -> String? {
    guard let text = tree.string(of: node), text.utf8.count <= 8 else { return nil }
    return RGBColor("#\(text)").map { "did you mean \"\($0)\"?" }
  }

  /// A word of a list.
  func word(_ node: Node, of words: [String]) -> String? {
    let text = tree.string(of: node)
    if let text, words.contains(text) { return text }
    mismatch(
      node, expected: "one of \(words.joined(separator: ", "))",
      hint: text.flatMap { Suggestion.question(for: $0, among: words) })
    return nil
  }

  /// Names of fonts, with one at the end that every viewer has.
  func fonts(_ node: Node) -> String? {
    guard let text = tree.string(of: node), var families = FontFamilies(text) else {
      mismatch(
        node, expected: "names of fonts with commas between",
        hint: "at most eight, of letters, digits, blanks and hyphens")
      return nil
    }
    families.appendFallback()
    return families.names.joined(separator: ",")
  }

  /// A theme's name.
  func title(_ node: Node) -> String? {
    if let text = tree.string(of: node), (1...100).contains(text.utf8.count),
      text.unicodeScalars.allSatisfy({ $0 == " " || Self.isVisible($0) })
    {
      return text
    }
    mismatch(node, expected: "a name of at most 100 bytes")
    return nil
  }

  /// One visible character.
  func glyph(_ node: Node) -> String? {
    if let text = tree.string(of: node), text.utf8.count <= 32, text.count == 1,
      text.unicodeScalars.allSatisfy(Self.isVisible)
    {
      return text
    }
    mismatch(node, expected: "one visible character")
    return nil
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
    // Only the joiner that makes one emoji of several.
    case .format: scalar.value == 0x200D
    default: true
    }
  }
}
