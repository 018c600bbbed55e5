import DocGraphLanguage
import DocGraphTestSupport
import Foundation
import Testing

/// `docgraph extract`, from files to a graph file.
@Suite("The verb extract", .enabled(if: ModelStore().english != nil))
struct ExtractTests {
  private static let texts = [
    "a.txt": "Quill Harbor Bank funds the Port of Ellenmouth. Dana Quill leads Quill Harbor Bank.",
    "b.md": "# Talks\n\n**Dana Quill** met Orvane Systems Ltd in Ellenmouth on 3 March 2031.",
    "c.html":
      "<html><head><title>Bank</title></head><body><article><h1>Bank</h1><p>Quill Harbor Bank, which is based in "
      + "Ellenmouth, said on Monday that it had sold its ships to Orvane Systems Ltd for 3 million euros.</p></article></body></html>",
  ]

  private func extract(_ arguments: [String], in folder: ScratchFolder) async throws -> Program.Outcome {
    try await Program.docgraph.run(["extract"] + arguments, in: folder)
  }

  private func succeeded(_ arguments: [String], in folder: ScratchFolder) async throws -> String {
    let outcome = try await extract(arguments, in: folder)
    try #require(outcome.code == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test("every record is a candidate with evidence that is verbatim, and the graph has no errors")
  func candidates() async throws {
    let folder = try ScratchFolder(Self.texts)
    _ = try await succeeded([".", "-o", "case.yaml"], in: folder)
    let graph = try folder.text("case.yaml")
    #expect(graph.contains("review: candidate") && !graph.contains("review: accepted"))
    #expect(graph.contains("textPath: case.texts/c.txt"))
    #expect(try folder.text("case.texts/c.txt").contains("Quill Harbor Bank, which is based in Ellenmouth"))
    let check = try await Program.docgraph.run(["check", "case.yaml"], in: folder)
    #expect(check.errors.contains(" 0 errors") || check.output.contains(" 0 errors"), "\(check)")
    let verify = try await Program.docgraph.run(["verify", "--strict", "case.yaml"], in: folder)
    #expect(verify.code == 0, "\(verify.output)")
  }

  @Test("neither the order of files nor the number of threads changes a byte")
  func order() async throws {
    let folder = try ScratchFolder(Self.texts)
    let first = try await succeeded(
      ["a.txt", "b.md", "c.html", "--threads", "1", "--texts", "t"], in: folder)
    let second = try await succeeded(
      ["c.html", "a.txt", "b.md", "--threads", "3", "--texts", "t"], in: folder)
    #expect(first == second)
    #expect(first.hasPrefix("docgraph: 1\n"))
  }

  @Test("a graph of one document has its title until there are more, and another if one is given")
  func title() async throws {
    let folder = try ScratchFolder(Self.texts)
    func title() throws -> Substring? {
      try folder.text("case.yaml").split(separator: "\n").first { $0.hasPrefix("title: ") }
    }
    _ = try await succeeded(["b.md", "-o", "case.yaml"], in: folder)
    #expect(try title() == "title: Talks")
    _ = try await succeeded(["a.txt", "-o", "case.yaml", "--update"], in: folder)
    #expect(try title() == nil)
    _ = try await succeeded(["b.md", "-o", "case.yaml", "--title", "The talks"], in: folder)
    _ = try await succeeded(["a.txt", "-o", "case.yaml", "--update"], in: folder)
    #expect(try title() == "title: The talks")
  }

  @Test("a stream has a graph a line, and a list names the files")
  func stream() async throws {
    let folder = try ScratchFolder(Self.texts.merging(["list.txt": "a.txt\n\n# not this\nb.md\n"]) { $1 })
    let lines = try await succeeded(["--list", "list.txt", "--jsonl"], in: folder).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3 && lines[2].isEmpty)
    #expect(lines[0].hasPrefix(#"{"docgraph":1,"documents":[{"id":"a","#))
    #expect(lines[1].hasPrefix(#"{"docgraph":1,"documents":[{"id":"b","#))
  }

