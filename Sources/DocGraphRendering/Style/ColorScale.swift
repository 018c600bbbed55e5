/// The colors of numbers, in steps from the least to the most.
public struct ColorScale: Sendable, Hashable {
  /// At least one.
  public let steps: [Swatch]

  /// - Parameter least: The color of the lowest step; the others follow in order.
  public init(from least: Swatch, _ others: [Swatch]) {
    steps = [least] + others
  }

  /// The step of a place on the scale, 0 the least and 1 the most: each step covers an equal part. What lies
  /// outside gets the nearest end; what is no number, the least (a missing value has ``Theme/missing``).
  public func color(at place: Double) -> Swatch {
    guard place > 0 else { return steps[0] }
    return steps[min(Int(min(place, 1) * Double(steps.count)), steps.count - 1)]
  }
}
