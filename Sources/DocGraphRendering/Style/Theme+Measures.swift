extension Theme {
  /// The sizes of type, in points.
  public struct FontSizes: Sendable, Hashable {
    public var title = 20.0
    /// The counts under the title.
    public var subtitle = 12.0
    public var legend = 12.0
    /// Names on cards.
    public var name = 12.0
    /// Small lines under names.
    public var detail = 9.0
    /// Words on lines.
    public var label = 9.0
    /// Sources, and what a picture leaves out.
    public var caption = 9.0
    /// Glyphs on cards.
    public var glyph = 15.0
  }

  /// How wide relations are drawn, in points.
  public struct LineWidths: Sendable, Hashable {
    public var stated = 1.0
    /// Not reviewed yet.
    public var candidate = 1.0
    public var denied = 1.0
    public var inferred = 0.6
  }

  /// What the focus of a picture or a path through it looks like.
  public struct Highlight: Sendable, Hashable {
    public var line: String
    /// Of the frames of cards.
    public var frame: String
    /// Of both, in points.
    public var width: Double

    public init(line: String, frame: String, width: Double) {
      self.line = line
      self.frame = frame
      self.width = width
    }
  }
}
