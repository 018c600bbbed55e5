extension RenderPlan {
  /// What the glyphs, colors and lines of this picture mean; made from what is drawn, and nothing else.
  public struct Legend: Sendable, Hashable {
    public var cards: [CardEntry]
    public var lines: [LineEntry]
    /// What the sizes and colors of cards say.
    public var scales: [Scale] = []

    /// A type of entities, or the look of those not reviewed.
    public struct CardEntry: Sendable, Hashable {
      public var label: String
      public var card: Theme.Card
    }

    /// A look of lines.
    public struct LineEntry: Sendable, Hashable {
      /// A word that is unique in the legend.
      public var label: String
      public var style: LineStyle
    }

    /// What the size or the color of cards says.
    public struct Scale: Sendable, Hashable {
      /// What the values are: "betweenness".
      public var label: String
      public var says: Look
      /// From the least to the greatest value; of texts the commonest first.
      public var entries: [Entry] = []
      /// How cards without a value look; nil where all have one.
      public var missing: Entry?

      public enum Look: String, Sendable, Hashable {
        case size, color
      }

      /// A value, or a range of values.
      public struct Entry: Sendable, Hashable {
        public var label: String
        /// How much larger than usual the text of such a card is.
        public var textScale: Double = 1
        /// The color of such a card; nil where sizes are told.
        public var card: Theme.Card?
      }
    }
  }
}
