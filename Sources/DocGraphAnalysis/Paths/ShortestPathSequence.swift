public import DocGraphModel

/// All shortest paths between two entities, one after another, in the order of their entities' ids.
///
/// Nothing but the path that comes next is held: there may be more of them than memory has room for.
public struct ShortestPathSequence: Sequence, IteratorProtocol {
  /// How many there are; `Int.max` where they are as many or more.
  public let count: Int
  private let snapshot: GraphSnapshot
  private let weighted: Bool
  private var walk: TightWalk

  init(_ snapshot: GraphSnapshot, from source: Int, to target: Int, weighted: Bool) {
    let steps = StepNetwork(snapshot.network, weighted: weighted)
    let tree = TargetTree(steps, target: target, until: source)
    self.snapshot = snapshot
    self.weighted = weighted
    walk = TightWalk(tree, from: source)
    count = tree.countOfShortestPaths(from: source)
  }

  public mutating func next() -> Path? {
    walk.next().map { snapshot.path(along: $0, weighted: weighted) }
  }
}

extension GraphSnapshot {
  /// All shortest paths between two entities: all of the fewest hops or, weighted, of the least sum of 1/weight.
  ///
  /// Lengths are equal up to 1e-12. Weighted, equally long paths may have different numbers of hops. The paths come
  /// in the natural order of the ids of their entities, first, second and so on. In a directed snapshot hops follow
  /// the relations' direction; parallel relations make one hop.
  ///
  /// - Returns: An empty sequence where there is no path; one path without hops from an entity to itself.
  /// - Throws: ``AnalysisError/Code/unknownEntity``.
  /// - Complexity: that of ``shortestPath(from:to:weighted:)``, then O(arcs of the nodes on it) a path.
  public func allShortestPaths(
    from source: EntityID, to target: EntityID, weighted: Bool = false
  ) throws(AnalysisError) -> ShortestPathSequence {
    ShortestPathSequence(
      self, from: try requireNode(source), to: try requireNode(target), weighted: weighted)
  }
}

/// Walks all paths of steps that each lead nearer to the target by as much as they are long.
private struct TightWalk {
  private let tree: TargetTree
  private var path: [Int]
  private var left: [Range<Int>]

  init(_ tree: TargetTree, from source: Int) {
    self.tree = tree
    let isConnected = tree.distances[source] < .infinity
    path = isConnected ? [source] : []
    left = isConnected ? [tree.steps.forward.row(source)] : []
  }

  mutating func next() -> [Int]? {
    while let node = path.last {
      if node == tree.target {
        let found = path
        leave()
        return found
      }
      let place = left.count - 1
      var next: Int?
      while next == nil, let step = left[place].popFirst() {
        let target = Int(tree.steps.forward.targets[step])
        if tree.isTight(step, from: node, to: target) { next = target }
      }
      if let next {
        path.append(next)
        left.append(tree.steps.forward.row(next))
      } else {
        leave()
      }
    }
    return nil
  }

  private mutating func leave() {
    path.removeLast()
    left.removeLast()
  }
}

extension TargetTree {
  /// Whether a step is on a shortest path to the target, of however many hops.
  fileprivate func isTight(_ step: Int, from node: Int, to next: Int) -> Bool {
    distances[next] < distances[node]
      && Length.isEqual(distances[next] + steps.forward.length(step), distances[node])
  }

  /// How many shortest paths lead from a node to the target, at most `Int.max`.
  ///
  /// - Complexity: O(nodes on them × log nodes + their arcs).
  fileprivate func countOfShortestPaths(from source: Int) -> Int {
    guard distances[source] < .infinity else { return 0 }
    let rows = steps.forward
    var isOnPath = [Bool](repeating: false, count: steps.nodeCount)
    isOnPath[source] = true
    var nodes = [source]
    var seen = 0
    while seen < nodes.count {
      let node = nodes[seen]
      seen += 1
      for step in rows.row(node) {
        let next = Int(rows.targets[step])
        if !isOnPath[next], isTight(step, from: node, to: next) {
          isOnPath[next] = true
          nodes.append(next)
        }
      }
    }
    // Nearest to the target first, so that what lies ahead of a node is known.
    nodes.sort { (distances[$0], $0) < (distances[$1], $1) }
    var counts = [Int](repeating: 0, count: steps.nodeCount)
    counts[target] = 1
    for node in nodes where node != target {
      for step in rows.row(node) {
        let next = Int(rows.targets[step])
        guard isTight(step, from: node, to: next) else { continue }
        let (sum, isTooLarge) = counts[node].addingReportingOverflow(counts[next])
        counts[node] = isTooLarge ? .max : sum
      }
    }
    return counts[source]
  }
}
