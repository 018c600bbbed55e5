/// Dates by name and number: days, months, seasons, quarters, years, decades.
extension TimeReader {
  func lower(_ place: Int) -> Substring {
    place >= 0 && place < lexemes.count ? lexemes[place].text : ""
  }

  func number(_ place: Int) -> Int? {
    place >= 0 && place < lexemes.count ? lexemes[place].integer : nil
  }

  /// A month that is written as a name; "may" and "march" are verbs.
  func month(_ place: Int) -> Int? {
    guard let month = TimeWords.months[lower(place)],
      text.words[lexemes[place].word].text.first?.isUppercase == true
    else { return nil }
    return month
  }

  /// A number of four digits that may be a year.
  func year(_ place: Int) -> Int? {
    guard place < lexemes.count, place >= 0, lexemes[place].text.utf8.count == 4, let year = number(place),
      (1_000...2_199).contains(year)
    else { return nil }
    return year
  }

  /// 1 to 31, with or without "th"; and the lexeme behind it.
  func dayOfMonth(_ place: Int) -> (day: Int, end: Int)? {
    guard let day = number(place), (1...31).contains(day) else { return nil }
    return (day, TimeWords.ordinalEndings.contains(lower(place + 1)) ? place + 2 : place + 1)
  }

  /// A date in words and numbers, without what goes before or behind it.
  func date(at place: Int) -> Reading? {
    var start = place
    if TimeWords.weekdays[lower(start)] != nil {
      start += lower(start + 1) == "," ? 2 : 1
      if lower(start) == "the" { start += 1 }
      return day(at: start)
    }
    if lower(start) == "the" { start += 1 }
    return day(at: start) ?? monthOrSeason(at: start) ?? quarter(at: start) ?? century(at: start)
      ?? decade(at: start)
  }

  /// "29 May 2025", "the 29th of May", "May 29, 2025", "2031-05-12".
  func day(at place: Int) -> Reading? {
    if let year = year(place), lower(place + 1) == "-", let month = twoDigits(place + 2), month <= 12,
      lower(place + 3) == "-", let day = twoDigits(place + 4)
    {
      return Reading(value: TimeValue(CalendarPart(year: year, month: month, day: day)), end: place + 5)
    }
    if let (day, end) = dayOfMonth(place) {
      let behind = lower(end) == "of" ? end + 1 : end
      guard let month = month(behind) else { return nil }
      let (year, last) = yearBehind(behind + 1)
      return Reading(value: TimeValue(CalendarPart(year: year, month: month, day: day)), end: last)
    }
    if let month = month(place),
      let (day, end) = dayOfMonth(lower(place + 1) == "the" ? place + 2 : place + 1),
      lower(end) != "%", !TimeWords.isMeasure(lower(end))
    {
      let (year, last) = yearBehind(end)
      return Reading(value: TimeValue(CalendarPart(year: year, month: month, day: day)), end: last)
    }
    return nil
  }

  private func twoDigits(_ place: Int) -> Int? {
    lower(place).utf8.count == 2 ? number(place) : nil
  }

  /// A year behind a day or month, with a comma before it or not.
  func yearBehind(_ place: Int) -> (year: Int?, end: Int) {
    let behind = lower(place) == "," || lower(place) == "of" ? place + 1 : place
    if let year = year(behind) { return (year, behind + 1) }
    return (nil, place)
  }

  /// "May 2025", "spring of 2031", "May".
  func monthOrSeason(at place: Int) -> Reading? {
    if let month = month(place) {
      let (year, end) = yearBehind(place + 1)
      if year == nil { guard isCued(place) else { return nil } }
      return Reading(value: TimeValue(CalendarPart(year: year, month: month)), end: end)
    }
    guard let season = TimeWords.seasons[lower(place)] else { return nil }
    let (year, end) = yearBehind(place + 1)
    if let year {
      // "winter 2031-32" is that of its first year, as EDTF has it.
      if lower(end) == "-" || lower(end) == "–", let next = number(end + 1), next == (year + 1) % 100 {
        return Reading(value: TimeValue(CalendarPart(year: year, month: season)), end: end + 2)
      }
      return Reading(value: TimeValue(CalendarPart(year: year, month: season)), end: end)
    }
    let before = lower(place - 1) == "the" ? lower(place - 2) : lower(place - 1)
    guard ["in", "by", "since", "until", "during"].contains(before) else { return nil }
    return Reading(value: TimeValue(CalendarPart(month: season)), end: place + 1)
  }

