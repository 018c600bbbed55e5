import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("PartialDate: EDTF text")
struct PartialDateParsingTests {
  @Test(
    "EDTF level 0 and 1 is read, and printed as it was",
    arguments: [
      // Level 0: dates, date and time, intervals.
      "1985-04-12", "1985-04", "1985", "0000", "0001-01-01", "9999-12-31",
      "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04:00", "1985-04-12T23:20:30+04:30",
      "2031-03-04T00:00:00", "2031-03-04T23:59:59+14:00", "2031-03-04T10:21:00-00:30",
      "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08", "2004-02-01/2005-02", "2004-02-01/2005",
      "2005/2006-02",
      // Level 1: long years, seasons, qualifiers, unspecified digits, open and unknown ends, negative years.
      "Y170000002", "Y-170000002", "Y12345", "Y999999999999", "-1985", "-0044-03-15", "-0001", "-9999",
      "2001-21", "2001-22", "2001-23", "2001-24", "2001-21~",
      "1984?", "2004-06~", "2004-06-11%", "-0044?",
      "201X", "20XX", "000X", "00XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "203X~", "20XX?",
      "1985-04-12/..", "1985-04/..", "1985/..", "../1985-04-12", "../1985-04", "../1985",
      "1985-04-12/", "1985-04/", "1985/", "/1985-04-12", "/1985-04", "/1985", "../..", "../", "/..",
      "1984~/2004-06", "1984/2004-06~", "1984~/2004~", "-1984?/2004%", "1984-06?/2004-08?",
      "1984-06-02?/2004-08-08~", "1984-06-02?/", "2003/2004-06-11%", "1952-23~/1953",
      // Leap days of years that have one, and a reversed interval, which is for validation to find.
      "2032-02-29", "2000-02-29", "1600-02-29", "0000-02-29", "-0004-02-29", "2033/2031",
    ])
  func roundTrip(text: String) throws {
    let date = try PartialDate(edtf: text)
    #expect(date.description == text)
    #expect(try PartialDate(edtf: date.description) == date)
  }

  @Test(
    "a zone is printed with its minutes, and UTC as Z",
    arguments: [
      ("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00"),
      ("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z"),
      ("1985-04-12T23:20:30-00", "1985-04-12T23:20:30Z"),
    ])
  func zones(text: String, printed: String) throws {
    #expect(try PartialDate(edtf: text).description == printed)
  }

  @Test(
    "what is no EDTF of level 0 or 1 is refused",
    arguments: [
      "", " ", "/", "//", "2031/2032/2033", ".", "..", "...", "2031/...", "today", "unknown", "open",
      "2031-13", "2031-00", "2031-20", "2031-25", "2031-3", "31-1-1", "31", "203", "20311", "2031-030",
      "2031-02-30", "2031-02-29", "1900-02-29", "2100-02-29", "-0001-02-29", "2031-04-31", "2031-01-32",
      "2031-01-00",
      "2031-1-1", "2031-01-1", "2031-", "2031-03-", "2031-03-04-05", "20310304", "2031.03.04", "03/04/2031",
      "2031 - 03",
      " 2031", "2031 ", "2031-03-04 ", "2031/ 2033", "2031\n", "\u{FEFF}2031", "２０３１", "٢٠٣١", "2031–2033",
      "–2031", "+2031",
      "-0000", "--2031", "-203X", "-20XX", "20X1", "2XXX", "XXXX", "203x", "203u", "X031", "2031-1X",
      "2031-X1", "2031-X",
      "2031-03-0X", "2031-03-1X", "2031-XX-04", "203X-03", "20XX-XX", "203X-XX-XX", "203X-03-04",
      "203X-XX-04",
      "2031-21-04", "2031-21-XX", "2031-24-01",
      "Y2031", "Y", "Y-", "Y0123456", "Y1234567890123", "Y99999999999999999999", "y123456", "Y1E7", "Y-17E7",
      "Y1234X",
      "2031??", "2031?~", "?2031", "2031?-03", "2031-?03", "2031~-03-04", "2031!", "~2031",
      "2031-03-04T", "2031-03-04T10", "2031-03-04T10:21", "2031-03-04T24:00:00", "2031-03-04T10:60:00",
      "2031-03-04T10:21:60", "2031-03-04T1:2:3", "2031-03-04t10:21:00", "2031-03-04 10:21:00",
      "2031-03T10:21:00",
      "2031T10:21:00", "2031-03-04T10:21:00z", "2031-03-04T10:21:00+8", "2031-03-04T10:21:00+15:00",
      "2031-03-04T10:21:00+14:01", "2031-03-04T10:21:00+08:60", "2031-03-04T10:21:00+08:0",
      "2031-03-04T10:21:00+0800",
      "2031-03-04T10:21:00.5", "2031-03-04T10:21:00ZZ", "2031-03-04T10:21:00Z?", "2031-XX-XXT10:21:00",
      "2031-03-04T10:21:00/2032", "2031/2032-01-01T00:00:00Z", "[2031,2032]", "{2031}", "1031S2",
      "2031/\u{301}2033",
    ])
  func refused(text: String) {
    let error = #expect(throws: ModelError.self) { try PartialDate(edtf: text) }
    #expect(error?.code == .date)
    #expect(error?.hint?.isEmpty == false)
  }

