public import DocGraphModel

/// Colors, glyphs, fonts and sizes of a picture. Colors are `#rrggbb`, sizes points.
public struct Theme: Sendable, Hashable {
  public var name: String
  public var background: String
  public var text: String
  /// For what stands beside the facts: kinds, dates, sources.
  public var mutedText: String
  public var cards: [EntityTypeName: Card]
  /// For types without a card of their own or of an ancestor.
  public var otherCard: Card
  public var line: String
  public var lineText: String
  public var candidateLine: String
  public var candidateText: String
  public var deniedLine: String
  public var inferredLine: String
  public var inferredText: String
  /// What the focus of a picture or a path through it looks like.
  public var highlight: Highlight
  /// The colors of values without an order.
  public var palette: Palette
  /// The colors of numbers.
  public var scale: ColorScale
  /// For what has no value where colors say values.
  public var missing: Swatch
  /// Font families, the preferred one first, separated by commas.
  public var fontFamily = "Arial,Helvetica,Liberation Sans,sans-serif"
  public var glyphFontFamily = "DejaVu Sans,Segoe UI Symbol,Apple Symbols,sans-serif"
  public var fontSizes = FontSizes()
  public var lineWidths = LineWidths()
  /// How a frame is broken up around what no person has reviewed.
  public var candidateFrame = LinePattern.solid
  public var frameWidth = 1.0
  public var cornerRadius = 4.0
  /// Of the band on a card's left edge.
  public var bandWidth = 7.0
  /// How much is seen of the surroundings of a focus or a path, from 0 to 1.
  public var fadedOpacity = 0.65
  /// What the contrast of words with their ground must be in this theme, by WCAG 2.2: 4.5, or the enhanced 7.
  public var minimumContrast = 4.5
  /// Nil for the background's.
  var ownHalo: String?

  /// The color around words that stand on lines: the background's unless set.
  public var halo: String {
    get { ownHalo ?? background }
    set { ownHalo = newValue }
  }
}
