public import DocGraphModel

/// The paths between two entities, best first, each of them looked for when it is asked for.
public struct PathSequence: Sequence, IteratorProtocol {
  private let snapshot: GraphSnapshot
  private let weighted: Bool
  private var direct: DirectSearch?
  private var via: ViaSearch?

  init(
    _ snapshot: GraphSnapshot, from source: Int, to target: Int, via: Int?, maximumHops: Int, weighted: Bool
  ) {
    self.snapshot = snapshot
    self.weighted = weighted
    if let via {
      self.via = ViaSearch(
        snapshot.network, from: source, via: via, to: target, weighted: weighted, maximumHops: maximumHops)
    } else {
      let tree = TargetTree(StepNetwork(snapshot.network, weighted: weighted), target: target)
      direct = DirectSearch(
        yen: YenSearch(from: source, maximumHops: maximumHops),
        spurs: SpurSearch(tree, boundsHops: maximumHops < .max))
    }
  }

  /// Whether the search by way of an entity was cut short, so that there may be better paths and more.
  public var isCut: Bool { via?.isCut ?? false }

  public mutating func next() -> Path? {
    (direct?.next() ?? via?.next()).map { snapshot.path(along: $0, weighted: weighted) }
  }
}

private struct DirectSearch {
  var yen: YenSearch
  let spurs: SpurSearch

  mutating func next() -> [Int]? { yen.next(spurs)?.nodes }
}

extension GraphSnapshot {
  /// The paths between two entities that come by no entity twice, in the order of ``shortestPaths(from:to:count:weighted:)``,
  /// one after another.
  ///
  /// By way of an entity the paths are found as pairs of paths without a common one, of which the first 1,000 to that entity
  /// are tried: ``PathSequence/isCut`` says where these were not all.
  ///
  /// References: as there; K. Menger, *Zur allgemeinen Kurventheorie*, Fundamenta Mathematicae 10, 1927.
  ///
  /// - Parameters:
  ///   - via: An entity that every path comes by, neither of the ends.
  ///   - maximumHops: At least 1.
  /// - Throws: ``AnalysisError/Code/unknownEntity``, ``AnalysisError/Code/parameter`` for a bound below 1 or an end as `via`.
  /// - Complexity: a search from the target, then O(hops) searches a path, each O((nodes + relations) × log nodes) at worst,
  ///   times the hops where these are bounded and paths weighted.
  public func paths(
    from source: EntityID, to target: EntityID, via: EntityID? = nil, maximumHops: Int = .max,
    weighted: Bool = false
  ) throws(AnalysisError) -> PathSequence {
    guard maximumHops > 0 else {
      throw AnalysisError(.parameter, "the number of hops is \(maximumHops)", hint: "it is at least 1")
    }
    if let via, via == source || via == target {
      throw AnalysisError(.parameter, "'\(via)' is an end of the path", hint: "it is on every path")
    }
    let source = try requireNode(source)
    let target = try requireNode(target)
    var middle: Int?
    if let via { middle = try requireNode(via) }
    return PathSequence(
      self, from: source, to: target, via: middle, maximumHops: maximumHops, weighted: weighted)
  }
}
