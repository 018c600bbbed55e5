/// Finds the best path to a target that avoids some nodes and some first steps.
///
/// The distances to the target without that ban lead the way: they never exceed those with it. Where one of the best paths
/// that they promise keeps to the ban it is the answer; otherwise an A* search follows them.
final class SpurSearch {
  let tree: TargetTree
  /// How many hops the target is away at least; nil where hops are not bounded.
  let fewestHops: [Double]?
  private let isBlocked: Scratch<Bool>
  /// Nodes that may not come second, by the number of the search.
  private let closedIn: Scratch<UInt32>
  /// Nodes from which no best path goes on, likewise.
  private let deadIn: Scratch<UInt32>
  private var number: UInt32 = 0
  /// The way so far to each node that the search has come to; infinity elsewhere. Between searches all of it is.
  private let distances: Scratch<Double>
  private let hops: Scratch<UInt32>
  private var reached: [UInt32] = []
  private var waiting = VisitHeap<PromisedVisit>()

  /// What the distances without the ban promise of a path.
  struct Promise {
    let distance: Double
    let hops: UInt32
  }

  /// - Parameter boundsHops: Whether paths of at most some number of hops will be asked for.
  init(_ tree: TargetTree, boundsHops: Bool = false) {
    let count = tree.distances.count
    self.tree = tree
    fewestHops = boundsHops ? tree.fewestHops() : nil
    isBlocked = Scratch(count, repeating: false)
    closedIn = Scratch(count, repeating: 0)
    deadIn = Scratch(count, repeating: 0)
    distances = Scratch(count, repeating: .infinity)
    hops = Scratch(count, repeating: 0)
  }

  func block(_ node: Int) { isBlocked[node] = true }
  func unblock(_ node: Int) { isBlocked[node] = false }

  /// The best path from `spur` to the target over no blocked node whose second node is none of `closed`; nil where there is
  /// none.
  func bestPath(from spur: Int, avoiding closed: [Int], maximumHops: Int = .max) -> [Int]? {
    guard spur != tree.target else { return [spur] }
    isBlocked[spur] = true
    defer { isBlocked[spur] = false }
    guard let promise = promise(from: spur, avoiding: closed) else { return nil }
    let path = promisedPath(from: spur, promise) ?? search(from: spur)
    guard let path, path.count - 1 > maximumHops, let fewestHops else { return path }
    let search = BoundedSearch(
      tree: tree, fewestHops: fewestHops, isBlocked: isBlocked.array, maximumHops: maximumHops)
    return search.bestPath(from: spur, avoiding: closed)
  }

  /// What the best allowed next node promises, less than which no path is; nil where there is none.
  func promise(from spur: Int, avoiding closed: [Int]) -> Promise? {
    beginSearch(avoiding: closed)
    let rows = tree.steps.forward
    let targets = rows.targets.span
    var bestDistance = Double.infinity
    var bestHops = UInt32.max
    for step in rows.row(spur) {
      // Rows and targets stay within bounds by how they are made: hubs have long rows.
      let next = unsafe targets[unchecked: step]
      let distance = rows.length(step) + tree.distances[next]
      guard distance < .infinity, distance <= bestDistance || Length.isEqual(distance, bestDistance),
        !isBlocked[next], closedIn[next] != number
      else { continue }
      if Length.isBetter(distance, hops: tree.hops[next], than: bestDistance, hops: bestHops) {
        (bestDistance, bestHops) = (distance, tree.hops[next])
      }
    }
    return bestDistance < .infinity ? Promise(distance: bestDistance, hops: bestHops + 1) : nil
  }

  private func beginSearch(avoiding closed: [Int]) {
    if number == .max {
      closedIn.fill(0)
      deadIn.fill(0)
      number = 0
    }
    number += 1
    for node in closed { closedIn[node] = number }
  }
}

