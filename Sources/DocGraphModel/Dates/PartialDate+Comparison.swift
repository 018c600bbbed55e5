extension PartialDate {
  /// The days on which it may begin and end, counted from 1970-01-01; nothing known is `Int.min` or
  /// `Int.max`.
  ///
  /// A single date of coarse precision lies somewhere within its span: `2033` begins and ends in 2033, but
  /// not surely on 1 January and 31 December. An interval that is surely reversed is taken the other way
  /// round.
  public var bounds: Bounds {
    switch form {
    case .date(let date):
      let days = date.possibleDays
      return Bounds(begins: days, ends: days)
    case .interval(let first, let last):
      let (from, to) = isReversed ? (last, first) : (first, last)
      let begins = from.possibleDays(open: Int.min...Int.min)
      let ends = to.possibleDays(open: Int.max...Int.max)
      return Bounds(
        begins: begins.lowerBound...max(begins.lowerBound, min(begins.upperBound, ends.upperBound)),
        ends: min(ends.upperBound, max(ends.lowerBound, begins.lowerBound))...ends.upperBound)
    }
  }

  public struct Bounds: Hashable, Sendable {
    public let begins: ClosedRange<Int>
    public let ends: ClosedRange<Int>
  }

  /// Whether all of it lies before the day on which `other` begins; times of day do not count.
  public func precedes(_ other: PartialDate) -> Certainty {
    let (mine, others) = (bounds, other.bounds)
    if mine.ends.upperBound < others.begins.lowerBound { return .certain }
    return mine.ends.lowerBound >= others.begins.upperBound ? .impossible : .possible
  }

  /// Whether the two have a day in common.
  public func overlaps(_ other: PartialDate) -> Certainty {
    let (mine, others) = (bounds, other.bounds)
    if mine.ends.upperBound < others.begins.lowerBound || others.ends.upperBound < mine.begins.lowerBound {
      return .impossible
    }
    let surely =
      mine.begins.upperBound <= others.ends.lowerBound && others.begins.upperBound <= mine.ends.lowerBound
    return surely ? .certain : .possible
  }

  /// Whether an interval's end surely lies before its beginning.
  public var isReversed: Bool {
    guard case .interval(.date(let from), .date(let to)) = form else { return false }
    return to.possibleDays.upperBound < from.possibleDays.lowerBound
  }

  /// A strict order for lists: by the first day, then the last, then the text.
  public static func beginsBefore(_ left: PartialDate, _ right: PartialDate) -> Bool {
    let (a, b) = (left.bounds, right.bounds)
    return (a.begins.lowerBound, a.ends.upperBound, left.description)
      < (b.begins.lowerBound, b.ends.upperBound, right.description)
  }

  /// A strict order by the last day, then the first, then the text.
  public static func endsBefore(_ left: PartialDate, _ right: PartialDate) -> Bool {
    let (a, b) = (left.bounds, right.bounds)
    return (a.ends.upperBound, a.begins.lowerBound, left.description)
      < (b.ends.upperBound, b.begins.lowerBound, right.description)
  }
}

extension PartialDate.Bound {
  fileprivate func possibleDays(open: ClosedRange<Int>) -> ClosedRange<Int> {
    switch self {
    case .date(let date): date.possibleDays
    case .open: open
    case .unknown: Int.min...Int.max
    }
  }
}
