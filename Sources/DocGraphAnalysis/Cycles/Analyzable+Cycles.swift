import DocGraphModel

extension Analyzable {
  /// The elementary cycles of a directed graph: ways along the arcs that come back to where they began and pass no other node
  /// twice, such as owners who in the end own themselves.
  ///
  /// The shortest come first. Parallel relations are one arc; a loop is a cycle of one node. A cycle is listed once, from its
  /// smallest node.
  ///
  /// There may be more cycles than anything can list, 2ⁿ and above: the search ends at a number of cycles or of steps, and
  /// says up to which length it has found all.
  ///
  /// References: D. B. Johnson, *Finding All the Elementary Circuits of a Directed Graph*, SIAM Journal on Computing 4, 1975;
  /// A. Gupta, T. Suzumura, *Finding All Bounded-Length Simple Cycles in a Directed Graph*, arXiv:2105.10094, 2021.
  ///
  /// - Parameters:
  ///   - longest: How many nodes a cycle may have, at least 1.
  ///   - count: How many cycles to find, at least 1; the shortest are found first.
  ///   - steps: How many arcs may be looked at, at least 1. A second is enough for about a hundred million.
  /// - Throws: ``AnalysisError/Code/parameter`` for an undirected graph or a parameter out of bounds,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: O((nodes + arcs) × nodes) a length before there are cycles, then O(nodes + arcs) a cycle.
  public func cycles(
    longest: Int = 10, count: Int = 1000, steps: Int = 100_000_000
  ) throws(AnalysisError) -> Cycles {
    guard isDirected else {
      throw AnalysisError(
        .parameter, "cycles go along the direction of relations", hint: "take a directed graph")
    }
    guard longest >= 1, count >= 1, steps >= 1 else {
      throw AnalysisError(.parameter, "the bounds of a search for cycles are at least 1")
    }
    // One more is looked for, to know whether there are more.
    let count = min(count, .max - 1)
    var found = (0..<nodeCount).filter { !network.forward.arcs(from: $0, to: $0).isEmpty }.prefix(count + 1)
      .map { [$0] }
    var search = CycleSearch(CycleRows(network), mostSteps: steps)
    var length = 1
    var end = found.count > count ? Cycles.End.count : nil
    while end == nil, length < min(longest, nodeCount) {
      length += 1
      for start in 0..<nodeCount where end == nil {
        let isDone = try search.run(from: start, length: length) { nodes in
          found.append(nodes)
          return found.count <= count
        }
        if !isDone { end = found.count > count ? .count : .steps }
      }
    }
    return Cycles(
      cycles: Array(found.prefix(count)), completeLength: end == nil ? longest : length - 1, end: end)
  }
}

extension GraphSnapshot {
  /// The same snapshot without relations that have no direction, as their types are symmetric: what cycles are looked for in.
  public func withoutSymmetricRelations() -> GraphSnapshot {
    let symmetric = Set(graph.schema.relationTypes.lazy.filter(\.isSymmetric).map(\.name))
    guard graph.relations.contains(where: { symmetric.contains($0.type) }) else { return self }
    let kept = relations.count { !symmetric.contains(graph.relations[$0].type) }
    let network = Network(network) { !symmetric.contains(graph.relations[$0].type) }
    return GraphSnapshot(self, network: network, relationCount: kept)
  }

  /// A cycle with the relations that it goes along, which ends at the entity where it began.
  ///
  /// - Parameter cycle: The nodes of a cycle of this snapshot.
  public func closedPath(along cycle: [Int]) -> Path {
    path(along: cycle + cycle.prefix(1), weighted: false)
  }
}
