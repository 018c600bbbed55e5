/// How far the nodes are from one target, from which the best path of each can be walked.
final class TargetTree: Sendable {
  let steps: StepNetwork
  let target: Int
  /// Infinity where the target cannot be reached.
  let distances: Scratch<Double>
  /// The fewest hops of a path of that length.
  let hops: Scratch<UInt32>

  /// - Parameters:
  ///   - source: where the search may end; nil to reach all.
  init(_ steps: StepNetwork, target: Int, until source: Int? = nil) {
    self.steps = steps
    self.target = target
    var search = DistanceSearch(steps.backward, scale: steps.scale, countingHops: true)
    search.run(from: target, until: source)
    distances = search.distances
    hops = search.hops
  }

  /// How many hops each node is away from the target at least; infinity where it cannot be reached.
  func fewestHops() -> [Double] {
    guard steps.backward.lengths != nil else { return distances.array }
    var search = DistanceSearch(steps.backward.unweighted, scale: LengthScale(nil), countingHops: false)
    search.run(from: target)
    return search.distances.array
  }

  /// The best path from a node to the target; nil where there is none.
  ///
  /// - Complexity: O(arcs of the nodes on it).
  func path(from source: Int) -> [Int]? {
    guard distances[source] < .infinity else { return nil }
    var path = [source]
    while let node = path.last, let next = next(after: node) { path.append(next) }
    return path
  }

  /// The smallest next node on a best path to the target; nil at the target.
  func next(after node: Int) -> Int? {
    for step in steps.forward.row(node) {
      let next = Int(steps.forward.targets[step])
      if isBest(step, from: node, to: next) { return next }
    }
    return nil
  }

  /// Whether a step begins a best path to the target.
  @inline(__always)
  func isBest(_ step: Int, from node: Int, to next: Int) -> Bool {
    hops[next] &+ 1 == hops[node]
      && Length.isEqual(distances[next] + steps.forward.length(step), distances[node])
  }
}

extension StepRows {
  /// The same steps, each 1 long.
  var unweighted: StepRows { StepRows(offsets: offsets, targets: targets, lengths: nil) }
}
