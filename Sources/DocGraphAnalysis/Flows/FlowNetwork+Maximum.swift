extension FlowNetwork {
  /// Pushes as much from one node to another as can be, and gives the nodes that can still be reached from the
  /// source: the smallest side of a least cut.
  ///
  /// Reference: E. A. Dinic, *Algorithm for Solution of a Problem of Maximum Flow in Networks with Power Estimation*,
  /// Soviet Mathematics Doklady 11, 1970.
  ///
  /// - Complexity: O(nodes² × arcs) at worst; O(arcs × √arcs) where all capacities are 1.
  mutating func maximize(from source: Int, to target: Int) throws(AnalysisError) -> [Bool] {
    var levels = [Int32](repeating: -1, count: nodeCount)
    while findLevels(&levels, from: source, to: target) {
      try Execution.current.requireNotCancelled()
      block(levels, from: source, to: target)
    }
    return levels.map { $0 >= 0 }
  }

  /// How many arcs each node is away from the source, -1 where it cannot be reached; false where the target cannot.
  private func findLevels(_ levels: inout [Int32], from source: Int, to target: Int) -> Bool {
    for node in levels.indices { levels[node] = -1 }
    levels[source] = 0
    var queue = [source]
    var seen = 0
    while seen < queue.count {
      let node = queue[seen]
      seen += 1
      for place in row(node) {
        let arc = Int(arcs[place])
        let next = Int(targets[arc])
        guard capacities[arc] > 0, levels[next] < 0 else { continue }
        levels[next] = levels[node] + 1
        // Nothing behind the target matters as long as it is reached.
        if next == target { return true }
        queue.append(next)
      }
    }
    return false
  }

  /// Fills all ways that lead one level on with each arc.
  private mutating func block(_ levels: [Int32], from source: Int, to target: Int) {
    var next = offsets
    var path: [Int] = []
    var node = source
    while true {
      if node == target {
        let amount = path.reduce(Double.infinity) { min($0, capacities[$1]) }
        for arc in path { push(amount, along: arc) }
        // Back to the first arc that is full.
        guard let full = path.firstIndex(where: { capacities[$0] <= 0 }) else { return }
        node = Int(targets[path[full] ^ 1])
        path.removeLast(path.count - full)
        continue
      }
      var found: Int?
      while found == nil, next[node] < offsets[node + 1] {
        let arc = Int(arcs[Int(next[node])])
        let other = Int(targets[arc])
        if capacities[arc] > 0, levels[other] == levels[node] + 1 { found = arc } else { next[node] += 1 }
      }
      if let found {
        path.append(found)
        node = Int(targets[found])
      } else if let last = path.popLast() {
        node = Int(targets[last ^ 1])
        next[node] += 1
      } else {
        return
      }
    }
  }
}