  @Test(
    "a refusal says what is wrong and what to write",
    arguments: [
      (
        "2031-13",
        "'2031-13' is no date (a month has two digits and is in the calendar; write 2031, 2031-03 or 2031-03-04)"
      ),
      (
        "2031-02-30",
        "'2031-02-30' is not in the calendar (give the day that the source gives, or leave it out)"
      ),
      ("31-1-1", "'31-1-1' is no date (a year has four digits; write 2031, 203X or 20XX)"),
      (
        "2031/2032/2033",
        "'2031/2032/2033' is no date (write 2031, 2031-03, 2031-03-04 or an interval such as 2031/2033)"
      ),
      (
        "31.12.2035", "'31.12.2035' is no date (write the year first: 2035-12-31, 2035-12 or 2035)"
      ),
      ("March 2033", "'March 2033' is no date (write the year first: 2035-12-31, 2035-12 or 2035)"),
      ("end of 2035", "'end of 2035' is no date (write the year first: 2035-12-31, 2035-12 or 2035)"),
      ("31/12/2035", "'31/12/2035' is no date (write the year first: 2035-12-31, 2035-12 or 2035)"),
      ("0044-XX-15", "'0044-XX-15' has a day without a month (write 0044-XX-XX or 0044)"),
      ("203X-XX-15", "'203X-XX-15' has a day without a month (write 203X)"),
      (
        "203X-03",
        "'203X-03' has a month in an unspecified year (EDTF level 1 has 203X and 2031-XX, not both)"
      ),
      ("-0000", "'-0000' is no date (the year 0 has no sign; write 0000)"),
      ("-20XX", "'-20XX' is no date (the digits of a negative year are all given)"),
      ("Y2031", "'Y2031' is no date (Y is followed by a year of 5 to 12 digits)"),
      ("2031-03-04T10:21", "'2031-03-04T10:21' is no date (a time is written 10:21:00)"),
      (
        "2031-03-04T10:21:00+15",
        "'2031-03-04T10:21:00+15' is no date (a zone is written Z or +08:00 and is at most 14 hours off)"
      ),
      (
        "2031-03-04T10:21:00/2032",
        "'2031-03-04T10:21:00/2032' has a time of day in an interval (an interval goes from day to day)"
      ),
    ])
  func messages(text: String, message: String) {
    let error = #expect(throws: ModelError.self) { try PartialDate(edtf: text) }
    #expect(error?.description == message)
  }

  @Test("the parts of a date are kept apart")
  func parts() throws {
    guard case .date(let date) = try PartialDate(edtf: "2031-03-04T10:21:09-03:30").form else {
      Issue.record("no single date")
      return
    }
    #expect((date.year, date.month, date.day) == (2031, .known(3), .known(4)))
    #expect(date.time?.hour == 10 && date.time?.minute == 21 && date.time?.second == 9)
    #expect(date.time?.zone == -210)

    guard case .interval(.date(let from), .open) = try PartialDate(edtf: "203X%/..").form else {
      Issue.record("no open interval")
      return
    }
    #expect(from.year == 2030 && from.unspecifiedYearDigits == 1)
    #expect(from.isUncertain && from.isApproximate && from.month == .absent)
    #expect(try PartialDate(edtf: "/2031-XX").isInterval)
    #expect(try !PartialDate(edtf: "2031-XX").isInterval)
  }

  @Test("a date made of numbers is one of the calendar, or none")
  func numbers() {
    #expect(PartialDate(year: 2031)?.description == "2031")
    #expect(PartialDate(year: -44, month: 3, day: 15)?.description == "-0044-03-15")
    #expect(PartialDate(year: 0, month: 2, day: 29)?.description == "0000-02-29")
    #expect(PartialDate(year: 12_345, month: 3)?.description == "Y12345-03")
    #expect(PartialDate(year: 999_999_999_999)?.description == "Y999999999999")
    #expect(PartialDate(year: 2031, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 2031, month: 13) == nil)
    #expect(PartialDate(year: 2031, day: 4) == nil)
    #expect(PartialDate(year: 2031, month: 21) == nil)
    for year in [Int.min, Int.max, 1_000_000_000_000, -1_000_000_000_000] {
      #expect(PartialDate(year: year) == nil)
    }
    for number in [Int.min, -1, 0, Int.max] {
      #expect(PartialDate(year: 2031, month: number) == nil)
      #expect(PartialDate(year: 2031, month: 3, day: number) == nil)
    }
  }

  @Test(
    "no text traps, and whatever is read prints as text that reads the same",
    arguments: 0..<4 as Range<UInt64>)
  func fuzz(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let seeds = [
      "1985-04-12T23:20:30+04:30", "Y-170000002", "2004-06-02?/2004-08-08~", "../20XX%", "-0044-03-XX",
      "2001-24/",
      "999999999999999999999999999999",
    ]
    let letters = Array("0123456789XYTZ-+:/.?~% é月\u{301}\n\0")
    var read = 0
    for _ in 0..<3_000 {
      var text = Array(seeds.randomElement(using: &generator) ?? "")
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let position = Int.random(in: 0..<text.count, using: &generator)
        let letter = letters.randomElement(using: &generator) ?? "0"
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: text[position] = letter
        case 1: text.insert(letter, at: position)
        case 2 where text.count > 1: text.remove(at: position)
        default: text.swapAt(position, Int.random(in: 0..<text.count, using: &generator))
        }
      }
      guard let date = try? PartialDate(edtf: String(text)) else { continue }
      read += 1
      #expect(try PartialDate(edtf: date.description) == date)
      #expect(date.bounds.begins.lowerBound <= date.bounds.ends.upperBound)
    }
    #expect(read > 400)
  }
}
