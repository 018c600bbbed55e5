public import DocGraphModel

extension GraphSnapshot {
  /// The shortest path between two entities: the fewest hops or, weighted, the least sum of 1/weight.
  ///
  /// Of equally short paths (up to 1e-12 of their length) it is the one of fewer hops, then the one whose
  /// entities come first, one after another, in the natural order of ids. In a directed snapshot hops follow
  /// the relations' direction. Parallel relations make one hop, as long as the shortest of them, which
  /// carries them all; loops are on no path. From an entity to itself it is a path without hops.
  ///
  /// It is searched for from both ends at once.
  ///
  /// References: E. W. Dijkstra, *A Note on Two Problems in Connexion with Graphs*, Numerische Mathematik 1,
  /// 1959; I. Pohl, *Bi-directional Search*, Machine Intelligence 6, 1971.
  ///
  /// - Returns: nil where there is no path.
  /// - Throws: ``AnalysisError/Code/unknownEntity`` for an entity that is not in the snapshot.
  /// - Complexity: O(nodes + relations), weighted O((nodes + relations) × log nodes).
  public func shortestPath(
    from source: EntityID, to target: EntityID, weighted: Bool = false
  ) throws(AnalysisError) -> Path? {
    let source = try requireNode(source)
    let target = try requireNode(target)
    var search = PairSearch(StepNetwork(network, weighted: weighted), from: source, to: target)
    return search.path().map { path(along: $0, weighted: weighted) }
  }

  /// The shortest paths between two entities that come by no entity twice, at most `count`, shortest first.
  ///
  /// They compare as in ``shortestPath(from:to:weighted:)``: by length, hops and then the ids of their
  /// entities. Paths are different where their entities are: parallel relations make one hop.
  ///
  /// References: J. Y. Yen, *Finding the K Shortest Loopless Paths in a Network*, Management Science 17,
  /// 1971; E. L. Lawler, *A Procedure for Computing the K Best Solutions…*, Management Science 18, 1972.
  ///
  /// - Parameters:
  ///   - count: from 1 to 10,000.
  /// - Returns: fewer than `count` paths where there are no more; none where the target cannot be reached.
  /// - Throws: ``AnalysisError/Code/unknownEntity``, ``AnalysisError/Code/parameter`` for a count out of
  ///   bounds.
  /// - Complexity: O(count × hops) searches, each O((nodes + relations) × log nodes) at worst but, led by the
  ///   distances to the target, mostly as short as its path.
  public func shortestPaths(
    from source: EntityID, to target: EntityID, count: Int, weighted: Bool = false
  ) throws(AnalysisError) -> [Path] {
    guard (1...10_000).contains(count) else {
      throw AnalysisError(.parameter, "the number of paths is \(count)", hint: "it lies from 1 to 10000")
    }
    let source = try requireNode(source)
    let target = try requireNode(target)
    let spurs = SpurSearch(TargetTree(StepNetwork(network, weighted: weighted), target: target))
    var search = YenSearch(from: source)
    return search.paths(count, spurs).map { path(along: $0, weighted: weighted) }
  }

  func path(along nodes: [Int], weighted: Bool) -> Path {
    path(along: nodes) { network.forward.length(ofHop: $0, weighted: weighted) }
  }

  /// - Parameter length: Of a hop over parallel arcs.
  func path(along nodes: [Int], length: (_ arcs: Range<Int>) -> Double) -> Path {
    Path(
      entities: nodes.map { entity(at: $0).id },
      hops: zip(nodes, nodes.dropFirst()).map { source, target in
        let arcs = network.forward.arcs(from: source, to: target)
        return hop(from: source, to: target, length: length(arcs), relations: relations(of: arcs))
      })
  }

  /// A hop that takes some relations, as positions in the graph.
  func hop(from source: Int, to target: Int, length: Double, relations: [Int]) -> Path.Hop {
    let id = entity(at: source).id
    return Path.Hop(
      source: id, target: entity(at: target).id, length: length,
      relations: relations.map {
        Path.Link(relation: $0, isReversed: graph.relations[$0].source != id)
      })
  }

  /// The relations that arcs stand for, as positions in the graph.
  func relations(of arcs: Range<Int>) -> [Int] {
    arcs.map { Int(network.forward.relations[$0]) }
  }
}
