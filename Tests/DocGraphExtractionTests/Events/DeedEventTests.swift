import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Events of a day, each with who takes part", .enabled(if: ModelStore().english != nil))
struct DeedEventTests {
  static let names = [
    "Otto Varn": "person", "Mara Adey": "person", "Dana Quill": "person", "Jonas Reed": "person",
    "Orvane Rail": "organization", "Korin Mills": "organization", "MWU": "organization",
    "Reed League": "organization", "Greyford Rovers": "organization", "Duke Osric": "person",
    "Greyford": "place", "Tamsin": "place", "Tamsin Park": "place",
  ]

  /// Name, date.
  private func events(_ text: String) throws -> [String] {
    try EventText.events(text, Self.names).map {
      let parts = $0.split(separator: " | ")
      return parts.count > 2 ? parts[1] + " | " + parts[2] : $0
    }
  }

  @Test(
    "arrests, dismissals, resignations and weddings, where they are told with their day",
    arguments: [
      ("Police arrested Otto Varn in Greyford on Monday.", ["Arrest of Otto Varn | 2031-03-03"]),
      ("Police arrested two men in Greyford on Monday.", []),
      ("Otto Varn was arrested.", []), ("Police may arrest Otto Varn on Friday.", []),
      (
        "Orvane Rail sacked its finance director, Mara Adey, on 3 February.",
        ["Dismissal of Mara Adey | 2031-02-03"]
      ),
      ("The panel dismissed the idea on 3 February.", []),
      ("Dana Quill resigned on Monday.", ["Resignation of Dana Quill | 2031-03-03"]),
      ("Dana Quill did not resign on Monday.", []), ("Dana Quill wants to resign on Friday.", []),
      ("Dana Quill married Jonas Reed in 2019.", ["Wedding of Dana Quill and Jonas Reed | 2019"]),
      ("Dana Quill married in 2019.", []),
    ] as [(String, [String])])
  func deeds(_ text: String, _ expected: [String]) throws {
    #expect(try events(text) == expected)
  }

  @Test(
    "fires, strikes, openings, matches, battles and sales",
    arguments: [
      (
        "A fire that gutted a hotel of Korin Mills in Greyford on 3 February killed two people.",
        "Fire in Greyford | 2031-02-03",
        ["Fire in Greyford occurred_at Greyford", "Korin Mills related_to Fire in Greyford as harmed"]
      ),
      (
        "The mill workers' union MWU called a strike for Friday.", "Strike of MWU | 2031-03-07",
        ["MWU organized Strike of MWU"]
      ),
      (
        "Mara Adey opened a clinic in Tamsin on Monday, in a ceremony attended by Otto Varn and Dana Quill.",
        "Opening of a clinic | 2031-03-03",
        [
          "Opening of a clinic occurred_at Tamsin", "Otto Varn attended Opening of a clinic",
          "Dana Quill attended Opening of a clinic",
        ]
      ),
      (
        "The team won Sunday's match against Greyford Rovers at Tamsin Park.",
        "Match against Greyford Rovers | 2031-03-02",
        [
          "Match against Greyford Rovers occurred_at Tamsin Park",
          "Greyford Rovers attended Match against Greyford Rovers",
        ]
      ),
      (
        "The Battle of Skerry Moor was fought on 3 May 1640 between the army of Duke Osric and the rebels of the Reed League.",
        "Battle of Skerry Moor | 1640-05-03",
        [
          "Duke Osric attended Battle of Skerry Moor as side",
          "Reed League attended Battle of Skerry Moor as side",
        ]
      ),
      (
        "The inquiry looks at the sale of nine acres near Tamsin Park to Korin Mills.",
        "Sale of nine acres to Korin Mills | -",
        [
          "Sale of nine acres to Korin Mills occurred_at Tamsin Park",
          "Korin Mills related_to Sale of nine acres to Korin Mills as buyer",
        ]
      ),
    ] as [(String, String, [String])])
  func kinds(_ text: String, _ event: String, _ relations: [String]) throws {
    #expect(try events(text).contains(event))
    #expect(Set(try EventText.relations(text, Self.names)) == Set(relations))
  }

  @Test(
    "what has no day, no place or nobody is no event",
    arguments: [
      "A fire killed two people.", "The union wants a strike.", "Mara Adey opened a letter.",
      "The colours match the walls of Tamsin Park.", "Mara Adey lit a match in Tamsin.",
      "Korin Mills fought for the contract.", "The sale of bread to children rose.",
      "Mara Adey spoke of the sale of the old mill.",
    ])
  func none(_ text: String) throws {
    #expect(try events(text).isEmpty)
  }

  @Test("two who met in talks that a third hosted")
  func talks() throws {
    let text = "Mara Adey and Otto Varn met in Tamsin on Monday in talks hosted by Dana Quill."
    #expect(
      Set(try EventText.relations(text, Self.names)) == [
        "Meeting of Mara Adey and Otto Varn occurred_at Tamsin",
        "Dana Quill hosted Meeting of Mara Adey and Otto Varn as host",
        "Mara Adey attended Meeting of Mara Adey and Otto Varn",
        "Otto Varn attended Meeting of Mara Adey and Otto Varn",
      ])
  }

  @Test("minutes tell a meeting, with who was present and not who sent apologies")
  func minutes() throws {
    let findings = try PledgeReading.findings([
      (.title, "Minutes of the Tamsin Town Council, 8 February 2031"),
      (
        .paragraph,
        "Present: Mayor Mara Adey (chair), Councillors Otto Varn and Dana Quill. Apologies: Councillor Jonas Reed."
      ),
    ])
    let event = findings.entities.firstIndex { $0.type == .event }
    #expect(event.map { findings.entities[$0].name } == "Meeting of the Tamsin Town Council")
    let present = findings.relations.filter { $0.target == event && $0.type == "attended" }
      .map { findings.entities[$0.source].name + ($0.role.map { " as \($0)" } ?? "") }
    #expect(present == ["Mara Adey as chair", "Otto Varn", "Dana Quill"])
    let none = try PledgeReading.findings([
      (.title, "Minutes of waiting"), (.paragraph, "Present: two chairs."),
    ])
    #expect(!none.entities.contains { $0.type == .event })
  }
}
