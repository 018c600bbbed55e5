/// The part of a graph that searches for betweenness have to see, and what the rest adds to the scores.
///
/// Trees that hang at a node, and in a directed graph nodes with a single arc, need no searches of their own: all paths to
/// and from them lead through one node. Nodes that nothing leads to count as often as they have the same targets. All that
/// is exact.
///
/// Reference: A. E. Sarıyüce, K. Kaya, E. Saule, Ü. V. Çatalyürek, *Graph Manipulations for Fast Centrality Computation*, ACM
/// Transactions on Knowledge Discovery from Data 11, 2017.
struct PrunedRows {
  let sources: DependencySources
  /// For each node of the graph what betweenness over ordered pairs it has besides the searches.
  let offsets: [Double]
  /// For each source how often the number of nodes that it reaches is added to its own score.
  let reachWeights: [Double]

  /// Betweenness over ordered pairs, not normalised, one number a node.
  ///
  /// - Complexity: O(nodes × steps).
  func scores() throws(AnalysisError) -> [Double] {
    let (totals, reaches) = try sources.totals(task: "betweenness")
    let sums = try totals.scores.sums()
    var scores = offsets
    for (row, sum) in sums.enumerated() { scores[Int(sources.rows.nodes[row])] += sum }
    for (place, row) in sources.nodes.enumerated() where reachWeights[place] > 0 {
      let node = Int(sources.rows.nodes[Int(row)])
      scores[node] += reachWeights[place] * reaches[place]
    }
    return scores
  }

  init(_ steps: StepRows, of network: Network) {
    let directed = network.isDirected
    let pruning = directed ? Pruning(directed: steps) : Pruning(undirected: steps)
    let order = network.searchOrder(of: steps, keeping: pruning.isKept)
    let rows = SearchRows(steps, directed: directed, order: order)
    var nodes: [UInt32] = []
    var weights: [Double] = []
    var reachWeights: [Double] = []
    for (row, node) in order.enumerated() where rows.forward.row(row).count > 0 {
      nodes.append(UInt32(row))
      weights.append(pruning.sourceWeights[Int(node)])
      reachWeights.append(pruning.reachWeights[Int(node)])
    }
    sources = DependencySources(
      rows, nodes: nodes, weights: weights,
      pendants: pruning.hasPendants ? order.map { pruning.pendants[Int($0)] } : [])
    offsets = pruning.offsets
    self.reachWeights = reachWeights
  }
}
