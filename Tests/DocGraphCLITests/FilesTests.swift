import DocGraphTestSupport
import Foundation
import Testing

@Suite("Files that the command writes")
struct FilesTests {
  static let unordered = """
    docgraph: 1
    entities:
      - {id: pier, type: place, name: Pier}
      - {name: Haven, type: place, id: haven}
    relations:
      - {source: pier, type: located_in, target: haven}

    """
  static let canonical = """
    docgraph: 1
    entities:
      - id: haven
        type: place
        name: Haven
      - id: pier
        type: place
        name: Pier
    relations:
      - id: r1
        source: pier
        type: located_in
        target: haven

    """

  @Test("fmt makes a file canonical, and leaves a canonical one alone")
  func formatting() async throws {
    let folder = try ScratchFolder(["town.yaml": Self.unordered])
    let first = try await Program.docgraph.run(["fmt", "town.yaml"], in: folder)
    #expect((first.code, first.output, first.errors) == (0, "", "formatted town.yaml\n"))
    #expect(try folder.text("town.yaml") == Self.canonical)
    let second = try await Program.docgraph.run(["fmt", "town.yaml"], in: folder)
    #expect((second.code, second.output, second.errors) == (0, "", ""))
    #expect(try folder.names() == ["town.yaml"])
  }

  @Test("fmt --check names what is not canonical and writes nothing")
  func checking() async throws {
    let folder = try ScratchFolder(["good.yaml": Self.canonical, "bad.yaml": Self.unordered])
    let outcome = try await Program.docgraph.run(["fmt", "--check", "good.yaml", "bad.yaml"], in: folder)
    #expect((outcome.code, outcome.output) == (1, "bad.yaml\n"))
    #expect(try folder.text("bad.yaml") == Self.unordered)
  }

  @Test("- is standard input, and standard output")
  func standardInput() async throws {
    let formatted = try await Program.docgraph.run(["fmt", "-"], input: Self.unordered)
    #expect((formatted.code, formatted.output) == (0, Self.canonical))
    let json = try await Program.docgraph.run(["convert", "-"], input: Self.canonical)
    #expect(json.json?["docgraph"] as? Int == 1)
    let back = try await Program.docgraph.run(["convert", "-"], input: json.output)
    #expect((back.code, back.output) == (0, Self.canonical))
  }

  @Test("comments are not dropped unasked")
  func comments() async throws {
    let folder = try ScratchFolder(["town.yaml": "# by hand\n" + Self.unordered])
    for verb in ["fmt", "convert"] {
      let outcome = try await Program.docgraph.run([verb, "town.yaml"], in: folder)
      #expect(outcome.code == 3)
      #expect(
        outcome.errors
          == "town.yaml:1:1: YAML comments would be lost (keep them in note:, or drop them with --drop-comments)\n"
      )
    }
    let outcome = try await Program.docgraph.run(["fmt", "--drop-comments", "town.yaml"], in: folder)
    #expect(outcome.code == 0)
    #expect(try folder.text("town.yaml") == Self.canonical)
  }

  @Test("a file that cannot be written whole is not begun")
  func wholeOrNot() async throws {
    let folder = try ScratchFolder(["town.yaml": Self.canonical, "town.json": "as it was"])
    // Beyond this size the system refuses to write, as on a full disk.
    let line = "ulimit -f 0; trap '' XFSZ; docgraph convert town.yaml -o town.json"
    let outcome = try await Console.run("(\(line)) >/dev/null 2>&1; echo $?", in: folder)
    #expect(outcome.output == "3\n")
    #expect(try folder.text("town.json") == "as it was")
    #expect(try folder.names() == ["town.json", "town.yaml"])
  }

  @Test("a graph that is converted into another folder still finds its documents")
  func anotherFolder() async throws {
    let text = """
      docgraph: 1
      documents:
        - {id: notes, path: notes.md}
      entities:
        - id: pier
          type: place
          name: Pier
          evidence:
            - {document: notes, start: 0, end: 4, quote: Pier}

      """
    let folder = try ScratchFolder(["town.yaml": text, "notes.md": "Pier\n"])
    let line =
      "mkdir out && docgraph convert town.yaml -o out/town.json && docgraph check out/town.json | tail -n 1"
    let outcome = try await Console.run(line, in: folder)
    #expect(
      outcome.output == "out/town.json: 1 entity, 0 relations, 0 errors, 1 warning, 1 quote compared, 0 not\n"
    )
    #expect(try folder.text("out/town.json").contains(#""path": "../notes.md""#))
  }

  @Test("an edge list becomes a binary file that says the same; a graph file does not")
  func edgeList() async throws {
    let folder = try ScratchFolder([
      "ties.txt": "ann bob 2\nbob cem\n", "net.txt": "ann bob\nbob cem\ncem ann\n",
    ])
    let line =
      "docgraph convert net.txt --directed -o net.dgcsr && docgraph stats net.txt --directed > text "
      + "&& docgraph stats net.dgcsr --directed > binary && cmp text binary && wc -l < text"
    let outcome = try await Console.run(line, in: folder)
    #expect(outcome.code == 0)
    #expect(try folder.names() == ["binary", "net.dgcsr", "net.txt", "text", "ties.txt"])
    let bad = try await Console.run("docgraph convert ties.txt -o ties.dgcsr", in: folder)
    #expect(bad.code == 3)
    #expect(bad.output.hasPrefix("ties.txt:2:1: there are 2 fields here, where the first edge has 3"))
    let graph = try await Console.run("docgraph convert town.yaml -o town.dgcsr", in: folder)
    #expect(graph.code == 2)
    #expect(graph.output.contains("only edge lists become .dgcsr"))
  }

  @Test(
    "YAML and JSON lead back to the same bytes", arguments: ["harbor.yaml", "sco-ai-forum.yaml"])
  func roundTrip(name: String) async throws {
    let path = "Graphs/\(name)"
    let yaml = try await Program.docgraph.run(["convert", path, "--to", "yaml"])
    let json = try await Program.docgraph.run(["convert", path])
    let back = try await Program.docgraph.run(["convert", "-"], input: json.output)
    #expect(back.output == yaml.output)
    #expect(back.code == 0)
  }
}
