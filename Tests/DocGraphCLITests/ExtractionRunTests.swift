import Foundation
import Testing

/// What `extract` leaves on the disk, whatever comes in its way.
@Suite("Files that extract writes")
struct ExtractionRunTests {
  private static let page =
    "<html><body><p>Mira Kell leads Quill Harbor Bank in Ellenmouth.</p></body></html>"

  /// A folder with two pages of one name in folders of their own.
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["a", "b", "out"] {
      try FileManager.default.createDirectory(at: folder.url(name), withIntermediateDirectories: true)
    }
    try Data(Self.page.utf8).write(to: folder.url("a/x.html"))
    try Data(Self.page.replacing("Mira Kell", with: "Old Tam Wick").utf8).write(to: folder.url("b/x.html"))
    return folder
  }

  private func docgraph(
    _ arguments: String..., in folder: ScratchFolder
  ) async throws -> Program.Outcome {
    try await Program.docgraph.run(arguments, in: folder)
  }

  @Test("paths lead from the folder of the graph, to documents and to their texts")
  func paths() async throws {
    let folder = try folder()
    let outcome = try await docgraph("extract", "a/x.html", "-o", "out/case.yaml", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let graph = try folder.text("out/case.yaml")
    #expect(graph.contains("path: ../a/x.html\n"))
    #expect(graph.contains("textPath: case.texts/x.txt\n"))
    #expect(FileManager.default.fileExists(atPath: folder.url("out/case.texts/x.txt").path))
    let verified = try await docgraph("verify", "out/case.yaml", in: folder)
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test("an update does not write over the text of another file's document")
  func textsOfOthers() async throws {
    let folder = try folder()
    _ = try await docgraph("extract", "a/x.html", "-o", "case.yaml", in: folder)
    let before = try folder.text("case.texts/x.txt")
    let outcome = try await docgraph("extract", "--update", "b/x.html", "-o", "case.yaml", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.text("case.texts/x.txt") == before)
    #expect(try folder.text("case.texts/x-2.txt").contains("Old Tam Wick"))
    // Its own is written over.
    try Data(Self.page.replacing("Mira Kell", with: "Jon Marrow").utf8).write(to: folder.url("b/x.html"))
    _ = try await docgraph("extract", "--update", "b/x.html", "-o", "case.yaml", in: folder)
    #expect(try folder.text("case.texts/x-2.txt").contains("Jon Marrow"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url("case.texts").path).count == 2)
    let verified = try await docgraph("verify", "case.yaml", in: folder)
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test("a file that an unfinished run would use is left alone where it is something else")
  func foreignJournal() async throws {
    let folder = try folder()
    try Data("Half of a film\n".utf8).write(to: folder.url("case.yaml.part"))
    let outcome = try await docgraph("extract", "a", "b", "-o", "case.yaml", in: folder)
    #expect(outcome.code == 3)
    #expect(
      outcome.errors
        == "case.yaml.part: is not what a run that was broken off left (move it away, or name another output)\n"
    )
    #expect(try folder.text("case.yaml.part") == "Half of a film\n")
  }

  /// A folder with what a run leaves that ends before its output is there.
  private func brokenOff() async throws -> ScratchFolder {
    let folder = try folder()
    try FileManager.default.createDirectory(at: folder.url("case.yaml"), withIntermediateDirectories: true)
    let outcome = try await docgraph("extract", "a", "b", "-o", "case.yaml", "--overwrite", in: folder)
    #expect(outcome.code == 3)
    try FileManager.default.removeItem(at: folder.url("case.yaml"))
    return folder
  }

  @Test("what an unfinished run left is used, and read again where it is damaged")
  func damagedJournal() async throws {
    let folder = try await brokenOff()
    let whole = try folder.text("case.yaml.part")
    let straight = try await docgraph("extract", "a", "b", "-o", "straight.yaml", in: folder)
    #expect(straight.code == 0)
    let expected = try folder.text("straight.yaml").replacing("straight.texts", with: "case.texts")
    let parts = [
      (whole, true), (whole.replacing(#""docgraph""#, with: #""docgr"#), true),
      (String(whole.dropLast(30)), false), ("", false),
    ]
    for (part, isWhole) in parts {
      try Data(part.utf8).write(to: folder.url("case.yaml.part"))
      let outcome = try await docgraph("extract", "a", "b", "-o", "case.yaml", in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("going on: 2 files were read before") == isWhole)
      #expect(try folder.text("case.yaml") == expected)
      #expect(!FileManager.default.fileExists(atPath: folder.url("case.yaml.part").path))
    }
  }

  @Test("a run among other files gives its documents ids anew")
  func otherFiles() async throws {
    let folder = try folder()
    for name in ["c.txt", "d.txt"] { try Data("Nothing.".utf8).write(to: folder.url(name)) }
    try FileManager.default.createDirectory(at: folder.url("case.yaml"), withIntermediateDirectories: true)
    _ = try await docgraph("extract", "b", "c.txt", "-o", "case.yaml", "--overwrite", in: folder)
    try FileManager.default.removeItem(at: folder.url("case.yaml"))
    let outcome = try await docgraph("extract", "a", "b", "c.txt", "-o", "case.yaml", in: folder)
    #expect(outcome.errors.contains("going on: 2 files were read before"))
    let verified = try await docgraph("verify", "case.yaml", in: folder)
    #expect(verified.code == 0, "\(verified.output)")
    #expect(try folder.text("case.texts/x.txt").contains("Mira Kell"))
    #expect(try folder.text("case.texts/x-2.txt").contains("Old Tam Wick"))
  }

  @Test("two runs do not write one output")
  func concurrentRuns() async throws {
    let folder = try folder()
    let outcome = try await Console.run(
      "flock case.yaml.part docgraph extract a b -o case.yaml", in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.output == "another run that writes case.yaml is under way (wait for its end)\n")
    #expect(!FileManager.default.fileExists(atPath: folder.url("case.yaml").path))
  }

  @Test("a full disk leaves no half of a result")
  func fullDisk() async throws {
    let folder = try folder()
    let outcome = try await Console.run(
      "trap '' XFSZ; ulimit -f 1; exec docgraph extract a b --texts t --jsonl -o case.jsonl", in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.output.contains(": cannot be written: file too large\n"), "\(outcome.output)")
    #expect(!FileManager.default.fileExists(atPath: folder.url("case.jsonl").path))
    let device = try await docgraph("extract", "a/x.html", "--jsonl", "-o", "/dev/full", in: folder)
    #expect(device.code == 3)
    #expect(device.errors == "/dev/full: cannot be written: no space left on device\n")
  }

  @Test("a document is not written over by its graph")
  func outputIsInput() async throws {
    let folder = try ScratchFolder(["a.md": "Mira Kell leads Quill Harbor Bank.", "b.md": "Nothing."])
    let outcome = try await docgraph("extract", "a.md", "b.md", "--jsonl", "-o", "./a.md", in: folder)
    #expect(outcome.code == 2)
    #expect(
      outcome.errors == "a.md: is read, and cannot be the output too (name another with -o)\n")
    #expect(try folder.text("a.md") == "Mira Kell leads Quill Harbor Bank.")
  }

  @Test("an update keeps comments, unless they may go")
  func comments() async throws {
    let folder = try ScratchFolder(["a.md": "Mira Kell leads Quill Harbor Bank."])
    _ = try await docgraph("extract", "a.md", "-o", "case.yaml", in: folder)
    let graph = try folder.text("case.yaml")
    try Data("# mine\n\(graph)".utf8).write(to: folder.url("case.yaml"))
    let refused = try await docgraph("extract", "--update", "a.md", "-o", "case.yaml", in: folder)
    #expect(refused.code == 3)
    #expect(refused.errors.contains("--drop-comments"))
    let outcome = try await docgraph(
      "extract", "--update", "--drop-comments", "a.md", "-o", "case.yaml", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try folder.text("case.yaml") == graph)
  }

  @Test("a file that is named twice, or by another way, is read once")
  func namedTwice() async throws {
    let folder = try ScratchFolder(["a.md": "Mira Kell leads Quill Harbor Bank."])
    // As the system names the folder, whatever links lead there.
    let whole = folder.url("a.md").resolvingSymlinksInPath().path
    let outcome = try await docgraph(
      "extract", "a.md", "./a.md", "a.md", whole, "-o", "case.yaml", in: folder)
    #expect(outcome.errors.hasPrefix("1 document read"), "\(outcome.errors)")
  }

  @Test(
    "where there is nothing to read, it is said where and why",
    arguments: [
      (
        ["empty"],
        "empty: left out: 1 .zip\nempty: there is nothing to read (read are plain text, Markdown, HTML, PDF, e-mail, RSS and Atom)\n"
      ),
      (["--list", "bad.txt"], "bad.txt: the list is not in UTF-8\n"),
      (["--list", "/dev/zero"], "/dev/zero: is larger than 64 MB\n"),
    ])
  func nothing(arguments: [String], message: String) async throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(at: folder.url("empty"), withIntermediateDirectories: true)
    try Data().write(to: folder.url("empty/a.zip"))
    try Data([0xFF, 0xFE]).write(to: folder.url("bad.txt"))
    let outcome = try await Program.docgraph.run(["extract"] + arguments, in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.errors == message)
  }
}
