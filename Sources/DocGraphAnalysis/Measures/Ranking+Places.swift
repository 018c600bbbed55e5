extension Ranking {
  /// The ranks that ``init(_:top:where:)`` would give to some nodes, without putting all others in order.
  ///
  /// - Parameter nodes: Each with a score.
  /// - Returns: one rank for each of `nodes`.
  /// - Complexity: O(all nodes + k × log k), with k the nodes whose score is at least the lowest of `nodes`.
  package static func ranks(of nodes: [Int], _ scores: [Double]) -> [Int] {
    let places = Places(scores, downTo: nodes.lazy.map { scores[$0] }.min() ?? .infinity)
    return nodes.map { places.rank(of: scores[$0]) }
  }

  /// The nodes of rank 1, ascending.
  ///
  /// - Complexity: O(nodes), and sorting those that are about as good as the best.
  package static func leaders(_ scores: [Double]) -> [Int] {
    guard let best = scores.max() else { return [] }
    // Ties are chains of scores that differ by rounding, which end far above this.
    let places = Places(scores, downTo: best - abs(best) * 1e-9)
    let worst = places.groups.dropFirst().first.map { places.sorted[$0 - 1] } ?? places.sorted.last ?? best
    return scores.indices.filter { scores[$0] >= worst }
  }
}

/// Scores from the highest down, in groups that count as equal.
private struct Places {
  let sorted: [Double]
  /// Where each group begins.
  private(set) var groups: [Int] = []

  init(_ scores: [Double], downTo lowest: Double) {
    sorted = scores.filter { $0 >= lowest }.sorted(by: >)
    for place in sorted.indices where place == 0 || !Length.isEqual(sorted[place - 1], sorted[place]) {
      groups.append(place)
    }
  }

  func rank(of score: Double) -> Int {
    // The last group that does not begin below the score.
    var (low, high) = (0, groups.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[groups[middle]] >= score { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? groups[low - 1] + 1 : 1
  }
}
