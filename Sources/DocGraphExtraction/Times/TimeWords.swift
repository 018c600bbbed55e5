/// English words of the calendar, ours.
enum TimeWords {
  static let months: [Substring: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
    "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9,
    "oct.": 10, "nov.": 11, "dec.": 12,
  ]

  /// Days after Monday.
  static let weekdays: [Substring: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3, "fri.": 4, "sat.": 5,
    "sun.": 6,
  ]

  /// As EDTF numbers them.
  static let seasons: [Substring: Int] = [
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24,
  ]

  static let units: [Substring: TimeUnit] = [
    "day": .day, "days": .day, "week": .week, "weeks": .week, "fortnight": .fortnight,
    "fortnights": .fortnight,
    "month": .month, "months": .month, "quarter": .quarter, "quarters": .quarter, "year": .year,
    "years": .year, "decade": .decade, "decades": .decade, "century": .century, "centuries": .century,
    "weekend": .weekend,
  ]

  static let ordinals: [Substring: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
  ]

  static let counts: [Substring: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60,
  ]

  static let ordinalEndings: Set<Substring> = ["st", "nd", "rd", "th"]

  /// What may stand before a month's or a year's bare name.
  static let cues: Set<Substring> = [
    "in", "by", "since", "until", "till", "from", "of", "during", "after", "before", "through", "throughout",
    "between", "to", "for", "early", "late", "mid", "about", "around", "circa", "ca.", "c.", "approximately",
    "roughly", "and", "or", "(", "than", "around", "as",
  ]

  /// Those of them that hardly ever stand before a number that is no year.
  static let surePrepositions: Set<Substring> = ["in", "since", "until", "till", "during", "throughout"]

  static let approximations: Set<Substring> = [
    "about", "around", "circa", "ca.", "c.", "approximately", "roughly",
  ]
}

/// A length of time that the calendar has.
enum TimeUnit: Sendable {
  case day, week, fortnight, weekend, month, quarter, year, decade, century
}
