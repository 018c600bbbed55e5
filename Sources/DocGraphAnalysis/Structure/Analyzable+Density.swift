extension Analyzable {
  /// The number of relations by the number that there would be with one between every two entities, or directed with one either
  /// way: 2m / n(n − 1), or directed m / n(n − 1).
  ///
  /// Parallel relations and loops count, as in networkx, so that it can be above 1. 0 for fewer than two entities. A relation of
  /// a symmetric type in a directed snapshot leads both ways and counts twice. Weights make no difference.
  ///
  /// - Complexity: O(nodes × log arcs) for the loops of an undirected graph, else O(1).
  public func density() -> Double {
    guard nodeCount > 1 else { return 0 }
    let pairs = Double(nodeCount) * Double(nodeCount - 1)
    return (isDirected ? 1 : 2) * Double(network.edgeCount) / pairs
  }

  /// Which share of the arcs of a directed graph has an arc the other way: |{(u, v) : u → v and v → u}| / |{(u, v) : u → v}|.
  ///
  /// Parallel arcs count once, loops not at all; so it is in igraph, and in networkx where there are no loops. Weights make no
  /// difference. Of an undirected graph it is 1; nil where there are no arcs between two nodes.
  ///
  /// Reference: M. E. J. Newman, S. Forrest, J. Balthrop, *Email networks and the spread of computer viruses*, Physical
  /// Review E 66, 2002.
  ///
  /// - Throws: ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes + arcs).
  public func reciprocity() throws(AnalysisError) -> Double? {
    let forward = network.forward
    let backward = network.backward
    let pieces = Pieces(nodeCount > 4096 ? 64 : 1, balancing: forward.offsets)
    let arcs = Scratch<Int>(pieces.count, repeating: 0)
    let answered = Scratch<Int>(pieces.count, repeating: 0)
    try Execution.current.forEach(pieces.count) { piece in
      let targets = forward.targets.span
      let sources = backward.targets.span
      var (arcCount, answeredCount) = (0, 0)
      for node in pieces[piece] {
        // Two ascending rows side by side.
        let row = forward.row(node)
        var arc = row.lowerBound
        let reverse = backward.row(node)
        var back = reverse.lowerBound
        while arc < row.upperBound {
          let target = targets[arc]
          repeat { arc += 1 } while arc < row.upperBound && targets[arc] == target
          if target == node { continue }
          arcCount += 1
          while back < reverse.upperBound, sources[back] < target { back += 1 }
          if back < reverse.upperBound, sources[back] == target { answeredCount += 1 }
        }
      }
      arcs[piece] = arcCount
      answered[piece] = answeredCount
    }
    let total = arcs.array.reduce(0, +)
    return total > 0 ? Double(answered.array.reduce(0, +)) / Double(total) : nil
  }
}
