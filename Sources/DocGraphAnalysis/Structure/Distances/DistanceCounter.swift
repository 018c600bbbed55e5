import CGraphKernels
import Synchronization

/// The memory in which one thread counts pairs by their distance.
struct DistanceCounter: ~Copyable {
  private let room: DistanceRoom
  private let pairs: Scratch<UInt64>

  init(nodeCount: Int, _ instructions: docgraph_graph_instructions) {
    room = DistanceRoom(nodeCount: nodeCount, instructions)
    pairs = Scratch(nodeCount, repeating: 0)
  }

  /// The pairs at each distance from some sources.
  func count(_ rows: SearchRows, from nodes: borrowing Scratch<UInt32>, _ sources: Range<Int>) -> [Int] {
    var results = unsafe docgraph_distances()
    unsafe results.pairs = pairs.base
    let depth = unsafe room.search(rows, from: nodes, sources, mostHops: .max, results)
    return (0...depth).map { distance in
      let count = Int(pairs[distance])
      pairs[distance] = 0
      return count
    }
  }
}

/// Counts of pairs by distance, to which several threads add: whole numbers, so that their order makes no difference.
final class DepthCounts: Sendable {
  private let counts = Mutex<[Int]>([])

  var pairs: [Int] { counts.withLock(\.self) }

  func add(_ pairs: [Int]) {
    counts.withLock { counts in
      if counts.count < pairs.count { counts += [Int](repeating: 0, count: pairs.count - counts.count) }
      for (distance, count) in pairs.enumerated() { counts[distance] += count }
    }
  }
}
