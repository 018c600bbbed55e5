import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

/// What a text itself says that a name is, against the recognizer's guess.
@Suite("Statements of what a name is", .enabled(if: ModelStore().english != nil))
struct StatementTests {
  private func entities(_ text: String) throws -> [FoundEntity] {
    var findings = try StageText.findings(text)
    StageText.extractor.findNames(&findings)
    return findings.entities
  }

  private func found(_ text: String) throws -> [String] {
    try entities(text).filter(\.isNamed).map { "\($0.type.rawValue) \($0.name)" }
  }

  @Test(
    "an apposition or the noun before a name decides what it is",
    arguments: [
      ("Amber Plough, a farmers' cooperative in Maren, sued the ministry.", "organization Amber Plough"),
      (
        "They met Stella Ridge, a maker of bicycle lamps based in Oslo, on Friday.",
        "organization Stella Ridge"
      ),
      ("Silver Otter, a game developer based in Utrecht, hired 40 people.", "organization Silver Otter"),
      ("Anna Reyes sued the shipping company Marovan on Friday.", "organization Marovan"),
      ("The patients' association Quiet Lantern opposes the closure.", "organization Quiet Lantern"),
      ("The fishermen of Sellin, a village on the coast, went on strike.", "place Sellin"),
      ("The bridge was built between the town Harveck and the sea.", "place Harveck"),
      ("The floods hit the towns of Harveck, Saint Ellery and Little Dorn.", "place Little Dorn"),
      ("Protesters from northern Tamoria arrived on Friday.", "place Tamoria"),
      ("The dispute is about the villages of Upper Dorn and Saint Corran.", "place Saint Corran"),
      ("The Tamorian capital, Sant Erm, lies on a river.", "place Sant Erm"),
      ("The novelist Bramble Hart wrote it in 1998.", "person Bramble Hart"),
      ("The charter was sealed by Queen Isolde III of Norholm in 1512.", "person Isolde III"),
      ("Local groups, among them Bright Heron, tried to stop it.", "organization Bright Heron"),
      (
        "The ministry bought buses from companies such as Anders Kohl and Velvet Axle.",
        "organization Velvet Axle"
      ),
      ("Moody's may cut the rating of Norland next year.", "organization Moody's"),
    ])
  func decided(_ text: String, _ expected: String) throws {
    let found = try found(text)
    #expect(found.contains(expected), "\(found)")
  }

  @Test(
    "a noun that belongs to another name, or has a verb of its own, decides nothing",
    arguments: [
      ("In Oslo, a rights group said that the mine should close.", "organization Oslo"),
      ("Anna Reyes, a company spokeswoman, denied it.", "organization Anna Reyes"),
      ("According to Anna Reyes, the company had lost its way.", "organization Anna Reyes"),
      ("She told the company Anna Reyes had left.", "organization Anna Reyes"),
      ("Northwind Marine Works, the market leader, denied it.", "person Northwind Marine Works"),
      ("They walked down King Street and met a friend.", "person Street"),
      ("Moody's brother Peter Moody came to Oslo.", "organization Moody's"),
      ("He approved a grant by the city council in March.", "place council"),
    ])
  func undecided(_ text: String, _ wrong: String) throws {
    let found = try found(text)
    #expect(!found.contains(wrong), "\(found)")
  }

  @Test("a surname that kin share is the person's named first")
  func kin() throws {
    let found = try entities(
      "Greta Tollund died on Sunday, said her son, Peter Tollund. Tollund had studied law in Vienna.")
    #expect(found.first { $0.name == "Greta Tollund" }?.aliases.map(\.text) == ["Tollund"])
    let apart = try entities("Greta Tollund met Peter Tollund on Sunday. Tollund had studied law in Vienna.")
    #expect(apart.allSatisfy { $0.aliases.isEmpty })
  }

  @Test("a given name that is a common noun too is a person's")
  func givenName() throws {
    let found = try found("Dale Tollund of the National Union spoke. \"Dale knows that,\" she said.")
    #expect(found.filter { $0.contains("Dale") } == ["person Dale Tollund"])
  }

  @Test("a speaker's initials are the speaker, and other initials stay what they are")
  func initials() throws {
    let found = try found("((Jonas Pike)) Why do you run? ((JP)) Will you win?")
    #expect(found == ["person Jonas Pike"])
    #expect(try !self.found("PS: Say hello to Anna Reyes.").contains { $0.hasSuffix(" PS") })
  }

