import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

private func read(_ bytes: [UInt8], _ format: GraphFormat) throws(GraphFileError) -> Graph {
  try GraphFile(name: "test.\(format.rawValue)", bytes: bytes).graph
}

@Suite struct RoundTripTests {
  @Test(
    "a curated graph is canonical: writing what was read changes no byte (DOCGRAPH_RECORD=1 writes it anew)",
    arguments: ["Graphs/harbor.yaml", "Graphs/sco-ai-forum.yaml"])
  func canonical(path: String) throws {
    let file = PackageFile(path)
    let graph = try GraphFile(reading: file.path).graph
    #expect(try file.isRecorded(GraphWriter.write(graph.canonical(), as: .yaml)))
  }

  @Test("a curated graph is the same in JSON", arguments: ["Graphs/harbor.yaml", "Graphs/sco-ai-forum.yaml"])
  func json(path: String) throws {
    let graph = try GraphFile(reading: PackageFile(path).path).graph
    #expect(try read(GraphWriter.write(graph, as: .json), .json) == graph)
  }

  @Test("200 random graphs go from YAML to JSON and back without losing anything")
  func random() throws {
    var generator = SplitMix64(seed: 2031)
    for number in 0..<200 {
      let graph = Graph.random(using: &generator)
      let yaml = GraphWriter.write(graph, as: .yaml)
      let fromYAML = try read(yaml, .yaml)
      let json = GraphWriter.write(fromYAML, as: .json)
      let fromJSON = try read(json, .json)
      #expect(fromYAML == graph, "graph \(number)")
      #expect(fromJSON == graph, "graph \(number)")
      #expect(GraphWriter.write(fromJSON, as: .yaml) == yaml, "graph \(number)")
      #expect(GraphWriter.write(graph, as: .json) == json, "graph \(number)")
    }
  }

  @Test("an empty graph is its version")
  func empty() throws {
    #expect(String(decoding: GraphWriter.write(Graph(), as: .yaml), as: UTF8.self) == "docgraph: 1\n")
    #expect(try read(Array("docgraph: 1".utf8), .yaml) == Graph())
  }
}
