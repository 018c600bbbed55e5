import HeapModule

/// Finds the best path to a target of at most some number of hops, where the best of all has more.
///
/// An A* search in which a node is visited anew by a longer way if that has fewer hops than all before.
struct BoundedSearch {
  let tree: TargetTree
  /// How many hops the target is away from each node at least.
  let fewestHops: [Double]
  let isBlocked: [Bool]
  let maximumHops: Int

  /// The best path from `spur` over no blocked node whose second node is none of `closed`; nil where there is none.
  ///
  /// - Complexity: O((nodes + arcs) × hops × log nodes) at worst; led by the distances to the target.
  func bestPath(from spur: Int, avoiding closed: [Int]) -> [Int]? {
    let rows = tree.steps.forward
    var heap = Heap([Way(nodes: [spur], distance: 0, promised: tree.distances[spur], hops: tree.hops[spur])])
    var hopsTo: [Int: Int] = [:]
    while let way = heap.popMin(), let node = way.nodes.last {
      if node == tree.target { return way.nodes }
      let hops = way.nodes.count
      guard hopsTo[node].map({ hops < $0 }) ?? true else { continue }
      hopsTo[node] = hops
      for step in rows.row(node) {
        let (next, length) = (Int(rows.targets[step]), rows.length(step))
        if isBlocked[next] || node == spur && closed.contains(next) { continue }
        // In the order of the heap an earlier way was no longer: only fewer hops could make up for that.
        guard Double(hops) + fewestHops[next] <= Double(maximumHops),
          hopsTo[next].map({ hops + 1 < $0 }) ?? true
        else { continue }
        let distance = way.distance + length
        heap.insert(
          Way(
            nodes: way.nodes + [next], distance: distance, promised: distance + tree.distances[next],
            hops: UInt32(hops) + tree.hops[next]))
      }
    }
    return nil
  }
}

/// A way that waits in the search, by the path that it promises.
private struct Way: Comparable {
  let nodes: [Int]
  let distance: Double
  /// The length of that path, and its hops.
  let promised: Double
  let hops: UInt32

  static func < (left: Way, right: Way) -> Bool {
    if !Length.isEqual(left.promised, right.promised) { return left.promised < right.promised }
    if left.hops != right.hops { return left.hops < right.hops }
    return left.nodes.lexicographicallyPrecedes(right.nodes)
  }
}
