extension Network {
  /// The rows of the network without directions: in a directed one those of either direction together.
  ///
  /// A relation that leads both ways in a directed network is one edge here, as it is in an undirected one; a loop is one arc.
  ///
  /// - Complexity: O(1) undirected, O(nodes + arcs) directed.
  func undirectedRows() -> Adjacency {
    guard isDirected else { return forward }
    let backward = backward
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var targets: [UInt32] = []
    targets.reserveCapacity(2 * arcCount)
    var relations: [UInt32] = []
    var weights: [Double]? = forward.weights == nil ? nil : []
    if !forward.relations.isEmpty { relations.reserveCapacity(2 * arcCount) }
    func add(_ rows: Adjacency, _ arc: Int) {
      targets.append(rows.targets[arc])
      if !rows.relations.isEmpty { relations.append(rows.relations[arc]) }
      if let weight = rows.weights?[arc] { weights?.append(weight) }
    }
    for node in 0..<nodeCount {
      var (out, into) = (forward.row(node), backward.row(node))
      while let arc = out.first, let other = into.first {
        let (key, otherKey) = (forward.key(arc), backward.key(other))
        // One relation both ways, or a loop, which is in both rows.
        let isSame =
          forward.targets[arc] == node
          ? backward.targets[other] == node : key == otherKey && !forward.relations.isEmpty
        if isSame { into = into.dropFirst() }
        if isSame || key <= otherKey {
          add(forward, arc)
          out = out.dropFirst()
        } else {
          add(backward, other)
          into = into.dropFirst()
        }
      }
      for arc in out { add(forward, arc) }
      for arc in into { add(backward, arc) }
      offsets.append(UInt32(targets.count))
    }
    return Adjacency(offsets: offsets, targets: targets, weights: weights, relations: relations)
  }
}
