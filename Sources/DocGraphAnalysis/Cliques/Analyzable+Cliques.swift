extension Analyzable {
  /// The largest of the maximal cliques: groups in which everybody is linked with everybody, and that nobody else could join.
  ///
  /// Direction, weights, parallel relations and loops make no difference.
  ///
  /// - Parameters:
  ///   - least: The fewest members that count, at least 1; 2 is a pair that nobody joins.
  ///   - count: How many cliques to keep.
  ///   - steps: as of ``forEachMaximalClique(atLeast:steps:_:)``.
  /// - Throws: as of ``forEachMaximalClique(atLeast:steps:_:)``.
  /// - Complexity: as of ``forEachMaximalClique(atLeast:steps:_:)``; in memory, of what is kept.
  public func largestCliques(
    atLeast least: Int = 3, count: Int = 20, steps: Int = 100_000_000
  ) throws(AnalysisError) -> Cliques {
    var kept: [[Int]] = []
    var total = 0
    var leastKept = 0
    var countBySize: [Int: Int] = [:]
    func isBefore(_ first: [Int], _ second: [Int]) -> Bool {
      first.count != second.count ? first.count > second.count : first.lexicographicallyPrecedes(second)
    }
    let isComplete = try forEachMaximalClique(atLeast: least, steps: steps) { members in
      total += 1
      countBySize[members.count, default: 0] += 1
      guard members.count >= leastKept else { return true }
      kept.append(members.sorted())
      // Sorted when there are several times as many, so that keeping costs next to nothing.
      if kept.count / 4 > max(64, count) {
        kept = Array(kept.sorted(by: isBefore).prefix(max(0, count)))
        leastKept = kept.last?.count ?? .max
      }
      return true
    }
    return Cliques(
      cliques: Array(kept.sorted(by: isBefore).prefix(max(0, count))), total: total, isComplete: isComplete,
      countBySize: countBySize)
  }

  /// Hands on each maximal clique as it is found: groups in which everybody is linked with everybody, and that nobody else
  /// could join.
  ///
  /// Direction, weights, parallel relations and loops make no difference. The order is always the same.
  ///
  /// References: C. Bron, J. Kerbosch, *Algorithm 457: finding all cliques of an undirected graph*, Communications of the ACM
  /// 16, 1973; E. Tomita, A. Tanaka, H. Takahashi, *The worst-case time complexity for generating all maximal cliques*,
  /// Theoretical Computer Science 363, 2006; D. Eppstein, M. Löffler, D. Strash, *Listing All Maximal Cliques in Large Sparse
  /// Real-World Graphs*, Journal of Experimental Algorithmics 18, 2013.
  ///
  /// - Parameters:
  ///   - least: The fewest members that count, at least 1.
  ///   - steps: How many steps the search may take, at least 1; some ten million are a second.
  ///   - body: Called with the members, in no order; returns whether to go on.
  /// - Returns: whether all were found: neither `body` nor the steps ended it.
  /// - Throws: ``AnalysisError/Code/parameter`` for a parameter out of bounds, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(d · nodes · 3^(d/3)) at worst with the degeneracy d, which is small in real networks; in O(arcs) of memory.
  @discardableResult
  public func forEachMaximalClique(
    atLeast least: Int = 3, steps: Int = 100_000_000, _ body: (_ members: [Int]) -> Bool
  ) throws(AnalysisError) -> Bool {
    guard least >= 1, steps >= 1 else {
      throw AnalysisError(.parameter, "the bounds of a search for cliques are at least 1")
    }
    var search = CliqueSearch(CliqueRows(network), least: least, mostSteps: steps)
    return try search.run(body)
  }
}
