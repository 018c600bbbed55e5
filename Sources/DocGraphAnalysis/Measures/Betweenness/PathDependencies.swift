/// Brandes' algorithm from one source at a time: where steps have lengths, or paths are too many for the searches in C.
///
/// The paper's names: σ is the path count, δ the dependency, its stack S the order of the search. Predecessors are not
/// stored: a step is on a shortest path exactly if the distances at its ends say so.
final class PathDependencies {
  private let search: NearestFirst
  private let counts: Scratch<Double>
  /// (1 + δ(w))/σ(w), which is all that the nodes before w ask for.
  private let shares: Scratch<Double>
  private let wideCounts: Scratch<PathCount>
  private let dependencies: Scratch<Double>
  /// How many nodes the last source reaches, itself not.
  private(set) var reach = 0.0

  /// Path counts above this are not divided by in doubles.
  private static let most = 0x1p900

  init(_ rows: LengthRows) {
    search = NearestFirst(rows)
    counts = Scratch(rows.nodeCount, repeating: 0)
    shares = Scratch(uninitialized: rows.nodeCount)
    wideCounts = Scratch(uninitialized: rows.nodeCount)
    dependencies = Scratch(uninitialized: rows.nodeCount)
  }

  static func bytes(nodeCount: Int, stepCount: Int) -> Int {
    NearestFirst.bytes(nodeCount: nodeCount, stepCount: stepCount) + 40 * nodeCount
  }

  /// Adds the dependencies of a source, as often as it counts, to a group.
  ///
  /// - Parameter pendants: How many targets hang at each node that are not in the rows; empty for none.
  /// - Complexity: O((nodes + steps) × log nodes).
  func add(
    from source: Int, weight: Double, pendants: borrowing Scratch<Double>, to totals: DependencyTotals,
    group: Int
  ) {
    search.search(from: source)
    for place in 0..<search.reached { counts[search.order[place]] = 0 }
    counts[source] = 1
    var most = 0.0
    for place in 0..<search.reached {
      let node = Int(search.order[place])
      let near = search.distances[node]
      let count = counts[node]
      most = max(most, count)
      for step in search.rows.row(node) where search.isOnShortestPath(step, from: near) {
        counts[search.rows.targets[step]] += count
      }
    }
    let isWide = !(most <= Self.most)
    if isWide { countWidely(from: source) }
    let hasSquares = unsafe totals.squares.base(group) != nil
    let hasArcs = unsafe totals.arcs.base(group) != nil
    for place in (0..<search.reached).reversed() {
      let node = Int(search.order[place])
      let near = search.distances[node]
      var dependency = 0.0
      for step in search.rows.row(node) where search.isOnShortestPath(step, from: near) {
        let target = Int(search.rows.targets[step])
        let share =
          isWide
          ? wideCounts[node].divided(by: wideCounts[target]) * (1 + dependencies[target])
          : counts[node] * shares[target]
        dependency += share
        if hasArcs { totals.arcs.add(weight * share, to: step, of: group) }
      }
      if place == 0 {
        reach = dependency
        continue
      }
      if pendants.count > 0 { dependency += pendants[node] }
      dependencies[node] = dependency
      shares[node] = (1 + dependency) / counts[node]
      totals.scores.add(weight * dependency, to: node, of: group)
      if hasSquares { totals.squares.add(weight * dependency * dependency, to: node, of: group) }
    }
  }

  private func countWidely(from source: Int) {
    for place in 0..<search.reached { wideCounts[search.order[place]] = .zero }
    wideCounts[source] = .one
    for place in 0..<search.reached {
      let node = Int(search.order[place])
      for step in search.rows.row(node) where search.isOnShortestPath(step, from: search.distances[node]) {
        var count = wideCounts[search.rows.targets[step]]
        count += wideCounts[node]
        wideCounts[Int(search.rows.targets[step])] = count
      }
    }
  }
}
