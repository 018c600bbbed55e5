import Testing

@testable import DocGraphExtraction

@Suite("Tables of names")
struct NameTablesTests {
  @Test(
    "nouns have the sense of their things, plural too",
    arguments: [
      ("ministry", NounLexicon.Sense.organization(kind: "ministry")), ("ministries", .organization(kind: "ministry")),
      ("river", .place(kind: "river")), ("minister", .person(kind: "politician")), ("award", .other),
    ])
  func senses(noun: String, sense: NounLexicon.Sense) {
    #expect(NounLexicon.english.sense(of: noun) == sense)
  }

  @Test("a noun of nothing has none")
  func noSense() {
    #expect(NounLexicon.english.sense(of: "yellow") == nil)
    #expect(NounLexicon.english.sense(of: "") == nil)
  }

  @Test("first names have a gender where they mostly do")
  func genders() {
    #expect(FirstNames.frequent.gender(of: "Anna") == .female)
    #expect(FirstNames.frequent.gender(of: "Vladimir") == .male)
    #expect(FirstNames.frequent.gender(of: "Alex") == .unknown)
    #expect(FirstNames.frequent.gender(of: "Northwind") == nil)
  }

  @Test("every clue that is weighed is a clue, and most clues are weighed")
  func weights() {
    let known = Set(NameClue.allCases.map { "\($0)" })
    let lines = ClueWeights.table.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.allSatisfy { $0.count == 5 && ($0[0] == "bias" || known.contains(String($0[0]))) })
    #expect(lines.count > 80)
  }

  @Test(
    "an acronym is made of its long form's letters",
    arguments: [
      ("hpt", ["harbor", "pier", "trust"], true), ("asean", ["association", "of", "southeast", "asian", "nations"], true),
      ("xyz", ["harbor", "pier", "trust"], false), ("harbor", ["harbor", "trust"], false), ("h", ["harbor", "trust"], false),
    ])
  func acronyms(short: String, long: [String], isShort: Bool) {
    #expect(Acronym.isShort([short], for: long) == isShort)
  }

  @Test("a short name may leave out what is in the middle, and may not begin with another letter")
  func shortened() {
    #expect(NameClusters.isShortened(["ana", "reyes"], of: ["ana", "maria", "reyes"]))
    #expect(NameClusters.isShortened(["a.", "reyes"], of: ["ana", "maria", "reyes"]))
    #expect(!NameClusters.isShortened(["peter", "reyes"], of: ["ana", "maria", "reyes"]))
  }
}