extension SpurSearch {
  /// The first of the best paths without the ban that keeps to it.
  private func promisedPath(from spur: Int, _ promise: Promise) -> [Int]? {
    firstPath(from: spur) { step, node, next in
      if node != spur { return tree.isBest(step, from: node, to: next) && !isBlocked[next] }
      let distance = tree.steps.forward.length(step) + tree.distances[next]
      return tree.hops[next] + 1 == promise.hops && Length.isEqual(distance, promise.distance)
        && !isBlocked[next] && closedIn[next] != number
    }
  }

  /// The path of the smallest nodes from `spur` to the target over steps of a kind that never leads round; nil where there is
  /// none.
  ///
  /// Depth first, with what is left of each row kept apart, so that long paths need no deep calls.
  @inline(__always)
  private func firstPath(from spur: Int, _ isStep: (_ step: Int, _ node: Int, _ next: Int) -> Bool) -> [Int]?
  {
    let rows = tree.steps.forward
    var path = [spur]
    var left = [rows.row(spur)]
    while let node = path.last {
      if node == tree.target { return path }
      var row = left[left.count - 1]
      var found: Int?
      while found == nil, let step = row.popFirst() {
        let next = Int(rows.targets[step])
        if isStep(step, node, next), deadIn[next] != number { found = next }
      }
      if let found {
        left[left.count - 1] = row
        path.append(found)
        left.append(rows.row(found))
      } else {
        deadIn[node] = number
        path.removeLast()
        left.removeLast()
      }
    }
    return nil
  }
}

extension SpurSearch {
  /// A*: visits the nodes by the best path over them that the way so far promises, until what is left is worse than the best
  /// way to the target.
  private func search(from spur: Int) -> [Int]? {
    defer { clear() }
    let rows = tree.steps.forward
    let targets = rows.targets.span
    improve(UInt32(spur), distance: 0, hops: 0)
    while let visit = waiting.pop() {
      let best = distances[tree.target]
      if visit.distance > best, !Length.isEqual(visit.distance, best) { break }
      let node = visit.node
      // It came by a better way before, or is the target itself.
      guard visit.distance == distances[node] + tree.distances[node],
        visit.hops == hops[node] + tree.hops[node], node != UInt32(tree.target)
      else { continue }
      let (distance, hop) = (distances[node], hops[node] + 1)
      let isSpur = Int(node) == spur
      for step in rows.row(Int(node)) {
        // As in the promise.
        let next = unsafe targets[unchecked: step]
        if isBlocked[next] || isSpur && closedIn[next] == number { continue }
        improve(next, distance: distance + rows.length(step), hops: hop)
      }
    }
    guard distances[tree.target] < .infinity else { return nil }
    beginDeadEnds()
    return firstPath(from: spur) { step, node, next in
      hops[node] + 1 == hops[next]
        && Length.isEqual(distances[node] + rows.length(step), distances[next])
        && !(node == spur && closedIn[next] == number)
    }
  }

  @inline(__always)
  private func improve(_ node: UInt32, distance: Double, hops: UInt32) {
    let known = distances[node]
    guard distance < known || Length.isEqual(distance, known) else { return }
    let total = distance + tree.distances[node]
    let totalHops = hops &+ tree.hops[node]
    guard total < .infinity,
      Length.isBetter(distance, hops: hops, than: known, hops: self.hops[node])
    else { return }
    // No path over it can be as good as one that is known.
    let best = distances[tree.target]
    if total > best ? !Length.isEqual(total, best) || totalHops > self.hops[tree.target] : false { return }
    if known == .infinity { reached.append(node) }
    distances[node] = distance
    self.hops[node] = hops
    waiting.push(PromisedVisit(distance: total, hops: totalHops, node: node))
  }

  /// Forgets where no promised path went on, and not which first steps are closed.
  private func beginDeadEnds() {
    for node in reached { deadIn[node] = 0 }
  }

  private func clear() {
    for node in reached { distances[node] = .infinity }
    reached.removeAll(keepingCapacity: true)
    waiting.removeAll()
  }
}
