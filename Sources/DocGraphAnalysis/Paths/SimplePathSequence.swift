public import DocGraphModel

/// All paths of at most some number of hops between two entities that come by none twice, one after another.
public struct SimplePathSequence: Sequence, IteratorProtocol {
  private let snapshot: GraphSnapshot
  private let weighted: Bool
  private var search: SimplePathSearch

  init(_ snapshot: GraphSnapshot, from source: Int, to target: Int, maximumHops: Int, weighted: Bool) {
    self.snapshot = snapshot
    self.weighted = weighted
    let steps = StepNetwork(snapshot.network, weighted: false)
    search = SimplePathSearch(steps, from: source, to: target, maximumHops: maximumHops)
  }

  public mutating func next() -> Path? {
    search.next().map { snapshot.path(along: $0, weighted: weighted) }
  }
}

extension GraphSnapshot {
  /// All paths of at most some number of hops between two entities that come by none twice: fewer hops first, then by
  /// the natural order of the ids of their entities.
  ///
  /// Each is looked for when it is asked for, and forgotten: there are mostly far more than can be held (in the
  /// complete graph of n entities those of h hops are nearly n to the power of h−1). In a directed snapshot hops
  /// follow the relations' direction; parallel relations make one hop.
  ///
  /// - Parameters:
  ///   - maximumHops: At least 1.
  ///   - weighted: Whether paths tell their lengths by 1/weight; their order is the same.
  /// - Throws: ``AnalysisError/Code/unknownEntity``, ``AnalysisError/Code/parameter`` for a bound below 1.
  /// - Complexity: O(nodes + relations within so many hops of both), then O(hops × arcs of a node) a path mostly; in
  ///   graphs made for it many walks end nowhere.
  public func simplePaths(
    from source: EntityID, to target: EntityID, maximumHops: Int, weighted: Bool = false
  ) throws(AnalysisError) -> SimplePathSequence {
    guard maximumHops > 0 else {
      throw AnalysisError(.parameter, "the number of hops is \(maximumHops)", hint: "it is at least 1")
    }
    return SimplePathSequence(
      self, from: try requireNode(source), to: try requireNode(target), maximumHops: maximumHops,
      weighted: weighted)
  }
}
