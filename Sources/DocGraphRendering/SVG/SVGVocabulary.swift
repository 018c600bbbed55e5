/// What Graphviz writes into an SVG, and may stand in one that is handed out.
enum SVGVocabulary {
  static let elements: Set<String> = [
    "g", "a", "title", "text", "tspan", "textPath", "ellipse", "circle", "polygon", "polyline", "path",
    "rect",
    "line", "defs", "linearGradient", "radialGradient", "stop",
  ]

  static let attributes: Set<String> = [
    "id", "class", "transform", "points", "d", "x", "y", "x1", "y1", "x2", "y2", "dx", "dy", "cx", "cy", "r",
    "rx", "ry", "fx", "fy", "width", "height", "fill", "fill-opacity", "stroke", "stroke-width",
    "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "text-anchor", "font-family",
    "font-size", "font-weight", "font-style", "font-stretch", "text-decoration", "baseline-shift",
    "gradientUnits", "offset", "style", "startOffset", "xml:space", "xlink:href",
  ]

  /// Whether text in this element is seen or read out.
  static func holdsText(_ element: String) -> Bool {
    element == "title" || element == "text" || element == "tspan" || element == "textPath"
  }

  /// Whether an attribute may have a value; `nil` stands for one of letters, digits, blanks and `,.-_#%`.
  static func accepts(_ name: String, _ value: String?, on element: String) -> Bool {
    switch name {
    // A place in the drawing, along which a text runs. A link has rules of its own.
    case "xlink:href": return element == "textPath" && value.map { WebAddress.isFragment($0) } ?? false
    // Graphviz has colors of a gradient in it, and nothing else.
    case "style": return element == "stop" && value.map { !$0.contains("(") && !$0.contains("\\") } ?? true
    case "fill", "stroke":
      guard let value, value.contains("(") else { return true }
      return value.hasPrefix("url(#") && value.hasSuffix(")") && !value.dropFirst(5).contains("(")
        || value.hasPrefix("rgb(")
    default: return value.map { !$0.lowercased().contains("url(") } ?? true
    }
  }
}
