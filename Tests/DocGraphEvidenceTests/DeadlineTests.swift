import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphEvidence

@Suite("Deadlines and silence")
struct DeadlineTests {
  @Test(
    "a due date has passed when its last day has, and perhaps where nobody knows which day that is",
    arguments: [
      // What has a last day: it is still time on that day.
      ("2033-06-30", "2033-06-30", Certainty.impossible), ("2033-06-30", "2033-07-01", .certain),
      ("2033", "2033-12-31", .impossible), ("2033", "2034-01-01", .certain),
      ("2033-06", "2033-06-30", .impossible), ("2033-06", "2033-07-01", .certain),
      ("203X", "2039-12-31", .impossible), ("203X", "2040-01-01", .certain),
      ("2033-06-30T12:00:00", "2033-07-01", .certain),
      // A season may be the first three months of its year, or end with it, or two months later.
      ("2034-21", "2034-03-31", .impossible), ("2034-21", "2034-04-01", .possible),
      ("2034-21", "2034-12-31", .possible), ("2034-21", "2035-01-01", .certain),
      ("2034-22", "2035-02-28", .possible), ("2034-22", "2035-03-01", .certain),
      // Circa is one unit earlier or later.
      ("2033-06-30~", "2033-06-29", .impossible), ("2033-06-30~", "2033-06-30", .possible),
      ("2033-06-30~", "2033-07-01", .possible), ("2033-06-30~", "2033-07-02", .certain),
      ("2033~", "2032-12-01", .impossible), ("2033?", "2033-06-30", .possible),
      ("2033%", "2036-01-01", .certain),
      // A part that nobody knows.
      ("2033-XX", "2033-01-28", .impossible), ("2033-XX", "2033-01-29", .possible),
      ("2033-06-XX", "2033-06-02", .possible), ("2033-06-XX", "2033-07-01", .certain),
      // Of an interval its end.
      ("2031/2033", "2033-12-31", .impossible), ("2031/2033", "2034-01-01", .certain),
      ("../2033-06", "2033-07-01", .certain), ("2033/2031", "2034-01-01", .certain),
      ("2033/", "2033-01-01", .impossible), ("2033/", "2099-01-01", .possible),
      // A date that is partial itself.
      ("2033-06-30", "2033", .possible), ("2033-06-30", "2034", .certain), ("2033", "2033", .impossible),
      ("2033-06-30", "2033-01/..", .possible),
    ])
  func passed(due: String, asOf: String, expected: Certainty) throws {
    let deadline = try #require(Deadline(try PartialDate(edtf: due)))
    #expect(deadline.hasPassed(by: try PartialDate(edtf: asOf)) == expected)
  }

  @Test("what is open has none")
  func open() throws {
    #expect(Deadline(try PartialDate(edtf: "2033/..")) == nil)
  }

  @Test("a deadline of any date lies within it, and time only brings it nearer")
  func anyDate() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<3_000 {
      let due = PartialDate.random(using: &generator)
      guard let deadline = Deadline(due) else { continue }
      #expect(deadline.days.upperBound == due.bounds.ends.upperBound, "\(due)")
      #expect(deadline.days.lowerBound >= due.bounds.begins.lowerBound, "\(due)")
      let year = Int.random(in: 2_028...2_036, using: &generator)
      let early = try #require(PartialDate(year: year, month: 5, day: 1))
      let late = try #require(PartialDate(year: year + 1, month: 2, day: 3))
      #expect(deadline.hasPassed(by: early) <= deadline.hasPassed(by: late), "\(due)")
    }
  }

  @Test(
    "silence is counted in whole months, as few as the dates allow",
    arguments: [
      ("2033-02-14", "2033-12-31", 10), ("2033-02-14", "2033-03-13", 0), ("2033-02-14", "2033-03-14", 1),
      ("2033-01-31", "2033-02-28", 1), ("2033-01-31", "2033-02-27", 0), ("2033-08-31", "2033-09-30", 1),
      ("2033-02-28", "2033-03-27", 0), ("2032-02-29", "2033-02-28", 12),
      // From the last day of what is partial to the first.
      ("2033", "2034-02-10", 1), ("2033-05", "2033", 0), ("2033-05-05", "2034", 7),
      ("2031/2033-05-05", "2033-07-05", 2), ("2034", "2033", 0), ("-0044-03-15", "2033-03-15", 24_924),
    ])
  func silence(evidence: String, asOf: String, months: Int) throws {
    #expect(
      Silence.months(since: try PartialDate(edtf: evidence), asOf: try PartialDate(edtf: asOf)) == months)
  }

  @Test("of evidence that goes on, or a date without a beginning, there is none")
  func openSilence() throws {
    let day = try PartialDate(edtf: "2033-02-14")
    #expect(Silence.months(since: try PartialDate(edtf: "2031/.."), asOf: day) == nil)
    #expect(Silence.months(since: day, asOf: try PartialDate(edtf: "../2034")) == nil)
  }
}
