/// The colors of values that have no order, such as words and communities.
public struct Palette: Sendable, Hashable {
  /// The most frequent value's first.
  public var colors: [Swatch]
  /// For the values beyond those that have a color.
  public var other: Swatch

  public init(_ colors: [Swatch], other: Swatch) {
    self.colors = colors
    self.other = other
  }

  /// The color of the value at a position in its list, counted from 0; ``other`` beyond the colors.
  public func color(at position: Int) -> Swatch {
    colors.indices.contains(position) ? colors[position] : other
  }
}
