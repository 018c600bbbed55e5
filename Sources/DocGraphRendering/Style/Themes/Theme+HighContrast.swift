internal import DocGraphModel

extension Theme {
  /// Black on white with strong lines and larger small print, for eyes that need more: words have a contrast
  /// of 7:1.
  public static let highContrast = Theme(
    name: "high-contrast", background: "#ffffff", text: "#000000", mutedText: "#262626",
    cards: [
      .person: Card(glyph: "☻", line: "#5a2408", fill: "#ffffff"),
      .organization: Card(glyph: "▣", line: "#014fbf", fill: "#ffffff"),
      .event: Card(glyph: "◆", line: "#452170", fill: "#ffffff"),
      .pledge: Card(glyph: "✓", line: "#705102", fill: "#ffffff"),
      .place: Card(glyph: "⌂", line: "#005a3c", fill: "#ffffff"),
    ],
    otherCard: Card(glyph: "■", line: "#2a2e2c", fill: "#ffffff"),
    line: "#000000", lineText: "#000000",
    candidateLine: "#0a4fb0", candidateText: "#0a4a9f",
    deniedLine: "#a02000",
    inferredLine: "#595959", inferredText: "#404040",
    highlight: Highlight(line: "#a3006b", frame: "#a3006b", width: 4),
    palette: Palette(
      [
        Swatch(fill: "#7fa3bf", line: "#000000", text: "#000000"),
        Swatch(fill: "#f5a742", line: "#000000", text: "#000000"),
        Swatch(fill: "#3fc093", line: "#000000", text: "#000000"),
        Swatch(fill: "#cdb0f5", line: "#000000", text: "#000000"),
        Swatch(fill: "#fff06b", line: "#000000", text: "#000000"),
        Swatch(fill: "#9c2a00", line: "#000000", text: "#ffffff"),
        Swatch(fill: "#0a3f8a", line: "#000000", text: "#ffffff"),
        Swatch(fill: "#5b1640", line: "#000000", text: "#ffffff"),
      ], other: Swatch(fill: "#d0d0d0", line: "#000000", text: "#000000")),
    scale: ColorScale(
      from: Swatch(fill: "#ffffff", line: "#000000", text: "#000000"),
      [
        Swatch(fill: "#c3dcf5", line: "#000000", text: "#000000"),
        Swatch(fill: "#83b5e6", line: "#000000", text: "#000000"),
        Swatch(fill: "#1f4f93", line: "#000000", text: "#ffffff"),
        Swatch(fill: "#0a1f4a", line: "#000000", text: "#ffffff"),
      ]),
    missing: Swatch(fill: "#ffffff", line: "#000000", text: "#000000", frame: .dashed),
    fontSizes: FontSizes(detail: 10, label: 10, caption: 10),
    lineWidths: LineWidths(stated: 1.5, candidate: 1.5, denied: 2, inferred: 0.9),
    candidateFrame: .dashed, frameWidth: 2, fadedOpacity: 0.7, minimumContrast: 7)
}
