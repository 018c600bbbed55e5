extension Network {
  /// Calls `body` with the other end and the weight of each relation of a node, whatever its direction, ascending by the
  /// other end. One that leads both ways comes once, with the mean of its weights; so does a loop.
  ///
  /// - Parameter backward: ``backward``, asked for once.
  /// - Complexity: O(relations of the node).
  @inline(__always)
  func forEachRelation(
    of node: Int, _ backward: Adjacency, weighted: Bool, _ body: (_ other: UInt32, _ weight: Double) -> Void
  ) {
    // Bare edges there and back are two; only a loop is one in both rows.
    let isBare = isDirected && forward.relations.isEmpty
    var (outgoing, incoming) = (forward.row(node), backward.row(node))
    while !outgoing.isEmpty || !incoming.isEmpty {
      let key = outgoing.first.map(forward.key) ?? .max
      let keyBack = incoming.first.map(backward.key) ?? .max
      var sum = 0.0
      var count = 0.0
      if key <= keyBack, let arc = outgoing.popFirst() {
        sum += forward.weight(arc, weighted: weighted)
        count += 1
      }
      let isSame = keyBack == key && isBare && Int(truncatingIfNeeded: key >> 32) != node
      if keyBack <= key, !isSame, let arc = incoming.popFirst() {
        sum += backward.weight(arc, weighted: weighted)
        count += 1
      }
      body(UInt32(truncatingIfNeeded: min(key, keyBack) >> 32), sum / count)
    }
  }
}

extension Adjacency {
  /// The weight of an arc, 1 where weights do not count.
  fileprivate func weight(_ arc: Int, weighted: Bool) -> Double {
    if weighted, let weights { weights[arc] } else { 1 }
  }
}
