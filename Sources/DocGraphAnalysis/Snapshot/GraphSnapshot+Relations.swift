import DocGraphModel

extension GraphSnapshot {
  /// The relations that are in, as positions in the graph, ascending.
  ///
  /// - Complexity: O(relations of the graph).
  package var relations: [Int] {
    var isIn = [Bool](repeating: false, count: graph.relations.count)
    for relation in network.forward.relations { isIn[Int(relation)] = true }
    return isIn.indices.filter { isIn[$0] }
  }
}
