import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

/// Other names that a sentence gives something or somebody.
@Suite("Other names that a sentence says", .enabled(if: ModelStore().english != nil))
struct AliasTests {
  private func entities(_ text: String) throws -> [FoundEntity] {
    var findings = try StageText.findings(text)
    StageText.extractor.findNames(&findings)
    return findings.entities
  }

  /// Whether both names are one entity's.
  private func isOne(_ name: String, _ alias: String, _ text: String) throws -> Bool {
    try entities(text).contains { entity in
      let names = [entity.name] + entity.aliases.map(\.text)
      return names.contains(name) && names.contains(alias)
    }
  }

  @Test(
    "what is known, called, born or spelled otherwise has two names",
    arguments: [
      ("Harveck", "Old Dorn", "Harveck, also known as Old Dorn, is a town on the coast of Norland."),
      (
        "Marenholt Harbor School", "MHSchool",
        "The Marenholt Harbor School, also referred to as MHSchool or simply Marenholt, is a school in Oslo."
      ),
      (
        "Marenholt Harbor School", "Marenholt",
        "The Marenholt Harbor School, also referred to as MHSchool or simply Marenholt, is a school in Oslo."
      ),
      (
        "Tobin Rask", "Sandor Rask",
        "Tobin Rask was an inventor from Oslo. He was also known as Sandor Rask."
      ),
      (
        "Judith Harveck", "Judith Molina",
        "Judith Harveck (born Judith Molina on May 3, 1971) is a painter from Oslo."
      ),
      (
        "Judith Harveck", "Judith Molina",
        "Judith Harveck is a painter from Oslo. Her birth name was Judith Molina."
      ),
      (
        "Maren Trade Council", "Maren Trade Group",
        "The Maren Trade Council (MTC) or Maren Trade Group (MTG) was a regional body proposed by Norland."
      ),
      ("Dorn River", "Maren River", "The Dorn River (or Maren River) flows through Norland."),
      ("Kirkholm", "Oslo", "He died in 1922 in Kirkholm (now Oslo), Norland."),
    ])
  func other(name: String, alias: String, text: String) throws {
    #expect(try isOne(name, alias, text))
  }

  @Test(
    "what only stands beside a name is no other name",
    arguments: [
      (
        "Marenshire", "Ternaby",
        "Tern is a village in the county of Marenshire, known as Ternaby in old books."
      ),
      ("Marenholt", "Harveck", "Anna Reyes visited Marenholt or simply Harveck on Friday."),
      (
        "Judith Harveck", "Peter Molina",
        "Judith Harveck is a painter from Oslo. Her favourite name was Peter Molina."
      ),
      ("Judith Harveck", "Oslo", "Judith Harveck (born Oslo) is a painter."),
      (
        "Maren Trade Council", "Port Trust",
        "The Maren Trade Council or the Port Trust will pay for the bridge."
      ),
      ("Anna Reyes", "Tobin Rask", "Anna Reyes called Tobin Rask on Friday."),
      ("Kirkholm", "Oslo", "He met a friend in Kirkholm (Oslo) in 1922."),
      ("Peter Rask", "Head Coach", "Peter Rask, now Head Coach of Dorn United, lives in Oslo."),
      ("Oslo Station", "Maren Station", "Anna Reyes left from Oslo Station (or Maren Station) on Friday."),
      ("Anna Reyes", "Harveck Player of the Year", "Anna Reyes was named Harveck Player of the Year."),
      ("Anna Reyes", "Judith Vale", "Anna Reyes is best known as Judith Vale in the series."),
    ])
  func beside(name: String, alias: String, text: String) throws {
    #expect(try !isOne(name, alias, text))
  }

  @Test("initials say that a list with commas is one name")
  func coordinated() throws {
    let run = "Canteens in the ports were run by "
    #expect(
      try entities(run + "the Port, Coast and Dock Police Trust (PCDPT) until the war was over.")
        .contains { $0.name == "Port, Coast and Dock Police Trust" })
    #expect(
      try !entities(run + "Oslo, Maren and the Dock Police Trust (DPT) until the war was over.")
        .contains { $0.name.contains(",") })
  }

  @Test("a short name in parentheses may be made of what words begin with")
  func syllables() throws {
    #expect(
      try isOne(
        "Royal Naval Forces Norland", "NAVFORNOR",
        "The Royal Naval Forces Norland (NAVFORNOR) was a command of the navy."))
    #expect(Acronym.isSyllabic(["marnano"], for: ["maren", "nanotechnology", "works"]))
    #expect(!Acronym.isSyllabic(["harband"], for: ["norland", "harbor", "company"]))
    #expect(!Acronym.isSyllabic(["maren"], for: ["maren", "works"]))
    #expect(
      !Acronym.isShort(["maren+3"], for: ["marine", "association", "of", "regional", "economic", "nations"]))
  }
}

/// Which of several people with one surname it means where it stands alone.
@Suite("Surnames of several", .enabled(if: ModelStore().english != nil))
struct SurnameTests {
  private func owner(of surname: String, _ text: String) throws -> String? {
    var findings = try StageText.findings(text)
    StageText.extractor.findNames(&findings)
    return findings.mentions.first { findings.text.text(of: $0.words) == surname }.map {
      findings.entities[$0.entity].name
    }
  }

  @Test(
    "a surname alone is that of the only one named till then, or of whose kin the others are",
    arguments: [
      "Tobin Rask was born in Oslo. In 1974 Rask was elected mayor. He lost to Peter Rask.",
      "Tobin Rask was born in Oslo. Rask ran for mayor in 1974. His brother was Peter Rask. Rask died in 1992.",
      "Tobin Rask was born in Oslo. He was the son of the singer and actress Judith Rask. Rask died in 1992.",
      "Tobin Rask was born in Oslo. He had two sons, Sandor Rask and Peter Rask. Rask said he would retire.",
    ])
  func known(text: String) throws {
    #expect(try owner(of: "Rask", text) == "Tobin Rask")
  }

  @Test(
    "it is nobody's where two have it, or where who is introduced has no other name",
    arguments: [
      "Tobin Rask was born in Oslo. He lost to Peter Rask in 1974. Rask died in 1992.",
      "Tobin Rask is a singer from Oslo. He is the son of the actor Rask. His brother is Peter Rask.",
    ])
  func unknown(text: String) throws {
    #expect(try owner(of: "Rask", text) != "Tobin Rask")
  }

  @Test("of children who are counted nobody is the parent of the same given name")
  func children() throws {
    let text = "Sandor Rask lives in Oslo. They have four children: Sandor, Ilse, Anna and Judith."
    #expect(try owner(of: "Sandor", text) != "Sandor Rask")
    #expect(try owner(of: "Sandor", "Sandor Rask lives in Oslo. On Friday, Sandor spoke.") == "Sandor Rask")
  }
}
