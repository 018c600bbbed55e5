import DocGraphTestSupport
import Testing

@testable import DocGraphModel

@Suite("CalendarDate: from days")
struct CalendarDateDaysTests {
  @Test(
    "a day has its date",
    arguments: [
      (0, "1970-01-01"), (-1, "1969-12-31"), (11_016, "2000-02-29"), (11_017, "2000-03-01"),
      (-719_468, "0000-03-01"), (-719_469, "0000-02-29"), (23_534, "2034-06-08"),
    ])
  func days(number: Int, text: String) {
    #expect(CalendarDate(dayNumber: number)?.description == text)
  }

  @Test("the date of a day's number is that day, in all years that dates have")
  func inverse() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<20_000 {
      let limit = [1_000, 1_000_000, 365_000_000_000_000][Int.random(in: 0..<3, using: &generator)]
      let number = Int.random(in: -limit...limit, using: &generator)
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date.possibleDays == number...number)
    }
  }

  @Test("an open end has no date", arguments: [Int.min, Int.max, Int.min + 1, 366_000_000_000_000])
  func open(number: Int) {
    #expect(CalendarDate(dayNumber: number) == nil)
  }
}
