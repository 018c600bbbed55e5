extension PartialDate {
  /// The date that EDTF text of level 0 or 1 writes.
  ///
  /// - Throws: `ModelError` with code ``ModelError/Code/date`` that says what is wrong.
  public init(edtf text: some StringProtocol) throws(ModelError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      form = .date(try CalendarDate(edtf: Substring(parts[0])))
    case 2 where text != "/":
      let from = try Bound(edtf: Substring(parts[0]))
      let to = try Bound(edtf: Substring(parts[1]))
      guard !from.hasTime, !to.hasTime else {
        throw .date("'\(text)' has a time of day in an interval", hint: "an interval goes from day to day")
      }
      form = .interval(from: from, to: to)
    default:
      throw .date(
        "'\(text)' is no date",
        hint: endsWithYear(text)
          ? yearFirst : "write 2031, 2031-03, 2031-03-04 or an interval such as 2031/2033")
    }
  }
}

extension PartialDate {
  /// A day written `2031-03-04`, as nearly all dates of large files are; nil for all else, good or bad.
  package init?(plainDay text: Span<UInt8>) {
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for index in range {
        guard isDigit(text[index]) else { return nil }
        number = number * 10 + Int(text[index] - UInt8(ascii: "0"))
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension PartialDate.Bound {
  fileprivate init(edtf text: Substring) throws(ModelError) {
    switch text {
    case "": self = .unknown
    case "..": self = .open
    default: self = .date(try CalendarDate(edtf: text))
    }
  }

  fileprivate var hasTime: Bool {
    if case .date(let date) = self { date.time != nil } else { false }
  }
}

extension CalendarDate {
  /// Reads one EDTF date; the text is short, so clarity counts here, not speed.
  fileprivate init(edtf text: Substring) throws(ModelError) {
    var reader = DateReader(text)
    let (year, unspecifiedYearDigits) = try reader.year()
    let month = try reader.part(of: "month", in: [1...12, 21...24])
    var day = Part.absent
    var time: TimeOfDay?
    if month != .absent {
      day = try reader.part(of: "day", in: [1...31])
      if case .known = day { time = try reader.time() }
    }
    let qualifier = time == nil ? reader.qualifier() : nil
    try reader.end()
    switch (month, day) {
    case (.known(let month), .known(let day)):
      guard month <= 12, unspecifiedYearDigits == 0, day <= CivilCalendar.days(inMonth: month, of: year)
      else {
        throw .date(
          "'\(text)' is not in the calendar", hint: "give the day that the source gives, or leave it out")
      }
    case (.unspecified, .known), (.known(21...24), .unspecified):
      let year = CalendarDate(year: year, unspecifiedYearDigits: unspecifiedYearDigits)
      throw .date(
        "'\(text)' has a day without a month",
        hint: unspecifiedYearDigits > 0 ? "write \(year)" : "write \(year)-XX-XX or \(year)")
    case (.known, _) where unspecifiedYearDigits > 0, (.unspecified, _) where unspecifiedYearDigits > 0:
      throw .date(
        "'\(text)' has a month in an unspecified year", hint: "EDTF level 1 has 203X and 2031-XX, not both")
    default: break
    }
    self.init(
      year: year, unspecifiedYearDigits: unspecifiedYearDigits, month: month, day: day, time: time,
      isUncertain: qualifier == "?" || qualifier == "%", isApproximate: qualifier == "~" || qualifier == "%")
  }
}

/// Takes the parts of one EDTF date from the front of its text.
private struct DateReader {
  private let text: Substring
  private var rest: Substring.UTF8View

  init(_ text: Substring) {
    self.text = text
    rest = text.utf8
  }

  /// `2031`, `-0044`, `203X`, `20XX`, `Y170000002`; with the count of unspecified digits.
  mutating func year() throws(ModelError) -> (Int, Int) {
    if take("Y") {
      let negative = take("-")
      let digits = rest.prefix(while: isDigit)
      rest = rest.dropFirst(digits.count)
      guard digits.count >= 5, digits.first != UInt8(ascii: "0"), let year = Int(String(Substring(digits))),
        year <= CalendarDate.largestYear
      else { throw bad("Y is followed by a year of 5 to 12 digits") }
      return (negative ? -year : year, 0)
    }
    let negative = take("-")
    let digits = rest.prefix(4)
    let unspecified = digits.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard digits.count == 4, unspecified <= 2, digits.prefix(4 - unspecified).allSatisfy(isDigit),
      let year = Int(String(Substring(digits.prefix(4 - unspecified))))
    else { throw bad(endsWithYear(text) ? yearFirst : "a year has four digits; write 2031, 203X or 20XX") }
    rest = rest.dropFirst(4)
    let scaled = year * [1, 10, 100][unspecified]
    guard !negative || unspecified == 0 else { throw bad("the digits of a negative year are all given") }
    guard !negative || year != 0 else { throw bad("the year 0 has no sign; write 0000") }
    return (negative ? -scaled : scaled, unspecified)
  }

  /// `-03` or `-XX`, if there is one.
  mutating func part(of name: String, in ranges: [ClosedRange<Int>]) throws(ModelError) -> CalendarDate.Part {
    guard take("-") else { return .absent }
    if take("XX") { return .unspecified }
    guard let number = twoDigits(), ranges.contains(where: { $0.contains(number) }) else {
      throw bad("a \(name) has two digits and is in the calendar; write 2031, 2031-03 or 2031-03-04")
    }
    return .known(number)
  }

  /// `T10:21:00`, with `Z` or `+08:00` behind it, if there is one.
  mutating func time() throws(ModelError) -> CalendarDate.TimeOfDay? {
    guard take("T") else { return nil }
    guard let hour = twoDigits(), hour <= 23, take(":"), let minute = twoDigits(), minute <= 59, take(":"),
      let second = twoDigits(), second <= 59
    else { throw bad("a time is written 10:21:00") }
    return CalendarDate.TimeOfDay(hour: hour, minute: minute, second: second, zone: try zone())
  }

  private mutating func zone() throws(ModelError) -> Int? {
    if take("Z") { return 0 }
    let west = rest.first == UInt8(ascii: "-")
    guard take("+") || take("-") else { return nil }
    let problem = bad("a zone is written Z or +08:00 and is at most 14 hours off")
    guard let hours = twoDigits() else { throw problem }
    var zone = hours * 60
    if take(":") {
      guard let minutes = twoDigits(), minutes <= 59 else { throw problem }
      zone += minutes
    }
    guard zone <= 14 * 60 else { throw problem }
    return west ? -zone : zone
  }

  mutating func qualifier() -> Character? {
    for mark in ["?", "~", "%"] where take(mark) { return Character(mark) }
    return nil
  }

  func end() throws(ModelError) {
    guard rest.isEmpty else { throw bad("write 2031, 2031-03, 2031-03-04 or an interval such as 2031/2033") }
  }

  private mutating func twoDigits() -> Int? {
    let digits = rest.prefix(2)
    guard digits.count == 2, digits.allSatisfy(isDigit) else { return nil }
    rest = rest.dropFirst(2)
    return Int(String(Substring(digits)))
  }

  private mutating func take(_ expected: String) -> Bool {
    guard rest.starts(with: expected.utf8) else { return false }
    rest = rest.dropFirst(expected.utf8.count)
    return true
  }

  private func bad(_ hint: String) -> ModelError {
    .date("'\(text)' is no date", hint: hint)
  }
}

/// For `31.12.2035`, `March 2033` and the like.
private let yearFirst = "write the year first: 2035-12-31, 2035-12 or 2035"

private func endsWithYear(_ text: some StringProtocol) -> Bool {
  let isFirst = text.utf8.prefix { isDigit($0) }.count == 4
  return !isFirst && text.utf8.reversed().prefix { isDigit($0) }.count == 4
}
