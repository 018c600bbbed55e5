import DocGraphFiles
import DocGraphModel
import DocGraphSyntax
import DocGraphTestSupport
import Testing

@Suite struct CuratedGraphTests {
  @Test(
    "a curated graph has no findings but these",
    arguments: [
      (
        "Graphs/harbor.yaml",
        [
          "216:5: the event 'contract-inquiry' has no place (add an occurred_at relation)",
          "577:5: 'halvard-quist' has no relation (add one, or take the entity out)",
          "758:5: the event 'north-pier-tender' has no place (add an occurred_at relation)",
          "884:5: the event 'private-meeting' has no date (add date:, as precise as the source is)",
          "1041:5: the event 'skerrow-complaint' has no place (add an occurred_at relation)",
        ]
      ),
      ("Graphs/sco-ai-forum.yaml", []),
    ])
  func findings(path: String, expected: [String]) throws {
    let file = try GraphFile(reading: PackageFile(path).path, keepsPositions: true)
    let validation = file.check(root: PackageFile("Examples").path)
    let findings = validation.findings
    #expect(validation.comparedCount > 0 && validation.uncomparedCount == 0)
    #expect(
      findings.map { finding in
        "\(file.position(of: finding.place)?.description ?? "-"): \(finding.message) (\(finding.hint ?? ""))"
      } == expected)
  }

  @Test(
    "the texts of all documents with a path can be read, and are what they were",
    arguments: ["Graphs/harbor.yaml", "Graphs/sco-ai-forum.yaml"])
  func texts(path: String) throws {
    let file = try GraphFile(reading: PackageFile(path).path)
    let texts = DocumentTexts(graphFile: file.name, root: PackageFile("Examples").path)
    for document in file.graph.documents where document.path != nil {
      let text = try texts.text(of: document)
      #expect(SHA256.hex(text) == document.sha256)
    }
  }
}
