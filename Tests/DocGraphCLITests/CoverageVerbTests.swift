import Foundation
import Testing

@Suite("docgraph coverage")
struct CoverageVerbTests {
  private func run(_ options: [String], in folder: ScratchFolder) async throws -> Program.Outcome {
    try await Program.docgraph.run(["coverage", "case.yaml"] + options, in: folder)
  }

  @Test("counts sentences by what they are used for, and lists those that are not")
  func table() async throws {
    let outcome = try await run(["--unused"], in: try ReviewTests.folder())
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        DOCUMENT  SENTENCES  USED  SHARE  RELATION  PLEDGE  FIGURE  EVENT  MENTION ONLY
        paper             3     1   0.33         1       0       0      0             0

        not used of paper
          s1  It was late.
          s3  Nobody saw it.

        1 of 3 sentences used: 0.33

        """)
  }

  @Test(
    "ends with 1 below the threshold",
    arguments: [("0.34", 1, "less than 0.34"), ("0.3", 0, "at least 0.3"), ("0", 0, "at least 0")])
  func threshold(threshold: String, code: Int, words: String) async throws {
    let outcome = try await run(["--threshold", threshold], in: try ReviewTests.folder())
    #expect(outcome.code == code)
    #expect(outcome.output.contains("1 of 3 sentences used: 0.33, \(words)"))
  }

  @Test("names documents that cannot be read, and those that nothing is from; 1 where nothing can be said")
  func unread() async throws {
    let graph = ReviewTests.graph.replacing(
      "entities:", with: "  - {id: other, path: other.md}\n  - {id: lost, path: lost.md}\nentities:")
    let files = try ScratchFolder(["case.yaml": graph, "other.md": "Rain fell.\n"])
    let outcome = try await run([], in: files)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("paper      not read\n"))
    #expect(outcome.output.contains("paper cannot be read: paper.md: there is no such file"))
    #expect(outcome.output.contains("\nother: nothing in the graph is from it\n"))
    #expect(outcome.output.contains("\nlost: nothing in the graph is from it\n"))
    #expect(outcome.output.hasSuffix("0 of 1 sentence used: 0.00\n"))
    let nothing = try await run(["--document", "paper", "--threshold", "0"], in: files)
    #expect(nothing.code == 1)
    #expect(nothing.output.hasSuffix("0 of 0 sentences used: –, less than 0.0\n"))
  }

  @Test("as JSON")
  func json() async throws {
    let outcome = try await run(["--format", "json", "--unused"], in: try ReviewTests.folder())
    let object = try #require(outcome.json)
    #expect(object["version"] as? Int == 1)
    #expect(object["splitter"] as? String == "rules-1")
    #expect(object["used"] as? Int == 1)
    let documents = try #require(object["documents"] as? [[String: Any]])
    let unused = try #require(documents[0]["unused"] as? [[String: Any]])
    #expect(unused.map { $0["sentence"] as? Int } == [1, 3])
    #expect(unused.map { $0["text"] as? String } == ["It was late.", "Nobody saw it."])
  }
}
