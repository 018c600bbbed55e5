import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

@Suite("Figures", .enabled(if: ModelStore().english != nil))
struct FigureTests {
  static let names = [
    "Tamsin": "place", "Acme": "organization", "Skerry Bank": "organization", "Oswin": "person",
    "Bolt": "organization",
  ]

  @Test(
    "a number is its owner's, with what it measures, as of when and who says so",
    arguments: [
      (
        "Tamsin had filed over 1.5 million harbor patent applications by April 2030, nearly 40 percent of the world's total.",
        [
          "Tamsin: harbor patent applications = 1500000 over as of 2030-04",
          "Tamsin: share of the world's harbor patent applications = 40 percent about as of 2030-04",
        ]
      ),
      (
        "Tamsin's trade with its neighbors reached a record 890 billion US dollars in 2030, according to Skerry Bank.",
        ["Tamsin: trade with its neighbors = 890000000000 USD as of 2030 says Skerry Bank"]
      ),
      ("Acme employs 340 people in Tamsin.", ["Acme: employees in Tamsin = 340"]),
      (
        "Acme's revenue rose 12 percent to €3.4m in 2030.",
        ["Acme: increase of revenue = 12 percent as of 2030", "Acme: revenue = 3400000 EUR as of 2030"]
      ),
      (
        "Unemployment in Tamsin fell to 8 percent in May.",
        ["Tamsin: unemployment = 8 percent as of 2030-05"]
      ),
      ("The population of Tamsin was 48 million in 2030.", ["Tamsin: population = 48000000 as of 2030"]),
      ("Tamsin has a population of 48 million.", ["Tamsin: population = 48000000"]),
      (
        "Acme, with annual sales of $3 billion, bought Bolt for $400 million.",
        ["Acme: annual sales = 3000000000 USD"]
      ),
      ("Acme exported 300 boats in 2030.", ["Acme: boats exported = 300 as of 2030"]),
      ("Acme said its profit reached $40 million.", ["Acme: profit = 40000000 USD says Acme"]),
    ])
  func figures(_ text: String, _ figures: [String]) throws {
    #expect(try EventText.figures(text, Self.names) == figures)
  }

  @Test(
    "planned, denied, doubted and ownerless numbers, ranges, payments and addresses are none",
    arguments: [
      "Acme plans to hire 300 people.", "Acme did not employ 400 people.", "Acme will employ 400 people.",
      "Oswin denies that Acme employs 400 people.", "Acme might have employed 400 people.",
      "Trade reached 890 billion US dollars in 2030.", "Acme's revenue was between 5 and 7 million euros.",
      "Acme paid Oswin 85,000 euros.", "Acme owns 75 percent of Bolt.", "Oswin has three sons.",
      "If Acme employs 400 people, it pays.", "Acme had 14 other ships.",
    ])
  func none(_ text: String) throws {
    #expect(try EventText.figures(text, Self.names) == [])
  }

  @Test("people who came are an event's attendance")
  func attendance() throws {
    #expect(
      try EventText.figures("Acme hosted a meeting in Tamsin, and some 300 people came.", Self.names) == [
        "Meeting of Acme: attendance = 300 people about"
      ])
  }
}
