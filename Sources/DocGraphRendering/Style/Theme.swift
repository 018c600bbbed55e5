public import DocGraphModel

/// Colors, glyphs and fonts of a picture. Colors are `#rrggbb`.
public struct Theme: Sendable, Hashable {
  /// How the entities of one type look.
  public struct Card: Sendable, Hashable {
    /// A symbol that tells the type without color.
    public var glyph: String
    /// Color of the frame and the glyph.
    public var line: String
    public var fill: String

    public init(glyph: String, line: String, fill: String) {
      self.glyph = glyph
      self.line = line
      self.fill = fill
    }
  }

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
  /// Font families, the preferred one first, separated by commas.
  public var fontFamily: String
  public var glyphFontFamily: String

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
}
