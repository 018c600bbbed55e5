/// Whole expressions: dates with what narrows them, and ranges.
extension TimeReader {
  func expression(at place: Int) -> Reading? {
    guard lexemes[place].beginnings.contains(.time) else { return nil }
    return range(at: place) ?? single(at: place)
  }

  /// The words that an expression may begin with, but for numerals.
  static let openers = Set(TimeWords.months.keys).union(TimeWords.weekdays.keys).union(TimeWords.seasons.keys)
    .union(TimeWords.counts.keys).union(TimeWords.ordinals.keys).union(furtherOpeners)

  private static let furtherOpeners: Set<Substring> = [
    "the", "today", "yesterday", "tomorrow", "tonight", "last", "next", "this", "these", "earlier", "later",
    "early", "late", "mid", "end", "start", "beginning", "fy", "fiscal", "financial", "q", "h", "in",
    "within",
    "past", "coming", "over", "for", "few", "several", "many", "that", "year", "following", "previous",
    "same",
  ]

  private func single(at place: Int) -> Reading? {
    if let reading = narrowed(at: place) ?? date(at: place) ?? relative(at: place) { return reading }
    // "the 2025 Forum": the article belongs to the forum.
    return bareYear(at: place)
  }

  /// "late 2031", "mid-2031", "the end of May", "the beginning of the year".
  private func narrowed(at place: Int) -> Reading? {
    var start = lower(place) == "the" ? place + 1 : place
    guard let third = Self.thirds[lower(start)] else { return nil }
    let isNoun = ["beginning", "start", "middle", "end", "close", "turn"].contains(lower(start))
    start += 1
    if isNoun {
      guard lower(start) == "of" else { return nil }
      start += 1
    } else if start < lexemes.count, lexemes[start].isDash {
      start += 1
    }
    var reading: Reading?
    if lower(start) == "the", let unit = TimeWords.units[lower(start + 1)], lower(start + 2) != "of" {
      // "the end of the year": the document's own; "the end of the decade" too.
      let isCalendar = unit == .year || unit == .month || unit == .decade || unit == .century || unit == .week
      guard isCalendar else { return nil }
      reading = Reading(value: anchor?.unit(unit, plus: 0), end: start + 2)
    } else {
      reading =
        relative(at: start) ?? date(at: start)
        ?? month(start).map { Reading(value: TimeValue(CalendarPart(month: $0)), end: start + 1) }
        ?? year(start).flatMap { year in
          (1_800...2_100).contains(year) && !TimeWords.isMeasure(lower(start + 1))
            ? Reading(value: TimeValue(CalendarPart(year: year)), end: start + 1) : nil
        }
    }
    guard var reading else { return nil }
    if let value = reading.value, value.to == nil, value.from.month == nil, let year = value.from.year,
      value.from.unspecifiedYearDigits == 0, third > 0
    {
      reading.value = TimeValue(
        CalendarPart(year: year, month: third * 4 - 3), to: CalendarPart(year: year, month: third * 4),
        isRelative: value.isRelative)
    }
    return reading
  }

  /// Which third of a year; 0 leaves it whole: what is due by the end of a year is due in it.
  private static let thirds: [Substring: Int] = [
    "early": 1, "beginning": 1, "start": 1, "mid": 2, "middle": 2, "late": 3, "end": 0, "close": 0, "turn": 0,
  ]

  // MARK: Ranges

  private func range(at place: Int) -> Reading? {
    daysOfMonth(at: place) ?? monthWithDays(at: place) ?? years(at: place) ?? between(at: place)
  }

  private func isJoin(_ place: Int) -> Bool {
    place < lexemes.count
      && (lexemes[place].isDash || ["to", "until", "till", "through"].contains(lexemes[place].text))
  }

  /// "10-11 July 2025", "10 and 11 July 2025".
  private func daysOfMonth(at place: Int) -> Reading? {
    let start = lower(place) == "the" ? place + 1 : place
    guard let (first, end) = dayOfMonth(start), isJoin(end) || lower(end) == "and",
      let (last, behind) = dayOfMonth(lower(end + 1) == "the" ? end + 2 : end + 1), first < last
    else { return nil }
    let name = lower(behind) == "of" ? behind + 1 : behind
    guard let month = month(name), lower(end) != "and" || last == first + 1 else { return nil }
    let (year, next) = yearBehind(name + 1)
    return Reading(
      value: TimeValue(
        CalendarPart(year: year, month: month, day: first),
        to: CalendarPart(year: year, month: month, day: last)),
      end: next)
  }

