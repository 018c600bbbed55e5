import DocGraphTestSupport
import Foundation
import Testing

@Suite("Help")
struct HelpTests {
  static let verbs = [
    "show", "list", "find", "rank", "stats", "communities", "cliques", "cycles", "path", "connect", "meet",
    "cut",
    "neighbors", "shared", "why", "explain", "verify", "coverage", "pledges",
    "timeline", "gaps", "render", "export", "convert", "review", "add", "check", "fmt", "cite", "schema",
    "analyze", "extract", "model",
  ]

  @Test("names every verb")
  func everyVerb() async throws {
    let lines = try await Program.docgraph.run(["--help"]).output.split(separator: "\n")
    let listed = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.hasPrefix("  -") }
      .map { String($0.split(separator: " ")[0]) }.filter {
        $0.first?.isLowercase == true && $0 != "docgraph"
      }
    #expect(Set(listed) == Set(Self.verbs))
  }

  /// Those of `model` would change the user's folder and ask the network: `ModelVerbTests` runs them.
  @Test("shows examples of each verb, and they work", arguments: verbs.filter { $0 != "model" })
  func examples(of verb: String) async throws {
    let screen = ["COLUMNS": "1000"]
    let help = try await Program.docgraph.run([verb, "--help"], environment: screen).output
    let examples = help.replacing("\\\n", with: "").split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("docgraph \(verb)") }
    #expect(!examples.isEmpty)
    let folder = try Console.folder()
    try Data(Self.startedCase.utf8).write(to: folder.url("case.yaml"))
    try Data(Self.owners.utf8).write(to: folder.url("owners.csv"))
    for example in examples {
      let outcome = try await Console.run(example, in: folder)
      #expect(outcome.code == 0, "\(example)\n\(outcome.output)")
    }
  }

  /// What the examples of `add` add to.
  static let startedCase = """
    docgraph: 1
    documents:
      - {id: gazette-1, path: Examples/harbor/gazette-1.md}
    entities:
      - {id: gazette, type: organization, name: Saltmarsh Gazette}

    """
  static let owners = "source,type,target,origin\nPia Osterby,owns,Saltmarsh Gazette,manual\n"

  @Test("completes in every shell", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) async throws {
    let outcome = try await Program.docgraph.run(["--generate-completion-script", shell])
    #expect(outcome.code == 0)
    for verb in Self.verbs { #expect(outcome.output.contains(verb)) }
  }
}
