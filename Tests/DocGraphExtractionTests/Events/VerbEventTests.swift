import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

/// Read as of Thursday, 6 March 2031.
@Suite("Works, falls, votes, receptions and trials", .enabled(if: ModelStore().english != nil))
struct VerbEventTests {
  private static let names = [
    "Oswin Dredging": "organization", "Korin Works": "organization", "Mara Skerry": "person",
    "Elin Marsh": "person",
    "Ruth Adey": "person", "Gideon Farr": "person", "Eel Canal": "place", "Contracts Office": "organization",
    "Tamsin": "place",
  ]

  @Test(
    "what is completed, falls, is voted on or filed, with when",
    arguments: [
      (
        "Oswin Dredging finished dredging the Eel Canal on 30 October 2030.",
        "- | Completion of the Eel Canal dredging | 2030-10-30"
      ),
      ("Korin Works completed the old bridge in May 2030.", "- | Completion of the old bridge | 2030-05"),
      ("Korin Works completed a form in May 2030.", ""), ("Korin Works completed the old bridge.", ""),
      ("Mara Skerry finished reading the book in May 2030.", ""),
      (
        "Half of the north pier fell into the sea in the winter of 2027.",
        "accident | Fall of half of the north pier | 2027-24"
      ),
      ("Half of the shares fell into the red in the winter of 2027.", ""),
      ("Rents in the old tower fell in May 2030.", ""),
      (
        "The regional assembly is to vote on the reserve in June 2031.",
        "vote | Vote of the regional assembly on the reserve | 2031-06"
      ),
      ("The viewers are to vote on the song in June 2031.", ""),
      ("The regional assembly may vote on the reserve.", ""),
      (
        "Elin Marsh will receive the leaders of all parties on 8 March 2031.",
        "meeting | Reception of the leaders of all parties | 2031-03-08"
      ),
      ("Elin Marsh will receive the letters on 8 March 2031.", ""),
      (
        "In a complaint to the Contracts Office, lodged on 7 November 2030, Korin Works alleges fraud.",
        "lawsuit | Complaint of Korin Works | 2030-11-07"
      ),
      ("A complaint about the noise is no news.", ""),
    ])
  func told(_ text: String, _ event: String) throws {
    let found = try EventText.events(text, Self.names)
    #expect(
      found.map { $0.split(separator: " | ").prefix(3).joined(separator: " | ") }
        == (event.isEmpty ? [] : [event]))
  }

  @Test("a trial and its one accused belong together, with who presides, watches and testifies")
  func trial() throws {
    let text =
      "The trial began on Monday. Gideon Farr is charged with bribery. Mara Skerry, who presides, has set aside two days. "
      + "Ruth Adey, who watched from the public gallery, expects a conviction. Elin Marsh will give evidence in June."
    #expect(
      try EventText.events(text, Self.names) == ["trial | Trial of Gideon Farr | 2031-03-03 | trial"])
    #expect(
      try EventText.relations(text, Self.names) == [
        "Gideon Farr attended Trial of Gideon Farr as defendant",
        "Mara Skerry related_to Trial of Gideon Farr as judge",
        "Ruth Adey attended Trial of Gideon Farr as spectator",
        "Elin Marsh spoke_at Trial of Gideon Farr as witness",
      ])
  }

  @Test(
    "no trial where two stand accused, where none does, or where something else is tried",
    arguments: [
      "The trial began on Monday. Gideon Farr is charged with bribery. Mara Skerry is charged with fraud.",
      "The clinical trial began in May. Gideon Farr is charged with bribery.",
      "Gideon Farr is charged with bribery.", "Mara Skerry, who presides, watched from the gallery.",
    ])
  func noTrial(_ text: String) throws {
    #expect(!(try EventText.events(text, Self.names)).contains { $0.contains("Trial of") })
  }

  @Test(
    "who chaired, was there as well, or signed what at it",
    arguments: [
      (
        "Mara Skerry, who chaired the council meeting in Tamsin on Monday, left.",
        ["Mara Skerry attended Council meeting as chair"]
      ),
      (
        "Mara Skerry attended the meeting in Tamsin on Monday, as did Ruth Adey.",
        ["Mara Skerry attended Meeting", "Ruth Adey attended Meeting"]
      ),
      (
        "Mara Skerry attended the meeting in Tamsin on Monday, as Ruth Adey slept.",
        ["Mara Skerry attended Meeting"]
      ),
      ("Mara Skerry signed the accord of the Tamsin Summit.", ["Mara Skerry signed Tamsin Summit"]),
      ("Mara Skerry read the accord of the Tamsin Summit.", []),
    ] as [(String, [String])])
  func roles(_ text: String, _ expected: [String]) throws {
    #expect(try EventText.relations(text, Self.names).filter { !$0.contains("occurred_at") } == expected)
  }
}
