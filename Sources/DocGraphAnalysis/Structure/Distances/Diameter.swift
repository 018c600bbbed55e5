/// The longest of the shortest paths in a component.
public struct Diameter: Hashable, Sendable {
  /// In hops.
  public let length: Int
  /// Two nodes that are so far apart.
  public let source: Int
  public let target: Int
  /// How many nodes the component has.
  public let componentSize: Int
  /// How many searches have shown it: far fewer than nodes.
  public let searches: Int
}

extension Analyzable {
  /// The diameter of the largest component: how many hops the two entities are apart that are farthest from each other.
  ///
  /// Relations are taken either way, in a directed snapshot too, as hardly any is strongly connected; what the longest of
  /// the directed paths is, ``distanceDistribution(samples:seed:)`` tells. Weights, parallel relations and loops make no difference.
  /// The value is networkx's `diameter` of the largest component.
  ///
  /// Reference: P. Crescenzi, R. Grossi, M. Habib, L. Lanzi, A. Marino, *On Computing the Diameter of Real-World Undirected
  /// Graphs*, Theoretical Computer Science 514, 2013 (iFUB).
  ///
  /// - Returns: nil where there are no nodes.
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(searches × relations): mostly some ten searches, at worst one a node.
  public func diameter() throws(AnalysisError) -> Diameter? {
    guard nodeCount > 0 else { return nil }
    try Execution.requireMemory(
      2 * LevelSearch.bytes(nodeCount: nodeCount) + (isDirected ? 16 * network.arcCount : 0),
      for: "the diameter")
    let rows = isDirected ? network.eitherWay() : network.forward
    var search = FringeSearch(rows)
    return try search.diameter()
  }
}

extension Network {
  /// The arcs of a directed network, each leading both ways once; relations and weights are left out.
  ///
  /// - Complexity: O(nodes + arcs).
  func eitherWay() -> Adjacency {
    let backward = backward
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    offsets.reserveCapacity(nodeCount + 1)
    targets.reserveCapacity(2 * arcCount)
    for node in 0..<nodeCount {
      // Both rows ascend.
      let start = targets.count
      var (there, back) = (forward.row(node), backward.row(node))
      while let next = [there.first.map { forward.targets[$0] }, back.first.map { backward.targets[$0] }]
        .compactMap(\.self).min()
      {
        if let first = there.first, forward.targets[first] == next { there = there.dropFirst() }
        if let first = back.first, backward.targets[first] == next { back = back.dropFirst() }
        if targets.count == start || targets.last != next { targets.append(next) }
      }
      offsets.append(UInt32(targets.count))
    }
    return Adjacency(offsets: offsets, targets: targets, weights: nil, relations: [])
  }
}