  @Test("what is called after a place of the document belongs to it")
  func demonyms() throws {
    let found = try found(
      "The Republic of Tamoria signed it. Tamorian President Ilko Marsan met Anna Reyes in Tamoria.")
    #expect(found.filter { $0.contains("Tamoria") } == ["place Tamoria"])
    #expect(found.contains("person Ilko Marsan"))
    #expect(DemonymEndings.places(ofDemonym: "tamorian").contains("tamoria"))
    #expect(DemonymEndings.places(ofDemonym: "kharzani").contains("kharzan"))
    #expect(DemonymEndings.places(ofDemonym: "ian").isEmpty)
  }

  @Test(
    "directors and designers are artists only where the text says so",
    arguments: [
      ("The finance director Anna Reyes left.", "executive"), ("The pianist Anna Reyes left.", "artist"),
    ])
  func kinds(_ text: String, _ kind: String) throws {
    #expect(try entities(text).first { $0.name == "Anna Reyes" }?.kind == kind)
  }

  @Test("a described board that is also named is one")
  func board() throws {
    let found = try entities(
      "The Board of Maren Rail met on Monday. The board of Maren Rail dismissed Anna Reyes.")
    #expect(found.filter { $0.name.lowercased() == "board of maren rail" }.count == 1)
  }

  @Test("where a document says that it was written is a place")
  func dateline() throws {
    func clues(place: String?) throws -> ClueCounts? {
      let text = "Kellvane welcomed the decision on Friday."
      var source = SourceDocument(
        text: Array(text.utf8), isFileItself: true, reader: "test-1",
        blocks: [TextBlock(.paragraph, [0..<text.utf8.count])])
      source.place = place
      let parsed = try ParsedDocument(source, by: StageText.extractor.language)
      return NameGroups(parsed).groups.first { $0.name == "Kellvane" }?.clues
    }
    #expect(try clues(place: "KELLVANE")?.has(.dateline) == true)
    #expect(try clues(place: "Oslo")?.has(.dateline) == false)
    #expect(try clues(place: nil)?.has(.dateline) == false)
  }

  @Test("two halves of a name that the document has as one are joined")
  func known() throws {
    let found = try found("Tobin Rask spoke in Oslo. Anna Reyes thanked Tobin Rask, and Tobin Rask left.")
    #expect(found.filter { $0.contains("Rask") } == ["person Tobin Rask"])
    #expect(found.filter { $0.contains("Tobin") } == ["person Tobin Rask"])
  }

  @Test(
    "what a name is said to be with an article decides, and media's names end in news",
    arguments: [
      ("Calder Vose was a Norlandic sailing club from Harveck.", "organization Calder Vose", true),
      ("Born in Oslo, Norway is a singer.", "person Norway", false),
      ("Anna Reyes told Dornnews about the plan. Dornnews interviewed her.", "organization Dornnews", true),
      ("The Calder Vose was a sailing boat from Harveck.", "organization Calder Vose", false),
      ("Anna Reyes is a party to the suit.", "organization Anna Reyes", false),
      ("Northwind Rail Ltd is a witness in the suit.", "person Northwind Rail Ltd", false),
    ])
  func definitions(text: String, name: String, isFound: Bool) throws {
    let found = try found(text)
    #expect(found.contains(name) == isFound, "\(found)")
  }

  @Test("letters that stand for plain words are no name, those that stand for one are")
  func terms() throws {
    #expect(try found("The site has a demo of the VL (virtual lens) on its page. The VL is new.") == [])
    #expect(try found("They use seabed line optimization (SLO) in the port. SLO is new.") == [])
    #expect(
      try found("The site has a page of the Virtual Lens Trust (VLT). The VLT paid.")
        == ["organization Virtual Lens Trust"])
    #expect(
      try found("They asked the port line operator (PLO) for help. The PLO declined.") == ["organization PLO"]
    )
  }

  @Test("what people are called for their fame is no part of their names")
  func epithets() throws {
    let praise = "The critics of the evening praised "
    let end = " Dolmen Reyes, and later on the singer Dolmen Reyes smiled."
    #expect(try found(praise + "Legendary" + end) == ["person Dolmen Reyes"])
    #expect(
      try found(praise + "the Legendary Otter Club, and the club smiled.") == [
        "organization Legendary Otter Club"
      ])
  }
}
