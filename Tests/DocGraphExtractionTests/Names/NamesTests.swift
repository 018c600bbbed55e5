import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Names", .enabled(if: ModelStore().english != nil))
struct NamesTests {
  private static let extractor = (try? Language.english()).map { Extractor(language: $0) }

  private func findings(_ text: String) throws -> DocumentFindings {
    let source = SourceDocument(
      text: Array(text.utf8), isFileItself: true, reader: "test-1",
      blocks: [TextBlock(.paragraph, [0..<text.utf8.count])])
    var findings = DocumentFindings(
      try ParsedDocument(source, by: try #require(Self.extractor).language))
    try #require(Self.extractor).findNames(&findings)
    return findings
  }

  private func names(_ text: String) throws -> [String] {
    try findings(text).entities.filter(\.isNamed).map { "\($0.type.rawValue) \($0.name)" }
  }

  /// What a mention's words stand for.
  private func links(_ text: String, _ form: Mention.Form) throws -> [String] {
    let findings = try findings(text)
    return findings.mentions.filter { $0.form == form }.map {
      "\(findings.text.text(of: $0.words)) = \(findings.entities[$0.entity].name)"
    }
  }

  @Test(
    "the head noun of a name says what it is",
    arguments: [
      ("The Ministry of Works of Norland signed it.", "organization Ministry of Works"),
      ("She studied at the University of Maren.", "organization University of Maren"),
      ("Tollund Shipping Ltd. bought the yard.", "organization Tollund Shipping Ltd."),
      ("The boats crossed the Tollund River near Oslo.", "place Tollund River"),
    ])
  func heads(text: String, expected: String) throws {
    let names = try names(text)
    #expect(names.contains { $0.hasPrefix(expected) }, "\(names)")
  }

  @Test(
    "titles, articles and possessive marks are outside of names",
    arguments: [
      ("Mr. Tollund said he would come.", "person Tollund"),
      ("President Maria Tollund arrived in Oslo.", "person Maria Tollund"),
      ("The Harbor Trust's board met Anna Reyes.", "organization Harbor Trust"),
    ])
  func spans(text: String, expected: String) throws {
    let names = try names(text)
    #expect(names.contains(expected), "\(names)")
  }

  @Test("adjectives of peoples go on to the noun that they share, and not to the next organization")
  func coordinatedNames() throws {
    let name = "Institute of Russian, Eastern European, and Central Asian Studies"
    #expect(try names("Anna Reyes works at the \(name).").contains("organization \(name)"))
    #expect(
      try names("The Institute of Russian Law and the Ministry of Works signed.").contains(
        "organization Ministry of Works"))
  }

  @Test("particles and nicknames do not end a person's name")
  func nicknames() throws {
    #expect(try names("James \"Jim\" Tollund spoke in Oslo.").contains("person James \"Jim\" Tollund"))
    #expect(try !names("James Tollund (Oslo) spoke.").contains { $0.contains("(") })
  }

  @Test("two places with a comma are two")
  func commas() throws {
    #expect(try names("The forum opened in Tianjin, China.") == ["place Tianjin", "place China"])
  }

  @Test("days, currencies and AI are no entities")
  func falseNames() throws {
    #expect(try names("AI will change work, and on Monday the Euro fell.").isEmpty)
  }

  @Test("surnames mean the person with the full name")
  func surnames() throws {
    let found = try findings("Anna Reyes came to Oslo. Reyes left on Friday.")
    let person = try #require(found.entities.first { $0.type == .person })
    #expect(person.name == "Anna Reyes")
    #expect(person.aliases == [Alias("Reyes", kind: .weak)])
  }

  @Test("a surname that two people share is linked to neither")
  func sharedSurnames() throws {
    let found = try findings("Anna Reyes met Peter Reyes in Oslo. Reyes left on Friday.")
    #expect(!found.entities.contains { $0.aliases.contains { $0.text == "Reyes" } })
  }

  @Test("acronyms mean their long forms, defined or only used")
  func acronyms() throws {
    let defined = try findings("The Norland Port Authority (NPA) was founded in 1990. NPA owns the piers.")
    #expect(defined.entities.first?.aliases == [Alias("NPA", kind: .acronym)])
    let other = try findings("The Norland Port Authority was founded in 1990. The IMF lent money to it.")
    #expect(other.entities.allSatisfy { !$0.aliases.contains { $0.text == "IMF" } })
  }

  @Test("a country is one entity under all its names, a city of the name of another none")
  func countries() throws {
    let found = try findings("The United States signed. The U.S. paid, and Mexico paid in Mexico City.")
    #expect(found.entities.filter { $0.kind == "country" }.count == 2)
    #expect(found.entities.contains { $0.name == "Mexico City" && $0.kind == "city" })
  }

  @Test("he and she mean the one person who fits")
  func pronouns() throws {
    #expect(try links("Anna Reyes said she would come.", .pronoun) == ["she = Anna Reyes"])
    // Of two women the subject; a man is not meant by "she".
    #expect(try links("Peter Tollund spoke. She left.", .pronoun).isEmpty)
    #expect(
      try links("Anna Reyes and Maria Tollund spoke. She left.", .pronoun).allSatisfy {
        $0.hasSuffix("Anna Reyes")
      })
  }

  @Test("pronouns in somebody's words mean nobody around them")
  func quotations() throws {
    #expect(try links("Peter Tollund left. \"I like how he works,\" Anna Reyes said.", .pronoun).isEmpty)
  }

  @Test(
    "she is whom a life is told of, unless another woman was the subject since",
    arguments: [
      (
        "Maria Tollund was a painter. She studied in Oslo. Their son Arvid Reyes is a judge. The house burned down. Later she founded a school.",
        true
      ),
      (
        "Maria Tollund was a painter. She studied in Oslo. Anna Reyes and Laura Maren paid. The house burned down. Later she founded a school.",
        false
      ),
    ])
  func lives(_ text: String, _ isMeant: Bool) throws {
    let links = try links(text, .pronoun)
    #expect((links.last == "she = Maria Tollund") == isMeant, "\(links)")
  }

  @Test("the company means the one company, and no one where there are two")
  func descriptions() throws {
    #expect(
      try links("Tollund Shipping Ltd. grew. The company bought a pier.", .description) == [
        "company = Tollund Shipping Ltd."
      ])
    #expect(
      try links("Tollund Shipping Ltd. sued Maren Steel Inc. in May. The company won.", .description).isEmpty)
  }

  @Test("an official without a name is kept when he acts for somebody named")
  func unnamed() throws {
    let found = try findings("A NATO official said that the plan was ready.")
    let official = try #require(found.entities.first { !$0.isNamed })
    #expect(official.name == "Unnamed NATO official")
    #expect(official.kind == "official")
    #expect(try findings("An official said that the plan was ready.").entities.allSatisfy(\.isNamed))
  }

  @Test("every entity says how sure it is and why")
  func assurance() throws {
    let found = try findings(
      "The Ministry of Works paid. The Ministry of Works of Norland sued Anna Reyes in Oslo.")
    #expect(
      found.entities.allSatisfy {
        (0.0...1.0).contains($0.assurance.confidence) && !$0.assurance.basis.isEmpty
      })
  }

  @Test("text without names, punctuation alone and half a sentence are read without findings")
  func nothing() throws {
    for text in ["( ( ( , , ;", "of and the", "'s"] { #expect(try names(text).isEmpty) }
  }
}
