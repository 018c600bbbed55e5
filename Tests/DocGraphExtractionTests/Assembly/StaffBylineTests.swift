import DocGraphLanguage
import DocGraphModel
import Testing

@testable import DocGraphExtraction

@Suite("Bylines that say who employs the author")
struct StaffBylineTests {
  private func relations(_ text: String) async throws -> [String] {
    let source = try await read(text, named: "a.md")
    let document = Document(id: "a", title: "A")
    let graph = try Extractor(language: .rules).extract(source, as: document).graph
    return graph.relations.map { relation in
      let names = [relation.source, relation.target].map { id in
        graph.entities.first { $0.id == id }?.name ?? "?"
      }
      return names[0] + " " + relation.type.rawValue + " " + names[1] + ": "
        + (relation.evidence.first?.quote ?? "-")
    }
  }

  @Test("a staff reporter is employed by the paper, and the line is the evidence")
  func staff() async throws {
    let text =
      "# Board meets\n\nThe Lowgate Beacon, 9 November 2032. By Nils Aderhold, staff reporter.\n\nThe board met."
    #expect(
      try await relations(text) == [
        "Nils Aderhold employed_by Lowgate Beacon: The Lowgate Beacon, 9 November 2032. By Nils Aderhold, staff reporter."
      ])
  }

  @Test("a byline alone says nothing of it")
  func plain() async throws {
    let text = "# Board meets\n\nThe Lowgate Beacon, 9 November 2032. By Nils Aderhold.\n\nThe board met."
    #expect(try await relations(text) == [])
  }
}
