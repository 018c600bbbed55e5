internal import DocGraphModel

extension ChartMark {
  /// A part of a mark, in days since 1970-01-01; ends are the days behind the last.
  enum Segment: Equatable {
    /// Surely so all the time.
    case solid(Int, Int)
    /// Some day in it, nobody says which.
    case within(Int, Int)
    /// About then: fades in or out.
    case fadeIn(Int, Int)
    case fadeOut(Int, Int)
    /// Goes on, without an end that is told, from this day.
    case onward(Int)
    case backward(Int)
    /// Has an end that nobody knows, behind or before this day.
    case unknownEnd(Int)
    case unknownBegin(Int)
    /// A symbol in the middle of these days; filled where they are one.
    case symbol(Int, Int)
  }

  /// What is drawn: nothing is claimed that the date does not say.
  ///
  /// - Parameter asOf: Up to where what has no end is drawn as lasting; not further, since nobody knows.
  func segments(asOf: Int?) -> [Segment] {
    switch date.form {
    case .date(let day):
      let days = day.possibleDays
      let symbol = Segment.symbol(days.lowerBound, days.upperBound + 1)
      return ChartMark.vague(day, days) + [symbol]
    case .interval(let first, let last):
      let (from, to) = date.isReversed ? (last, first) : (first, last)
      let segments = interval(from, to, asOf: asOf)
      guard case .report = shape, let days = date.wholeDays else { return segments }
      // What was reported of it, in the middle of the time that the report is of.
      let middle = (days.lowerBound + days.upperBound) / 2
      return segments + [.symbol(middle, middle + 1)]
    }
  }

  private func interval(_ from: PartialDate.Bound, _ to: PartialDate.Bound, asOf: Int?) -> [Segment] {
    let bounds = date.bounds
    switch (from, to) {
    case (.date(let first), .date(let last)):
      let (start, end) = (ChartMark.start(bounds.begins), ChartMark.end(bounds.ends))
      // Ends that may fall together: it lasted some time in between.
      guard start < end else { return [.within(bounds.begins.lowerBound, bounds.ends.upperBound + 1)] }
      return ChartMark.vague(first, bounds.begins) + [.solid(start, end)]
        + ChartMark.vague(last, bounds.ends)
    case (.date(let first), let open):
      let start = ChartMark.start(bounds.begins)
      let vague = ChartMark.vague(first, bounds.begins)
      guard open == .open else { return vague + [.unknownEnd(start)] }
      let now = max(start, asOf.map { $0 + 1 } ?? start)
      return vague + (now > start ? [.solid(start, now)] : []) + [.onward(now)]
    case (let open, .date(let last)):
      let end = ChartMark.end(bounds.ends)
      return [open == .open ? .backward(end) : .unknownBegin(end)] + ChartMark.vague(last, bounds.ends)
    default:
      return []
    }
  }

  /// Where something surely lasts that begins on one of these days: from the day itself, or behind the last.
  private static func start(_ days: ClosedRange<Int>) -> Int {
    days.lowerBound == days.upperBound ? days.lowerBound : days.upperBound + 1
  }

  private static func end(_ days: ClosedRange<Int>) -> Int {
    days.lowerBound == days.upperBound ? days.upperBound + 1 : days.lowerBound
  }

  /// The days of a date that is not one day. What is circa or uncertain reaches a unit further on both sides, and fades there.
  private static func vague(_ date: CalendarDate, _ days: ClosedRange<Int>) -> [Segment] {
    guard days.lowerBound < days.upperBound else { return [] }
    let (from, to) = (days.lowerBound, days.upperBound + 1)
    guard date.isUncertain || date.isApproximate else { return [.within(from, to)] }
    let third = max(1, (to - from) / 3)
    return [.fadeIn(from, from + third), .within(from + third, to - third), .fadeOut(to - third, to)]
  }
}

extension PartialDate {
  /// From its first to its last possible day, where both are told.
  fileprivate var wholeDays: ClosedRange<Int>? {
    guard case .interval(.date, .date) = form else { return nil }
    return bounds.begins.lowerBound...bounds.ends.upperBound
  }
}

extension ChartMark.Segment {
  /// The days that it needs on the axis.
  var days: [Int] {
    switch self {
    case .solid(let from, let to), .within(let from, let to), .fadeIn(let from, let to),
      .fadeOut(let from, let to), .symbol(let from, let to):
      [from, to - 1]
    case .onward(let day), .unknownEnd(let day): [day - 1]
    case .backward(let day), .unknownBegin(let day): [day]
    }
  }
}
