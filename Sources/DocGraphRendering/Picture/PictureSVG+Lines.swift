internal import DocGraphModel
internal import GraphvizBridge

extension PictureSVG {
  /// A relation's line, with its sentence and evidence as its title; a link to the first source, where there is one.
  mutating func write(_ edge: RenderPlan.Edge, _ place: GraphvizGeometry.Edge) {
    let path = LinePath(place.splines, isBarred: edge.style.isStruck)
    guard !path.path.isEmpty else { return }
    let classes = Self.classes(["edge", "relation", edge.type.rawValue] + edge.reservations, edge.emphasis)
    let name = XMLText.escaped(edge.tooltip)
    let sentence = XMLText.escaped(String(edge.tooltip.prefix { $0 != "\n" }))
    let fading = edge.emphasis == .faded ? " opacity=\"\(point(theme.fadedOpacity))\"" : ""
    add(
      "<g id=\"\(XMLText.escaped(edge.elementID))\" class=\"\(classes)\" role=\"graphics-symbol img\" aria-label=\"\(sentence)\"\(fading)>"
    )
    add("<title>\(name)</title>")
    if let link = edge.link {
      add("<a href=\"\(XMLText.escaped(link))\" target=\"_blank\" rel=\"noopener noreferrer\">")
    }
    let isHighlighted = edge.emphasis == .highlighted
    let color = isHighlighted ? theme.highlight.line : edge.style.color
    let width = isHighlighted ? max(theme.highlight.width, edge.style.width) : edge.style.width
    let dashes = edge.style.pattern.dashArray.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    add("<path class=\"hit\" d=\"\(path.path)\"/>")
    add(
      "<path class=\"line\" d=\"\(path.path)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(point(width))\"\(dashes)/>"
    )
    for arrow in path.arrows {
      let corners = arrow.map(LinePath.text).joined(separator: " ")
      add("<polygon points=\"\(corners)\" fill=\"\(color)\"/>")
    }
    for bar in path.bars {
      let d = "M\(LinePath.text(bar.from))L\(LinePath.text(bar.to))"
      add("<path d=\"\(d)\" fill=\"none\" stroke=\"\(color)\" stroke-width=\"\(point(width * 1.4))\"/>")
    }
    if edge.link != nil { add("</a>") }
    add("</g>")
  }

  /// Its label, which comes after all lines so that none is drawn over it.
  mutating func writeLabel(_ edge: RenderPlan.Edge, _ center: GraphvizGeometry.Point) {
    guard !edge.lines.isEmpty else { return }
    let size = theme.fontSizes.label
    let lineHeight = size * CardMetrics.lineHeight
    let top = center.y - Double(edge.lines.count) * lineHeight / 2
    let isHighlighted = edge.emphasis == .highlighted
    let color = isHighlighted ? theme.text : edge.style.textColor
    var look = "text-anchor=\"middle\" font-size=\"\(point(size))\" fill=\"\(color)\""
    if edge.emphasis == .faded { look += " opacity=\"\(point(theme.fadedOpacity))\"" }
    if isHighlighted { look += " font-weight=\"bold\"" }
    let strike = edge.style.isStruck ? " text-decoration=\"line-through\"" : ""
    // Over a thick line the halo is thicker too.
    let halo =
      edge.style.width > 1.5 ? " style=\"stroke-width:\(point(min(3 + edge.style.width, 5)))px\"" : ""
    // A reader hears the line's name; the pointer finds it here too.
    add(
      "<g class=\"label-of\" aria-hidden=\"true\" data-relation=\"\(XMLText.escaped(edge.id.rawValue))\" \(look)>"
    )
    add("<title>\(XMLText.escaped(edge.tooltip))</title>")
    for (number, line) in edge.lines.enumerated() {
      let y = top + (Double(number) + 0.78) * lineHeight
      add(
        "<text class=\"label\" x=\"\(point(center.x))\" y=\"\(point(y))\"\(strike)\(halo)>\(XMLText.escaped(line))</text>"
      )
    }
    add("</g>")
  }

  /// Names as CSS classes: what no class name holds becomes a hyphen.
  static func classes(_ names: [String], _ emphasis: Emphasis) -> String {
    let all = emphasis == .normal ? names : names + [emphasis.rawValue]
    return all.map { name in
      String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" ? $0 : "-" })
    }.joined(separator: " ")
  }
}
