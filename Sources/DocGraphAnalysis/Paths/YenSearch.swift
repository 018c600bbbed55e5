import HeapModule

/// Yen's algorithm with Lawler's improvement: each path found is left again at each of its nodes, but not
/// before the node at which it left its own parent, as those deviations are known.
struct YenSearch {
  private let source: Int
  private let tree: TargetTree
  private var spurs: SpurSearch
  private var found: [Candidate] = []
  private var candidates = Heap<Candidate>()

  init(_ network: Network, from source: Int, to target: Int, weighted: Bool) {
    self.source = source
    tree = TargetTree(network, target: target, weighted: weighted)
    spurs = SpurSearch(tree)
  }

  /// The `count` best paths, best first.
  mutating func paths(_ count: Int) -> [[Int]] {
    guard let best = tree.path(from: source) else { return [] }
    insert(best, deviation: 0)
    while found.count < count, let path = candidates.popMin() {
      found.append(path)
      addDeviations(of: path)
      // Only as many as are still wanted can come up.
      while candidates.count > count - found.count { candidates.removeMax() }
    }
    return found.map(\.nodes)
  }

  private mutating func addDeviations(of path: Candidate) {
    for node in path.nodes[..<path.deviation] { spurs.block(node) }
    var siblings = found.filter { $0.nodes.starts(with: path.nodes[..<path.deviation]) }
    for (place, node) in path.nodes.enumerated().dropLast().dropFirst(path.deviation) {
      siblings.removeAll { $0.nodes[place] != node }
      if let suffix = spurs.bestPath(from: node, avoiding: siblings.map { $0.nodes[place + 1] }) {
        insert(path.nodes[..<place] + suffix, deviation: place)
      }
      spurs.block(node)
    }
    for node in path.nodes { spurs.unblock(node) }
  }

  private mutating func insert(_ nodes: some Sequence<Int>, deviation: Int) {
    let nodes = Array(nodes)
    candidates.insert(Candidate(nodes: nodes, length: tree.length(of: nodes), deviation: deviation))
  }
}

/// A path that is not yet known to be the next best.
private struct Candidate: Comparable {
  let nodes: [Int]
  let length: Double
  /// The place at which it leaves the path that it was made of.
  let deviation: Int

  static func < (left: Candidate, right: Candidate) -> Bool {
    if !Length.isEqual(left.length, right.length) { return left.length < right.length }
    if left.nodes.count != right.nodes.count { return left.nodes.count < right.nodes.count }
    return left.nodes.lexicographicallyPrecedes(right.nodes)
  }
}
