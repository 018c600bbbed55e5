import Foundation
import Testing

@Suite("What counts as a source")
struct CountedSourcesTests {
  /// An allegation, its denial in another document, and a relation that nothing supports.
  private func folder() throws -> ScratchFolder {
    try ScratchFolder([
      "note.md": "Ann pays Bob.\n", "word.md": "Bob says that Ann did not pay him.\n",
      "case.yaml": """
      docgraph: 1
      documents:
        - {id: note, publisher: Paper, path: note.md}
        - {id: word, publisher: Radio, path: word.md}
      entities:
        - {id: ann, type: person, name: Ann}
        - {id: bob, type: person, name: Bob}
        - {id: cup, type: organization, name: Cup}
      relations:
        - {id: r1, source: ann, type: pays, target: bob, modality: alleged, evidence: [{document: note, quote: Ann pays Bob.}]}
        - id: r2
          source: ann
          type: pays
          target: bob
          polarity: negated
          attributedTo: bob
          evidence: [{document: word, quote: Bob says that Ann did not pay him.}]
        - {id: r3, source: ann, type: owns, target: cup}

      """,
    ])
  }

  @Test("a denial is no source of what it denies")
  func denial() async throws {
    let outcome = try await Program.docgraph.run(
      ["why", "case.yaml", "Ann", "Bob", "--include", "all"], in: folder())
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("hop 1: Ann to Bob; 1 document: Paper (note)\n"))
  }

  @Test("a claim without evidence has none")
  func nothing() async throws {
    let outcome = try await Program.docgraph.run(
      ["gaps", "case.yaml", "--kind", "single-source"], in: folder())
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("2 of 2 claims rest on a single source: Paper 1, no document 1.\n"))
    #expect(outcome.output.contains("Who says that Ann owns Cup? No passage of a document supports it.\n"))
  }
}
