import DocGraphModel
import Testing

@testable import DocGraphRendering

@Suite("Dates in words")
struct WordsTests {
  @Test(
    "dates are put in words where EDTF's signs would puzzle a reader",
    arguments: [
      ("2031", "2031"), ("2031-03-04", "2031-03-04"), ("2031-23", "autumn 2031"),
      ("2031-21~", "c. spring 2031"),
      ("2031?", "2031?"), ("2031-05%", "c. 2031-05?"), ("203X", "2030s"), ("2031/2033", "2031 to 2033"),
      ("2031/..", "from 2031"), ("../2033-24", "until winter 2033"), ("/2033", "until 2033"),
    ])
  func dates(text: String, words: String) throws {
    #expect(try PartialDate(edtf: text).words == words)
  }
}
