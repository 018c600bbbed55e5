import Foundation
import Testing

@Suite("Printing")
struct PrintingTests {
  @Test(
    "JSON of every query is one object that begins with its version",
    arguments: [
      ["show", "Graphs/harbor.yaml"],
      ["list", "Graphs/harbor.yaml", "entities"], ["list", "Graphs/harbor.yaml", "relations"],
      ["list", "Graphs/harbor.yaml", "pledges"], ["list", "Graphs/harbor.yaml", "events"],
      ["list", "Graphs/harbor.yaml", "documents"],
      ["find", "Graphs/harbor.yaml", "Molan Shipping"], ["rank", "Graphs/harbor.yaml"],
      ["path", "Graphs/harbor.yaml", "Harbor Trust", "Shen Molan", "-k", "2"],
      ["neighbors", "Graphs/harbor.yaml", "Harbor Trust"], ["check", "Graphs/harbor.yaml"],
      ["cite", "Graphs/sco-ai-forum.yaml", "brief"],
      ["cite", "Graphs/sco-ai-forum.yaml", "brief", "The center has not yet been founded."],
      ["schema"], ["schema", "Graphs/harbor.yaml"], ["timeline", "Graphs/harbor.yaml"],
      ["review", "Examples/review/pier.yaml"], ["coverage", "Graphs/harbor.yaml"],
    ])
  func json(query: [String]) async throws {
    let outcome = try await Program.docgraph.run(query + ["--format", "json"])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("{\n  \"version\": 1,\n"))
    let object = try #require(outcome.json)
    #expect(object["version"] as? Int == 1)
    #expect(object.count > 1)
  }

  @Test("nothing in a name steers the terminal", arguments: ["list", "neighbors", "path", "rank", "find"])
  func hostileNames(verb: String) async throws {
    let graph = #"""
      docgraph: 1
      entities:
        - {id: red, type: person, name: "Ann\e[31mRed\u202Eder\a"}
        - {id: end, type: person, name: "Line\nbreak"}
      relations:
        - {id: r1, source: red, type: associate_of, target: end, origin: manual}

      """#
    let names = ["list": [], "rank": [], "path": ["red", "end"], "neighbors": ["red"], "find": ["red"]]
    let outcome = try await Program.docgraph.run(
      [verb, "-"] + (names[verb] ?? []), input: graph, environment: ["NO_COLOR": "1"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(#"Ann\u{1b}[31mRed\u{202e}der\u{7}"#))
    if verb != "find" { #expect(outcome.output.contains("Line break")) }
    for character in ["\u{1B}", "\u{202E}", "\u{7}"] { #expect(!outcome.output.contains(character)) }
  }

  @Test("messages are as careful as results")
  func hostileMessages() async throws {
    let outcome = try await Program.docgraph.run(["find", "Graphs/harbor.yaml", "\u{1B}[2J"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix(#"nothing is named '\u{1b}[2J'"#))
  }

  /// Containers may have no terminals to give.
  static let hasTerminals = FileHandle(forUpdatingAtPath: "/dev/ptmx") != nil

  @Test(
    "color is for terminals, and not under NO_COLOR",
    .enabled(if: hasTerminals, "this machine makes no terminals"),
    arguments: [("-u NO_COLOR", true), ("NO_COLOR=1", false)])
  func color(environment: String, isColored: Bool) async throws {
    let folder = try Console.folder()
    let list = "env \(environment) docgraph list Graphs/harbor.yaml documents"
    let onTerminal = try await Console.run("script --quiet --command '\(list)' /dev/null", in: folder)
    #expect(onTerminal.output.contains("\u{1B}[1m") == isColored)
    #expect(try await !Console.run(list, in: folder).output.contains("\u{1B}"))
  }

  @Test("a reader that stops early is no trouble")
  func closedPipe() async throws {
    let line = "docgraph list Graphs/harbor.yaml relations | head -n 1"
    let outcome = try await Console.run(line, in: Console.folder())
    #expect(outcome.output.hasPrefix("ID "))
    #expect(outcome.output.split(separator: "\n").count == 1)
  }
}
