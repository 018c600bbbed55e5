/// What the lengths of the shortest paths between all nodes add up to, where steps have lengths; one number a node each.
struct LengthSums {
  let sums: [Double]
  /// The sums of 1/length.
  let reciprocals: [Double]
  /// How many others there is a path to.
  let counts: [Int]

  /// - Complexity: O(nodes × (nodes + arcs) × log nodes).
  init(_ network: Network, _ direction: PathDirection, task: String) throws(AnalysisError) {
    let adjacency = direction == .incoming ? network.backward : network.forward
    let steps = StepRows(adjacency, weighted: true)
    let (count, stepCount) = (steps.nodeCount, steps.targets.count)
    let execution = Execution.current
    try Execution.requireMemory(
      24 * count + LengthRows.bytes(nodeCount: count, stepCount: stepCount)
        + execution.threads * NearestFirst.bytes(nodeCount: count, stepCount: stepCount), for: task)
    let rows = LengthRows(steps)
    let sums = Scratch<Double>(count, repeating: 0)
    let reciprocals = Scratch<Double>(count, repeating: 0)
    let counts = Scratch<Int>(count, repeating: 0)
    let pieces = Pieces(count, size: 16)
    try execution.forEach(pieces.count, task: task, state: { NearestFirst(rows) }) { search, piece in
      for node in pieces[piece] {
        if execution.isCancelled { return }
        search.search(from: node)
        counts[node] = search.reached - 1
        for place in 0..<search.reached {
          let distance = search.distances[search.order[place]]
          guard place > 0 else { continue }
          sums[node] += distance
          reciprocals[node] += 1 / distance
        }
      }
    }
    self.sums = sums.array
    self.reciprocals = reciprocals.array
    self.counts = counts.array
  }
}
