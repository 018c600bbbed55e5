import HeapModule

/// Finds the best path to a target that avoids some nodes and some first steps.
///
/// The distances to the target without that ban lead the way: they never exceed those with it. Where the best
/// path they promise keeps to the ban it is the answer; otherwise an A* search follows them.
struct SpurSearch {
  let tree: TargetTree
  /// How many hops the target is away at least; nil where hops are not bounded.
  let fewestHops: [Double]?
  private var isBlocked: [Bool]
  /// The way so far to each node that the search has come to; infinity elsewhere. Between searches all of it
  /// is.
  private var distances: [Double]
  private var hops: [UInt32]
  private var reached: [Int] = []
  private var isOnBestPath: [Bool]
  private var heap = Heap<Estimate>()

  /// - Parameter boundsHops: Whether paths of at most some number of hops will be asked for.
  init(_ tree: TargetTree, boundsHops: Bool = false) {
    let count = tree.distances.count
    self.tree = tree
    fewestHops = boundsHops ? tree.fewestHops() : nil
    isBlocked = [Bool](repeating: false, count: count)
    isOnBestPath = isBlocked
    distances = [Double](repeating: .infinity, count: count)
    hops = [UInt32](repeating: 0, count: count)
  }

  mutating func block(_ node: Int) { isBlocked[node] = true }
  mutating func unblock(_ node: Int) { isBlocked[node] = false }

  /// The best path from `spur` to the target over no blocked node whose second node is none of `closed`; nil
  /// where there is none.
  mutating func bestPath(from spur: Int, avoiding closed: [Int], maximumHops: Int = .max) -> [Int]? {
    guard spur != tree.target else { return [spur] }
    isBlocked[spur] = true
    defer { isBlocked[spur] = false }
    guard let promised = promisedStep(from: spur, avoiding: closed) else { return nil }
    let path = openPath(from: promised).map { [spur] + $0 } ?? search(from: spur, avoiding: closed)
    guard let path, path.count - 1 > maximumHops, let fewestHops else { return path }
    let search = BoundedSearch(
      tree: tree, fewestHops: fewestHops, isBlocked: isBlocked, maximumHops: maximumHops)
    return search.bestPath(from: spur, avoiding: closed)
  }

  /// The best allowed next node as far as the distances without the ban tell.
  private func promisedStep(from spur: Int, avoiding closed: [Int]) -> Int? {
    var best: Int?
    var bestDistance = Double.infinity
    var bestHops = UInt32.max
    for (next, length) in tree.steps(from: spur) where !isBlocked[next] && !closed.contains(next) {
      let distance = length + tree.distances[next]
      if Length.isBetter(distance, hops: tree.hops[next], than: bestDistance, hops: bestHops) {
        (best, bestDistance, bestHops) = (next, distance, tree.hops[next])
      }
    }
    return best
  }

  /// The best path from a node without the ban, if it keeps to the ban.
  private func openPath(from node: Int) -> [Int]? {
    var path = [node]
    while let last = path.last, let next = tree.next(after: last) {
      if isBlocked[next] { return nil }
      path.append(next)
    }
    return path
  }
}

extension SpurSearch {
  /// A*: visits the nodes by the length of the best path over them that the way so far promises, until what
  /// is left is longer than the best way to the target.
  private mutating func search(from spur: Int, avoiding closed: [Int]) -> [Int]? {
    defer { clear() }
    improve(spur, distance: 0, hops: 0)
    while let visit = heap.popMin() {
      let best = distances[tree.target]
      if visit.distance > best, !Length.isEqual(visit.distance, best) { break }
      let node = visit.node
      let isCurrent = visit.distanceSoFar == distances[node] && visit.hopsSoFar == hops[node]
      guard isCurrent, node != tree.target else { continue }
      for (next, length) in tree.steps(from: node)
      where !isBlocked[next] && (node != spur || !closed.contains(next)) {
        improve(next, distance: visit.distanceSoFar + length, hops: visit.hopsSoFar + 1)
      }
    }
    return distances[tree.target] < .infinity ? firstBestPath(from: spur, avoiding: closed) : nil
  }

  private mutating func improve(_ node: Int, distance: Double, hops: UInt32) {
    let estimate = estimate(at: node, distance: distance, hops: hops)
    guard
      estimate.distance < .infinity,
      Length.isBetter(distance, hops: hops, than: distances[node], hops: self.hops[node])
    else { return }
    if distances[node] == .infinity { reached.append(node) }
    distances[node] = distance
    self.hops[node] = hops
    heap.insert(estimate)
  }

  private func estimate(at node: Int, distance: Double, hops: UInt32) -> Estimate {
    Estimate(
      distance: distance + tree.distances[node], hops: hops + tree.hops[node], node: node,
      distanceSoFar: distance, hopsSoFar: hops)
  }

  /// Of all best paths that the search has found, the one of the smallest nodes.
  private mutating func firstBestPath(from spur: Int, avoiding closed: [Int]) -> [Int] {
    isOnBestPath[tree.target] = true
    var unvisited = [tree.target]
    while let node = unvisited.popLast() {
      for (previous, length) in tree.steps(to: node)
      where !isOnBestPath[previous] && isBest(length, from: previous, to: node)
        && (previous != spur || !closed.contains(node))
      {
        isOnBestPath[previous] = true
        unvisited.append(previous)
      }
    }
    var path = [spur]
    while let node = path.last, node != tree.target {
      let next = tree.steps(from: node).first { next, length in
        isOnBestPath[next] && isBest(length, from: node, to: next) && (node != spur || !closed.contains(next))
      }
      guard let next else { break }
      path.append(next.node)
    }
    return path
  }

  /// Whether the best way to `next` may come over `node`.
  private func isBest(_ length: Double, from node: Int, to next: Int) -> Bool {
    hops[node] + 1 == hops[next] && Length.isEqual(distances[node] + length, distances[next])
  }

  private mutating func clear() {
    for node in reached {
      distances[node] = .infinity
      isOnBestPath[node] = false
    }
    reached.removeAll(keepingCapacity: true)
    while heap.popMax() != nil {}
  }
}

/// A node that waits in the search, by the length of the path that it promises.
private struct Estimate: Comparable {
  let distance: Double
  let hops: UInt32
  let node: Int
  let distanceSoFar: Double
  let hopsSoFar: UInt32

  static func < (left: Estimate, right: Estimate) -> Bool {
    (left.distance, left.hops, left.node) < (right.distance, right.hops, right.node)
  }
}
