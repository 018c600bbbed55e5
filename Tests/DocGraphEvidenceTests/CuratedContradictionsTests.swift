import DocGraphEvidence
import DocGraphFiles
import DocGraphModel
import DocGraphTestSupport
import Testing

@Suite("Contradictions of the curated graphs")
struct CuratedContradictionsTests {
  @Test(
    "are these and no others",
    arguments: [
      (
        "Graphs/harbor.yaml",
        [
          "r79 pays: r80 r81", "r80 pays: r79", "r81 pays: r79",
          "r151 opposes: r152", "r152 supports: r151",
          "r156 awarded_contract_to: r157", "r157 awarded_contract_to: r156",
        ]
      ),
      ("Graphs/sco-ai-forum.yaml", []),
    ])
  func contradictions(path: String, expected: [String]) throws {
    let graph = try GraphFile(reading: PackageFile(path).path).graph
    let contradictions = Contradictions(GraphIndex(graph))
    let found = graph.relations.indices.compactMap { position -> String? in
      let contraries = contradictions.contraries(of: position)
      guard !contraries.isEmpty else { return nil }
      let relation = graph.relations[position]
      let others = contraries.map { graph.relations[$0].id?.description ?? "-" }.joined(separator: " ")
      return "\(relation.id?.description ?? "-") \(relation.type): \(others)"
    }
    #expect(found == expected)
  }
}
