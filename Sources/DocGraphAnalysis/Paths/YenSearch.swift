import HeapModule

/// Yen's algorithm with Lawler's improvement: each path found is left again at each of its nodes, but not
/// before the node at which it left its own parent, as those deviations are known.
///
/// The paths come one by one; what a path's deviations are is looked for when the next one is asked for.
struct YenSearch {
  private let source: Int
  /// Nodes that no path comes by.
  private let closed: [Int]
  private let maximumHops: Int
  private var found: [PathCandidate] = []
  private var candidates = Heap<PathCandidate>()
  private var hasBegun = false

  init(from source: Int, avoiding closed: [Int] = [], maximumHops: Int = .max) {
    self.source = source
    self.closed = closed
    self.maximumHops = maximumHops
  }

  /// The `count` best paths, best first.
  mutating func paths(_ count: Int, _ spurs: inout SpurSearch) -> [[Int]] {
    while found.count < count, next(&spurs, of: count) != nil {}
    return found.map(\.nodes)
  }

  /// The next best path to the target of `spurs`; nil where there are no more.
  ///
  /// - Parameter count: How many paths are wanted in all, so that no more are kept in mind.
  mutating func next(_ spurs: inout SpurSearch, of count: Int = .max) -> PathCandidate? {
    for node in closed { spurs.block(node) }
    defer { for node in closed { spurs.unblock(node) } }
    if let last = found.last {
      addDeviations(of: last, &spurs)
    } else if !hasBegun {
      hasBegun = true
      let best = spurs.bestPath(from: source, avoiding: [], maximumHops: maximumHops)
      if let best { insert(best, deviation: 0, spurs) }
    }
    while candidates.count > count - found.count { candidates.removeMax() }
    guard let path = candidates.popMin() else { return nil }
    found.append(path)
    return path
  }

  private mutating func addDeviations(of path: PathCandidate, _ spurs: inout SpurSearch) {
    for node in path.nodes[..<path.deviation] { spurs.block(node) }
    var siblings = found.filter { $0.nodes.starts(with: path.nodes[..<path.deviation]) }
    for (place, node) in path.nodes.enumerated().dropLast().dropFirst(path.deviation) {
      siblings.removeAll { $0.nodes[place] != node }
      let suffix = spurs.bestPath(
        from: node, avoiding: siblings.map { $0.nodes[place + 1] }, maximumHops: maximumHops - place)
      if let suffix { insert(path.nodes[..<place] + suffix, deviation: place, spurs) }
      spurs.block(node)
    }
    for node in path.nodes { spurs.unblock(node) }
  }

  private mutating func insert(_ nodes: some Sequence<Int>, deviation: Int, _ spurs: SpurSearch) {
    let nodes = Array(nodes)
    candidates.insert(
      PathCandidate(nodes: nodes, length: spurs.tree.length(of: nodes), deviation: deviation))
  }
}
