import CGraphKernels

/// Searches from many nodes of a fringe, 512 at once.
final class FringeBatches {
  private let rows: SearchRows
  /// The row of each node.
  private let numbers: [UInt32]

  init(_ adjacency: Adjacency) {
    rows = SearchRows(Network(adjacency, directed: false))
    var numbers = [UInt32](repeating: 0, count: rows.nodeCount)
    for row in 0..<rows.nodeCount { numbers[Int(rows.nodes[row])] = UInt32(row) }
    self.numbers = numbers
  }

  /// The node that is farthest from some of the nodes, if any is farther than a distance.
  func farthest(from nodes: ArraySlice<Int>, beyond distance: Int) throws(AnalysisError) -> Int? {
    let count = rows.nodeCount
    // In the order of the rows, so that searches that share much are together.
    let sources = Scratch(nodes.map { numbers[$0] }.sorted())
    let batches = Pieces(sources.count, size: DistanceRoom.lanes)
    let depths = Scratch<Int>(batches.count, repeating: 0)
    let execution = Execution.current
    try Execution.requireMemory(
      min(execution.threads, batches.count) * DistanceRoom.bytes(nodeCount: count), for: "the diameter")
    let (rows, instructions) = (rows, Instructions.current)
    try execution.forEach(
      batches.count, task: "diameter", state: { DistanceRoom(nodeCount: count, instructions) }
    ) { room, batch in
      depths[batch] = unsafe room.search(
        rows, from: sources, batches[batch], mostHops: .max, docgraph_distances())
    }
    let best = (0..<batches.count).max { (depths[$0], -$0) < (depths[$1], -$1) } ?? 0
    guard depths[best] > distance else { return nil }
    // Once more, to see which node it was.
    let farthest = Scratch<UInt32>(count, repeating: 0)
    var results = unsafe docgraph_distances()
    unsafe results.farthest = farthest.base
    let room = DistanceRoom(nodeCount: count, instructions)
    _ = unsafe room.search(rows, from: sources, batches[best], mostHops: .max, results)
    return (0..<count).first { farthest[$0] == depths[best] }.map { Int(rows.nodes[$0]) }
  }
}