  /// "Q3 2031", "the third quarter of 2031", "the first half of 2031", "FY2031".
  func quarter(at place: Int) -> Reading? {
    if lower(place) == "fy" || lower(place) == "fiscal" || lower(place) == "financial" {
      let end = lower(place + 1) == "year" ? place + 2 : place + 1
      return year(end).map { Reading(value: TimeValue(CalendarPart(year: $0)), end: end + 1) }
    }
    var parts = 0
    var index = 0
    var end = place
    if lower(place) == "q" || lower(place) == "h", let number = number(place + 1),
      lexemes[place].word == lexemes[place + 1].word
    {
      parts = lower(place) == "q" ? 4 : 2
      index = number
      end = place + 2
    } else if let ordinal = ordinal(place), lower(ordinal.end) == "quarter" || lower(ordinal.end) == "half" {
      parts = lower(ordinal.end) == "quarter" ? 4 : 2
      index = ordinal.number
      end = ordinal.end + 1
    }
    guard parts > 0, (1...parts).contains(index) else { return nil }
    var isRelative = false
    let year: Int?
    (year, end) = yearBehind(end)
    var of = year
    if year == nil {
      guard lower(end) == "of",
        lower(end + 1) == "this" || lower(end + 1) == "last" || lower(end + 1) == "next",
        lower(end + 2) == "year"
      else { return nil }
      isRelative = true
      of = anchor.map { $0.year + (lower(end + 1) == "this" ? 0 : lower(end + 1) == "last" ? -1 : 1) }
      end += 3
    }
    guard let of else { return Reading(value: nil, end: end) }
    let months = 12 / parts
    return Reading(
      value: TimeValue(
        CalendarPart(year: of, month: (index - 1) * months + 1),
        to: CalendarPart(year: of, month: index * months),
        isRelative: isRelative), end: end)
  }

  func ordinal(_ place: Int) -> (number: Int, end: Int)? {
    if let number = TimeWords.ordinals[lower(place)] { return (number, place + 1) }
    if let number = number(place), TimeWords.ordinalEndings.contains(lower(place + 1)) {
      return (number, place + 2)
    }
    return nil
  }

  /// "the 1990s".
  func decade(at place: Int) -> Reading? {
    guard let year = year(place), year.isMultiple(of: 10),
      lower(place + 1) == "s" || lower(place + 1) == "'s",
      lexemes[place].word == lexemes[place + 1].word
    else { return nil }
    // "the 1900s" may be ten years or a hundred.
    let digits = year.isMultiple(of: 100) ? 2 : 1
    return Reading(value: TimeValue(CalendarPart(year: year, unspecifiedYearDigits: digits)), end: place + 2)
  }

  /// "the 19th century".
  func century(at place: Int) -> Reading? {
    guard let (number, end) = ordinal(place), lower(end) == "century", (2...22).contains(number),
      text.words[lexemes[place].word].shape.contains(.number) || self.number(place) != nil
    else { return nil }
    return Reading(
      value: TimeValue(CalendarPart(year: (number - 1) * 100, unspecifiedYearDigits: 2)), end: end + 1)
  }

  /// A year alone, where what is around it makes it one.
  func bareYear(at place: Int) -> Reading? {
    guard let year = year(place), lexemes[place].isFirstOfWord, lexemes[place].isLastOfWord else {
      return nil
    }
    let word = lexemes[place].word
    let before = TimeWords.approximations.contains(lower(place - 1)) ? lower(place - 2) : lower(place - 1)
    let isPlausible = (1_800...2_100).contains(year)
    let isMeasured =
      word + 1 < text.words.count
      && (text.words[word + 1].isNoun && text.words[word].dependency == "nummod"
        || TimeWords.isMeasure(lower(place + 1)))
    if isMeasured {
      // "the 2025 Forum", not "2025 people".
      let isName = text.words[word + 1].isProperNoun || ["the", "'s", "a", "its", "their"].contains(before)
      guard isPlausible, isDate[word] || isName, text.words[word + 1].tag != "NNS" || isDate[word]
      else { return nil }
      return Reading(value: TimeValue(CalendarPart(year: year)), end: place + 1)
    }
    let isCued =
      TimeWords.surePrepositions.contains(before) && isPlausible
      || TimeWords.cues.contains(before) && (1_900...2_100).contains(year) && !isAmount(place)
      || isDate[word] && isPlausible
    return isCued ? Reading(value: TimeValue(CalendarPart(year: year)), end: place + 1) : nil
  }

  /// "rose by 1950", "fell to 1950": a change's amount, unless the recognizer sees a date.
  private func isAmount(_ place: Int) -> Bool {
    let word = lexemes[place].word
    guard !isDate[word], word >= 2, ["by", "to", "from", "of", "than", "about"].contains(lower(place - 1))
    else { return false }
    return !text.words[word - 1].isProperNoun && !isDate[word] && lower(place - 1) != "by"
      || TimeWords.changes.contains(text.words[word - 2].lemma)
  }

  /// Whether a bare month or year stands where a time stands.
  func isCued(_ place: Int) -> Bool {
    TimeWords.cues.contains(lower(place - 1)) || isDate[lexemes[place].word]
  }
}

extension TimeWords {
  /// Verbs of change: what follows them is an amount.
  static let changes: Set<String> = [
    "rise", "fall", "grow", "increase", "decrease", "drop", "climb", "decline", "cut", "reduce", "expand",
  ]

  /// Whether a word makes the number before it a measure.
  static func isMeasure(_ word: Substring) -> Bool {
    measures.contains(word)
  }

  private static let measures: Set<Substring> = [
    "percent", "per", "%", "million", "billion", "trillion", "thousand", "hundred", "euros", "dollars",
    "pounds",
    "yuan", "yen", "tonnes", "tons", "km", "meters", "metres", "miles", "kilometers", "kilometres", "kg",
    "hectares", "acres", "mw", "gw", "people", "jobs", "workers", "years", "months", "days", "hours", "m",
    "points", "feet", "degrees",
  ]
}
