/// A mark's parts on the axis.
struct MarkGeometry {
  enum Part: Equatable {
    case solid(Double, Double)
    case within(Double, Double)
    case fadeIn(Double, Double)
    case fadeOut(Double, Double)
    case arrow(Double, forward: Bool)
    /// An end that nobody knows: fades, with a question mark.
    case unknown(Double, forward: Bool)
    case symbol(Double, isOneDay: Bool)
  }

  private(set) var parts: [Part] = []

  /// Half the width of a symbol, and the length of an arrow and of an end that is not known.
  static let symbol = 6.5
  static let arrow = 15.0
  static let unknown = 34.0
  /// The narrowest that is still seen.
  private static let least = 5.0

  init(_ mark: ChartMark, scale: TimeScale, asOf: Int?) {
    for segment in mark.segments(asOf: asOf) {
      switch segment {
      case .solid(let from, let to): parts.append(.solid(scale.x(from), scale.x(to)))
      case .within(let from, let to): parts.append(.within(scale.x(from), scale.x(to)))
      case .fadeIn(let from, let to): parts.append(.fadeIn(scale.x(from), scale.x(to)))
      case .fadeOut(let from, let to): parts.append(.fadeOut(scale.x(from), scale.x(to)))
      case .onward(let day): parts.append(.arrow(scale.x(day), forward: true))
      case .backward(let day):
        parts += [
          .solid(scale.range.lowerBound, scale.x(day)), .arrow(scale.range.lowerBound, forward: false),
        ]
      case .unknownEnd(let day): parts.append(.unknown(scale.x(day), forward: true))
      case .unknownBegin(let day): parts.append(.unknown(scale.x(day), forward: false))
      case .symbol(let from, let to):
        guard mark.shape != .computed else { continue }
        parts.append(.symbol((scale.x(from) + scale.x(to)) / 2, isOneDay: to == from + 1))
      }
    }
    // What is too short to be seen, or not to scale, is made as wide as can be seen.
    if !parts.contains(where: { if case .symbol = $0 { true } else { false } }), let only = extents.first,
      extents.allSatisfy({ $0.upperBound - only.lowerBound < MarkGeometry.least }),
      parts.contains(where: { if case .solid = $0 { true } else { false } })
    {
      parts = [.solid(only.lowerBound - MarkGeometry.least / 2, only.lowerBound + MarkGeometry.least / 2)]
    }
  }

  private var extents: [ClosedRange<Double>] { parts.map(\.extent) }

  /// From its left to its right end.
  var extent: ClosedRange<Double> {
    let all = extents
    let left = all.map(\.lowerBound).min() ?? 0
    return left...max(left, all.map(\.upperBound).max() ?? 0)
  }
}

extension MarkGeometry.Part {
  var extent: ClosedRange<Double> {
    switch self {
    case .solid(let from, let to), .within(let from, let to), .fadeIn(let from, let to),
      .fadeOut(let from, let to):
      from...max(from, to)
    case .arrow(let x, let forward):
      forward ? x...x + MarkGeometry.arrow : x - MarkGeometry.arrow...x
    case .unknown(let x, let forward):
      forward ? x...x + MarkGeometry.unknown : x - MarkGeometry.unknown...x
    case .symbol(let x, _): x - MarkGeometry.symbol...x + MarkGeometry.symbol
    }
  }
}
