import DocGraphModel
import DocGraphTestSupport
import Testing

@testable import DocGraphFiles

@Suite struct GraphFileSchemaTests {
  @Test("docs/docgraph.schema.json is what the code generates (DOCGRAPH_RECORD=1 writes it anew)")
  func recorded() throws {
    #expect(try PackageFile("docs/docgraph.schema.json").isRecorded(GraphFileSchema.jsonSchema()))
  }

  @Test("every record of a file has its definition")
  func definitions() {
    var records = RecordCollector()
    records.collect(RecordFormat.graph.shape)
    #expect(Set(records.found.map(\.name)) == Set(RecordName.allCases))
  }

  @Test(
    "the pattern of dates takes every date that the reader takes",
    arguments: [
      "2031", "-0044", "203X", "20XX", "Y170000002", "Y-170000002", "2031-03", "2031-21", "2031-XX",
      "2031-03-04", "2031-03-XX", "2031-XX-XX", "2031-03-04T10:21:00", "2031-03-04T10:21:00Z",
      "2031-03-04T10:21:00+08:00", "2031-03-04T10:21:00-05", "2031?", "2031-03~", "2031-03-04%",
      "2031/2033", "2031-03/..", "../2033", "2031/", "/2033", "../..", "2031-03-04/2031-05~",
    ])
  func datePattern(date: String) throws {
    #expect(throws: Never.self) { try PartialDate(edtf: date) }
    #expect(date.contains(try Regex(GraphFileSchema.datePattern)))
  }

  @Test(
    "the pattern of dates refuses what has another form",
    arguments: ["soon", "31", "2031-3", "2031-13", "2031-03-32", "04.03.2031", "2031 ", "2031-03-04 10:21"])
  func noDates(text: String) throws {
    #expect(throws: ModelError.self) { try PartialDate(edtf: text) }
    #expect(!text.contains(try Regex(GraphFileSchema.datePattern)))
  }
}
