public import DocGraphRendering
public import Testing

/// A failure names the theme, not its hundred members.
extension Theme: CustomTestStringConvertible {
  public var testDescription: String { name }
}
