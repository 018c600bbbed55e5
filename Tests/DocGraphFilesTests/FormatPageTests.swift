import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("The page on the graph file")
struct FormatPageTests {
  @Test("its examples can be read, their evidence is in the documents, and nothing is wrong with them")
  func examples() throws {
    let page = PackageFile("docs/graph-file.md")
    let blocks = String(decoding: try page.bytes(), as: UTF8.self).split(separator: "```yaml\n").dropFirst()
      .compactMap { $0.split(separator: "\n```").first }
    #expect(blocks.count == 3)
    for block in blocks {
      let text = block.hasPrefix("docgraph: 1") ? String(block) : "docgraph: 1\n\(block)"
      var file = try GraphFile(name: page.path, bytes: Array(text.utf8), keepsPositions: true)
      let root = PackageFile("").path
      #expect(file.expandEvidence(root: root).map(\.description) == [])
      let validation = file.check(root: root)
      #expect(validation.findings.map(\.message) == [])
      #expect(validation.uncomparedCount == 0)
    }
  }

  @Test("its example has a claim with its denial, a pledge's history and properties")
  func worked() throws {
    let text = String(decoding: try PackageFile("docs/graph-file.md").bytes(), as: UTF8.self)
    let example = try #require(
      text.split(separator: "## A worked example").last?.split(separator: "```yaml\n")
        .dropFirst().first?.split(separator: "\n```").first)
    let graph = try GraphFile(name: "example.yaml", bytes: Array(example.utf8)).graph
    let payments = graph.relations.filter { $0.type == "pays" }
    #expect(payments.map(\.modality) == [.alleged, .asserted])
    #expect(payments.map(\.polarity) == [.positive, .negated])
    #expect(graph.entities.flatMap { $0.pledge?.history.map(\.status) ?? [] } == [.announced, .missed])
    #expect(graph.entities.flatMap(\.properties).count == 2)
  }
}
