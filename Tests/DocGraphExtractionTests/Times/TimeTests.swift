import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

/// Published on Thursday, 6 March 2031, where not told otherwise.
@Suite("Times", .enabled(if: ModelStore().english != nil))
struct TimeTests {
  @Test(
    "dates by name and number are as precise as they are written",
    arguments: [
      ("The forum met in Tamsin on Thursday, 29 May 2025.", ["Thursday, 29 May 2025: 2025-05-29"]),
      (
        "The pact was signed on May 29, 2025 and began in June 2026.",
        ["May 29, 2025: 2025-05-29", "June 2026: 2026-06"]
      ),
      ("The town of Oswin grew in the 1990s.", ["the 1990s: 199X"]),
      ("The bridge was built in the 19th century.", ["the 19th century: 18XX"]),
      ("The bridge opens in spring 2033.", ["spring 2033: 2033-21"]),
      ("Work ended in the winter of 2027.", ["the winter of 2027: 2027-24"]),
      ("Work began in Q3 2030.", ["Q3 2030: 2030-07/2030-09"]),
      ("It ended in the first half of 2031.", ["the first half of 2031: 2031-01/2031-06"]),
      ("Costs rose in mid-2031.", ["mid-2031: 2031-05/2031-08"]),
      ("Costs fell in fiscal year 2031.", ["fiscal year 2031: 2031"]),
      ("The tower was built around 1890.", ["around 1890: 1890~"]),
    ])
  func absolute(_ text: String, _ times: [String]) throws {
    #expect(try StageText.times(text) == times)
  }

  @Test(
    "what is counted from the time told last, where that is one",
    arguments: [
      ("In May 2028 the firm grew. Two years later it closed.", "Two years later: 2030 relative"),
      ("On 3 May 2028 the firm grew. It closed on the same day.", "the same day: 2028-05-03 relative"),
      ("In May 2028 the firm grew. It closed the following month.", "the following month: 2028-06 relative"),
      ("The firm grew on 3 May 2028 and closed that year.", "that year: 2028 relative"),
      ("The firm grew from 2026 and in 2028. Two years later it closed.", ""),
      ("In 2028 the firm grew. It closed on the same day.", ""),
      ("The firm grew. Two years later it closed.", ""),
    ])
  func story(_ text: String, _ time: String) throws {
    #expect(try StageText.times(text).filter { $0.hasSuffix("relative") } == (time.isEmpty ? [] : [time]))
  }

  @Test(
    "two dates with a dash, 'to' or 'between' are an interval",
    arguments: [
      ("The fair was held on 10 and 11 July 2025.", ["10 and 11 July 2025: 2025-07-10/2025-07-11"]),
      ("The fair was held on July 10-11, 2025.", ["July 10-11, 2025: 2025-07-10/2025-07-11"]),
      ("Between 2030 and 2033 the firm grew.", ["2030 and 2033: 2030/2033"]),
      ("In 2031-33 the board met often.", ["2031-33: 2031/2033"]),
      ("She opposed it from April to 12 May 2034.", ["April to 12 May 2034: 2034-04/2034-05-12"]),
      (
        "The vote was moved from Monday to Tuesday.",
        ["Monday: 2031-03-03 from relative", "Tuesday: 2031-03-04 relative"]
      ),
    ])
  func intervals(_ text: String, _ times: [String]) throws {
    #expect(try StageText.times(text) == times)
  }

  @Test(
    "relative times are counted from the document's date, by the tense of their verb",
    arguments: [
      ("The mayor met reporters Tuesday.", ["Tuesday: 2031-03-04 relative"]),
      ("The mayor will meet reporters on Tuesday.", ["Tuesday: 2031-03-11 relative"]),
      ("She resigned last Thursday.", ["last Thursday: 2031-02-27 relative"]),
      ("He left last year.", ["last year: 2030 relative"]),
      ("She returns next month.", ["next month: 2031-04 relative"]),
      ("Three years ago she joined.", ["Three years ago: 2028 relative"]),
      ("The port will open in two years.", ["in two years: 2033 relative"]),
      ("The port must be clean within five years.", ["within five years: 2036 by relative"]),
      ("The council voted yesterday.", ["yesterday: 2031-03-05 relative"]),
      ("This week it will vote again.", ["This week: 2031-03-03/2031-03-09 relative"]),
      ("Earlier this year the board fell.", ["Earlier this year: 2031 relative"]),
      ("It will be gone by the end of the decade.", ["the end of the decade: 203X by relative"]),
      ("The talks ran July 10-11.", ["July 10-11: 2030-07-10/2030-07-11 relative"]),
      ("The election is on 7 May.", ["7 May: 2031-05-07 relative"]),
      ("“He came on Monday,” she said.", ["Monday: 2031-03-03 relative"]),
    ])
  func relative(_ text: String, _ times: [String]) throws {
    #expect(try StageText.times(text) == times)
  }

  @Test(
    "without a date of the document relative times stay unresolved",
    arguments: ["The mayor met reporters Tuesday.", "He left last year.", "The talks ran July 10-11."])
  func undated(_ text: String) throws {
    #expect(try StageText.times(text, published: "") == [])
  }

  @Test("a document that gives its year only dates years, not days")
  func coarse() throws {
    #expect(
      try StageText.times("He left last year and came back on Monday.", published: "2031") == [
        "last year: 2030 relative"
      ])
  }

  @Test("a story of another year does not mean this year's June")
  func context() throws {
    #expect(try StageText.times("In 1944 he fled. In June he came back.") == ["1944: 1944"])
  }

  @Test(
    "the words before a date bound it",
    arguments: [
      ("The harbor must be clean by 2033.", "2033: 2033 by"),
      ("It has been closed since May 2029.", "May 2029: 2029-05 since"),
      ("It stays closed until 1 June 2032.", "1 June 2032: 2032-06-01 until"),
      ("It opened after 1 June 2030.", "1 June 2030: 2030-06-01 after"),
      ("It closed before June 2030.", "June 2030: 2030-06 before"),
      ("It applies from 1 June 2032 onwards.", "1 June 2032: 2032-06-01 from"),
      ("It must open by the end of 2033.", "the end of 2033: 2033 by"),
      ("It must open in 2033 at the latest.", "2033: 2033 by"),
    ])
  func bounds(_ text: String, _ time: String) throws {
    #expect(try StageText.times(text) == [time])
  }

  @Test(
    "numbers of things, prices, counts and verbs are no times",
    arguments: [
      "The Boeing 747 flew 2025 people for $2025.", "He bought 2000 villages.", "The trust may march on.",
      "May said no.", "He will publish it within a month of its signing.", "Jane Oswin, 45, called 555-0134.",
      "Two days later he was gone.", "She came on the same day.", "Sundays are quiet.",
    ])
  func none(_ text: String) throws {
    #expect(try StageText.times(text) == [])
  }

  @Test("a year in an event's name dates it")
  func named() throws {
    #expect(try StageText.times("The 2025 Tamsin Forum praised him.") == ["2025: 2025"])
  }
}
