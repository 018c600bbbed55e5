/// Times that the document's own date is needed for.
extension TimeReader {
  func relative(at place: Int) -> Reading? {
    switch lower(place) {
    case "today", "tonight": return days(0, end: place + 1)
    case "yesterday": return days(-1, end: place + 1)
    case "tomorrow": return days(1, end: place + 1)
    case "earlier", "later":
      guard lower(place + 1) == "this" else { return nil }
      return near(at: place + 1, 0)
    case "this": return near(at: place, 0)
    case "that": return thatYear(at: place)
    case "last": return near(at: place, -1)
    case "next": return near(at: place, 1)
    case "the": return stretch(at: place + 1) ?? theYear(at: place)
    case "within": return distance(at: place, bound: .by)
    case "in": return distance(at: place, bound: nil)
    default: break
    }
    if let weekday = TimeWords.weekdays[lower(place)] { return self.weekday(weekday, at: place) }
    return ago(at: place)
  }

  private func days(_ days: Int, end: Int) -> Reading {
    Reading(value: anchor?.day(plus: days).map { TimeValue($0, isRelative: true) }, end: end)
  }

  private func weekday(_ weekday: Int, at place: Int) -> Reading? {
    // "Sundays", "every Monday", "Black Friday", "Monday Group": none is a day of this week. A capital means the day.
    let word = lexemes[place].word
    guard text.words[word].shape.contains(.title), !Self.habits.contains(lower(place - 1)) else { return nil }
    let isNamed =
      word > 0 && text.words[word - 1].isProperNoun && text.words[word - 1].head == word
      && text.words[word - 1].dependency == "compound"
      || text.words[word].dependency == "compound" && text.words[text.words[word].head].isProperNoun
      || month(place + 1) != nil || number(place + 1) != nil
    guard !isNamed else { return nil }
    var end = place + 1
    if Self.partsOfDay.contains(lower(end)) { end += 1 }
    guard let anchor else { return Reading(value: nil, end: end) }
    // "called a strike for Friday": whoever tells it, the day was still to come.
    let tense = lower(place - 1) == "for" ? .future : TenseReader(text).tense(around: word)
    return Reading(
      value: anchor.weekday(weekday, tense).map { TimeValue($0, isRelative: true) }, end: end)
  }

  private static let habits: Set<Substring> = ["every", "each", "any", "a", "one", "good", "black", "holy"]
  private static let partsOfDay: Set<Substring> = ["morning", "afternoon", "evening", "night", "noon"]

  /// "last year", "next Thursday", "this May", "this morning".
  private func near(at place: Int, _ step: Int) -> Reading? {
    let name = lower(place + 1)
    let end = place + 2
    func relative(_ part: CalendarPart?) -> Reading {
      Reading(value: part.map { TimeValue($0, isRelative: true) }, end: end)
    }
    if let unit = TimeWords.units[name], !name.hasSuffix("s"), unit != .fortnight {
      // "this century of war", "last quarter of the match": not the calendar's.
      guard !(unit == .century || unit == .quarter || unit == .day) || lower(end) != "of" else { return nil }
      if unit == .day { return step == 0 ? nil : Reading(value: nil, end: end) }
      return Reading(value: anchor?.unit(unit, plus: step), end: end)
    }
    if Self.partsOfDay.contains(name) {
      return step > 0 ? nil : days(step, end: end)
    }
    if let weekday = TimeWords.weekdays[name] {
      guard let anchor else { return Reading(value: nil, end: end) }
      switch step {
      case -1:
        // Not the document's own day.
        guard anchor.weekday != weekday else { return relative(anchor.day(plus: -7)) }
        return relative(anchor.weekday(weekday, .past))
      case 1:
        guard anchor.weekday != weekday else { return relative(anchor.day(plus: 7)) }
        return relative(anchor.weekday(weekday, .future))
      default:
        let tense = TenseReader(text).tense(around: lexemes[place].word)
        return relative(anchor.weekday(weekday, tense == .unknown ? .future : tense))
      }
    }
    if let month = month(place + 1) ?? TimeWords.seasons[name] {
      guard let anchor, anchor.month != nil else { return Reading(value: nil, end: end) }
      switch step {
      case 0: return relative(CalendarPart(year: anchor.year, month: month))
      case -1:
        guard month != anchor.month else {
          return relative(CalendarPart(year: anchor.year - 1, month: month))
        }
        return relative(anchor.nearest(CalendarPart(month: month), .past))
      default:
        guard month != anchor.month else {
          return relative(CalendarPart(year: anchor.year + 1, month: month))
        }
        return relative(anchor.nearest(CalendarPart(month: month), .future))
      }
    }
    if let count = count(place + 1), let unit = TimeWords.units[lower(count.end)], step != 0 {
      return stretch(count.number, unit, step, end: count.end + 1)
    }
    return nil
  }

