internal import DocGraphModel

/// The document's own date, which relative times are counted from.
struct TimeAnchor: Sendable {
  let year: Int
  /// Nil if the document gives its year only.
  let month: Int?
  /// Days since 1970-01-01; nil if the document does not give its day.
  let day: Int?

  /// Nil for a document without a date of its own, or with one that is not a single year, month or day.
  init?(_ published: PartialDate?) {
    guard case .date(let date) = published?.form, date.unspecifiedYearDigits == 0,
      (1...9_990).contains(date.year)
    else { return nil }
    year = date.year
    if case .known(let month) = date.month, month <= 12 { self.month = month } else { month = nil }
    if month != nil, case .known = date.day {
      day = PartialDate(.date(date)).bounds.begins.lowerBound
    } else {
      day = nil
    }
  }
}

/// Whether what happens at a time lies behind or ahead, by its verb.
enum Tense: Sendable {
  case past, future, unknown
}

extension TimeAnchor {
  func day(plus days: Int) -> CalendarPart? {
    day.flatMap { CalendarDate(dayNumber: $0 + days) }.flatMap(CalendarPart.init)
  }

  func month(plus months: Int) -> CalendarPart? {
    guard let month else { return nil }
    let number = year * 12 + month - 1 + months
    return CalendarPart(year: number / 12, month: number % 12 + 1)
  }

  /// Days after Monday, 0 to 6, of the document's day.
  var weekday: Int? {
    // 1970-01-01 was a Thursday.
    day.map { (($0 + 3) % 7 + 7) % 7 }
  }

  /// The nearest day of a name on the side that the tense says, the document's own day included.
  func weekday(_ weekday: Int, _ tense: Tense) -> CalendarPart? {
    guard let today = self.weekday else { return nil }
    switch tense {
    case .past: return day(plus: -((today - weekday + 7) % 7))
    case .future: return day(plus: (weekday - today + 7) % 7)
    case .unknown: return nil
    }
  }

  /// The whole of a week (of Monday to Sunday), or its weekend, so many weeks from the document's.
  func week(plus weeks: Int, isWeekend: Bool = false) -> TimeValue? {
    guard let weekday, let first = day(plus: weeks * 7 - weekday + (isWeekend ? 5 : 0)),
      let last = day(plus: weeks * 7 - weekday + 6)
    else { return nil }
    return TimeValue(first, to: last, isRelative: true)
  }

  /// A unit so many away from the one that the document is in.
  func unit(_ unit: TimeUnit, plus count: Int) -> TimeValue? {
    guard count.magnitude < 5_000 else { return nil }
    func relative(_ part: CalendarPart?) -> TimeValue? { part.map { TimeValue($0, isRelative: true) } }
    switch unit {
    case .day: return relative(day(plus: count))
    case .week: return week(plus: count)
    case .fortnight: return nil
    case .weekend: return week(plus: count, isWeekend: true)
    case .month: return relative(month(plus: count))
    case .quarter:
      guard let month else { return nil }
      let number = year * 4 + (month - 1) / 3 + count
      return TimeValue(
        CalendarPart(year: number / 4, month: number % 4 * 3 + 1),
        to: CalendarPart(year: number / 4, month: number % 4 * 3 + 3), isRelative: true)
    case .year: return relative(CalendarPart(year: year + count))
    case .decade:
      return relative(CalendarPart(year: (year / 10 + count) * 10, unspecifiedYearDigits: 1))
    case .century:
      return relative(CalendarPart(year: (year / 100 + count) * 100, unspecifiedYearDigits: 2))
    }
  }

  /// So much time before or after the document: to the day for days, the month for months, the year for years and more.
  func distance(_ count: Int, _ unit: TimeUnit) -> TimeValue? {
    guard count.magnitude < 5_000 else { return nil }
    var value: TimeValue?
    switch unit {
    case .day, .month, .year, .quarter: value = self.unit(unit, plus: count)
    case .week, .fortnight:
      value = day(plus: count * (unit == .week ? 7 : 14)).map { TimeValue($0, isRelative: true) }
      value?.isApproximate = true
    case .decade:
      value = TimeValue(CalendarPart(year: year + count * 10), isRelative: true)
      value?.isApproximate = true
    case .century, .weekend: value = nil
    }
    return value
  }

  /// A day or month of no year, in the year that the tense makes likely.
  func nearest(_ part: CalendarPart, _ tense: Tense) -> CalendarPart? {
    guard let month = part.month, let anchorMonth = self.month else { return nil }
    var part = part
    // Seasons stand for their middle month.
    let place = (month > 12 ? [4, 7, 10, 13][min(month - 21, 3)] : month) - anchorMonth
    var offset: Int
    switch tense {
    case .past: offset = place > 0 ? -1 : 0
    case .future: offset = place < 0 ? 1 : 0
    case .unknown: offset = place > 6 ? -1 : place < -6 ? 1 : 0
    }
    if place == 0, let wanted = part.day, let today = self.day {
      guard let date = PartialDate(year: year, month: month, day: wanted) else { return nil }
      let day = date.bounds.begins.lowerBound
      if tense == .past, day > today { offset = -1 }
      if tense == .future, day < today { offset = 1 }
    }
    part.year = year + offset
    return part
  }
}

extension CalendarPart {
  fileprivate init?(_ date: CalendarDate) {
    guard case .known(let month) = date.month, case .known(let day) = date.day else { return nil }
    self.init(year: date.year, month: month, day: day)
  }
}
