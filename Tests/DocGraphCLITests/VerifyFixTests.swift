import DocGraphTestSupport
import Foundation
import Testing

@Suite("docgraph verify --fix")
struct VerifyFixTests {
  /// Puts the first half of each document's paragraphs behind the second.
  private func moveParagraphs(in folder: ScratchFolder, _ graph: String) throws {
    let documents = "Examples/\(graph)"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.url(documents).path)
    where name.hasSuffix(".md") {
      let paragraphs = try folder.text("\(documents)/\(name)").trimmingCharacters(in: .newlines)
        .components(separatedBy: "\n\n")
      let moved = paragraphs[(paragraphs.count / 2)...] + paragraphs[..<(paragraphs.count / 2)]
      try Data((moved.joined(separator: "\n\n") + "\n").utf8).write(to: folder.url("\(documents)/\(name)"))
    }
  }

  @Test(
    "puts a curated graph right after its documents' paragraphs were moved, and touches nothing but offsets",
    arguments: ["harbor", "sco-ai-forum"])
  func roundTrip(graph: String) async throws {
    let folder = try Console.folder()
    let file = "Graphs/\(graph).yaml"
    let before = try folder.text(file)
    try moveParagraphs(in: folder, graph)

    let found = try await Program.docgraph.run(["verify", file], in: folder)
    #expect(found.output.contains(": moved, changed: "))
    #expect(try folder.text(file) == before)
    #expect(
      try await Program.docgraph.run(["verify", file, "--fix"], in: folder).errors.contains("corrected the"))
    let after = try folder.text(file)
    #expect(after != before)
    #expect(withoutOffsets(after) == withoutOffsets(before))
    #expect(try await Program.docgraph.run(["fmt", "--check", file], in: folder).code == 0)

    // What is left: hashes, quotes that reached over a paragraph's end, and what stands at several places.
    let left = try await Program.docgraph.run(["verify", file, "--all"], in: folder)
    let lines = left.output.split(separator: "\n").filter { $0.contains(": moved") || $0.contains("weak") }
    #expect(lines.allSatisfy { $0.contains("places: correct the offsets by hand") }, "\(lines)")
    let again = try await Program.docgraph.run(["verify", file, "--fix"], in: folder)
    #expect(again.errors == "")
    #expect(try folder.text(file) == after)
  }

  /// The text without offsets, and without what the layout does with longer and shorter ones.
  private func withoutOffsets(_ text: String) -> String {
    text.replacing(/(start|end): \d+/, with: "").replacing(/[{}\[\],\s-]+/, with: " ")
  }

  private static let graph = """
    docgraph: 1
    documents:
      - {id: a, path: a.md}
    entities:
      - id: b
        type: place
        name: B
        evidence:
          - {document: a, start: 0, end: 5, quote: Haven}

    """

  @Test("writes what is not canonical as fmt does, and says so; comments must be agreed to")
  func comments() async throws {
    let folder = try ScratchFolder(["graph.yaml": "# mine\n" + Self.graph, "a.md": "In Haven."])
    let refused = try await Program.docgraph.run(["verify", "graph.yaml", "--fix"], in: folder)
    #expect(refused.code == 3)
    #expect(
      refused.errors
        == "graph.yaml:1:1: YAML comments would be lost (keep them in note:, or drop them with --drop-comments)\n"
    )
    #expect(try folder.text("graph.yaml") == "# mine\n" + Self.graph)
    let fixed = try await Program.docgraph.run(
      ["verify", "graph.yaml", "--fix", "--drop-comments"], in: folder)
    #expect(fixed.code == 0)
    #expect(
      fixed.errors == """
        graph.yaml was not canonical: written as `docgraph fmt` writes it
        corrected the offsets of 1 piece of evidence in graph.yaml

        """)
    #expect(
      fixed.output == """
        graph.yaml:10:9: moved: place b: a 0–5: “Haven” now stands at 3–8 (corrected)
        graph.yaml: 1 piece of evidence: 1 moved; 1 document read, 0 changed, 0 unread

        """)
    let formatted = try folder.text("graph.yaml")
    #expect(formatted.contains("start: 3, end: 8, quote: Haven"))
    #expect(try await Program.docgraph.run(["fmt", "--check", "graph.yaml"], in: folder).code == 0)
    #expect(try await Program.docgraph.run(["verify", "graph.yaml", "--strict"], in: folder).code == 0)
  }

  @Test("what was corrected is nothing that --strict minds; what stands twice is left and told")
  func strict() async throws {
    let folder = try ScratchFolder(["graph.yaml": Self.graph, "a.md": "In Haven."])
    #expect(try await Program.docgraph.run(["verify", "graph.yaml", "--strict"], in: folder).code == 1)
    #expect(
      try await Program.docgraph.run(["verify", "graph.yaml", "--strict", "--fix"], in: folder).code == 0)
    try Data("In Haven, in Haven, in Haven.".utf8).write(to: folder.url("a.md"))
    try Data(Self.graph.utf8).write(to: folder.url("graph.yaml"))
    let twice = try await Program.docgraph.run(["verify", "graph.yaml", "--strict", "--fix"], in: folder)
    #expect(twice.code == 1)
    #expect(twice.errors == "")
    #expect(
      twice.output.hasPrefix(
        "graph.yaml:9:9: moved: place b: a 0–5: “Haven” now stands at 3–8, the nearest of 3: 3–8, 13–18, 23–28 "
          + "(it stands at 3 places: correct the offsets by hand)\n"))
    #expect(try folder.text("graph.yaml") == Self.graph)
  }
}
