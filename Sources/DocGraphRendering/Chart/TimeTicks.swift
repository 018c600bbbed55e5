internal import DocGraphModel

/// The ticks of a time axis.
struct TimeTicks {
  struct Tick: Equatable {
    /// Days since 1970-01-01.
    let day: Int
    /// Empty for a minor tick.
    let label: String
    /// Whether a year begins there.
    let isYear: Bool
  }

  /// The steps that an axis may have, finest first.
  enum Step: Equatable {
    /// Of days, counted from the first of each month.
    case days(Int)
    case months(Int)
    case years(Int)
  }

  /// The finest step whose ticks stand at least `spacing` apart, where `days` days take `width`.
  static func step(days: Int, width: Double, spacing: Double) -> Step {
    let perDay = width / Double(max(days, 1))
    for step in [1, 2, 7] where Double(step) * perDay >= spacing { return .days(step) }
    for step in [1, 3, 6] where Double(step) * 28 * perDay >= spacing { return .months(step) }
    var years = 1
    var factors = [2.0, 2.5, 2.0]
    while Double(years) * 365 * perDay < spacing, years < 1_000_000_000_000 {
      years = Int(Double(years) * factors[0])
      factors.append(factors.removeFirst())
    }
    return .years(years)
  }

  /// The last tick of a step at or before a day, and the first at or after it.
  static func floor(_ day: Int, _ step: Step) -> Int { boundary(day, step, after: false) }
  static func ceiling(_ day: Int, _ step: Step) -> Int {
    let floor = floor(day, step)
    return floor == day ? day : boundary(day, step, after: true)
  }

  /// The ticks of a step in these days, in order; a thousand at most.
  static func ticks(_ days: ClosedRange<Int>, _ step: Step, labels: Bool) -> [Tick] {
    var ticks: [Tick] = []
    var day = ceiling(days.lowerBound, step)
    while day <= days.upperBound, ticks.count < 1_000 {
      ticks.append(tick(day, step, labels: labels, isFirst: ticks.isEmpty))
      let next = boundary(day, step, after: true)
      guard next > day else { break }
      day = next
    }
    return ticks
  }

  private static func tick(_ day: Int, _ step: Step, labels: Bool, isFirst: Bool) -> Tick {
    guard let date = CalendarDate(dayNumber: day) else { return Tick(day: day, label: "", isYear: false) }
    let (month, dayOfMonth) = parts(date)
    let isYear = month == 1 && dayOfMonth == 1
    let year = CalendarDate(year: date.year)?.description ?? "\(date.year)"
    var label = ""
    if labels {
      switch step {
      case .years: label = year
      case .months: label = isYear ? year : monthNames[month - 1] + (isFirst ? " \(year)" : "")
      case .days: label = "\(dayOfMonth) \(monthNames[month - 1])" + (isFirst || isYear ? " \(year)" : "")
      }
    }
    return Tick(day: day, label: label, isYear: isYear)
  }

  private static func boundary(_ day: Int, _ step: Step, after: Bool) -> Int {
    guard let date = CalendarDate(dayNumber: day) else { return day }
    let (month, dayOfMonth) = parts(date)
    switch step {
    case .years(let years):
      let floored = date.year - mod(date.year, years)
      return number(floored + (after ? years : 0), 1, 1) ?? day
    case .months(let months):
      let first = (month - 1) / months * months + (after ? months : 0)
      return number(date.year + first / 12, first % 12 + 1, 1) ?? day
    case .days(let days):
      let first = (dayOfMonth - 1) / days * days + 1
      guard after else { return day - (dayOfMonth - first) }
      let next = first + days
      let nextMonth = number(date.year + month / 12, month % 12 + 1, 1) ?? day
      let inMonth = day + (next - dayOfMonth)
      // A stub of a week at a month's end is no tick of its own.
      return inMonth + days / 2 >= nextMonth ? nextMonth : inMonth
    }
  }

  private static func mod(_ number: Int, _ divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
  }

  private static func parts(_ date: CalendarDate) -> (month: Int, day: Int) {
    guard case (.known(let month), .known(let day)) = (date.month, date.day) else { return (1, 1) }
    return (month, day)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    CalendarDate(year: year, month: month, day: day)?.possibleDays.lowerBound
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
