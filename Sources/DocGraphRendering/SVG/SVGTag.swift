/// A tag of an SVG, as it is written.
struct SVGTag {
  /// With its angle brackets.
  private(set) var text: String

  /// `g`, or `/g` where it ends an element.
  var name: Substring { text.dropFirst().prefix { $0 != " " && $0 != ">" && $0 != "\n" } }

  init(text: String) {
    // `transparent` is no color of SVG 1.1: some viewers paint it black.
    self.text = text.replacing("stroke=\"transparent\"", with: "stroke=\"none\"")
  }

  /// The value of an attribute, with its references.
  subscript(attribute: String) -> Substring? {
    guard let start = text.firstRange(of: " \(attribute)=\"") ?? text.firstRange(of: "\n\(attribute)=\"")
    else { return nil }
    return text[start.upperBound...].prefix { $0 != "\"" }
  }

  /// The tag with a pattern in place of Graphviz's nearest one.
  func dashed(_ pattern: LinePattern) -> String {
    guard let value = self["stroke-dasharray"], let dashes = pattern.dashArray else { return text }
    return text.replacingCharacters(in: value.startIndex..<value.endIndex, with: dashes)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
