extension Analyzable {
  /// How far every node is from one: the fewest hops or, weighted, the least sum of 1/weight; infinity where there is
  /// no path.
  ///
  /// In a directed network hops follow the direction. Of parallel arcs the shortest counts; loops make no difference.
  ///
  /// Where the longest step is at most 4,093 times the shortest, nodes wait in buckets no wider than the shortest
  /// step, so that no two of a bucket can bring each other nearer; else in a heap. The sums are the same to the last
  /// bit.
  ///
  /// References: E. W. Dijkstra, *A Note on Two Problems in Connexion with Graphs*, Numerische Mathematik 1, 1959; R.
  /// B. Dial, *Algorithm 360: Shortest-Path Forest with Topological Ordering*, Communications of the ACM 12, 1969.
  ///
  /// - Parameters:
  ///   - source: A node.
  /// - Throws: ``AnalysisError/Code/parameter`` for a number that is no node's.
  /// - Complexity: O(nodes + arcs), O((nodes + arcs) × log nodes) where weights are of very different sizes.
  public func distances(from source: Int, weighted: Bool = false) throws(AnalysisError) -> [Double] {
    try requireNode(source)
    let rows = StepRows(network.forward, weighted: weighted)
    var search = DistanceSearch(rows, scale: LengthScale(rows.lengths), countingHops: false)
    search.run(from: source)
    return search.distances.array
  }

  /// How far every node is from each of several: an array a source, in their order.
  ///
  /// Each is that of ``distances(from:weighted:)-(Int,_)``; sources are searched from several at once.
  ///
  /// - Throws: ``AnalysisError/Code/parameter`` for a number that is no node's, ``AnalysisError/Code/memory``,
  ///   ``AnalysisError/Code/cancelled``.
  /// - Complexity: sources times that of one; O(sources × nodes) memory.
  public func distances(from sources: [Int], weighted: Bool = false) throws(AnalysisError) -> [[Double]] {
    for source in sources { try requireNode(source) }
    try Execution.requireMemory(8 * sources.count * nodeCount, for: "distances from \(sources.count) nodes")
    let rows = StepRows(network.forward, weighted: weighted)
    return try DistanceSearch.distances(from: sources, rows, scale: LengthScale(rows.lengths))
  }

  func requireNode(_ node: Int) throws(AnalysisError) {
    guard node >= 0, node < nodeCount else {
      throw AnalysisError(
        .parameter, "there is no node \(node)", hint: "nodes are numbered from 0 to \(nodeCount - 1)")
    }
  }
}

extension StepNetwork {
  /// How far every node is from each of several.
  package func distances(from sources: [Int]) throws(AnalysisError) -> [[Double]] {
    try DistanceSearch.distances(from: sources, forward, scale: scale)
  }

  /// The lengths of the `count` shortest simple paths between two nodes.
  package func lengthsOfShortestPaths(from source: Int, to target: Int, count: Int) -> [Double] {
    let spurs = SpurSearch(TargetTree(self, target: target))
    var search = YenSearch(from: source)
    var lengths: [Double] = []
    while lengths.count < count, let path = search.next(spurs) { lengths.append(path.length) }
    return lengths
  }
}

extension DistanceSearch {
  static func distances(
    from sources: [Int], _ rows: StepRows, scale: LengthScale
  ) throws(AnalysisError) -> [[Double]] {
    let found = Scratch<Double>(uninitialized: sources.count * rows.nodeCount)
    try Execution.current.forEach(
      sources.count, task: "distances",
      state: { DistanceSearch(rows, scale: scale, countingHops: false) },
      { search, piece in
        search.run(from: sources[piece])
        let start = piece * rows.nodeCount
        for node in 0..<rows.nodeCount { found[start + node] = search.distances[node] }
      })
    return sources.indices.map { piece in
      let start = piece * rows.nodeCount
      return (0..<rows.nodeCount).map { found[start + $0] }
    }
  }
}
