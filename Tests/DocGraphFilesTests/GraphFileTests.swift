import DocGraphFiles
import DocGraphModel
import DocGraphSyntax
import DocGraphTestSupport
import Testing

@Suite struct GraphFileTests {
  private let text = """
    docgraph: 1
    documents:
      - {id: brief, path: brief.md}
    entities:
      - id: a
        type: person
        name: Ä
        evidence: [brief#s2]
      - {id: b, type: pledge, name: B, history: [{status: missed, note: ä}, {status: unknown, date: 2031}]}
    relations:
      - source: a
        type: leads
        target: b
        evidence:
          - brief#s9
          - two words
          - {document: brief, quote: three more words}
    """

  private func file(_ text: String, _ format: GraphFormat = .yaml) throws(GraphFileError) -> GraphFile {
    try GraphFile(name: "graph.\(format.rawValue)", bytes: Array(text.utf8), keepsPositions: true)
  }

  @Test(
    "a place of the graph has its line and column, or those of what holds it",
    arguments: [
      ([.key("entities"), .index(0)], "5:5"),
      ([.key("entities"), .index(0), .key("name")], "7:11"),
      ([.key("entities"), .index(0), .key("kind")], "5:5"),
      ([.key("entities"), .index(0), .key("evidence"), .index(0), .key("quote")], "8:16"),
      ([.key("entities"), .index(1), .key("history"), .index(1), .key("date")], "9:97"),
      ([.key("relations"), .index(0), .key("evidence"), .index(1)], "16:9"),
      ([.key("relations"), .index(7)], "11:3"), ([.key("schema"), .key("kinds")], "1:1"), ([], "1:1"),
    ] as [([GraphPath.Step], String)])
  func positions(steps: [GraphPath.Step], expected: String) throws {
    #expect(try file(text).position(of: GraphPath(steps))?.description == expected)
  }

  @Test("positions in a long file are those in a short one")
  func manyPositions() throws {
    func line(_ number: Int) -> String {
      "  - {id: e\(number), type: person, summary: \"\(String(repeating: "ö", count: number % 90))\", name: "
    }
    let lines = ["docgraph: 1", "entities:"] + (0..<2000).map { line($0) + "x}" }
    let file = try file(lines.joined(separator: "\r\n"))
    for number in 0..<2000 {
      let place = GraphPath([.key("entities"), .index(number), .key("name")])
      let expected = SourcePosition(line: number + 3, column: line(number).count + 1)
      #expect(file.position(of: place) == expected)
    }
  }

  @Test("without being asked a file keeps no positions")
  func noPositions() throws {
    let file = try GraphFile(name: "graph.yaml", bytes: Array(text.utf8))
    #expect(file.position(of: GraphPath([])) == nil)
  }

  @Test("evidence has two short forms, which the document's text makes long")
  func shortEvidence() throws {
    var graph = try file(text).graph
    #expect(graph.entities[0].evidence == [Evidence(document: "brief", sentence: 2)])
    #expect(graph.relations[0].evidence[1] == Evidence(document: "brief", quote: "two words"))
    graph.relations[0].evidence.removeFirst()
    let source = "One sentence. Here are two words. And “three\n more”-words."
    let failures = graph.expandEvidence { _ in Array(source.utf8) }
    #expect(
      failures.map(\.error.description) == [
        "'brief' does not say “three more words” (a quote is verbatim, but for white space, quotation marks and dashes)"
      ])
    #expect(
      graph.entities[0].evidence == [
        Evidence(document: "brief", range: 14..<33, quote: "Here are two words.")
      ])
    #expect(
      graph.relations[0].evidence[0] == Evidence(document: "brief", range: 23..<32, quote: "two words"))
  }

  @Test(
    "evidence that cannot be made long says why, and stays as it was",
    arguments: [
      (
        Evidence(document: "brief", quote: "pier"),
        "'brief' says “pier” 2 times (s1, s2) (quote more words, or add the sentence's number: sentence: 1)"
      ),
      (
        Evidence(document: "brief", quote: "peer"),
        "'brief' does not say “peer” (a quote is verbatim, but for white space, quotation marks and dashes)"
      ),
      (
        Evidence(document: "brief", sentence: 4),
        "'brief' has no sentence 4, only 3 (`docgraph cite GRAPH brief` numbers them)"
      ),
      (
        Evidence(document: "letter", quote: "pier"),
        "the text of 'letter' cannot be read (documents need path: or textPath: of a file that can be read)"
      ),
      (
        Evidence(document: "brief"),
        "this evidence says neither what it quotes nor where (give quote:, or start: and end:)"
      ),
    ])
  func failures(evidence: Evidence, message: String) {
    var graph = Graph(
      documents: [Document(id: "brief")], relations: [Relation("a", "b", "c", evidence: [evidence])])
    let failures = graph.expandEvidence { _ in Array("A pier. The “pier” is old. It’s gone — all of it.".utf8)
    }
    #expect(failures.map { "\($0.place): \($0.error)" } == ["relations[0].evidence[0]: \(message)"])
    #expect(graph.relations[0].evidence == [evidence])
  }

  @Test(
    "quotes are found whatever the form of their blanks, quotation marks and dashes; the document's words are kept"
  )
  func normalized() {
    var graph = Graph(
      documents: [Document(id: "brief")],
      relations: [
        Relation(
          "a", "b", "c",
          evidence: [
            Evidence(document: "brief", quote: "The \"pier\"\n is old."),
            Evidence(document: "brief", quote: "It's gone - all"),
            Evidence(document: "brief", quote: "pier", sentence: 2),
          ])
      ])
    #expect(
      graph.expandEvidence { _ in Array("A pier. The “pier” is old. It’s gone — all of it.".utf8) }.isEmpty)
    #expect(graph.relations[0].evidence.map(\.quote) == ["The “pier” is old.", "It’s gone — all", "pier"])
    #expect(graph.relations[0].evidence.map(\.range) == [8..<30, 31..<50, 15..<19])
  }

  @Test("the name of a file says its format, and its first character where the name does not")
  func formats() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"docgraph\": 1, \"title\": \"x\"}", to: "graph.json")
    try folder.write("\u{FEFF}\n {\"docgraph\": 1}", to: "graph")
    try folder.write("docgraph: 1\n# a comment\n", to: "graph.YML")
    #expect(try GraphFile(reading: folder["graph.json"]).format == .json)
    #expect(try GraphFile(reading: folder["graph"]).format == .json)
    #expect(try GraphFile(reading: folder["graph.YML"]).format == .yaml)
  }

  @Test("comments are in the way of writing")
  func comments() throws {
    try file("docgraph: 1\n").refuseComments()
    let file = try file("docgraph: 1 # the format\n")
    let error = #expect(throws: GraphFileError.self) { try file.refuseComments() }
    #expect(
      error?.description
        == "graph.yaml:1:13: YAML comments would be lost (keep them in note:, or drop them with --drop-comments)"
    )
  }

  @Test("canonical form that needs a document says where, and why the document cannot be had")
  func unreadDocument() throws {
    let folder = try TemporaryFolder()
    let text = """
      docgraph: 1
      documents:
        - {id: d, path: nope.md}
      entities:
        - {id: a, type: person, name: A, evidence: [d#s1]}
      """
    try folder.write(text, to: "graph.yaml")
    let name = "\(folder.path)/graph.yaml"
    do throws(GraphFileError) {
      _ = try CanonicalFile(reading: name, root: ".")
      Issue.record("this has no canonical form")
    } catch {
      #expect(
        error.description
          == "\(name):5:47: nope.md: there is no such file (document paths are relative to the graph file)")
    }
  }
}
