import CGraphKernels

/// The memory in which one thread finds the distances from 512 sources at once.
struct DistanceRoom: ~Copyable {
  /// How many sources a search has at most.
  static let lanes = 512

  private let seen: Scratch<UInt64>
  private let front: Scratch<UInt64>
  private let next: Scratch<UInt64>
  private let flags: Scratch<UInt8>
  private let queue: Scratch<UInt32>
  private let waiting: Scratch<UInt32>
  private let instructions: docgraph_graph_instructions

  init(nodeCount count: Int, _ instructions: docgraph_graph_instructions) {
    seen = Scratch(8 * count, repeating: 0)
    front = Scratch(8 * count, repeating: 0)
    next = Scratch(8 * count, repeating: 0)
    flags = Scratch(count, repeating: 0)
    queue = Scratch(uninitialized: count)
    waiting = Scratch(uninitialized: count)
    self.instructions = instructions
  }

  static func bytes(nodeCount: Int) -> Int { 201 * nodeCount }

  /// Searches along the forward rows.
  ///
  /// - Parameters:
  ///   - sources: Places in `nodes` of at most ``lanes`` sources.
  ///   - results: Where distances are added up.
  /// - Returns: the greatest distance.
  @unsafe func search(
    _ rows: SearchRows, from nodes: borrowing Scratch<UInt32>, _ sources: Range<Int>, mostHops: Int,
    _ results: docgraph_distances
  ) -> Int {
    var rows = unsafe rows.kernelRows
    var results = unsafe results
    var room = unsafe docgraph_distance_room(
      seen: seen.base, front: front.base, next: next.base, flags: flags.base, queue: queue.base,
      waiting: waiting.base)
    return unsafe docgraph_add_distances(
      instructions, &rows, &room, nodes.base + sources.lowerBound, sources.count, mostHops, &results)
  }
}
