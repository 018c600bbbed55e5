internal import DocGraphModel

/// A date as English text writes it, at the beginning of some text.
///
/// `May 30, 2025`, `30 May 2025`, `Thursday, 29th of May 2025`, `2025-05-30`, `30.05.2025`; `5/30/2025` means one day in America
/// and another elsewhere, and is left out.
struct EnglishDate {
  /// Nil for a day without a year, as datelines have it.
  var date: PartialDate?
  /// How many of the words were taken.
  var length: Int

  /// Reads words that were cut at white space.
  init?(_ words: ArraySlice<Substring>) {
    var place = words.startIndex
    func word(_ offset: Int) -> String {
      place + offset < words.endIndex
        ? words[place + offset].lowercased().trimmingPunctuation : ""
    }
    if EnglishDate.weekdays.contains(word(0)) { place += 1 }
    let weekdayLength = place - words.startIndex
    if let date = EnglishDate.numeric(word(0)) {
      self.init(date: date, length: weekdayLength + 1)
    } else if let month = EnglishDate.month(word(0)) {
      if let day = EnglishDate.day(word(1)) {
        if let year = EnglishDate.year(word(2)) {
          guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
          self.init(date: date, length: weekdayLength + 3)
        } else {
          self.init(date: nil, length: weekdayLength + 2)
        }
      } else if let year = EnglishDate.year(word(1)) {
        self.init(date: PartialDate(year: year, month: month), length: weekdayLength + 2)
      } else {
        return nil
      }
    } else if let day = EnglishDate.day(word(0)) {
      let ofLength = word(1) == "of" ? 1 : 0
      guard let month = EnglishDate.month(word(1 + ofLength)) else { return nil }
      if let year = EnglishDate.year(word(2 + ofLength)) {
        guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
        self.init(date: date, length: weekdayLength + 3 + ofLength)
      } else {
        self.init(date: nil, length: weekdayLength + 2 + ofLength)
      }
    } else {
      return nil
    }
  }

  /// Reads the whole of a text, which may go on with a time of day.
  init?(_ text: String) {
    self.init(text.prefix(200).split { $0.isWhitespace }[...])
  }

  private init(date: PartialDate?, length: Int) {
    self.date = date
    self.length = length
  }

  /// `2025-05-30`, `2025/05/30`, `2025-05-30T10:21`, `30.05.2025`.
  private static func numeric(_ word: String) -> PartialDate? {
    let day = word.prefix { $0 != "t" }
    for separator: Character in ["-", "/", "."] {
      let parts = day.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
        let numbers = Optional(parts.compactMap { Int($0) }), numbers.count == 3
      else { continue }
      if parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2 {
        return PartialDate(year: numbers[0], month: numbers[1], day: numbers[2])
      }
      if separator == ".", parts[2].count == 4 {
        return PartialDate(year: numbers[2], month: numbers[1], day: numbers[0])
      }
    }
    return nil
  }

  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return months.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
  }

  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return day
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1000...2999).contains(year) else { return nil }
    return year
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
    "thu", "thur",
    "thurs", "fri", "sat", "sun",
  ]
}

extension String {
  private static let outerMarks: [Character] = [",", ".", ";", ":", "(", ")", "|", "·", "•", "[", "]"]

  /// Without marks at its ends.
  var trimmingPunctuation: String {
    trimming { String.outerMarks.contains($0) }
  }
}
