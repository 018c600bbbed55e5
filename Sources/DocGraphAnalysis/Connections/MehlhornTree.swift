/// A tree that connects terminals and is less than twice as long as the shortest.
///
/// Every node goes to the terminal it is nearest to. Between two terminals whose nodes touch, the way over the
/// shortest such step is as long as that takes; of these ways a minimum spanning tree of the terminals is made, and
/// of the network that it leads over another, from which leaves that are no terminals are cut.
struct MehlhornTree {
  private let steps: StepNetwork
  private let terminals: [Int]

  init(_ steps: StepNetwork, _ terminals: [Int]) {
    self.steps = steps
    self.terminals = terminals
  }

  private struct Edge: Comparable {
    let length: Double
    let from: Int
    let to: Int

    static func < (left: Edge, right: Edge) -> Bool {
      (left.length, left.from, left.to) < (right.length, right.from, right.to)
    }
  }

  /// - Complexity: O((nodes + steps) × log nodes).
  func tree() -> StepTree {
    let regions = Regions(steps, terminals)
    let rows = steps.forward
    var bridges: [Edge] = []
    for node in 0..<steps.nodeCount where regions.distances[node] < .infinity {
      for step in rows.row(node) {
        let next = Int(rows.targets[step])
        guard next > node, regions.terminals[next] != regions.terminals[node] else { continue }
        bridges.append(
          Edge(
            length: regions.distances[node] + rows.length(step) + regions.distances[next], from: node,
            to: next))
      }
    }
    var nodes: Set<Int> = []
    for bridge in spanning(bridges.sorted(), { Int(regions.terminals[$0]) }) {
      for end in [bridge.from, bridge.to] {
        var node = end
        while nodes.insert(node).inserted, regions.parents[node] >= 0 { node = Int(regions.parents[node]) }
      }
    }
    return pruned(spanning(edges(among: nodes).sorted(), \.self))
  }

  /// The shortest edges, in order, that lead to something new.
  private func spanning(_ edges: [Edge], _ place: (Int) -> Int) -> [Edge] {
    var sets = NodeSets(count: steps.nodeCount)
    return edges.filter { sets.uniteIfApart(place($0.from), place($0.to)) }
  }

  private func edges(among nodes: Set<Int>) -> [Edge] {
    nodes.sorted().flatMap { node in
      steps.forward.row(node).compactMap { step in
        let next = Int(steps.forward.targets[step])
        return next > node && nodes.contains(next)
          ? Edge(length: steps.forward.length(step), from: node, to: next) : nil
      }
    }
  }

  /// The tree without what leads to no terminal.
  private func pruned(_ edges: [Edge]) -> StepTree {
    let isTerminal = Set(terminals)
    var neighbors: [Int: Set<Int>] = [:]
    for edge in edges {
      neighbors[edge.from, default: []].insert(edge.to)
      neighbors[edge.to, default: []].insert(edge.from)
    }
    var leaves = neighbors.keys.filter { neighbors[$0]?.count == 1 && !isTerminal.contains($0) }
    while let leaf = leaves.popLast() {
      guard let next = neighbors[leaf]?.first, neighbors[leaf]?.count == 1 else { continue }
      neighbors[leaf] = []
      neighbors[next]?.remove(leaf)
      if neighbors[next]?.count == 1, !isTerminal.contains(next) { leaves.append(next) }
    }
    return StepTree(
      edges: edges.filter { neighbors[$0.from]?.contains($0.to) == true }.map { ($0.from, $0.to) })
  }
}

/// The nodes by the terminal that each is nearest to, of several the one of the smallest number.
private struct Regions {
  private(set) var distances: [Double]
  /// The terminal, as a node; -1 where none is reached.
  private(set) var terminals: [Int32]
  /// The next node on the way to it; -1 at the terminal.
  private(set) var parents: [Int32]

  init(_ steps: StepNetwork, _ ends: [Int]) {
    distances = [Double](repeating: .infinity, count: steps.nodeCount)
    terminals = [Int32](repeating: -1, count: steps.nodeCount)
    parents = terminals
    var waiting = VisitHeap<Visit>()
    for end in ends.sorted() {
      distances[end] = 0
      terminals[end] = Int32(end)
      waiting.push(Visit(distance: 0, node: UInt32(end)))
    }
    while let visit = waiting.pop() {
      let node = Int(visit.node)
      guard visit.distance == distances[node] else { continue }
      for step in steps.forward.row(node) {
        let next = Int(steps.forward.targets[step])
        let distance = visit.distance + steps.forward.length(step)
        guard distance < distances[next] else { continue }
        distances[next] = distance
        terminals[next] = terminals[node]
        parents[next] = Int32(node)
        waiting.push(Visit(distance: distance, node: UInt32(next)))
      }
    }
  }
}
