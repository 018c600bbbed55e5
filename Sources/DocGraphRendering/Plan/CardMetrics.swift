/// How large cards and labels are, in points: the layout reserves this room, and the drawing fills it.
///
/// Widths are those of Arial, rounded up, so that a layout does not depend on the fonts of a machine.
struct CardMetrics {
  let theme: Theme

  /// From one base line to the next, in sizes of the font.
  static let lineHeight = 1.2
  private static let rightPadding = 7.0
  private static let verticalPadding = 5.0

  init(_ theme: Theme) { self.theme = theme }

  /// The room of a card's glyph, with what parts it from the text.
  var glyphWidth: Double { theme.fontSizes.glyph * 1.6 }

  /// The room of a card's band, left of the glyph.
  func bandWidth(_ card: Theme.Card) -> Double { card.band == .none ? 0 : theme.bandWidth }

  func size(of node: RenderPlan.Node) -> (width: Double, height: Double) {
    let name = theme.fontSizes.name * node.textScale
    let detail = theme.fontSizes.detail * node.textScale
    let widths =
      node.lines.map { TextWidth.of($0, size: name) } + node.details.map { TextWidth.of($0, size: detail) }
    let text = Double(node.lines.count) * name + Double(node.details.count) * detail
    let left = bandWidth(node.card) + glyphWidth * node.textScale
    return (
      (left + (widths.max() ?? 0) + Self.rightPadding).rounded(.up),
      (text * Self.lineHeight + 2 * Self.verticalPadding).rounded(.up)
    )
  }

  func size(ofLabel lines: [String]) -> (width: Double, height: Double) {
    guard !lines.isEmpty else { return (0, 0) }
    let size = theme.fontSizes.label
    let width = lines.map { TextWidth.of($0, size: size) }.max() ?? 0
    return ((width + 4).rounded(.up), (Double(lines.count) * size * Self.lineHeight + 2).rounded(.up))
  }
}

extension RenderPlan.Node {
  /// Makes the card as large as its text asks for.
  mutating func fit(_ theme: Theme) {
    (width, height) = CardMetrics(theme).size(of: self)
  }
}

extension RenderPlan.Edge {
  /// Makes the label as large as its text asks for.
  mutating func fit(_ theme: Theme) {
    (labelWidth, labelHeight) = CardMetrics(theme).size(ofLabel: lines)
  }
}
