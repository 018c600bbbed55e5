import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Events", .enabled(if: ModelStore().english != nil))
struct EventTests {
  static let names = [
    "Oswin": "person", "Mara Skerry": "person", "Tamsin": "place", "Greyford": "place",
    "Harbor Union": "organization",
    "Acme": "organization",
  ]

  @Test(
    "names in capitals around a noun for an event are its name",
    arguments: [
      (
        "The 2030 Tamsin Harbor Forum met in Tamsin on 3 May 2030. Oswin attended the forum.",
        "forum | 2030 Tamsin Harbor Forum | 2030-05-03 | 2030 Tamsin Harbor Forum, forum"
      ),
      (
        "The Tamsin Conference on Tides was held in Greyford on Monday.",
        "conference | Tamsin Conference on Tides | 2031-03-03 | Tamsin Conference on Tides"
      ),
      (
        "Storm Ottoline struck Tamsin in the night from 19 to 20 October 2030.",
        "storm | Storm Ottoline | 2030-10-19/2030-10-20 | Storm Ottoline"
      ),
      (
        "The Group of Ten summit in Tamsin will take place in November 2031.",
        "summit | Group of Ten summit | 2031-11 | Group of Ten summit"
      ),
    ])
  func named(_ text: String, _ event: String) throws {
    #expect(try EventText.events(text, Self.names) == [event])
  }

  @Test(
    "descriptions are events if a date, a place or a subject makes them checkable",
    arguments: [
      (
        "Oswin spoke at a public meeting in Tamsin on 4 March 2031. The meeting ended late.",
        "meeting | Public meeting | 2031-03-04 | public meeting, meeting"
      ),
      (
        "The council held a hearing on the pier contract in Tamsin on 14 February 2031.",
        "hearing | Hearing on the pier contract | 2031-02-14 | hearing"
      ),
      (
        "The collapse of the north crane killed two.", "accident | Collapse of the north crane | - | collapse"
      ),
      ("The trial begins in June.", "trial | Trial | 2031-06 | trial"),
      (
        "Talks in Tamsin on Tuesday ended late. Oswin left the talks.",
        "meeting | Talks | 2031-03-04 | Talks, talks"
      ),
    ])
  func described(_ text: String, _ event: String) throws {
    #expect(try EventText.events(text, Self.names) == [event])
  }

  @Test(
    "generic, denied and wished ones, months and organizations are no events",
    arguments: [
      "Elections are held every year, and meetings bore him.", "No meeting was held in Tamsin on Monday.",
      "He called for a hearing.", "The new law was written in March 2030.", "A meeting is a meeting.",
      "The firm is on strike and at war.", "The Tamsin Forum said that prices rose.", "She won the vote.",
    ])
  func none(_ text: String) throws {
    #expect(try EventText.events(text, Self.names) == [])
  }

  @Test("a noun after its verb has the verb's date, place and parties")
  func told() throws {
    let text =
      "Oswin signed the contract for Acme, and Mara Skerry signed it for Tamsin, in Greyford on 20 June 2030. "
      + "The Harbor Union attended the signing."
    #expect(
      try EventText.events(text, Self.names) == ["signing | Signing of the contract | 2030-06-20 | signing"])
    #expect(
      try EventText.relations(text, Self.names) == [
        "Signing of the contract occurred_at Greyford", "Harbor Union attended Signing of the contract",
        "Oswin signed Signing of the contract", "Mara Skerry signed Signing of the contract",
      ])
  }

  @Test("two meetings of two days are two events")
  func apart() throws {
    #expect(
      try EventText.events(
        "The meeting on 3 May 2030 was long. The meeting on 5 June 2030 was short.", Self.names
      ).map { $0.prefix(30) }
        == ["meeting | Meeting | 2030-05-03", "meeting | Meeting | 2030-06-05"]
        .map { $0.prefix(30) })
  }

  @Test(
    "who held, attended and spoke is said by the grammar",
    arguments: [
      (
        "Acme hosted the Tamsin Summit in Tamsin.",
        ["Tamsin Summit occurred_at Tamsin", "Acme hosted Tamsin Summit as host"]
      ),
      ("The Tamsin Summit was organized by Acme.", ["Acme organized Tamsin Summit"]),
      ("Oswin attended the Tamsin Summit.", ["Oswin attended Tamsin Summit"]),
      ("Oswin chaired the Tamsin Summit.", ["Oswin attended Tamsin Summit as chair"]),
      ("Mara Skerry spoke at the Tamsin Summit.", ["Mara Skerry spoke_at Tamsin Summit"]),
      ("Acme took part in the Tamsin Summit.", ["Acme attended Tamsin Summit"]),
      (
        "Oswin met Mara Skerry in Greyford on Monday.",
        [
          "Meeting of Oswin and Mara Skerry occurred_at Greyford",
          "Oswin attended Meeting of Oswin and Mara Skerry",
          "Mara Skerry attended Meeting of Oswin and Mara Skerry",
        ]
      ),
      (
        "Storm Ottoline caused the collapse of the north crane.",
        ["Storm Ottoline caused Collapse of the north crane"]
      ),
      ("Oswin criticized the Tamsin Summit.", []),
      ("Oswin met the target on Monday.", []),
    ])
  func participants(_ text: String, _ relations: [String]) throws {
    #expect(try EventText.relations(text, Self.names) == relations)
  }

  @Test("a name that was held for an organization's becomes the event's, with all its mentions")
  func retyped() throws {
    let findings = try EventText.findings(
      "The 2030 Tamsin Forum was held in May. Oswin attended the 2030 Tamsin Forum.",
      ["2030 Tamsin Forum": "organization", "Oswin": "person"])
    #expect(findings.entities.map(\.type.rawValue) == ["event", "person"])
    #expect(findings.mentions.map(\.entity) == [0, 1, 0])
  }
}
