extension Network {
  /// Every arc with its weight, row by row: in an undirected network each edge twice, a loop once.
  ///
  /// - Complexity: O(nodes + arcs).
  package func forEachArc(_ body: (_ source: Int, _ target: Int, _ weight: Double) -> Void) {
    for source in 0..<nodeCount {
      for arc in forward.row(source) { body(source, Int(forward.targets[arc]), forward.weights?[arc] ?? 1) }
    }
  }
}
