/// Which nodes of a graph need no search, and what counts in their stead; one number a node each.
struct Pruning {
  var isKept: [Bool]
  /// How many sources a node stands for.
  var sourceWeights: [Double]
  /// How many targets hang at a node, itself not.
  var pendants: [Double]
  /// How often a node gets the number of nodes that it reaches.
  var reachWeights: [Double]
  /// What is known of a node's score without a search.
  var offsets: [Double]
  var hasPendants = false

  fileprivate init(nodeCount: Int) {
    isKept = [Bool](repeating: true, count: nodeCount)
    sourceWeights = [Double](repeating: 1, count: nodeCount)
    pendants = [Double](repeating: 0, count: nodeCount)
    reachWeights = pendants
    offsets = pendants
  }
}

extension Pruning {
  /// Takes away leaves until there are none: every tree that hangs at a node becomes part of that node.
  init(undirected steps: StepRows) {
    let count = steps.nodeCount
    self.init(nodeCount: count)
    var degrees = (0..<count).map { steps.row($0).count }
    guard degrees.contains(1) else { return }
    hasPendants = true
    // The last neighbor that is left is what remains of all of them together.
    var neighbors = (0..<count).map { node in steps.targets[steps.row(node)].reduce(0, ^) }
    var sizes = [Double](repeating: 1, count: count)
    // Of the sizes of the trees that hang at a node.
    var squares = [Double](repeating: 0, count: count)
    var leaves = (0..<count).filter { degrees[$0] == 1 }
    var next = 0
    var taken: [(leaf: Int, parent: Int)] = []
    while next < leaves.count {
      let leaf = leaves[next]
      next += 1
      // The last node of a tree stays.
      guard degrees[leaf] == 1 else { continue }
      let parent = Int(neighbors[leaf])
      taken.append((leaf, parent))
      isKept[leaf] = false
      sizes[parent] += sizes[leaf]
      squares[parent] += sizes[leaf] * sizes[leaf]
      neighbors[parent] ^= UInt32(leaf)
      degrees[leaf] = 0
      degrees[parent] -= 1
      if degrees[parent] == 1 { leaves.append(parent) }
    }
    // How many nodes each component has.
    var wholes = [Double](repeating: 0, count: count)
    for component in Self.components(steps, isKept) {
      let whole = component.reduce(0) { $0 + sizes[Int($1)] }
      for node in component { wholes[Int(node)] = whole }
    }
    for (leaf, parent) in taken.reversed() { wholes[leaf] = wholes[parent] }
    for node in 0..<count {
      let others = wholes[node] - sizes[node]
      if isKept[node] {
        // Pairs of nodes in two trees that hang here, and of one in such a tree and one that is in none.
        let hanging = sizes[node] - 1
        sourceWeights[node] = sizes[node]
        pendants[node] = hanging
        offsets[node] = hanging * hanging - squares[node] + hanging * others
      } else {
        // Pairs of nodes in two of the parts that the graph falls into without this node.
        let all = wholes[node] - 1
        offsets[node] = all * all - squares[node] - others * others
      }
    }
  }

  /// The nodes that are kept, component by component.
  private static func components(_ steps: StepRows, _ isKept: [Bool]) -> [ArraySlice<UInt32>] {
    let order = steps.breadthFirstOrder(keeping: isKept)
    var components: [ArraySlice<UInt32>] = []
    var isSeen = [Bool](repeating: false, count: steps.nodeCount)
    var start = 0
    for (place, node) in order.enumerated() {
      // Only the first node of a component has not been a neighbor before.
      if !isSeen[Int(node)], place > start {
        components.append(order[start..<place])
        start = place
      }
      isSeen[Int(node)] = true
      for target in steps.targets[steps.row(Int(node))] { isSeen[Int(target)] = true }
    }
    if start < order.count { components.append(order[start...]) }
    return components
  }
}

extension Pruning {
  /// Takes away nodes whose only arc leads to or from another, and all but one of those that nothing leads to and that have
  /// the same targets.
  init(directed steps: StepRows) {
    let count = steps.nodeCount
    self.init(nodeCount: count)
    var incoming = [UInt32](repeating: 0, count: count)
    for target in steps.targets { incoming[Int(target)] += 1 }
    var candidates: [(hash: UInt64, node: Int)] = []
    for node in 0..<count where incoming[node] == 0 {
      let row = steps.row(node)
      if row.count == 1 {
        let target = Int(steps.targets[row.lowerBound])
        isKept[node] = false
        sourceWeights[target] += 1
        reachWeights[target] += 1
      } else if row.count > 1 {
        let hash = steps.targets[row].reduce(UInt64(row.count)) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 }
        candidates.append((hash, node))
      }
    }
    mergeTwins(&candidates, steps)
    for node in 0..<count where isKept[node] {
      for target in steps.targets[steps.row(node)].lazy.map(Int.init)
      where incoming[target] == 1 && steps.row(target).isEmpty {
        isKept[target] = false
        pendants[node] += 1
        hasPendants = true
      }
    }
    // A node that has lost all its targets has no search, and reaches what hangs at it.
    for node in 0..<count where reachWeights[node] > 0 { offsets[node] = reachWeights[node] * pendants[node] }
  }

  private mutating func mergeTwins(_ candidates: inout [(hash: UInt64, node: Int)], _ steps: StepRows) {
    candidates.sort { ($0.hash, $0.node) < ($1.hash, $1.node) }
    var first: (hash: UInt64, node: Int)?
    for candidate in candidates {
      if let first, first.hash == candidate.hash,
        steps.targets[steps.row(first.node)].elementsEqual(steps.targets[steps.row(candidate.node)])
      {
        isKept[candidate.node] = false
        sourceWeights[first.node] += 1
      } else {
        first = candidate
      }
    }
  }
}
