import DocGraphTestSupport
import Foundation
import Testing

@Suite("docgraph verify")
struct VerifyTests {
  private static let graph = """
    docgraph: 1
    documents:
      - {id: minutes, title: Minutes, path: minutes.md}
      - {id: letter, path: letter.md}
    entities:
      - id: city
        type: place
        name: Saltmarsh Haven
        properties:
          - name: people
            number: 4000
            evidence: [{document: minutes, start: 83, end: 101, quote: 4000 people live in}]
      - id: pier-pledge
        type: pledge
        name: Rebuild the pier
        action: rebuild the pier
        history:
          - status: announced
            date: 2031
            evidence: [{document: letter, start: 0, end: 4, quote: Dear}]
      - {id: trust, type: organization, name: Harbor Trust}
    relations:
      - id: r1
        source: trust
        type: made_pledge
        target: pier-pledge
        evidence:
          - document: minutes
            start: 2
            end: 56
            quote: The Harbor Trust said it would rebuild the “pier”.
            mentions: [{entity: pier-pledge, start: 33, end: 55}]
          - {document: minutes, start: 11, end: 27, quote: The Harbor Trust, stance: context}
          - {document: minutes, start: 11, end: 27, quote: the harbor trust}
          - {document: minutes, start: 67, end: 91, quote: "The Harbor\tTrust is old."}

    """
  private static let minutes =
    "# Minutes\n\nThe Harbor Trust said it would rebuild the “pier”.\n\nThe Harbor Trust is old.\n"

  private func folder() throws -> ScratchFolder {
    try ScratchFolder(["graph.yaml": Self.graph, "minutes.md": Self.minutes])
  }

  @Test(
    "tells of each piece where it is, what became of it and what to do, and ends with 1 as something is missing"
  )
  func lines() async throws {
    let outcome = try await Program.docgraph.run(["verify", "graph.yaml"], in: folder())
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    #expect(outcome.output == "")
  }
}
