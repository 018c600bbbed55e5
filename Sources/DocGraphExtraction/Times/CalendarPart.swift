internal import DocGraphModel

/// A date while it is read: parts may still be missing.
struct CalendarPart: Hashable, Sendable {
  var year: Int?
  /// How many digits at the year's end are unknown: 1 for a decade, 2 for a century.
  var unspecifiedYearDigits = 0
  /// 1 to 12, and 21 to 24 for seasons.
  var month: Int?
  var day: Int?

  init(year: Int? = nil, month: Int? = nil, day: Int? = nil, unspecifiedYearDigits: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.unspecifiedYearDigits = unspecifiedYearDigits
  }

  /// EDTF; nil without a year, and where the calendar has no such date.
  func text(isApproximate: Bool) -> String? {
    guard let year, (1...9_999).contains(year) else { return nil }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text =
      padded(year, 4).dropLast(unspecifiedYearDigits)
      + String(repeating: "X", count: unspecifiedYearDigits)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text + (isApproximate ? "~" : "")
  }
}

/// A time expression's meaning: a date, or an interval.
struct TimeValue: Hashable, Sendable {
  var from: CalendarPart
  var to: CalendarPart?
  var isApproximate = false
  /// Whether the document's date was needed, and perhaps is missing.
  var isRelative = false

  init(_ from: CalendarPart, to: CalendarPart? = nil, isRelative: Bool = false) {
    self.from = from
    self.to = to
    self.isRelative = isRelative
  }

  var date: PartialDate? {
    guard let first = from.text(isApproximate: isApproximate) else { return nil }
    guard let to else { return try? PartialDate(edtf: first) }
    guard let last = to.text(isApproximate: isApproximate),
      let interval = try? PartialDate(edtf: first + "/" + last), !interval.isReversed
    else { return nil }
    return interval
  }
}
