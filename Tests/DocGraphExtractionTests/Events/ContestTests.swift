import DocGraphLanguage
import Testing

@testable import DocGraphExtraction

/// Who wins, who loses and who complains.
@Suite("Contests and complaints", .enabled(if: ModelStore().english != nil))
struct ContestTests {
  private static let names = [
    "Coastal Union": "organization", "Harbor Party": "organization", "Anna Reyes": "person",
    "Harbor Court": "organization", "Tamoria": "place",
  ]

  private func relations(_ text: String) throws -> [String] { try EventText.relations(text, Self.names) }

  @Test(
    "an election has winners and losers, a complaint a complainant",
    arguments: [
      (
        "The Coastal Union won the election in Tamoria on 3 May 2030. The Harbor Party lost the election.",
        ["winner", "loser"]
      ),
      ("Anna Reyes filed a complaint with the Harbor Court on 3 May 2030.", ["complainant"]),
    ])
  func roles(_ text: String, _ roles: [String]) throws {
    let relations = try relations(text)
    for role in roles {
      #expect(relations.contains { $0.contains("related_to") && $0.hasSuffix(" as \(role)") }, "\(relations)")
    }
  }

  @Test(
    "what is won or filed otherwise is no contest",
    arguments: [
      "The Coastal Union won a contract on 3 May 2030.", "Anna Reyes filed a form with the Harbor Court.",
    ])
  func none(_ text: String) throws {
    let relations = try relations(text)
    #expect(
      !relations.contains { $0.contains(" as winner") || $0.contains(" as complainant") }, "\(relations)")
  }
}
