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
      node.card, left, top, node.width, node.height,
      frame: isHighlighted ? theme.highlight.frame : node.card.line,
      width: isHighlighted ? theme.highlight.width : theme.frameWidth * (node.isGroup ? 1.6 : 1))
    let metrics = CardMetrics(theme)
    let name = theme.fontSizes.name * node.textScale
    let detail = theme.fontSizes.detail * node.textScale
    let height = CardMetrics.lineHeight
    let textHeight = (Double(node.lines.count) * name + Double(node.details.count) * detail) * height
    let glyphWidth = metrics.glyphWidth * node.textScale
    let x = left + metrics.bandWidth(node.card) + glyphWidth
    var y = center.y - textHeight / 2
    writeGlyph(
      node.card, x: x - glyphWidth / 2, middle: center.y,
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
    let dashes = card.frame.dashArray.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    add(
      """
      <rect x="\(point(x))" y="\(point(y))" width="\(point(width))" height="\(point(height))" rx="\(point(theme.cornerRadius))" \
      fill="\(card.fill)" stroke="\(frame)" stroke-width="\(point(line))"\(dashes)/>
      """)
    guard card.band != .none else { return }
    let band = min(theme.bandWidth, width)
    let radius = min(theme.cornerRadius, band, height / 2)
    add(
      """
      <path d="M\(point(x + band)),\(point(y))H\(point(x + radius))a\(point(radius)),\(point(radius)) 0 0 0 \
      \(point(-radius)),\(point(radius))v\(point(height - 2 * radius))a\(point(radius)),\(point(radius)) 0 0 0 \
      \(point(radius)),\(point(radius))H\(point(x + band))z" fill="\(fill(card.band, color: card.line))" \
      stroke="\(frame)" stroke-width="\(point(line * 0.7))"/>
      """)
  }

  mutating func writeGlyph(_ card: Theme.Card, x: Double, middle: Double, size: Double) {
    add(
      """
      <text x="\(point(x))" y="\(point(middle + size * 0.36))" text-anchor="middle" font-size="\(point(size))" \
      font-family="\(XMLText.escaped(theme.cssGlyphFontFamily))" fill="\(card.glyphColor)" aria-hidden="true">\
      \(XMLText.escaped(card.glyph))</text>
      """)
  }
}
