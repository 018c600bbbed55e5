internal import DocGraphModel

extension Theme {
  /// Black on white, with greys that survive a photocopy: types are told by glyph and band, lines by pattern
  /// and width.
  public static let print = Theme(
    name: "print", background: "#ffffff", text: "#000000", mutedText: "#404040",
    cards: [
      .person: Card(glyph: "☻", line: "#000000", fill: "#ffffff", band: .dots),
      .organization: Card(glyph: "▣", line: "#000000", fill: "#ffffff", band: .diagonal),
      .event: Card(glyph: "◆", line: "#000000", fill: "#ffffff", band: .crossed),
      .pledge: Card(glyph: "✓", line: "#000000", fill: "#ffffff", band: .horizontal),
      .place: Card(glyph: "⌂", line: "#000000", fill: "#ffffff", band: .checks),
    ],
    otherCard: Card(glyph: "■", line: "#000000", fill: "#ffffff"),
    line: "#000000", lineText: "#000000",
    candidateLine: "#8a8a8a", candidateText: "#595959",
    deniedLine: "#1a1a1a",
    inferredLine: "#555555", inferredText: "#404040",
    highlight: Highlight(line: "#000000", frame: "#000000", width: 3),
    palette: Palette(
      [
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .solid),
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .diagonal),
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .dots),
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .horizontal),
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .checks),
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .crossed),
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .vertical),
        Swatch(fill: "#ffffff", line: "#000000", text: "#000000", band: .backDiagonal),
      ], other: Swatch(fill: "#d0d0d0", line: "#000000", text: "#000000")),
    scale: ColorScale(
      from: Swatch(fill: "#ffffff", line: "#000000", text: "#000000"),
      [
        Swatch(fill: "#d0d0d0", line: "#000000", text: "#000000", band: .dots),
        Swatch(fill: "#a0a0a0", line: "#000000", text: "#000000", band: .diagonal),
        Swatch(fill: "#606060", line: "#000000", text: "#ffffff", band: .crossed),
        Swatch(fill: "#000000", line: "#000000", text: "#ffffff", band: .solid),
      ]),
    missing: Swatch(fill: "#ffffff", line: "#000000", text: "#000000", frame: .dashed),
    lineWidths: LineWidths(stated: 1, candidate: 2, denied: 1.8, inferred: 0.5),
    candidateFrame: .dashed, bandWidth: 10)
}
