/// Finds the diameter by iFUB: from a node in the middle, the nodes are tried from the farthest in, until two that are
/// nearer to the middle can no longer be farther apart than some that have been found.
struct FringeSearch {
  private let rows: Adjacency
  private let search: LevelSearch
  private var searches = 0
  private var batches: FringeBatches?
  private var best = (length: -1, source: 0, target: 0)

  init(_ rows: Adjacency) {
    self.rows = rows
    search = LevelSearch(forward: rows, backward: rows)
  }

  mutating func diameter() throws(AnalysisError) -> Diameter {
    // The node with the most arcs is in the largest component, unless its own is small.
    var start = 0
    for node in 0..<rows.nodeCount where rows.row(node).count > rows.row(start).count { start = node }
    run(from: start)
    if 2 * search.reached < rows.nodeCount {
      start =
        Network(rows, directed: false).components()[0].max {
          (rows.row($0).count, -$0) < (rows.row($1).count, -$1)
        } ?? start
      run(from: start)
    }
    let size = search.reached
    var middle = start
    for _ in 0..<2 {
      // Two sweeps: far from the middle, and far from there.
      run(from: last)
      run(from: last)
      middle = halfway()
      run(from: middle)
      if search.depth * 2 <= best.length { break }
    }
    try tryFringe(of: middle)
    return Diameter(
      length: best.length, source: min(best.source, best.target), target: max(best.source, best.target),
      componentSize: size, searches: searches)
  }

  /// The node that the last search has come to last.
  private var last: Int { Int(search.order[search.reached - 1]) }

  private mutating func run(from node: Int) {
    search.search(from: node)
    searches += 1
    if search.depth > best.length { best = (search.depth, node, last) }
  }

  /// The node half the way from the farthest node back to the source of the last search.
  private func halfway() -> Int {
    var node = last
    for _ in 0..<search.depth / 2 {
      let near = search.distances[node] - 1
      node = rows.row(node).lazy.map { Int(rows.targets[$0]) }.first { search.distances[$0] == near } ?? node
    }
    return node
  }

  private mutating func tryFringe(of middle: Int) throws(AnalysisError) {
    run(from: middle)
    let fringe = (0..<search.reached).map { Int(search.order[$0]) }
    let levels = fringe.map { Int(search.distances[$0]) }
    var level = search.depth
    var end = fringe.count
    // Two nodes within a level are at most twice its distance apart.
    while level > 0, best.length < 2 * level {
      var begin = end
      while begin > 0, levels[begin - 1] == level { begin -= 1 }
      try run(from: fringe[begin..<end], until: 2 * level)
      end = begin
      level -= 1
    }
  }

  /// Searches from nodes until two have been found that are so far apart, or there are no more.
  private mutating func run(from nodes: ArraySlice<Int>, until enough: Int) throws(AnalysisError) {
    let (single, many) = (nodes.prefix(32), nodes.dropFirst(32))
    for node in single {
      try Execution.current.requireNotCancelled()
      run(from: node)
      if best.length >= enough { return }
    }
    if many.isEmpty { return }
    let batches = batches ?? FringeBatches(rows)
    self.batches = batches
    let step = 8 * DistanceRoom.lanes
    for start in stride(from: many.startIndex, to: many.endIndex, by: step) {
      let chunk = many[start..<min(many.endIndex, start + step)]
      searches += chunk.count
      if let end = try batches.farthest(from: chunk, beyond: best.length) { run(from: end) }
      if best.length >= enough { return }
    }
  }
}
