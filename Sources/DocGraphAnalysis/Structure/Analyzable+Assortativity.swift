import DocGraphModel

extension Analyzable {
  /// Whether entities with many relations are linked with their like: the correlation of the degrees at the two ends of the
  /// relations, from -1 to 1.
  ///
  ///     r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²)
  ///
  /// over the arcs, x the degree of the source and y that of the target. An undirected relation is an arc either way, a loop one
  /// arc (and two in the degree); in a directed graph x is the number of arcs that leave the source and y of those that reach
  /// the target. Parallel relations count each, as in networkx. Weights make no difference. Nil where all degrees are the same,
  /// or there are no relations.
  ///
  /// Reference: M. E. J. Newman, *Mixing patterns in networks*, Physical Review E 67, 2003.
  ///
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + arcs).
  public func degreeAssortativity() throws(AnalysisError) -> Double? {
    let forward = network.forward
    let sources = Scratch(degree(.out))
    let targets = Scratch(isDirected ? degree(.in) : sources.array)
    let pieces = Pieces(nodeCount > 4096 ? 64 : 1, balancing: forward.offsets)
    // Each node's arcs out and in, by which the means and squares are sums over nodes.
    let reaching = network.backward.offsets
    let count = Double(network.arcCount)
    guard count > 0 else { return nil }
    var (meanX, meanY) = (0.0, 0.0)
    for node in 0..<nodeCount {
      meanX += sources[node] * Double(forward.row(node).count) / count
      meanY += targets[node] * Double(reaching[node + 1] - reaching[node]) / count
    }
    let (x, y) = (meanX, meanY)
    let products = Scratch<Double>(pieces.count, repeating: 0)
    try Execution.current.forEach(pieces.count) { piece in
      let arcTargets = forward.targets.span
      var sum = 0.0
      for node in pieces[piece] {
        var rowSum = 0.0
        for arc in forward.row(node) { rowSum += targets[arcTargets[arc]] - y }
        sum += (sources[node] - x) * rowSum
      }
      products[piece] = sum
    }
    var (squaresX, squaresY) = (0.0, 0.0)
    for node in 0..<nodeCount {
      squaresX += (sources[node] - x) * (sources[node] - x) * Double(forward.row(node).count)
      squaresY += (targets[node] - y) * (targets[node] - y) * Double(reaching[node + 1] - reaching[node])
    }
    // What is left of equal degrees by rounding is no variance.
    guard squaresX > 1e-9 * count, squaresY > 1e-9 * count else { return nil }
    return products.array.reduce(0, +) / (squaresX * squaresY).squareRoot()
  }

  /// Whether entities are linked with their like: 1 where relations lead within a category only, 0 where they lead as by chance,
  /// below where they lead to others.
  ///
  ///     r = (Σ e(c, c) − Σ a(c) · b(c)) / (1 − Σ a(c) · b(c))
  ///
  /// with e(c, d) the share of the arcs that lead from category c to d, a(c) of those that leave c and b(c) of those that reach
  /// it. An undirected relation is an arc either way, a loop one arc. Parallel relations count each, as in networkx. Weights
  /// make no difference. Nil where all arcs are within one category, or there are none.
  ///
  /// Reference: M. E. J. Newman, *Mixing patterns in networks*, Physical Review E 67, 2003.
  ///
  /// - Parameter categories: One a node, each from 0 up to the number of nodes.
  /// - Throws: ``AnalysisError/Code/parameter`` where categories are not that, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + arcs).
  public func assortativity(by categories: [Int]) throws(AnalysisError) -> Double? {
    guard categories.count == nodeCount, categories.allSatisfy({ $0 >= 0 && $0 < nodeCount }) else {
      throw AnalysisError(.parameter, "there must be one category a node, from 0 up to the number of nodes")
    }
    let forward = network.forward
    let count = Double(network.arcCount)
    guard count > 0 else { return nil }
    let labels = Scratch(categories.map(UInt32.init))
    let pieces = Pieces(nodeCount > 4096 ? 64 : 1, balancing: forward.offsets)
    let within = Scratch<Int>(pieces.count, repeating: 0)
    try Execution.current.forEach(pieces.count) { piece in
      let arcTargets = forward.targets.span
      var sum = 0
      for node in pieces[piece] {
        let label = labels[node]
        for arc in forward.row(node) where labels[arcTargets[arc]] == label { sum += 1 }
      }
      within[piece] = sum
    }
    let reaching = network.backward.offsets
    var leavingCount = [Double](repeating: 0, count: nodeCount)
    var reachingCount = leavingCount
    for node in 0..<nodeCount {
      leavingCount[categories[node]] += Double(forward.row(node).count)
      reachingCount[categories[node]] += Double(reaching[node + 1] - reaching[node])
    }
    let expected = zip(leavingCount, reachingCount).reduce(0) { $0 + ($1.0 / count) * ($1.1 / count) }
    guard 1 - expected > 1e-12 else { return nil }
    return (Double(within.array.reduce(0, +)) / count - expected) / (1 - expected)
  }
}

extension GraphSnapshot {
  /// Whether entities are linked with others of their type, such as organizations with organizations: as of
  /// ``Analyzable/assortativity(by:)``.
  ///
  /// - Throws: as of ``Analyzable/assortativity(by:)``.
  /// - Complexity: as of ``Analyzable/assortativity(by:)``.
  public func assortativityByType() throws(AnalysisError) -> Double? {
    var numbers: [EntityTypeName: Int] = [:]
    let categories = (0..<nodeCount).map { node in
      let type = entity(at: node).type
      let number = numbers[type] ?? numbers.count
      numbers[type] = number
      return number
    }
    return try assortativity(by: categories)
  }
}
