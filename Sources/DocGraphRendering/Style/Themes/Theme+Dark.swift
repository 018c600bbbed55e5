internal import DocGraphModel

extension Theme {
  /// Light text on a dark ground, for screens.
  public static let dark = Theme(
    name: "dark", background: "#14181f", text: "#f3f5f8", mutedText: "#b3bcc8",
    cards: [
      .person: Card(glyph: "☻", line: "#d38d61", fill: "#33231a"),
      .organization: Card(glyph: "▣", line: "#aad7fd", fill: "#1c2f42"),
      .event: Card(glyph: "◆", line: "#b496eb", fill: "#2c2345"),
      .pledge: Card(glyph: "✓", line: "#e3c04a", fill: "#332c12"),
      .place: Card(glyph: "⌂", line: "#52c498", fill: "#173427"),
    ],
    otherCard: Card(glyph: "■", line: "#aab4bf", fill: "#272e38"),
    line: "#8d98a8", lineText: "#d5dbe3",
    candidateLine: "#5f8fc4", candidateText: "#9cc3ee",
    deniedLine: "#ff8a3d",
    inferredLine: "#6a7482", inferredText: "#aab3c0",
    highlight: Highlight(line: "#ffe14d", frame: "#ffe14d", width: 2.5),
    palette: Palette(
      [
        Swatch(fill: "#43a3fe", line: "#43a3fe", text: "#0e1116"),
        Swatch(fill: "#e69a2e", line: "#e69a2e", text: "#0e1116"),
        Swatch(fill: "#2fa57a", line: "#2fa57a", text: "#0e1116"),
        Swatch(fill: "#b9a4d1", line: "#b9a4d1", text: "#0e1116"),
        Swatch(fill: "#f3e26b", line: "#f3e26b", text: "#0e1116"),
        Swatch(fill: "#d9603b", line: "#d9603b", text: "#0e1116"),
        Swatch(fill: "#2a5ca8", line: "#5f8fd8", text: "#ffffff"),
        Swatch(fill: "#8f3b57", line: "#c46a88", text: "#ffffff"),
      ], other: Swatch(fill: "#8b94a1", line: "#8b94a1", text: "#0e1116")),
    scale: ColorScale(
      from: Swatch(fill: "#1f3a57", line: "#4a86c2", text: "#ffffff"),
      [
        Swatch(fill: "#2f6ca6", line: "#4a86c2", text: "#ffffff"),
        Swatch(fill: "#5fa3dc", line: "#5fa3dc", text: "#0e1116"),
        Swatch(fill: "#a3cff2", line: "#a3cff2", text: "#0e1116"),
        Swatch(fill: "#f2f8fd", line: "#f2f8fd", text: "#0e1116"),
      ]),
    missing: Swatch(fill: "#14181f", line: "#8d98a8", text: "#f3f5f8", frame: .dashed),
    fadedOpacity: 0.6)
}
