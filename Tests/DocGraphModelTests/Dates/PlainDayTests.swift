import Testing

@testable import DocGraphModel

@Suite struct `Plain days` {
  @Test(
    "are read as EDTF reads them",
    arguments: ["2031-03-04", "0000-01-01", "1999-12-31", "2032-02-29", "9999-06-30"])
  func same(text: String) throws {
    #expect(try PartialDate(plainDay: Array(text.utf8).span) == PartialDate(edtf: text))
  }

  @Test(
    "leave every other text to EDTF, which says what is wrong with it",
    arguments: [
      "2031", "2031-03", "2031-02-29", "2031-13-01", "2031-00-01", "2031-01-00", "2031-21-01", "203X-01-01",
      "2031-03-XX", "2031-03-0:", "2031/03/04", "2031-03-04?", "-031-03-04", "2031-03/04", "",
    ])
  func others(text: String) {
    #expect(PartialDate(plainDay: Array(text.utf8).span) == nil)
  }
}