  @Test("a file that cannot be read is told, and the others go on")
  func failures() async throws {
    let folder = try ScratchFolder(Self.texts.merging(["d.docx": "PK\u{3}\u{4}"]) { $1 })
    let outcome = try await extract(["a.txt", "d.docx", "none.txt", "-o", "case.yaml"], in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("d.docx: ") && outcome.errors.contains("none.txt: "), "\(outcome.errors)")
    #expect(try folder.text("case.yaml").contains("Quill Harbor Bank"))
    #expect(outcome.errors.contains("2 files could not be read; 1 document has no date"), "\(outcome.errors)")
    let nothing = try await extract(["d.docx", "none.txt"], in: folder)
    #expect(nothing.code == 3 && nothing.output.isEmpty)
    let onto = try await extract(["a.txt", "-o", "b.md"], in: folder)
    #expect(
      onto.code == 3
        && onto.errors.hasSuffix("b.md is there already and is no graph (name another file with -o)\n"))
    #expect(try folder.text("b.md").hasPrefix("# Talks"))
  }

  @Test("what people decided on is neither written over nor lost")
  func decisions() async throws {
    let folder = try ScratchFolder(Self.texts)
    let run = ["a.txt", "b.md", "-o", "case.yaml"]
    _ = try await succeeded(run, in: folder)
    let before = try folder.text("case.yaml")
    _ = try await succeeded(run + ["--update"], in: folder)
    #expect(try folder.text("case.yaml") == before)
    #expect(before.contains("name: Port of Ellenmouth\n"))
    // A person accepts who leads the bank.
    let relation = try #require(before.firstRange(of: "    type: leads\n"))
    let review = try #require(before[relation.upperBound...].firstRange(of: "    review: candidate\n"))
    try Data(before.replacingCharacters(in: review, with: "").utf8).write(to: folder.url("case.yaml"))
    let refused = try await extract(run, in: folder)
    #expect(refused.code == 2)
    #expect(refused.errors.contains("--update keeps that, --overwrite gives it up"), "\(refused.errors)")
    try Data("Nothing of it is so.".utf8).write(to: folder.url("a.txt"))
    _ = try await succeeded(run + ["--update"], in: folder)
    let after = try folder.text("case.yaml")
    let kept = try #require(after.firstRange(of: "    type: leads\n"))
    let evidence = try #require(after[kept.upperBound...].firstRange(of: "    evidence:\n"))
    #expect(!after[kept.upperBound..<evidence.lowerBound].contains("review: candidate"))
    #expect(after[evidence.upperBound...].contains("quote: Dana Quill leads Quill Harbor Bank."))
    #expect(!after.contains("Port of Ellenmouth"))
    _ = try await succeeded(run + ["--overwrite"], in: folder)
    #expect(try !folder.text("case.yaml").contains("type: leads"))
  }

  @Test("rules of the user's own are read, and a mistake in them has its place")
  func rules() async throws {
    let rule = """
      docgraph-rules: 1
      rules:
        - id: funds.bankroll
          relation: funds
          verb: bankroll
          to: object
          confidence: 0.8
          holds: ["[Harbor Trust] bankrolled {Orvane Systems}."]
          fails: ["[Harbor Trust] bankrolled a party in {place/Brinmark}."]

      """
    let folder = try ScratchFolder([
      "a.txt": "Quill Harbor Bank bankrolled Orvane Systems Ltd.", "mine.yaml": rule,
      "wrong.yaml": rule.replacing("verb:", with: "vreb:"),
      "untrue.yaml": rule.replacing("bankrolled {Orvane", with: "saw {Orvane"),
    ])
    let found = try await extract(["a.txt", "--rules", "mine.yaml"], in: folder)
    #expect(found.output.contains("funds.bankroll") && !found.errors.contains("mine.yaml"))
    let untrue = try await extract(["a.txt", "--rules", "untrue.yaml"], in: folder)
    #expect(
      untrue.errors.hasPrefix(
        "warning: untrue.yaml: rule funds.bankroll does not hold in: [Harbor Trust] saw {Orvane Systems}.\n"),
      "\(untrue.errors)")
    let refused = try await extract(["a.txt", "--rules", "wrong.yaml"], in: folder)
    #expect(refused.code == 3)
    #expect(
      refused.errors.contains("wrong.yaml:5:5: ") && refused.errors.contains("verb"), "\(refused.errors)")
  }
}
