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

  @Test("tells of each piece where it is, what became of it and what to do; 1 as something is missing")
  func lines() async throws {
    let outcome = try await Program.docgraph.run(["verify", "graph.yaml"], in: folder())
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        graph.yaml:4:5: unread: document letter, 1 piece of evidence: letter.md: there is no such file (document paths are \
        relative to the graph file)
        graph.yaml:12:20: missing: property 'people' of city: minutes 83–101: “4000 people live in” is not there; 83–101 lies \
        outside 'minutes', which has 92 bytes (look whether the document still says it; `docgraph cite` finds a quote's offsets)
        graph.yaml:20:20: unread: pledge step 1 of pier-pledge (announced, 2031): letter 0–4: “Dear”; letter.md: there is no \
        such file (document paths are relative to the graph file)
        graph.yaml:28:9: moved: relation r1 (trust made_pledge pier-pledge): minutes 2–56: “The Harbor Trust said it would \
        rebuild the “pier”.” now stands at 11–65; byte 56 of 'minutes' is inside a character (`docgraph verify --fix` writes \
        the new offsets)
        graph.yaml:34:9: missing: relation r1 (trust made_pledge pier-pledge): minutes 11–27: “the harbor trust” is not there \
        (look whether the document still says it; `docgraph cite` finds a quote's offsets)
        graph.yaml:35:9: weak, normalized: relation r1 (trust made_pledge pier-pledge): minutes 67–91: “The Harbor Trust is \
        old.” stands there; it does not mention 'pier-pledge' (quote the words that do, record a mention, add the name as an \
        alias, or say stance: context)
        graph.yaml: 6 pieces of evidence: 1 verbatim, 1 unread, 1 weak, 1 moved, 2 missing; 1 document read, 0 changed, 1 unread

        """)
  }

  @Test("lists everything with --all, and only what is in a document with --document")
  func selection() async throws {
    let all = try await Program.docgraph.run(
      ["verify", "graph.yaml", "--all", "--document", "minutes"], in: folder())
    #expect(all.code == 1)
    let lines = all.output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines.first == "graph.yaml:3:5: read: document minutes, 5 pieces of evidence")
    #expect(
      lines.contains(
        "graph.yaml:33:9: verbatim: relation r1 (trust made_pledge pier-pledge): minutes 11–27: “The Harbor Trust” stands there"
      ))
    let letter = try await Program.docgraph.run(
      ["verify", "graph.yaml", "--document", "letter"], in: folder())
    #expect(letter.code == 0)
    #expect(letter.output.hasSuffix("1 piece of evidence: 1 unread; 0 documents read, 0 changed, 1 unread\n"))
    let strict = try await Program.docgraph.run(
      ["verify", "graph.yaml", "--document", "letter", "--strict"], in: folder())
    #expect(strict.code == 1)
    #expect(strict.output == letter.output)
  }

  private static let hash = String(repeating: "0", count: 64)

  @Test("as JSON")
  func json() async throws {
    let files = try folder()
    try Data(Self.minutes.replacing("#", with: "##").utf8).write(to: files.url("minutes.md"))
    let graph = Self.graph.replacing("path: minutes.md}", with: "path: minutes.md, sha256: \"\(Self.hash)\"}")
    try Data(graph.utf8).write(to: files.url("graph.yaml"))
    let outcome = try await Program.docgraph.run(
      ["verify", "graph.yaml", "--format", "json", "--document", "minutes"], in: files)
    #expect(outcome.code == 1)
    let text = outcome.output
    #expect(
      text.hasPrefix(
        """
        {
          "version": 1,
          "graph": "graph.yaml",
          "counts": {
            "missing": 2,
            "moved": 3,
            "changed": 0,
            "weak": 0,
            "unread": 0,
            "normalized": 0,
            "verbatim": 0
          },
          "documents": {
            "read": 1,
            "changed": 1,
            "unread": 0,
            "listed": [
              {
                "id": "minutes",
                "place": "documents[0]",
                "line": 3,
                "column": 5,
                "evidence": 5,
                "changes": [
                  {
                    "key": "sha256",
                    "recorded": "0000000000000000000000000000000000000000000000000000000000000000",
                    "found": "5bbb9cca44f1cd089d15f1fd5c5db89d138bd8cd1581bcd0f9418f5571497387"
                  }
                ]
              }
            ]
          },

        """), "\(text)")
    #expect(
      text.hasSuffix(
        """
            {
              "place": "relations[0].evidence[3]",
              "line": 35,
              "column": 9,
              "record": "relation r1 (trust made_pledge pier-pledge)",
              "document": "minutes",
              "verdict": "moved",
              "verdicts": ["moved", "changed", "weak", "normalized"],
              "start": 67,
              "end": 91,
              "quote": "The Harbor\\tTrust is old.",
              "nearest": {"start": 68, "end": 92},
              "places": [{"start": 68, "end": 92}],
              "unmentioned": ["pier-pledge"],
              "note": "the document is not what it was when its hash was taken"
            }
          ]
        }

        """), "\(text)")
  }

  @Test("a changed document is told once, with the hash that it has now")
  func changed() async throws {
    let files = try ScratchFolder([
      "graph.yaml": """
      docgraph: 1
      documents:
        - {id: a, path: a.pdf, sha256: "\(Self.hash)", textPath: a.md, textSHA256: "\(Self.hash)"}
        - {id: b, path: b.pdf, sha256: "\(Self.hash)", textPath: b.md}

      """, "a.pdf": "%PDF", "a.md": "abc", "b.md": "b",
    ])
    let outcome = try await Program.docgraph.run(["verify", "graph.yaml"], in: files)
    #expect(outcome.code == 0)
    #expect(
      outcome.output == """
        graph.yaml:3:34: changed: document a: its file is not what it was when its hash was taken (look at what it says now; \
        then set sha256: 315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027)
        graph.yaml:3:130: changed: document a: its stored text is not what it was when its hash was taken (look at what it says \
        now; then set textSHA256: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad)
        graph.yaml:4:5: unread: document b: its hash was not compared: b.pdf: there is no such file (document paths are \
        relative to the graph file)
        graph.yaml: 0 pieces of evidence; 2 documents read, 1 changed, 0 unread

        """)
    #expect(try await Program.docgraph.run(["verify", "graph.yaml", "--strict"], in: files).code == 1)
  }

  @Test(
    "what no document is ends as unread, with the reason, and hangs nothing",
    arguments: [
      ("folder.md", "is a folder, not a file"), ("pipe.md", "is a pipe or a device, not a file"),
      ("link.md", "lies outside"), ("../../etc/passwd.md", "there is no such file"),
      ("../../etc/passwd", "is not plain text"),
      ("/etc/passwd", "is not plain text"), ("/dev/zero", "is not plain text"),
      ("loop.md", "there is no such file"), ("huge.md", "is larger than 64 MB"),
      ("empty.md", "the file is empty"), ("bytes.md", "the file is not UTF-8 at byte 3"),
      ("nul.md", "the file has a NUL at byte 2"), ("picture.png", "is not plain text (.txt, .md)"),
      ("a\\u0000b.md", "there is no such file"), ("", "is not plain text"),
    ])
  func hostile(path: String, reason: String) async throws {
    let files = try ScratchFolder(["empty.md": "", "picture.png": "PNG"])
    try Data([0x61, 0x62, 0x63, 0xFF]).write(to: files.url("bytes.md"))
    try Data([0x61, 0x62, 0]).write(to: files.url("nul.md"))
    try FileManager.default.createDirectory(at: files.url("folder.md"), withIntermediateDirectories: true)
    try #require(unsafe mkfifo(files.url("pipe.md").path, 0o600) == 0)
    for (name, target) in [("link.md", "/etc/passwd"), ("loop.md", "loop.md")] {
      try FileManager.default.createSymbolicLink(atPath: files.url(name).path, withDestinationPath: target)
    }
    try Data().write(to: files.url("huge.md"))
    try #require(unsafe truncate(files.url("huge.md").path, 65 << 20) == 0)
    try Data(
      """
      {"docgraph": 1, "documents": [{"id": "a", "path": "\(path)"}], "entities": [{"id": "b", "type": "place", "name": "B",
      "evidence": [{"document": "a", "start": 0, "end": 1, "quote": "x"}]}]}
      """.utf8
    ).write(to: files.url("graph.json"))
    let outcome = try await Program.docgraph.run(["verify", "graph.json"], in: files)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("unread: document a, 1 piece of evidence: "))
    #expect(outcome.output.contains(reason), "\(outcome.output)")
    #expect(
      outcome.output.hasSuffix(": 1 piece of evidence: 1 unread; 0 documents read, 0 changed, 1 unread\n"))
  }

  @Test("control characters of quotes and names do not reach the terminal")
  func controlCharacters() async throws {
    let files = try ScratchFolder([
      "a.md": "Text.",
      "graph.json": #"""
      {"docgraph": 1, "documents": [{"id": "a", "path": "a.md"}],
      "entities": [{"id": "b", "type": "place", "name": "B", "properties": [{"name": "\u001b[31mx\ny", "text": "1",
      "evidence": [{"document": "a", "start": 0, "end": 1, "quote": "\u001b[2J\u202e\u0000"}]}]}]}
      """#,
    ])
    let outcome = try await Program.docgraph.run(["verify", "graph.json"], in: files)
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains(#"property '\u{1b}[31mx y' of b: a 0–1: “\u{1b}[2J\u{202e}\u{0}” is not there"#)
    )
  }

  @Test("2 is for options that do not go together and documents that are not there")
  func usage() async throws {
    for (options, message) in [
      (["graph.yaml", "--drop-comments"], "--drop-comments goes with --fix"),
      (["-", "--fix"], "--fix needs a file"),
      (["graph.yaml", "--document", "minute"], "there is no document 'minute' (did you mean 'minutes'?)"),
    ] {
      let outcome = try await Program.docgraph.run(["verify"] + options, in: folder())
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains(message))
    }
  }
}
