/// The weakly connected nodes, by sets that are united over arcs.
///
/// Most arcs need no look: after the first two of every node most nodes are in one set, and of a network whose arcs lead both
/// ways only the rows of the others are left to do. Each set is rooted in its smallest node, so that the result does not
/// depend on the order.
///
/// References: M. Sutton, T. Ben-Nun, A. Barak, *Optimizing Parallel Graph Connectivity Computation via Subgraph Sampling*
/// (Afforest), IPDPS 2018; R. E. Tarjan, J. van Leeuwen, *Worst-Case Analysis of Set Union Algorithms*, Journal of the ACM 31,
/// 1984 (linking by index with path halving).
struct WeakSets: ~Copyable {
  /// Of each node a smaller one of its set, or itself: when all is done, the smallest.
  let parents: Scratch<UInt32>

  /// - Parameter isSymmetric: Whether every arc has one that leads back.
  /// - Complexity: O(nodes + arcs) nearly.
  init(_ rows: RowReader, isSymmetric: Bool) {
    let count = rows.nodeCount
    parents = Scratch(uninitialized: count)
    for node in 0..<count { parents[node] = UInt32(truncatingIfNeeded: node) }
    let sampled = 2
    for node in 0..<count {
      let start = rows.start(node)
      let end = min(start &+ sampled, rows.start(node &+ 1))
      var arc = start
      while arc < end {
        unite(node, rows.target(arc))
        arc &+= 1
      }
    }
    flatten()
    let largest = isSymmetric ? likelyLargest() : UInt32.max
    for node in 0..<count where parents[node] != largest {
      var arc = rows.start(node) &+ sampled
      let end = rows.start(node &+ 1)
      while arc < end {
        let target = rows.target(arc)
        if parents[node] != parents[target] { unite(node, target) }
        arc &+= 1
      }
    }
    flatten()
  }

  @inline(__always)
  private func root(_ node: Int) -> Int {
    var node = node
    while true {
      let parent = Int(truncatingIfNeeded: parents[node])
      if parent == node { return node }
      let above = parents[parent]
      parents[node] = above
      node = Int(truncatingIfNeeded: above)
    }
  }

  @inline(__always)
  private func unite(_ first: Int, _ second: Int) {
    let a = root(first)
    let b = root(second)
    if a < b {
      parents[b] = UInt32(truncatingIfNeeded: a)
    } else if b < a {
      parents[a] = UInt32(truncatingIfNeeded: b)
    }
  }

  /// Makes every node's parent its root: that of a smaller node is known already.
  private func flatten() {
    for node in 0..<parents.count { parents[node] = parents[parents[node]] }
  }

  /// The root that most of some nodes have.
  private func likelyLargest() -> UInt32 {
    let step = max(1, parents.count / 256)
    var counts: [UInt32: Int] = [:]
    for node in stride(from: 0, to: parents.count, by: step) { counts[parents[node], default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .max
  }
}
