public import DocGraphModel

/// The last day on which a pledge can be kept, as precisely as its due date says it.
///
/// A year, a month or a decade (`203X`) is meant to its end: "due 2033" is due on 31 December 2033. What is circa or
/// uncertain, a season, and a month or day that is not known, may end earlier: on any day from the end of the first such span
/// that it may mean. Of an interval its end counts; one that is open has no deadline, one that nobody knows may lie anywhere
/// behind its beginning.
public struct Deadline: Hashable, Sendable {
  /// The last days that it may mean, counted from 1970-01-01 as ``PartialDate/bounds`` counts them.
  public let days: ClosedRange<Int>

  /// Nil where the due date has no end.
  public init?(_ due: PartialDate) {
    switch due.form {
    case .date(let date): days = Deadline.lastDays(date)
    case .interval(let from, let to):
      switch due.isReversed ? from : to {
      case .date(let date):
        // It does not end before it begins.
        let last = Deadline.lastDays(date)
        days = min(max(last.lowerBound, due.bounds.begins.lowerBound), last.upperBound)...last.upperBound
      case .open: return nil
      case .unknown: days = due.bounds.begins.lowerBound...Int.max
      }
    }
  }

  /// Whether all of `date` lies behind it.
  public func hasPassed(by date: PartialDate) -> Certainty {
    let bounds = date.bounds
    if days.upperBound < bounds.begins.lowerBound { return .certain }
    return days.lowerBound < bounds.ends.upperBound ? .possible : .impossible
  }

  private static func lastDays(_ date: CalendarDate) -> ClosedRange<Int> {
    let span = date.possibleDays
    guard let shortest = shortestSpan(date) else { return span.upperBound...span.upperBound }
    return min(span.lowerBound + shortest - 1, span.upperBound)...span.upperBound
  }

  /// How many days a date that may lie elsewhere has at least; nil for one that lies where it says.
  private static func shortestSpan(_ date: CalendarDate) -> Int? {
    let isVague = date.isUncertain || date.isApproximate
    switch (date.month, date.day) {
    case (.known(21...), _): return 90
    case (_, .unspecified): return 1
    case (.unspecified, _): return 28
    case (_, .known): return isVague ? 1 : nil
    case (.known, _): return isVague ? 28 : nil
    case (.absent, _): return isVague ? 365 * [1, 10, 100][date.unspecifiedYearDigits] : nil
    }
  }
}
