import CGraphKernels

/// What the distances in hops between all nodes add up to, one number a node each.
struct DistanceSums {
  /// The sum of a node's distances.
  private(set) var sums: [UInt64]
  /// The sum of 1/distance.
  private(set) var reciprocals: [Double]
  /// How many others there are within the hops.
  private(set) var counts: [UInt32]

  /// Searches from all nodes, 512 at once.
  ///
  /// - Parameters:
  ///   - direction: Whether a node's distances are those to it or from it.
  ///   - mostHops: No farther.
  /// - Throws: ``AnalysisError/Code/memory``, ``AnalysisError/Code/cancelled``.
  /// - Complexity: O(nodes × arcs / 512) for each level in which a node is reached anew.
  init(
    _ network: Network, _ direction: PathDirection, mostHops: Int = .max, task: String
  ) throws(AnalysisError) {
    let count = network.nodeCount
    let batches = Pieces(count, size: DistanceRoom.lanes)
    // Reciprocals are added up in a fixed number of groups, in one order on any number of threads.
    let groups = min(batches.count, 16)
    let execution = Execution.current
    try Execution.requireMemory(
      SearchRows.bytes(network) + 20 * groups * count
        + min(execution.threads, groups) * DistanceRoom.bytes(nodeCount: count), for: task)
    // A search adds to the nodes that it comes to: along the arcs these are distances to them.
    let rows = SearchRows(network, reversed: direction == .outgoing)
    let sources = Scratch<UInt32>(uninitialized: count)
    for row in 0..<count { sources[row] = UInt32(row) }
    let sums = Scratch<UInt64>(uninitialized: groups * count)
    let reciprocals = Scratch<Double>(uninitialized: groups * count)
    let counts = Scratch<UInt32>(uninitialized: groups * count)
    let instructions = Instructions.current
    try execution.forEach(groups, task: task, state: { DistanceRoom(nodeCount: count, instructions) }) {
      room, group in
      let start = group * count
      for place in start..<start + count {
        sums[place] = 0
        reciprocals[place] = 0
        counts[place] = 0
      }
      var results = unsafe docgraph_distances()
      unsafe results.sums = sums.base + start
      unsafe results.reciprocals = reciprocals.base + start
      unsafe results.counts = counts.base + start
      for batch in batches.count * group / groups..<batches.count * (group + 1) / groups {
        if execution.isCancelled { return }
        _ = unsafe room.search(rows, from: sources, batches[batch], mostHops: mostHops, results)
      }
    }
    self.sums = [UInt64](repeating: 0, count: count)
    self.reciprocals = [Double](repeating: 0, count: count)
    self.counts = [UInt32](repeating: 0, count: count)
    for group in 0..<groups {
      for row in 0..<count {
        let node = Int(rows.nodes[row])
        self.sums[node] += sums[group * count + row]
        self.reciprocals[node] += reciprocals[group * count + row]
        self.counts[node] += counts[group * count + row]
      }
    }
  }
}
