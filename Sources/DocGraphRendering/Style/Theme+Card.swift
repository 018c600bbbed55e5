internal import DocGraphModel

extension Theme {
  /// How the entities of one type look.
  public struct Card: Sendable, Hashable {
    /// A symbol that tells the type without color.
    public var glyph: String
    /// Color of the frame, the band, and the glyph unless there is ``text``.
    public var line: String
    public var fill: String
    /// Color of words and the glyph where the theme's own do not stand out from the fill.
    public var text: String?
    public var band: BandPattern
    /// How the frame is broken up.
    public var frame: LinePattern

    public init(
      glyph: String, line: String, fill: String, text: String? = nil, band: BandPattern = .none,
      frame: LinePattern = .solid
    ) {
      self.glyph = glyph
      self.line = line
      self.fill = fill
      self.text = text
      self.band = band
      self.frame = frame
    }

    public var glyphColor: String { text ?? line }

    /// The card where its color says a value; the glyph still says the type.
    public func painted(_ swatch: Swatch) -> Card {
      Card(
        glyph: glyph, line: swatch.line, fill: swatch.fill, text: swatch.text, band: swatch.band,
        frame: swatch.frame)
    }
  }

  /// The card of a type, or of the nearest ancestor that has one.
  func card(of type: EntityTypeName, in schema: Schema) -> Card {
    var current: EntityTypeName? = type
    // A chain of parents is at most as long as there are types; what goes on is a cycle.
    for _ in 0...schema.entityTypes.count {
      guard let name = current else { break }
      if let card = cards[name] { return card }
      current = schema.entityType(name)?.parent
    }
    return otherCard
  }

  /// The card of what no person has reviewed: as empty as the background.
  func candidate(_ card: Card) -> Card {
    var empty = card
    empty.fill = background
    empty.text = nil
    empty.frame = candidateFrame
    return empty
  }

  /// The color of names on a card.
  func nameColor(on card: Card) -> String { card.text ?? text }

  /// The color of the small lines on a card.
  func detailColor(on card: Card) -> String { card.text ?? mutedText }
}
