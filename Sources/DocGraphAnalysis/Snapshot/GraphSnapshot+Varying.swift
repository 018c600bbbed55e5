import DocGraphModel

extension GraphSnapshot {
  /// The same entities with only those relations that `isKept` admits.
  ///
  /// ``leftOut`` stays what the filter kept out.
  ///
  /// - Parameter isKept: Asked with a position in the graph's relations.
  /// - Complexity: O(nodes + relations).
  public func keeping(_ isKept: (_ relation: Int) -> Bool) -> GraphSnapshot {
    // In an undirected snapshot a relation has two arcs, and is asked for once.
    var isIn = [Bool?](repeating: nil, count: graph.relations.count)
    var count = 0
    for relation in network.forward.relations.lazy.map(Int.init) where isIn[relation] == nil {
      isIn[relation] = isKept(relation)
      if isIn[relation] == true { count += 1 }
    }
    return GraphSnapshot(self, network: Network(network, keeping: { isIn[$0] == true }), relationCount: count)
  }

  /// The same entities and relations with other weights.
  ///
  /// - Parameter weight: The strength, between 1e-100 and 1e100, of a relation (a position in the graph's relations) on the
  ///   way from one node to another.
  /// - Complexity: O(nodes + relations).
  public func weighing(
    _ weight: (_ relation: Int, _ source: Int, _ target: Int) -> Double
  ) -> GraphSnapshot {
    GraphSnapshot(self, network: Network(network, weighing: weight), relationCount: relationCount)
  }
}
