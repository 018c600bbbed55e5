import DocGraphTestSupport
import Foundation
import Testing

@Suite("The timeline")
struct TimelineVerbTests {
  private static func run(_ arguments: String..., input: String = "") async throws -> Program.Outcome {
    try await Program.docgraph.run(arguments, input: input)
  }

  @Test("marks what is of the same day and what may be earlier than the line above it")
  func table() async throws {
    let outcome = try await Self.run(
      "timeline", "Graphs/harbor.yaml", "--about", "tobin rask", "--between", "2032/2034")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 13)
    #expect(lines[1].hasPrefix("   from c. 2027  relation holds   Tobin Rask associate of Vera Trostnikova"))
    #expect(
      lines[2].hasPrefix("~  2032-01       relation begins  Pelagia Nominees pays Tobin Rask (85000 EUR)"))
    #expect(lines[2].contains("alleged, contradicted, says Skerrow Marine Works"))
    #expect(lines[8].contains("  Tobin Rask; Corwin Tamm; Anselm Corrie; Vera Trostnikova  "))
    #expect(lines[8].contains("  Customs Hall  "))
    #expect(
      lines[9].contains("  Harbor committee of the City Council; Marta Lindqvist; Jorun Skerrow; 3 more  "))
    #expect(
      lines[12]
        == "(11 entries; ~ may as well be earlier than the line above; without a date: "
        + "3 relations (--undated lists them); at 2032/2034; as of 2034-06-08; "
        + "left out: 1 rejected, 3 of another date; entities: 3 of another date)"
    )
  }

  @Test("lists what has no date when asked")
  func undated() async throws {
    let outcome = try await Self.run("timeline", "Graphs/harbor.yaml", "--only", "events", "--undated")
    #expect(outcome.output.contains("\nevent    Private meeting on the breakwater"))
    #expect(outcome.output.contains("; without a date: 1 event; as of 2034-06-08"))
  }

  @Test("gives earliest and latest days, parties, doubt and evidence as JSON")
  func json() async throws {
    let outcome = try await Self.run(
      "timeline", "Graphs/harbor.yaml", "--relation", "pays", "--between", "2032", "--format", "json")
    let report = try #require(outcome.json)
    #expect(report["version"] as? Int == 1)
    let entries = try #require(report["entries"] as? [[String: Any]])
    let alleged = try #require(entries.first { $0["id"] as? String == "r79" })
    #expect(alleged["date"] as? String == "2032-01")
    #expect(alleged["moment"] as? String == "begins")
    #expect(alleged["span"] as? String == "2032-01/2032-04")
    #expect(alleged["begins"] as? [String: String] == ["earliest": "2032-01-01", "latest": "2032-01-31"])
    #expect(alleged["ends"] as? [String: String] == ["earliest": "2032-04-01", "latest": "2032-04-30"])
    #expect(alleged["doubt"] as? [String] == ["alleged", "contradicted", "attributed"])
    #expect(alleged["attributedTo"] as? String == "skerrow-marine-works")
    let parties = (alleged["parties"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(parties == ["pelagia-nominees", "tobin-rask"])
    let evidence = try #require((alleged["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["document"] as? String == "beacon-1" && evidence["start"] is Int)
    #expect(entries.allSatisfy { $0["kind"] as? String == "relation" })
  }

  @Test("an open end has no latest day")
  func openEnd() async throws {
    let outcome = try await Self.run(
      "timeline", "-", "--format", "json",
      input: "docgraph: 1\nentities:\n  - {id: e, type: event, name: E, date: 2031/..}\n")
    let entry = try #require((outcome.json?["entries"] as? [[String: Any]])?.first)
    #expect(entry["ends"] as? [String: String] == [:])
  }

  @Test("is drawn alike by both verbs, into a file as on standard output")
  func drawing() async throws {
    let folder = try Console.folder()
    let line = """
      docgraph timeline Graphs/harbor.yaml --format svg -o a.svg; docgraph render Graphs/harbor.yaml --as timeline -o b.svg
      cmp a.svg b.svg; docgraph timeline Graphs/harbor.yaml --format svg | cmp - a.svg
      docgraph render Graphs/harbor.yaml --as pledges --title '<Pledges>' -o c.svg
      """
    let outcome = try await Console.run(line, in: folder)
    #expect((outcome.code, outcome.output) == (0, ""))
    #expect(try folder.text("a.svg").matches(of: /<g id="entry-/).count == 67)
    #expect(try folder.text("c.svg").contains(">&lt;Pledges&gt;</title>"))
  }

  @Test("nothing dated ends with 1, in every format")
  func nothing() async throws {
    let graph = "docgraph: 1\nentities:\n  - {id: e, type: event, name: E}\n"
    let table = try await Self.run("timeline", "-", input: graph)
    #expect(
      (table.code, table.output) == (1, "(0 entries; without a date: 1 event (--undated lists them))\n"))
    let json = try await Self.run("timeline", "-", "--format", "json", input: graph)
    #expect(json.code == 1)
    #expect(
      json.json?["undated"] as? [String: Int] == ["event": 1, "relation": 0, "pledge": 0, "document": 0])
    let picture = try await Self.run("timeline", "-", "--format", "svg", input: graph)
    #expect((picture.code, picture.output) == (1, ""))
    #expect(picture.errors == "nothing to draw: no entry has a date\n")
    let pledges = try await Self.run("render", "-", "--as", "pledges", "-o", "-", input: graph)
    #expect((pledges.code, pledges.output) == (1, ""))
  }

  @Test(
    "what makes no sense together is a question of usage",
    arguments: [
      (
        ["timeline", "Graphs/harbor.yaml", "--undated", "--format", "svg"],
        "--undated goes with tables and JSON"
      ),
      (["timeline", "Graphs/harbor.yaml", "--relation", "pays", "--only", "events"], "--relation goes with"),
      (["timeline", "Graphs/harbor.yaml", "--about", "Tobin Rusk"], "did you mean"),
      (
        ["timeline", "Graphs/harbor.yaml", "--as-of", "2031", "--between", "2030/2032"], "exclude each other"
      ),
      (["render", "Graphs/harbor.yaml", "--as", "pledges", "-o", "x.dot"], "DOT and JSON hold graphs only"),
      (["render", "Graphs/harbor.yaml", "--as", "timeline", "-o", "x.gv"], "DOT and JSON hold graphs only"),
      (
        ["render", "Graphs/harbor.yaml", "--as", "pledges", "--certain", "-o", "-"],
        "only --as-of goes with it"
      ),
      (["render", "Graphs/harbor.yaml", "--as", "pledges", "--type", "person", "-o", "-"], "only --as-of"),
    ])
  func usage(arguments: [String], message: String) async throws {
    let outcome = try await Program.docgraph.run(arguments)
    #expect((outcome.code, outcome.output) == (2, ""))
    #expect(outcome.errors.contains(message))
  }

  @Test("nothing in a name steers the terminal, or the picture")
  func hostileNames() async throws {
    let graph = """
      {"docgraph": 1, "entities": [{"id": "e", "type": "event", "date": "2031", "name": "a\\u001b[2J\\u202e<&\\"\\nb"}]}
      """
    let table = try await Self.run("timeline", "-", input: graph)
    #expect(table.output.contains("a\\u{1b}[2J\\u{202e}<&\" b"))
    let picture = try await Self.run("timeline", "-", "--format", "svg", input: graph)
    #expect(picture.output.contains(">a\u{FFFD}[2J&lt;&amp;&quot; b</text>"))
  }
}
