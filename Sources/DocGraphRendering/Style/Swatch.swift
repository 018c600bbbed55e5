/// How a card looks whose color says a value. Colors are `#rrggbb`.
public struct Swatch: Sendable, Hashable {
  public var fill: String
  /// Of the frame, and of the band where there is one.
  public var line: String
  /// Of words and the glyph, which stand on the fill.
  public var text: String
  public var band: BandPattern
  /// How the frame is broken up.
  public var frame: LinePattern

  public init(
    fill: String, line: String, text: String, band: BandPattern = .none, frame: LinePattern = .solid
  ) {
    self.fill = fill
    self.line = line
    self.text = text
    self.band = band
    self.frame = frame
  }
}
