import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

/// Names that belong together, and who is described and not named.
@Suite("Joined and described names", .enabled(if: ModelStore().english != nil))
struct JoinedNamesTests {
  private func entities(_ text: String) throws -> [FoundEntity] {
    var findings = try StageText.findings(text)
    StageText.extractor.findNames(&findings)
    return findings.entities
  }

  private func names(_ text: String) throws -> [String] { try entities(text).map(\.name) }

  @Test("initials in parentheses say that what 'and' joins is one name")
  func initials() throws {
    let names = try names(
      "That did little to reassure the Food and Allied Workers' Union (FAWU), which has 6,200 members.")
    #expect(names == ["Food and Allied Workers' Union"])
    #expect(
      try !self.names("Skerrow Foods and Allied Workers' Union (AWU) met.").contains { $0.contains(" and ") })
  }

  @Test("possessives on both sides of 'and' belong to one union")
  func possessors() throws {
    #expect(
      try names("The firm promised the Dockers' and Pilots' Union to hire 40 apprentices.")
        .contains("Dockers' and Pilots' Union"))
    #expect(try !names("Anna Reyes and the Pilots' Union met.").contains { $0.contains(" and ") })
  }

  @Test("a name that another had before is a former one")
  func former() throws {
    let trust = try #require(
      try entities("The Harbor Trust was known as the Saltmarsh Pilotage Board until 2026.").first)
    #expect(trust.name == "Harbor Trust" || trust.aliases.contains { $0.text == "Harbor Trust" })
    #expect(trust.aliases.contains(Alias("Saltmarsh Pilotage Board", kind: .former)))
    #expect(try names("The Harbor Trust acted as the Saltmarsh Pilotage Board asked.").count == 2)
  }

  @Test("a name in another script is an alias")
  func scripts() throws {
    let found = try entities("Vera Trostnikova (Вера Тростникова) said that she would leave the firm.")
    #expect(found.map(\.name) == ["Vera Trostnikova"])
    #expect(found.first?.aliases.map(\.text) == ["Вера Тростникова"])
  }

  @Test("the office before a person is no part of an organization's name")
  func office() throws {
    let names = try names("Dunne drove the Labour Union of Premier Pieter Hartog from power.")
    #expect(names.contains("Labour Union"))
    #expect(names.contains("Pieter Hartog"))
  }

  @Test("who has a mayor is a place")
  func mayor() throws {
    let found = try entities(
      "Hanne Okoro was elected mayor of Stellmark in May. Stellmark approved the sale.")
    #expect(found.first { $0.name == "Stellmark" }?.type == .place)
  }

  @Test("the West is a region, and west is none")
  func west() throws {
    let found = try entities("Trade is dominated by the West, said Anna Reyes.")
    #expect(found.first { $0.name == "The West" }?.kind == "region")
    #expect(try !names("They sailed to the west of the island.").contains("The West"))
  }

  @Test(
    "councils and groups that a name or a number tells apart are described",
    arguments: [
      ("The harbor committee of the City Council held a hearing.", "Harbor committee of the City Council"),
      (
        "The Ports Agency and the Bergen municipal government hosted the forum.",
        "Bergen municipal government"
      ),
      ("Delegates from 63 countries agreed on Monday to set up a fund.", "Delegates from 63 countries"),
    ])
  func described(_ text: String, _ name: String) throws {
    let found = try entities(text)
    #expect(found.contains { $0.name == name && !$0.isNamed }, "\(found.map(\.name))")
  }

  @Test(
    "what nothing tells apart is not",
    arguments: [
      "The committee held a hearing.", "Delegates agreed to set up a fund.", "Many officials left.",
    ])
  func vague(_ text: String) throws {
    #expect(try entities(text).isEmpty)
  }

  @Test("a family is a group, and its name alone is a person")
  func family() throws {
    let found = try entities("The mill was owned by the Pellworth family from 1898 to 1999.")
    #expect(found.contains { $0.name == "Pellworth family" && $0.type == .organization })
    #expect(try !names("Anna Pellworth wrote a family history.").contains { $0.contains("family") })
  }

  @Test("a name that was entered as another is its former name")
  func entered() throws {
    let found = try entities(
      "Greywell Dredging Ltd is a company. It was entered in May 2014 as Tern and Daughters Ltd and took its present name in 2022."
    )
    #expect(found.filter { $0.type == .organization }.count == 1)
    #expect(found.contains { $0.aliases.contains { $0.text == "Tern and Daughters Ltd" } })
    #expect(try names("Greywell Dredging Ltd is a company. Tern and Daughters Ltd is one too.").count == 2)
  }

  @Test("a name with and without its legal form is one")
  func legalForms() throws {
    #expect(try names("Pelagia Nominees Ltd paid. Pelagia Nominees paid again.").count == 1)
    #expect(LegalForms.dropped(from: "Pelagia Nominees, Ltd.") == "Pelagia Nominees")
    #expect(LegalForms.dropped(from: "Limited") == "Limited")
    #expect(LegalForms.dropped(from: "Haven Company") == "Haven Company")
  }

  @Test("a surname with its particle means the person with the full name")
  func particles() throws {
    let found = try entities("Carl von der Linde came to Oslo. Carl said that von der Linde would stay.")
    #expect(found.filter { $0.type == .person }.count == 1)
    let others = try entities("Carl von der Linde came to Oslo. Anna Reyes said that von der Aue would stay.")
    #expect(!others.contains { $0.name == "Carl von der Linde" && !$0.aliases.isEmpty })
  }
}
