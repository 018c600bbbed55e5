import CGraphKernels

/// The memory in which one thread counts paths from 8 sources at once.
struct DependencyRoom: ~Copyable {
  private let paths: Scratch<Double>
  private let front: Scratch<Double>
  private let next: Scratch<Double>
  private let seen: Scratch<UInt8>
  private let reached: Scratch<UInt8>
  private let queue: Scratch<UInt32>
  private let lanes: Scratch<UInt8>
  private let levels: Scratch<Int>
  /// How many nodes each source of the last batch reaches.
  let reaches = Scratch<Double>(8, repeating: 0)
  private let instructions: docgraph_graph_instructions

  init(nodeCount count: Int, _ instructions: docgraph_graph_instructions) {
    paths = Scratch(uninitialized: 8 * count)
    front = Scratch(8 * count, repeating: 0)
    next = Scratch(8 * count, repeating: 0)
    seen = Scratch(count, repeating: 0)
    reached = Scratch(count, repeating: 0)
    queue = Scratch(uninitialized: 8 * count)
    lanes = Scratch(uninitialized: 8 * count)
    levels = Scratch(uninitialized: count + 2)
    self.instructions = instructions
  }

  static func bytes(nodeCount: Int) -> Int { 250 * nodeCount }

  /// Adds the dependencies of a batch of sources to a group.
  ///
  /// - Returns: whether it could: not where there are too many paths to count.
  func add(_ sources: DependencySources, batch: Int, to totals: DependencyTotals, group: Int) -> Bool {
    var room = unsafe docgraph_dependency_room(
      paths: paths.base, front: front.base, next: next.base, seen: seen.base, reached: reached.base,
      queue: queue.base, lanes: lanes.base, levels: levels.base)
    guard let scores = unsafe totals.scores.base(group) else { return true }
    var results = unsafe docgraph_dependencies(
      scores: scores, squares: totals.squares.base(group), arcs: totals.arcs.base(group))
    var rows = unsafe sources.rows.kernelRows
    var batch = sources.kernelSources(ofBatch: batch)
    let pendants = sources.pendants.count > 0 ? unsafe sources.pendants.base : nil
    return unsafe docgraph_add_dependencies(
      instructions, &rows, &room, &batch, pendants, reaches.base, &results) != 0
  }
}
