import Testing

@testable import DocGraphModel

@Suite("CivilCalendar")
struct CivilCalendarTests {
  @Test("it agrees with a count of days, one by one, from the year -2400 to 4000")
  func dayByDay() {
    var expected = CivilCalendar.dayNumber(year: -2400, month: 1, day: 1)
    var wrong: [String] = []
    for year in -2400...4000 {
      let february = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
      for (month, days) in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        if CivilCalendar.days(inMonth: month + 1, of: year) != days {
          wrong.append("\(year)-\(month + 1) has other days")
        }
        for day in 1...days {
          if CivilCalendar.dayNumber(year: year, month: month + 1, day: day) != expected {
            wrong.append("\(year)-\(month + 1)-\(day)")
          }
          expected += 1
        }
      }
    }
    #expect(wrong.prefix(5) == [])
  }

  @Test(
    "days are counted from 1970-01-01",
    arguments: [
      (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2031, 3, 4, 22_342),
      (1600, 2, 29, -135_081),
      (1, 1, 1, -719_162), (0, 12, 31, -719_163), (0, 1, 1, -719_528), (9999, 12, 31, 2_932_896),
    ])
  func knownDays(year: Int, month: Int, day: Int, number: Int) {
    #expect(CivilCalendar.dayNumber(year: year, month: month, day: day) == number)
  }

  @Test(
    "leap years, the year 0 and negative ones too",
    arguments: [
      (2031, false), (2032, true), (1900, false), (2000, true), (2100, false), (0, true), (-1, false),
      (-4, true),
      (-100, false), (-400, true),
    ])
  func leapYears(year: Int, isLeap: Bool) {
    #expect(CivilCalendar.isLeap(year) == isLeap)
    #expect(
      CivilCalendar.dayNumber(year: year + 1, month: 1, day: 1)
        - CivilCalendar.dayNumber(year: year, month: 1, day: 1)
        == (isLeap ? 366 : 365))
  }
}
