internal import DocGraphModel

extension Theme {
  /// Dark text on light cards. The hues follow Okabe and Ito's palette, moved apart in lightness until they
  /// differ to every color vision; glyphs repeat what the hues say.
  public static let light = Theme(
    name: "light", background: "#ffffff", text: "#1a202c", mutedText: "#4a5568",
    cards: [
      .person: Card(glyph: "☻", line: "#7c2d06", fill: "#fdebdd"),
      .organization: Card(glyph: "▣", line: "#1968ce", fill: "#e0edf8"),
      .event: Card(glyph: "◆", line: "#58328a", fill: "#f1e9fb"),
      .pledge: Card(glyph: "✓", line: "#8a6200", fill: "#fdf4cf"),
      .place: Card(glyph: "⌂", line: "#0d7350", fill: "#def3e8"),
    ],
    otherCard: Card(glyph: "■", line: "#505a68", fill: "#eef0f3"),
    line: "#6b7686", lineText: "#374151",
    candidateLine: "#6b94c4", candidateText: "#456f9f",
    deniedLine: "#d55e00",
    inferredLine: "#8b929f", inferredText: "#6b7280",
    highlight: Highlight(line: "#a3006b", frame: "#a3006b", width: 2.5),
    palette: Palette(
      [
        Swatch(fill: "#0a99fe", line: "#0a73c2", text: "#1a202c"),
        Swatch(fill: "#f0a030", line: "#a86400", text: "#1a202c"),
        Swatch(fill: "#2fa57a", line: "#1f7a59", text: "#1a202c"),
        Swatch(fill: "#bba2d8", line: "#7f5fa8", text: "#1a202c"),
        Swatch(fill: "#f3e26b", line: "#8a7a00", text: "#1a202c"),
        Swatch(fill: "#df653d", line: "#b03f18", text: "#1a202c"),
        Swatch(fill: "#1f4e8c", line: "#1f4e8c", text: "#ffffff"),
        Swatch(fill: "#7a2f45", line: "#7a2f45", text: "#ffffff"),
      ], other: Swatch(fill: "#c4c9d0", line: "#6b7686", text: "#1a202c")),
    scale: ColorScale(
      from: Swatch(fill: "#e9f1f9", line: "#4583bb", text: "#1a202c"),
      [
        Swatch(fill: "#b5d2ec", line: "#4583bb", text: "#1a202c"),
        Swatch(fill: "#74abda", line: "#4583bb", text: "#1a202c"),
        Swatch(fill: "#2f74b5", line: "#2f74b5", text: "#ffffff"),
        Swatch(fill: "#123f73", line: "#123f73", text: "#ffffff"),
      ]),
    missing: Swatch(fill: "#ffffff", line: "#6b7686", text: "#1a202c", frame: .dashed))
}
