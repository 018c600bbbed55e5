/// A tree of steps between nodes.
struct StepTree {
  /// Each once, whichever of its ends comes first.
  var edges: [(Int, Int)] = []

  var nodes: [Int] { edges.flatMap { [$0.0, $0.1] } }

  /// The tree as paths: each leads from a node that is on one before (the first from the first terminal) to another
  /// terminal, the nearest in hops first, of equally near ones the smallest.
  ///
  /// - Complexity: O(edges × log edges).
  func branches(from terminals: [Int]) -> [[Int]] {
    guard let root = terminals.first else { return [] }
    var neighbors: [Int: [Int]] = [:]
    for (one, other) in edges {
      neighbors[one, default: []].append(other)
      neighbors[other, default: []].append(one)
    }
    var parents: [Int: Int] = [:]
    var order = [root]
    var seen = 0
    while seen < order.count {
      let node = order[seen]
      seen += 1
      for next in (neighbors[node] ?? []).sorted() where next != parents[node] {
        parents[next] = node
        order.append(next)
      }
    }
    let isTerminal = Set(terminals)
    var isDrawn: Set<Int> = [root]
    var branches: [[Int]] = []
    for terminal in order where isTerminal.contains(terminal) && !isDrawn.contains(terminal) {
      var branch = [terminal]
      var node = terminal
      while !isDrawn.contains(node), let parent = parents[node] {
        isDrawn.insert(node)
        branch.append(parent)
        node = parent
      }
      branches.append(branch.reversed())
    }
    return branches
  }
}
