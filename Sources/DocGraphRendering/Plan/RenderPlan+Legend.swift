extension RenderPlan {
  /// What the glyphs, colors and lines of this picture mean; made from what is drawn, and nothing else.
  public struct Legend: Sendable, Hashable {
    public var cards: [CardEntry]
    public var lines: [LineEntry]

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
  }
}
