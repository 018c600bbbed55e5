/// One date of EDTF (ISO 8601-2) level 0 or 1: as precise, and as sure, as its source.
public struct CalendarDate: Hashable, Sendable {
  /// Astronomical year: 0 is 1 BC. Unspecified digits at its end count as 0.
  public let year: Int
  /// How many digits at the year's end are unspecified (`203X`): 0, 1 or 2.
  public let unspecifiedYearDigits: Int
  public let month: Part
  public let day: Part
  public let time: TimeOfDay?
  /// EDTF's `?` or `%`: the source is unsure whether it is this date.
  public let isUncertain: Bool
  /// EDTF's `~` or `%`, circa.
  public let isApproximate: Bool

  /// A month or a day of the date.
  public enum Part: Hashable, Sendable {
    /// Not part of the date: `2031`.
    case absent
    /// Part of it, but not known: `2031-XX`.
    case unspecified
    /// Months 1 to 12 and seasons 21 (spring) to 24 (winter), days 1 to 31.
    case known(Int)
  }

  /// A time of day, with its zone as the source wrote it.
  public struct TimeOfDay: Hashable, Sendable {
    public let hour: Int
    public let minute: Int
    public let second: Int
    /// Minutes east of UTC; nil for local time.
    public let zone: Int?
  }

  init(
    year: Int, unspecifiedYearDigits: Int = 0, month: Part = .absent, day: Part = .absent,
    time: TimeOfDay? = nil, isUncertain: Bool = false, isApproximate: Bool = false
  ) {
    self.year = year
    self.unspecifiedYearDigits = unspecifiedYearDigits
    self.month = month
    self.day = day
    self.time = time
    self.isUncertain = isUncertain
    self.isApproximate = isApproximate
  }

  /// A year, a month or a day of the proleptic Gregorian calendar, or nil where there is no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard year.magnitude <= CalendarDate.largestYear else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, (1...CivilCalendar.days(inMonth: month, of: year)).contains(day) else { return nil }
    }
    self.init(
      year: year, month: month.map(Part.known) ?? .absent, day: day.map(Part.known) ?? .absent)
  }

  /// Years beyond this are refused, so that days can always be counted.
  static let largestYear = 999_999_999_999

  /// The first and the last day it may mean, counted from 1970-01-01. A season may lie anywhere in its year,
  /// since hemispheres differ, and a summer or winter in the two months after it; a circa or uncertain date
  /// reaches one unit of its precision further on both sides.
  public var possibleDays: ClosedRange<Int> {
    let days = exactDays
    guard isUncertain || isApproximate else { return days }
    switch (month, day) {
    case (_, .known): return days.lowerBound - 1...days.upperBound + 1
    case (.known(1...12), _): return days.lowerBound - 31...days.upperBound + 31
    default:
      let years = [1, 10, 100][unspecifiedYearDigits]
      return days.lowerBound - 366 * years...days.upperBound + 366 * years
    }
  }

  private var exactDays: ClosedRange<Int> {
    let lastYear = year + [0, 9, 99][unspecifiedYearDigits]
    switch (month, day) {
    case (.known(22), _), (.known(24), _):
      let end = CivilCalendar.dayNumber(year: lastYear + 1, month: 3, day: 1) - 1
      return CivilCalendar.dayNumber(year: year, month: 1, day: 1)...end
    case (.known(let month), .known(let day)) where month <= 12:
      let number = CivilCalendar.dayNumber(year: year, month: month, day: day)
      return number...number
    case (.known(let month), _) where month <= 12:
      let first = CivilCalendar.dayNumber(year: year, month: month, day: 1)
      return first...first + CivilCalendar.days(inMonth: month, of: year) - 1
    default:
      let first = CivilCalendar.dayNumber(year: year, month: 1, day: 1)
      return first...CivilCalendar.dayNumber(year: lastYear + 1, month: 1, day: 1) - 1
    }
  }
}
