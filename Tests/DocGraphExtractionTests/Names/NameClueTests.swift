import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

/// For each clue a sentence in which a name has it, and one in which a name of the same kind has not.
@Suite("Clues of names", .enabled(if: ModelStore().english != nil))
struct NameClueTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let clue: NameClue
    let name: String
    let text: String
    /// In which the name has it not.
    let other: String

    init(_ clue: NameClue, _ name: String, _ text: String, not other: String) {
      (self.clue, self.name, self.text, self.other) = (clue, name, text, other)
    }

    var testDescription: String { "\(clue)" }
  }

  private static let extractor = (try? Language.english()).map { Extractor(language: $0) }

  /// The clues of a name; nil where the text has no such name.
  private func clues(of name: String, in text: String) throws -> ClueCounts? {
    let source = SourceDocument(
      text: Array(text.utf8), isFileItself: true, reader: "test-1",
      blocks: [TextBlock(.paragraph, [0..<text.utf8.count])])
    let parsed = try ParsedDocument(source, by: try #require(Self.extractor).language)
    return NameGroups(parsed).groups.first { $0.name == name }?.clues
  }

  @Test("a clue is seen where it is, and nowhere else", arguments: Sample.all)
  func clue(_ sample: Sample) throws {
    let found = try #require(try clues(of: sample.name, in: sample.text), "\(sample.name) is no name")
    #expect(found.has(sample.clue), "in: \(sample.text)")
    let other = try clues(of: sample.name, in: sample.other)
    #expect(other?.has(sample.clue) != true, "in: \(sample.other)")
  }
}

extension NameClueTests.Sample {
  static let all: [Self] = together + alone + actions + polities + lists

  /// Clues that are several others together.
  static let together: [Self] = [
    Self(
      .siteAlone, "Tollund Theater", "They danced in the Tollund Theater until midnight.",
      not: "The Tollund Theater announced a new season on Monday."),
    Self(
      .activityAlone, "Kestle Trading", "They sold it to Kestle Trading last year.",
      not: "Anna Reyes said that Mr. Kestle Trading would not come."),
    Self(
      .headAlone, "Tollund Council", "They wrote to the Tollund Council.",
      not: "Dr. Tollund Council said she would come."),
    Self(
      .startAlone, "Turnout", "Turnout was 73 percent.", not: "They said that voter Turnout was low."),
  ]

  /// What stands right beside a name.
  static let alone: [Self] = [
    Self(
      .which, "Skerrow Line", "Skerrow Line, which operates 140 freighters, agreed.",
      not: "Skerrow Line agreed to a plan which was cheap."),
    Self(.who, "Anna Reyes", "Anna Reyes, who lives in Oslo, left.", not: "Anna Reyes left Oslo."),
    Self(
      .knownOrganization, "Microsoft", "They wrote to Microsoft.", not: "They wrote to Northwind."),
    Self(
      .naturalHead, "Marrow Heath", "She lost her seat in Marrow Heath.",
      not: "She lost her seat in Marrow."),
    Self(
      .lowerElsewhere, "Institute", "They work for the Institute. No institute is older.",
      not: "They work for the Institute. No school is older."),
  ]

  /// Whose subject, object or place a name is.
  static let actions: [Self] = [
    Self(
      .isBuilt, "Canal Arena", "The city built the Canal Arena in 2034.",
      not: "The city sold the Canal Arena in 2034."),
    Self(
      .heldAt, "Maren Exchange", "He spoke to his supporters at the Maren Exchange.",
      not: "He is an analyst at the Maren Exchange."),
    Self(
      .worksAt, "Maren Exchange", "She is an economist at the Maren Exchange.",
      not: "The hearing at the Maren Exchange was short."),
    Self(
      .siteIn, "Sund", "The gas terminal at Sund was closed.", not: "They met friends from Sund."),
    Self(
      .madeBy, "Kelvora", "The book was published by Kelvora.", not: "The book was found by Kelvora."),
    Self(
      .writtenBy, "Anna Reyes", "The book was written by Anna Reyes.",
      not: "The book was sold by Anna Reyes."),
    Self(
      .against, "Northwind", "They lost to Northwind on Sunday.", not: "They wrote to Northwind on Sunday."),
    Self(
      .isPersonObject, "Anna Reyes", "The police arrested Anna Reyes.", not: "The police saw Anna Reyes."),
    Self(
      .isPlaceObject, "Eel Channel", "The firm dredged the Eel Channel.",
      not: "The firm owned the Eel Channel."),
    Self(
      .hasBoard, "Northwind", "Northwind's shareholders agreed.", not: "Northwind's idea was good."),
    Self(
      .hasKin, "Reyes", "Reyes's wife agreed to come.", not: "Reyes's idea was good."),
    Self(
      .kinOf, "Reyes", "It was told by a sister of Reyes.", not: "It was told by a critic of Reyes."),
  ]

  /// What only countries and towns have.
  static let polities: [Self] = [
    Self(
      .governs, "Tamoria", "Radek Voss is Tamoria's energy minister.", not: "They liked Tamoria's songs."),
    Self(
      .governs, "Coralia", "She is the environment minister of Coralia.",
      not: "She is the best friend of Coralia."),
    Self(
      .governs, "Norland", "Norland will pay if its parliament agrees.",
      not: "Norland will pay if its bank agrees."),
    Self(
      .governs, "Aurelian Federation",
      "The Aurelian Federation signed. The federation's climate envoy was glad.",
      not: "The Aurelian Federation signed. The federation's climate was mild."),
    Self(
      .demonymSaid, "Tamoria", "Tamoria signed. The Tamorian delegates were glad.",
      not: "Tamoria signed. The Norwegian delegates were glad."),
  ]

  /// Names in a row.
  static let lists: [Self] = [
    Self(
      .isPlace, "Norvania", "On Friday, Norvania, France and eleven more countries signed.",
      not: "On Friday, Norvania, France and Anna Reyes signed."),
    Self(
      .isOrganization, "Kelvora", "They buy from companies like Kelvora.", not: "They buy food like Kelvora."),
    Self(
      .listPlace, "Kharzan", "Kharzan and France signed.", not: "Kharzan signed."),
    Self(
      .listOrganization, "Kelvora", "Kelvora and Microsoft signed.", not: "Kelvora signed."),
    Self(
      .listPerson, "Kelvora", "Kelvora and Anna Reyes signed.", not: "Kelvora signed."),
  ]
}
