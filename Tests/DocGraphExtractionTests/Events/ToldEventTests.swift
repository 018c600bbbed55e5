import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Events that verbs tell", .enabled(if: ModelStore().english != nil))
struct ToldEventTests {
  static let names = [
    "Oswin Foods": "organization", "Tamsin Mills": "organization", "Tamsin Bank": "organization",
    "Mara Skerry": "person", "Tamsin": "place", "Greyford": "place", "Harbor Agency": "organization",
  ]

  @Test(
    "a verb with who, and when or where, tells an event",
    arguments: [
      (
        "On Monday, Tamsin signed the Tides Accord.", "signing | Signing of the Tides Accord | 2031-03-03"
      ),
      ("Mara Skerry may be tried in June.", ""),
      ("Mara Skerry is to be tried in June.", "trial | Trial of Mara Skerry | 2031-06"),
      ("Tamsin Bank collapsed in October 2030.", "- | Collapse of Tamsin Bank | 2030-10"),
      ("Tamsin Bank collapsed.", ""), ("Tamsin did not sign the Tides Accord on Monday.", ""),
      ("The roof collapsed in October 2030.", ""),
    ])
  func told(_ text: String, _ event: String) throws {
    let found = try EventText.events(text, Self.names)
    #expect(
      found.map { $0.split(separator: " | ").prefix(3).joined(separator: " | ") }.filter { !$0.isEmpty }
        == (event.isEmpty ? [] : [event]))
  }

  @Test("who buys whom is an event if the text speaks of the deal")
  func deal() throws {
    let text = "Oswin Foods said on Monday it had agreed to buy Tamsin Mills. The takeover needs approval."
    #expect(
      try EventText.events(text, Self.names)
        == ["transaction | Takeover of Tamsin Mills by Oswin Foods | - | takeover"])
    #expect(
      try EventText.relations(text, Self.names) == [
        "Oswin Foods related_to Takeover of Tamsin Mills by Oswin Foods as buyer",
        "Tamsin Mills related_to Takeover of Tamsin Mills by Oswin Foods as target",
      ])
    #expect(try EventText.events("Oswin Foods agreed to buy Tamsin Mills.", Self.names).isEmpty)
  }

  @Test("a summit named by a place is there; talks may be about it")
  func site() throws {
    #expect(
      try EventText.relations("The Greyford climate summit ended on Friday.", Self.names)
        == ["Greyford climate summit occurred_at Greyford"])
    #expect(try EventText.relations("The Greyford talks ended on Friday.", Self.names).isEmpty)
  }

  @Test("who says that it opened an inquiry opened it")
  func inquiry() throws {
    let text = "The Harbor Agency said that it had opened an inquiry into the pier contract in May 2030."
    #expect(
      try EventText.relations(text, Self.names)
        == ["Harbor Agency organized Inquiry into the pier contract"])
  }
}
