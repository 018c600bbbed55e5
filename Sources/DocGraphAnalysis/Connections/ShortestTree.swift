/// A shortest tree that connects a few terminals, by Dreyfus and Wagner: for every set of terminals and every node
/// the shortest tree that connects the set with the node, made of two trees of smaller sets that meet, and the way on
/// from there.
struct ShortestTree: ~Copyable {
  private let steps: StepNetwork
  /// The tree grows from the last of them.
  private let terminals: [Int]
  private let nodeCount: Int
  /// How long each tree is, by set of the other terminals (a bit each) and node.
  private let lengths: Scratch<Double>
  /// How each ends: as a smaller set that it is made of (its highest bit set), or the node before on the way.
  private let origins: Scratch<UInt32>

  static let terminalLimit = 8
  private static let none = UInt32.max
  private static let isSet: UInt32 = 1 << 31

  /// About how many steps it takes.
  static func work(_ steps: StepNetwork, terminals: Int) -> Int {
    let sets = 1 << (terminals - 1)
    let pairs = (1..<terminals).reduce(1) { product, _ in product * 3 }
    return 4 * sets * (steps.nodeCount + steps.forward.targets.count) + pairs * steps.nodeCount
  }

  private init(_ steps: StepNetwork, _ terminals: [Int]) {
    self.steps = steps
    self.terminals = terminals
    nodeCount = steps.nodeCount
    let cells = nodeCount << (terminals.count - 1)
    lengths = Scratch(cells, repeating: .infinity)
    origins = Scratch(cells, repeating: Self.none)
    for (bit, terminal) in terminals.dropLast().enumerated() {
      lengths[(1 << bit) * nodeCount + terminal] = 0
    }
  }

  /// Finds the tree.
  static func tree(_ steps: StepNetwork, _ terminals: [Int]) throws(AnalysisError) -> StepTree {
    let cells = steps.nodeCount << (terminals.count - 1)
    try Execution.requireMemory(12 * cells, for: "the shortest tree of \(terminals.count) entities")
    let search = ShortestTree(steps, terminals)
    for set in 1..<1 << (terminals.count - 1) {
      try Execution.current.requireNotCancelled()
      search.join(set)
      search.spread(set)
    }
    return search.tree()
  }

  /// Two trees that meet in a node are one.
  private func join(_ set: Int) {
    // Of each pair of sets the one with the lowest terminal stands for both.
    let lowest = set & -set
    var part = (set - 1) & set
    while part > 0 {
      if part & lowest != 0 {
        let (one, other) = (part * nodeCount, (set ^ part) * nodeCount)
        for node in 0..<nodeCount {
          let length = lengths[one + node] + lengths[other + node]
          if length < lengths[set * nodeCount + node] {
            lengths[set * nodeCount + node] = length
            origins[set * nodeCount + node] = Self.isSet | UInt32(part)
          }
        }
      }
      part = (part - 1) & set
    }
  }

  /// A tree that is connected with a node is with those it has steps to.
  private func spread(_ set: Int) {
    let start = set * nodeCount
    var waiting = VisitHeap<Visit>()
    for node in 0..<nodeCount where lengths[start + node] < .infinity {
      waiting.push(Visit(distance: lengths[start + node], node: UInt32(node)))
    }
    while let visit = waiting.pop() {
      let node = Int(visit.node)
      guard visit.distance == lengths[start + node] else { continue }
      for step in steps.forward.row(node) {
        let next = Int(steps.forward.targets[step])
        let length = visit.distance + steps.forward.length(step)
        guard length < lengths[start + next] else { continue }
        lengths[start + next] = length
        origins[start + next] = visit.node
        waiting.push(Visit(distance: length, node: UInt32(next)))
      }
    }
  }

  private func tree() -> StepTree {
    var edges: Set<[Int]> = []
    var left = [(set: (1 << (terminals.count - 1)) - 1, node: terminals[terminals.count - 1])]
    while let (set, node) = left.popLast() {
      let origin = origins[set * nodeCount + node]
      if origin == Self.none { continue }
      if origin & Self.isSet != 0 {
        let part = Int(origin & ~Self.isSet)
        left += [(part, node), (set ^ part, node)]
      } else {
        edges.insert([min(node, Int(origin)), max(node, Int(origin))])
        left.append((set, Int(origin)))
      }
    }
    return StepTree(edges: edges.map { ($0[0], $0[1]) }.sorted { $0 < $1 })
  }
}