  /// "July 10-11, 2025".
  private func monthWithDays(at place: Int) -> Reading? {
    guard let month = month(place), let (first, end) = dayOfMonth(place + 1),
      isJoin(end) || lower(end) == "and",
      let (last, behind) = dayOfMonth(end + 1), first < last, lower(end) != "and" || last == first + 1,
      !TimeWords.isMeasure(lower(behind)), self.month(behind) == nil
    else { return nil }
    let (year, next) = yearBehind(behind)
    return Reading(
      value: TimeValue(
        CalendarPart(year: year, month: month, day: first),
        to: CalendarPart(year: year, month: month, day: last)),
      end: next)
  }

  /// "2031-33", "2031-2033", "2030/31".
  private func years(at place: Int) -> Reading? {
    guard let first = year(place), (1_800...2_100).contains(first), place + 2 < lexemes.count,
      lexemes[place + 1].isDash || lower(place + 1) == "/",
      !text.words[lexemes[place].word].isFollowedBySpace,
      let written = number(place + 2), lower(place + 3) != "-" || lexemes[place + 3].isFirstOfWord == false
    else { return nil }
    let last: Int
    switch lexemes[place + 2].text.utf8.count {
    case 2: last = first / 100 * 100 + written
    case 4: last = written
    default: return nil
    }
    guard last > first, last <= first + 100, !TimeWords.isMeasure(lower(place + 3)) else { return nil }
    return Reading(value: TimeValue(CalendarPart(year: first), to: CalendarPart(year: last)), end: place + 3)
  }

  /// "March to May 2031", "between 2030 and 2033", "from April to 12 May 2034".
  private func between(at place: Int) -> Reading? {
    let isBetween = lower(place - 1) == "between"
    guard let left = loose(at: place), left.end < lexemes.count,
      isJoin(left.end) || isBetween && lower(left.end) == "and",
      let right = loose(at: left.end + 1), right.end > left.end + 1
    else { return nil }
    // "moved from Monday to Thursday" is no stretch of time.
    if lower(place - 1) == "from", place >= 2 {
      let verb = text.words[lexemes[place - 1].word].head
      if Self.shifts.contains(text.words[verb].lemma) { return nil }
    }
    guard var first = left.value, let second = right.value else { return Reading(value: nil, end: right.end) }
    let last = second.to ?? second.from
    if first.from.year == nil, let year = last.year {
      let turns = (first.from.month ?? 0, first.from.day ?? 0) > (last.month ?? 12, last.day ?? 31)
      first.from.year = turns ? year - 1 : year
    }
    guard (first.from.year == nil) == (last.year == nil) else { return Reading(value: nil, end: right.end) }
    return Reading(
      value: TimeValue(first.from, to: last, isRelative: first.isRelative || second.isRelative),
      end: right.end)
  }

  private static let shifts: Set<String> = [
    "move", "postpone", "delay", "reschedule", "shift", "push", "extend", "change", "bring", "rise", "fall",
    "grow", "increase", "drop",
  ]

  /// An end of a range: what else would need a word before it to be a time.
  private func loose(at place: Int) -> Reading? {
    guard place < lexemes.count else { return nil }
    if let reading = narrowed(at: place) ?? date(at: place) ?? relative(at: place) { return reading }
    if let month = month(place) {
      let (year, end) = yearBehind(place + 1)
      return Reading(value: TimeValue(CalendarPart(year: year, month: month)), end: end)
    }
    if let year = year(place), (1_800...2_100).contains(year), !TimeWords.isMeasure(lower(place + 1)) {
      // Two numbers alone are no years: a preposition or the recognizer has to say so.
      let isTime =
        isDate[lexemes[place].word] || ["from", "between", "in", "of"].contains(lower(place - 1))
        || isJoin(place - 1) || lower(place - 1) == "and"
      return isTime ? Reading(value: TimeValue(CalendarPart(year: year)), end: place + 1) : nil
    }
    return nil
  }
}
