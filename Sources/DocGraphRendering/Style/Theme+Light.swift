internal import DocGraphModel

extension Theme {
  /// Dark text on light cards. The hues follow Okabe and Ito's palette, darkened until glyphs and frames stand out
  /// on their cards; glyphs repeat what the hues say.
  public static let light = Theme(
    name: "light", background: "#ffffff", text: "#1a202c", mutedText: "#4a5568",
    cards: [
      .person: Card(glyph: "☻", line: "#b5450b", fill: "#fdebdd"),
      .organization: Card(glyph: "▣", line: "#1565a7", fill: "#e0edf8"),
      .event: Card(glyph: "◆", line: "#6f3fb0", fill: "#f1e9fb"),
      .pledge: Card(glyph: "✓", line: "#8a6200", fill: "#fdf4cf"),
      .place: Card(glyph: "⌂", line: "#0d7350", fill: "#def3e8"),
    ],
    otherCard: Card(glyph: "■", line: "#505a68", fill: "#eef0f3"),
    line: "#6b7686", lineText: "#374151",
    candidateLine: "#86abd3", candidateText: "#456f9f",
    deniedLine: "#d55e00",
    inferredLine: "#b4bac4", inferredText: "#6b7280",
    fontFamily: "Arial,Helvetica,Liberation Sans,sans-serif",
    glyphFontFamily: "DejaVu Sans,Segoe UI Symbol,Apple Symbols,sans-serif")
}
