/// How large cards and labels are, in points: the layout reserves this room, and the drawing fills it.
///
/// Widths are those of Arial, rounded up, so that a layout does not depend on the fonts of a machine.
struct CardMetrics {
  static let nameSize = 12.0
  static let detailSize = 9.0
  static let labelSize = 9.0
  /// From one base line to the next, in sizes of the font.
  static let lineHeight = 1.2
  /// The room of the glyph, with what parts it from the text.
  static let glyphWidth = 24.0
  static let horizontalPadding = 7.0
  static let verticalPadding = 5.0

  static func size(lines: [String], details: [String], textScale: Double = 1) -> (
    width: Double, height: Double
  ) {
    let name = nameSize * textScale
    let detail = detailSize * textScale
    let widths =
      lines.map { TextWidth.of($0, size: name) } + details.map { TextWidth.of($0, size: detail) }
    let text = Double(lines.count) * name + Double(details.count) * detail
    return (
      (glyphWidth * textScale + (widths.max() ?? 0) + horizontalPadding).rounded(.up),
      (text * lineHeight + 2 * verticalPadding).rounded(.up)
    )
  }

  static func labelSize(lines: [String]) -> (width: Double, height: Double) {
    guard !lines.isEmpty else { return (0, 0) }
    let width = lines.map { TextWidth.of($0, size: labelSize) }.max() ?? 0
    return ((width + 4).rounded(.up), (Double(lines.count) * labelSize * lineHeight + 2).rounded(.up))
  }
}

extension RenderPlan.Node {
  /// Makes the card as large as its text asks for.
  mutating func fit() {
    (width, height) = CardMetrics.size(lines: lines, details: details, textScale: textScale)
  }
}

extension RenderPlan.Edge {
  /// Makes the label as large as its text asks for.
  mutating func fit() {
    (labelWidth, labelHeight) = CardMetrics.labelSize(lines: lines)
  }
}
