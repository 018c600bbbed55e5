extension PictureSVG {
  /// An entry of the legend.
  mutating func write(_ item: LegendRow.Item) {
    switch item.sample {
    case .card(let card):
      writeCard(card, item)
      let left = item.x + CardMetrics(theme).bandWidth(card)
      writeGlyph(card, x: left + LegendRow.cardGlyph / 2, middle: item.middle, size: 13)
      writeLabel(item, x: left + LegendRow.cardGlyph, color: theme.nameColor(on: card))
    case .line(let style): writeLine(style, item)
    case .heading: writeLabel(item, x: item.x, color: theme.mutedText)
    case .color(let card):
      writeCard(card, item)
      writeLabel(
        item, x: item.x + CardMetrics(theme).bandWidth(card) + LegendRow.padding,
        color: theme.nameColor(on: card))
    case .size(let scale):
      let size = theme.fontSizes.name * scale
      let look = "font-size=\"\(point(size))\" fill=\"\(theme.text)\""
      add(
        "<text x=\"\(point(item.x))\" y=\"\(point(item.middle + size * 0.35))\" \(look)>\(LegendRow.sizeSample)</text>"
      )
      let width = TextWidth.of(LegendRow.sizeSample, size: size)
      writeLabel(item, x: item.x + width + 5, color: theme.lineText)
    }
  }

  private mutating func writeCard(_ card: Theme.Card, _ item: LegendRow.Item) {
    writeCard(
      card, item.x, item.y, item.width, LegendRow.height, frame: card.line, width: theme.frameWidth)
  }

  private mutating func writeLabel(
    _ item: LegendRow.Item, x: Double, color: String, isStruck: Bool = false
  ) {
    let size = theme.fontSizes.legend
    let strike = isStruck ? " text-decoration=\"line-through\"" : ""
    add(
      """
      <text x="\(point(x))" y="\(point(item.middle + size * 0.35))" font-size="\(point(size))" fill="\(color)"\(strike)>\
      \(XMLText.escaped(item.label))</text>
      """)
  }

  private mutating func writeLine(_ style: LineStyle, _ item: LegendRow.Item) {
    let end = item.x + LegendRow.lineSample - 6
    let d = "M\(point(item.x)),\(point(item.middle))L\(point(end)),\(point(item.middle))"
    let dashes = style.pattern.dashArray.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    add(
      "<path d=\"\(d)\" fill=\"none\" stroke=\"\(style.color)\" stroke-width=\"\(point(style.width))\"\(dashes)/>"
    )
    if style.isStruck {
      let bar = "M\(point(end - 3)),\(point(item.middle - 4))L\(point(end - 3)),\(point(item.middle + 4))"
      add("<path d=\"\(bar)\" stroke=\"\(style.color)\" stroke-width=\"1.4\"/>")
    }
    writeLabel(item, x: item.x + LegendRow.lineSample, color: theme.lineText, isStruck: style.isStruck)
  }
}

extension LegendRow.Item {
  fileprivate var middle: Double { y + LegendRow.height / 2 }
}
