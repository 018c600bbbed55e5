internal import DocGraphDOT

extension RenderPlan.Node {
  /// The card: the glyph beside the name's lines and the small lines under them.
  func label(_ theme: Theme) -> HTMLLabel {
    var text: [HTMLText] = []
    for line in lines { text += [.text(line), .lineBreak(.left)] }
    let size = textScale == 1 ? nil : theme.fontSizes.name * textScale
    var cell: [HTMLText] = [.font(HTMLFont(color: theme.nameColor(on: card), pointSize: size), text)]
    if !details.isEmpty {
      let text = details.flatMap { [.text($0), .lineBreak(.left)] as [HTMLText] }
      cell.append(
        .font(
          HTMLFont(color: theme.detailColor(on: card), pointSize: theme.fontSizes.detail * textScale), text))
    }
    let frame = HTMLFrame(
      border: emphasis == .highlighted ? 2 : 1, cellPadding: 3, cellSpacing: 0, color: card.line,
      backgroundColor: card.fill,
      style: "rounded")
    let cells = [
      HTMLCell(.text([card.glyphText(theme, size: theme.fontSizes.glyph * textScale)])),
      HTMLCell(.text(cell), frame: HTMLFrame(cellPadding: 4, alignment: .left)),
    ]
    return .table(HTMLTable([HTMLRow(cells)], frame: frame, cellBorder: 0))
  }
}

extension Theme.Card {
  func glyphText(_ theme: Theme, size: Double) -> HTMLText {
    .font(HTMLFont(face: theme.glyphFontFamily, color: glyphColor, pointSize: size), [.text(glyph)])
  }
}

extension RenderPlan.Edge {
  /// The label, plain where it can be, so that other tools read it as text.
  var label: DOTValue {
    guard style.isStruck else { return .label(lines.joined(separator: "\n")) }
    var text: [HTMLText] = []
    for line in lines {
      if !text.isEmpty { text.append(.lineBreak(nil)) }
      text.append(.style(.strikethrough, [.text(line)]))
    }
    return .html(.text(text))
  }
}
