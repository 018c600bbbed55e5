import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Checking a graph file against its documents")
struct CheckingTests {
  private static func graph(
    document: String, evidence: String = "{document: item, start: 0, end: 4, quote: Pier}"
  )
    -> String
  {
    """
    docgraph: 1
    documents:
      - {id: unused, path: unused.md}
      - \(document)
    entities:
      - {id: pier, type: place, name: Pier}
      - {id: haven, type: place, name: Haven}
    relations:
      - source: pier
        type: part_of
        target: haven
        evidence:
          - \(evidence)
          - {document: item, start: 9, end: 13, quote: here}

    """
  }

  /// The findings, a line each, in a folder that has but `item.md`; and the counts.
  private func check(_ text: String) throws -> (findings: String, compared: Int, uncompared: Int) {
    let folder = try TemporaryFolder()
    try folder.write("Pier and here.", to: "graphs/item.md")
    try folder.write("Pier and here.", to: "item.md")
    try folder.write(text, to: "graphs/graph.yaml")
    let file = try GraphFile(reading: folder["graphs/graph.yaml"], keepsPositions: true)
    let validation = file.check(root: folder["graphs"])
    let lines = validation.findings.map { finding in
      let position = file.position(of: finding.place).map { "\($0): " } ?? ""
      let hint = finding.hint.map { " (\($0))" } ?? ""
      return folder.hiding(
        in: "\(position)\(finding.severity.rawValue): \(finding.message)\(hint) [\(finding.code.rawValue)]")
    }
    return (lines.joined(separator: "\n"), validation.comparedCount, validation.uncomparedCount)
  }

  @Test(
    "a document that cannot be read is a finding where evidence points at it",
    arguments: [
      (
        "{id: item, path: itme.md}",
        "4:22: warning: 2 quotes of 'item' were not compared: itme.md: there is no such file "
          + "(document paths are relative to the graph file) [unread-document]"
      ),
      (
        "{id: item, path: ../item.md}",
        "4:22: warning: 2 quotes of 'item' were not compared: ../item.md: lies outside FOLDER/graphs "
          + "(to let it be read: --root FOLDER) [unread-document]"
      ),
      (
        "{id: item}",
        "4:5: warning: 2 quotes of 'item' were not compared: the document 'item' has no path: "
          + "(give it path: of a .txt or .md file, or textPath:) [unread-document]"
      ),
      (
        "{id: item, path: item.pdf}",
        "4:22: warning: 2 quotes of 'item' were not compared: item.pdf: is not plain text (.txt, .md) "
          + "(give the document textPath: of its stored text) [unread-document]"
      ),
    ])
  func unread(document: String, expected: String) throws {
    let checked = try check(Self.graph(document: document))
    #expect(checked.findings == expected)
    #expect((checked.compared, checked.uncompared) == (0, 2))
  }

  @Test("what is compared and what is not is counted")
  func counted() throws {
    let right = try check(Self.graph(document: "{id: item, path: item.md}"))
    #expect(right == ("", 2, 0))
    let short = try check(Self.graph(document: "{id: item, path: item.md}", evidence: "item#s1"))
    #expect((short.compared, short.uncompared) == (2, 0))
  }

  @Test("a short quote that the document does not say is an error too")
  func falseShortQuote() throws {
    let evidence = "{document: item, quote: The mayor stole the money.}"
    let checked = try check(Self.graph(document: "{id: item, path: item.md}", evidence: evidence))
    #expect(checked.findings.contains("error: 'item' does not say “The mayor stole the money.”"))
    let sentence = try check(Self.graph(document: "{id: item, path: item.md}", evidence: "item#s99"))
    #expect(sentence.findings.contains("error: 'item' has no sentence 99"))
  }

  @Test("what is added with evidence that cannot be compared is added with a warning")
  func added() throws {
    let text = Self.graph(document: "{id: item, path: itme.md}")
    let file = try GraphFile(name: "graph.yaml", bytes: Array(text.utf8))
    let relation = Relation(
      "haven", "part_of", "pier", evidence: [Evidence(document: "item", range: 0..<4, quote: "Pier")])
    let addition = try file.adding(entities: [], relations: [relation], root: ".")
    #expect(addition.graph != nil)
    #expect(
      addition.findings.map(\.message) == [
        "3 quotes of 'item' were not compared: itme.md: there is no such file"
      ])
  }

  @Test("the other of two parts is named by its line")
  func lines() throws {
    let text = Self.graph(document: "{id: item, path: item.md}").replacing("id: haven,", with: "id: pier,")
    #expect(try check(text).findings.contains("error: the id 'pier' is that of line 6 already"))
  }
}
