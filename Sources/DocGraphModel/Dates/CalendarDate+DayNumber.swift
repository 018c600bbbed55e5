extension CalendarDate {
  /// The day with this number, counted from 1970-01-01; nil for the ends of ``PartialDate/Bounds`` that nobody knows.
  ///
  /// - Complexity: O(1).
  public init?(dayNumber: Int) {
    guard let (year, month, day) = CivilCalendar.date(dayNumber) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of its first possible day, counted from 1970-01-01.
  public var firstDayNumber: Int { possibleDays.lowerBound }

  /// 1 to 12; nil where it has none, or only a season.
  public var monthNumber: Int? {
    if case .known(let month) = month, month <= 12 { month } else { nil }
  }
}

extension CivilCalendar {
  /// The inverse of ``dayNumber(year:month:day:)``, of the same author; nil beyond the years that dates may have.
  static func date(_ dayNumber: Int) -> (year: Int, month: Int, day: Int)? {
    guard dayNumber.magnitude < CalendarDate.largestYear * 365 else { return nil }
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
