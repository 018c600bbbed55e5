extension FlowNetwork {
  /// Pushes one unit after another along the cheapest way that is left, at most `limit`, so that what flows is as
  /// cheap as so much can be.
  ///
  /// References: R. G. Busacker, P. J. Gowen, *A Procedure for Determining a Family of Minimum-Cost Network Flow
  /// Patterns*, 1960; J. W. Suurballe, R. E. Tarjan, *A Quick Method for Finding Shortest Pairs of Disjoint Paths*,
  /// Networks 14, 1984.
  ///
  /// - Returns: How many units flow.
  /// - Complexity: O(units × (nodes + arcs) × log nodes).
  mutating func fillCheapest(from source: Int, to target: Int, limit: Int) throws(AnalysisError) -> Int {
    var potentials = [Double](repeating: 0, count: nodeCount)
    var units = 0
    while units < limit, let way = cheapestWay(from: source, to: target, &potentials) {
      try Execution.current.requireNotCancelled()
      for arc in way { push(1, along: arc) }
      units += 1
    }
    return units
  }

  /// The arcs of the cheapest way, from its end to its beginning; nil where there is none.
  ///
  /// Costs less the difference of the potentials are never negative (up to rounding), and 0 on the ways used before.
  private func cheapestWay(from source: Int, to target: Int, _ potentials: inout [Double]) -> [Int]? {
    var distances = [Double](repeating: .infinity, count: nodeCount)
    var isFinal = [Bool](repeating: false, count: nodeCount)
    var arcTo = [Int32](repeating: -1, count: nodeCount)
    var waiting = VisitHeap<Visit>()
    distances[source] = 0
    waiting.push(Visit(distance: 0, node: UInt32(source)))
    while let visit = waiting.pop() {
      let node = Int(visit.node)
      guard !isFinal[node] else { continue }
      isFinal[node] = true
      if node == target { break }
      for place in row(node) {
        let arc = Int(arcs[place])
        let next = Int(targets[arc])
        guard capacities[arc] > 0, !isFinal[next] else { continue }
        let distance = visit.distance + max(0, costs[arc] + potentials[node] - potentials[next])
        guard distance < distances[next] else { continue }
        distances[next] = distance
        arcTo[next] = Int32(arc)
        waiting.push(Visit(distance: distance, node: UInt32(next)))
      }
    }
    guard isFinal[target] else { return nil }
    // Nodes farther than the target would be raised by what is farther than needed: by the target's distance is enough.
    for node in 0..<nodeCount { potentials[node] += min(distances[node], distances[target]) }
    var way: [Int] = []
    var node = target
    while node != source {
      let arc = Int(arcTo[node])
      way.append(arc)
      node = Int(targets[arc ^ 1])
    }
    return way
  }
}
