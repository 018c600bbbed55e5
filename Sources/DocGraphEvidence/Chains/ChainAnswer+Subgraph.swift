public import DocGraphModel

extension ChainAnswer {
  /// The entities of the chains with the relations that these show, denials and contraries too: what a picture shows.
  ///
  /// - Complexity: O(entities + relations of the chains).
  public func subgraph(of graph: Graph) -> Graph {
    let ids = Set(chains.flatMap(\.entities))
    var result = graph
    result.entities = graph.entities.filter { ids.contains($0.id) }
    result.relations = relations.map { graph.relations[$0] }
    return result
  }
}

extension ChainWording {
  /// "How Tobin Rask and Pelagia Nominees are connected".
  public func title(_ answer: ChainAnswer) -> String {
    "How \(name(answer.question.source)) and \(name(answer.question.target)) are connected"
  }
}
