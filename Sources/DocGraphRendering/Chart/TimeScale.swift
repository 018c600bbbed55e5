internal import DocGraphModel

/// Where days stand on a chart.
///
/// An axis of more than 20 years is cut where few dates lie far off: as long as at most an eighth of all dates on a side lies beyond
/// a cut that at least halves what is left. What lies beyond stands in a margin of its own, not to scale.
struct TimeScale {
  /// The days that are to scale.
  let days: ClosedRange<Int>
  /// Whether something lies before or behind them.
  let hasEarlier: Bool
  let hasLater: Bool
  /// The part of the plot that is to scale.
  let range: ClosedRange<Double>
  let step: TimeTicks.Step

  /// The width of the margin for what lies beyond, and of the gap between the plot's ends and the first and last day.
  static let margin = 44.0
  static let inset = 16.0
  /// What ticks with labels are apart at least.
  private static let spacing = 50.0
  /// The fewest days that an axis shows.
  private static let fewestDays = 28

  /// - Parameters:
  ///   - dates: All days that have to be shown.
  ///   - limits: The days that were asked for, which the axis does not leave.
  init(_ dates: [Int], limits: ClosedRange<Int>?, plot: ClosedRange<Double>) {
    let all = dates.sorted()
    let first = all.first ?? 0
    let last = all.last ?? 0
    var (from, to) = TimeScale.trimmed(all)
    if let limits {
      // What was asked for is shown where it is not much more than what there is.
      from = max(first, limits.lowerBound)
      to = max(from, min(last, limits.upperBound))
    }
    if to - from < TimeScale.fewestDays {
      let missing = TimeScale.fewestDays - (to - from)
      (from, to) = (from - missing / 2, to + missing - missing / 2)
    }
    hasEarlier = first < from
    hasLater = last > to
    let start = plot.lowerBound + (hasEarlier ? TimeScale.margin : 0) + TimeScale.inset
    let end = plot.upperBound - (hasLater ? TimeScale.margin : 0) - TimeScale.inset
    range = start...max(end, start + 1)
    step = TimeTicks.step(days: to - from, width: end - start, spacing: TimeScale.spacing)
    let low = hasEarlier ? from : TimeTicks.floor(from, step)
    days = low...max(hasLater ? to : TimeTicks.ceiling(to, step), low + 1)
  }

  /// Where a day begins; in the middle of a margin for what lies beyond.
  func x(_ day: Int) -> Double { x(Double(day)) }

  /// Where a day has its middle.
  func middle(of day: Int) -> Double { x(Double(day) + 0.5) }

  private func x(_ day: Double) -> Double {
    let (first, last) = (Double(days.lowerBound), Double(days.upperBound))
    if day < first, hasEarlier { return range.lowerBound - TimeScale.inset - TimeScale.margin / 2 }
    if day > last + 1, hasLater { return range.upperBound + TimeScale.inset + TimeScale.margin / 2 }
    let share = (min(max(day, first), last + 1) - first) / (last - first)
    return range.lowerBound + min(share, 1) * (range.upperBound - range.lowerBound)
  }

  func contains(_ day: Int) -> Bool { days.contains(day) }

  private static func trimmed(_ dates: [Int]) -> (Int, Int) {
    guard var first = dates.indices.first, var last = dates.indices.last else { return (0, 0) }
    let most = dates.count / 8
    var isCut = true
    while isCut {
      isCut = false
      for step in [true, false] {
        let span = dates[last] - dates[first]
        let candidates =
          step
          ? Array(first...min(most, last)) : Array((max(dates.count - 1 - most, first)...last).reversed())
        guard span > 20 * 366 else { break }
        if let cut = candidates.first(where: { position in
          let left = step ? dates[last] - dates[position] : dates[position] - dates[first]
          return left * 2 <= span
        }) {
          if step { first = cut } else { last = cut }
          isCut = true
        }
      }
    }
    return (dates[first], dates[last])
  }
}