  /// "the past three years", "the next decade", "the coming year".
  private func stretch(at place: Int) -> Reading? {
    let step: Int
    switch lower(place) {
    case "past", "last", "previous", "preceding": step = -1
    case "next", "coming", "following": step = 1
    default: return nil
    }
    if lower(place) == "following" || lower(place) == "previous" || lower(place) == "preceding" {
      // Counted from another time of the story, not from the document.
      if let unit = TimeWords.units[lower(place + 1)], !lower(place + 1).hasSuffix("s") {
        return Reading(
          value: nil, end: place + 2, story: StoryTime.Distance(count: step, unit: unit))
      }
      let isTime = TimeWords.units[lower(place + 1)] != nil || TimeWords.weekdays[lower(place + 1)] != nil
      return isTime ? Reading(value: nil, end: place + 2) : nil
    }
    if let count = count(place + 1), let unit = TimeWords.units[lower(count.end)] {
      return stretch(count.number, unit, step, end: count.end + 1)
    }
    guard let unit = TimeWords.units[lower(place + 1)], unit != .fortnight else { return nil }
    // "the next day" is a story's; "the past year" the document's.
    let isVague = lower(place + 1).hasSuffix("s")
    if lower(place) == "last" || lower(place) == "next" || unit == .day || unit == .weekend || isVague {
      return Reading(value: nil, end: place + 2)
    }
    return stretch(1, unit, step, end: place + 2)
  }

  private func stretch(_ count: Int, _ unit: TimeUnit, _ step: Int, end: Int) -> Reading {
    guard let anchor, let far = anchor.distance(count * step, unit),
      let now = anchor.unit(Self.grain(unit), plus: 0)
    else { return Reading(value: nil, end: end) }
    let value =
      step < 0
      ? TimeValue(far.from, to: now.from, isRelative: true)
      : TimeValue(now.from, to: far.from, isRelative: true)
    return Reading(value: value, end: end)
  }

  /// As precise as a distance in such units is.
  private static func grain(_ unit: TimeUnit) -> TimeUnit {
    switch unit {
    case .day, .week, .fortnight, .weekend: .day
    case .month, .quarter: .month
    case .year, .decade, .century: .year
    }
  }

  /// "the same day": the time told last.
  private func theYear(at place: Int) -> Reading? {
    guard lower(place + 1) == "same", let unit = TimeWords.units[lower(place + 2)] else { return nil }
    return Reading(value: nil, end: place + 3, story: StoryTime.Distance(count: 0, unit: unit))
  }

  /// "that year", "later that month".
  private func thatYear(at place: Int) -> Reading? {
    guard let unit = TimeWords.units[lower(place + 1)], [.day, .month, .year].contains(unit),
      !lower(place + 1).hasSuffix("s"), text.words[lexemes[place].word].dependency == "det"
    else { return nil }
    return Reading(value: nil, end: place + 2, story: StoryTime.Distance(count: 0, unit: unit))
  }

  /// "three years ago", "a decade earlier".
  private func ago(at place: Int) -> Reading? {
    guard let (number, end) = count(place), let unit = TimeWords.units[lower(end)] else { return nil }
    switch lower(end + 1) {
    case "ago": return Reading(value: anchor?.distance(-number, unit), end: end + 2)
    case "earlier", "later", "afterwards":
      let count = lower(end + 1) == "earlier" ? -number : number
      return Reading(value: nil, end: end + 2, story: StoryTime.Distance(count: count, unit: unit))
    case "before", "after": return Reading(value: nil, end: end + 2)
    case "from" where lower(end + 2) == "now":
      return Reading(value: anchor?.distance(number, unit), end: end + 3)
    default: return nil
    }
  }

  /// "in two years", "within five years": of the document, unless "of" something else.
  private func distance(at place: Int, bound: TimeExpression.Bound?) -> Reading? {
    if lower(place + 1) == "the" {
      guard lower(place) == "within", var reading = stretch(at: place + 2) else { return nil }
      reading.bound = .by
      if let value = reading.value, let last = value.to { reading.value = TimeValue(last, isRelative: true) }
      return reading
    }
    guard let (number, behind) = count(place + 1) else { return nil }
    let end = lower(behind) == "more" ? behind + 1 : behind
    guard let unit = TimeWords.units[lower(end)] else { return nil }
    let next = lower(end + 1)
    let isOfAnother = ["of", "after", "from", "before", "following", "'s", "'"].contains(next)
    if isOfAnother { return Reading(value: nil, end: end + 1) }
    // "in two years" without a verb that looks ahead is how long something took.
    let looksAhead =
      TenseReader(text).tense(around: lexemes[place].word) == .future
    guard looksAhead else { return Reading(value: nil, end: end + 1) }
    return Reading(value: anchor?.distance(number, unit), end: end + 1, bound: bound)
  }

  /// A small number in digits or words.
  func count(_ place: Int) -> (number: Int, end: Int)? {
    if let number = TimeWords.counts[lower(place)] { return (number, place + 1) }
    guard let number = number(place), (1...400).contains(number) else { return nil }
    return (number, place + 1)
  }
}
