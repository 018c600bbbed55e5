internal import DocGraphModel
internal import GraphvizBridge

extension PictureSVG {
  /// An entity's card: its glyph, its name's lines and the small lines under them.
  mutating func write(_ node: RenderPlan.Node, _ center: GraphvizGeometry.Point) {
    var names = ["node", node.isGroup ? "group" : "entity", node.type.rawValue]
    if let kind = node.kind { names.append("kind-\(kind)") }
    if node.isCandidate { names.append("candidate") }
    let classes = Self.classes(names, node.emphasis)
    let sentence = XMLText.escaped(String(node.tooltip.prefix { $0 != "\n" }))
    let fading = node.emphasis == .faded ? " opacity=\"\(point(theme.fadedOpacity))\"" : ""
    add(
      """
      <g id="\(node.elementID)" class="\(classes)" role="graphics-symbol img" aria-label="\(sentence)" \
      data-center="\(LinePath.text(center))"\(fading)>
      <title>\(XMLText.escaped(node.tooltip))</title>
      """)
    let (left, top) = (center.x - node.width / 2, center.y - node.height / 2)
    let isHighlighted = node.emphasis == .highlighted
    writeCard(
      node.card, left, top, node.width, node.height, frame: isHighlighted ? theme.highlight.frame : node.card.line,
      width: isHighlighted ? theme.highlight.width : theme.frameWidth * (node.isGroup ? 1.6 : 1))
    let name = CardMetrics.nameSize * node.textScale
    let detail = CardMetrics.detailSize * node.textScale
    let height = CardMetrics.lineHeight
    let textHeight = (Double(node.lines.count) * name + Double(node.details.count) * detail) * height
    let x = left + CardMetrics.glyphWidth * node.textScale
    var y = center.y - textHeight / 2
    writeGlyph(
      node.card, x: left + CardMetrics.glyphWidth * node.textScale / 2, middle: center.y,
      size: theme.fontSizes.glyph * node.textScale)
    for line in node.lines {
      add(text(line, x: x, y: y + name * 0.95, size: name, color: theme.nameColor(on: node.card)))
      y += name * height
    }
    for line in node.details {
      add(text(line, x: x, y: y + detail * 0.95, size: detail, color: theme.detailColor(on: node.card)))
      y += detail * height
    }
    add("</g>")
  }

  private func text(_ text: String, x: Double, y: Double, size: Double, color: String) -> String {
    "<text x=\"\(point(x))\" y=\"\(point(y))\" font-size=\"\(point(size))\" fill=\"\(color)\">\(XMLText.escaped(text))</text>"
  }

  mutating func writeCard(
    _ card: Theme.Card, _ x: Double, _ y: Double, _ width: Double, _ height: Double, frame: String,
    width line: Double
  ) {
    add(
      """
      <rect x="\(point(x))" y="\(point(y))" width="\(point(width))" height="\(point(height))" rx="6" \
      fill="\(card.fill)" stroke="\(frame)" stroke-width="\(point(line))"/>
      """)
  }

  mutating func writeGlyph(_ card: Theme.Card, x: Double, middle: Double, size: Double) {
    add(
      """
      <text x="\(point(x))" y="\(point(middle + size * 0.36))" text-anchor="middle" font-size="\(point(size))" \
      font-family="\(XMLText.escaped(theme.glyphFontFamily))" fill="\(card.glyphColor)" aria-hidden="true">\
      \(XMLText.escaped(card.glyph))</text>
      """)
  }

  /// An entry of the legend.
  mutating func write(_ item: LegendRow.Item) {
    let middle = item.y + LegendRow.height / 2
    let label = XMLText.escaped(item.label)
    let size = theme.fontSizes.legend
    let look = "y=\"\(point(middle + size * 0.35))\" font-size=\"\(point(size))\" fill=\"\(theme.lineText)\""
    switch item.sample {
    case .card(let card):
      writeCard(card, item.x, item.y, item.width, LegendRow.height, frame: card.line, width: 1)
      writeGlyph(card, x: item.x + LegendRow.cardGlyph / 2, middle: middle, size: 13)
      add("<text x=\"\(point(item.x + LegendRow.cardGlyph))\" \(look)>\(label)</text>")
    case .line(let style):
      let end = item.x + LegendRow.lineSample - 6
      let d = "M\(point(item.x)),\(point(middle))L\(point(end)),\(point(middle))"
      let dashes = style.pattern.dashArray.map { " stroke-dasharray=\"\($0)\"" } ?? ""
      add(
        "<path d=\"\(d)\" fill=\"none\" stroke=\"\(style.color)\" stroke-width=\"\(point(style.width))\"\(dashes)/>"
      )
      if style.isStruck {
        let bar = "M\(point(end - 3)),\(point(middle - 4))L\(point(end - 3)),\(point(middle + 4))"
        add("<path d=\"\(bar)\" stroke=\"\(style.color)\" stroke-width=\"1.4\"/>")
      }
      let strike = style.isStruck ? " text-decoration=\"line-through\"" : ""
      add("<text x=\"\(point(item.x + LegendRow.lineSample))\" \(look)\(strike)>\(label)</text>")
    }
  }
}
