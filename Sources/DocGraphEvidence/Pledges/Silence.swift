import DocGraphModel

/// How long nothing was heard of a pledge.
enum Silence {
  /// The whole months from the last day that `evidence` may be of to the first that `asOf` may mean, at least 0; nil where either
  /// is open.
  static func months(since evidence: PartialDate, asOf: PartialDate) -> Int? {
    guard let from = CalendarDate(dayNumber: evidence.bounds.ends.upperBound),
      let to = CalendarDate(dayNumber: asOf.bounds.begins.lowerBound),
      case (.known(let fromMonth), .known(let fromDay)) = (from.month, from.day),
      case (.known(let toMonth), .known(let toDay)) = (to.month, to.day)
    else { return nil }
    let months = (to.year - from.year) * 12 + toMonth - fromMonth
    // A month from the 31st ends with the last day of a shorter month.
    let isWhole = toDay >= fromDay || isLastDay(to)
    return max(0, isWhole ? months : months - 1)
  }

  private static func isLastDay(_ date: CalendarDate) -> Bool {
    guard case (.known(let month), .known(let day)) = (date.month, date.day) else { return false }
    return CalendarDate(year: date.year, month: month, day: day + 1) == nil
  }
}
