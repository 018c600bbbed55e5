internal import DocGraphModel

/// Dates as pages and feeds write them for machines.
enum WrittenDate {
  /// The day of an ISO 8601 date (`2031-03-04T10:21:00+08:00`, `20310304`) or of an RFC 5322 one (`Tue, 04 Mar 2031 10:21:00 GMT`),
  /// where it was written: the time of day and its zone do not count. A year or a month alone stays one.
  static func day(_ text: String) -> PartialDate? {
    let bytes = Array(text.utf8.drop { $0 <= 32 }.prefix(60))
    return isoDay(bytes) ?? mailDay(bytes)
  }

  private static func isoDay(_ bytes: [UInt8]) -> PartialDate? {
    guard let year = number(bytes.prefix(4), digits: 4), year >= 1000 else { return nil }
    let rest = bytes.dropFirst(4)
    if rest.isEmpty { return PartialDate(year: year) }
    let isDashed = rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "/")
    let afterYear = isDashed ? rest.dropFirst() : rest
    guard let month = number(afterYear.prefix(2), digits: 2) else { return nil }
    let afterMonth = afterYear.dropFirst(2)
    if afterMonth.isEmpty { return isDashed ? PartialDate(year: year, month: month) : nil }
    if isDashed, afterMonth.first != rest.first { return nil }
    let dayDigits = isDashed ? afterMonth.dropFirst() : afterMonth
    guard let day = number(dayDigits.prefix(2), digits: 2) else { return nil }
    let end = dayDigits.dropFirst(2).first
    guard end == nil || end == UInt8(ascii: "T") || end == UInt8(ascii: "t") || end == 32 else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func mailDay(_ bytes: [UInt8]) -> PartialDate? {
    var words = bytes.split { $0 == 32 || $0 == UInt8(ascii: ",") || $0 == 9 }[...]
    if let first = words.first, first.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) {
      words.removeFirst()
    }
    guard words.count >= 3 else { return nil }
    let parts = Array(words.prefix(3))
    guard let day = number(parts[0], digits: 1...2),
      let month = months.firstIndex(of: String(decoding: parts[1].prefix(3), as: UTF8.self).lowercased()),
      let year = number(parts[2], digits: 4)
    else { return nil }
    return PartialDate(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func number(_ bytes: ArraySlice<UInt8>, digits: Int) -> Int? {
    number(bytes, digits: digits...digits)
  }

  private static func number(_ bytes: ArraySlice<UInt8>, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(bytes.count), bytes.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1) - 48 }
  }
}
