/// The part of a network that simple paths of at most some number of hops between two nodes can come by.
///
/// A node is in where its hops from the source and to the target together are no more than that; so is a step. Nodes
/// have numbers of their own here, in the same order.
struct Corridor: Sendable {
  let source: UInt32
  let target: UInt32
  let offsets: [UInt32]
  let targets: [UInt32]
  /// Each node's hops to the target.
  let hopsLeft: [UInt32]
  /// Each node's number in the network.
  let nodes: [UInt32]

  /// Nil where no path is so short.
  ///
  /// - Complexity: O(nodes + steps within so many hops of the ends).
  init?(_ steps: StepNetwork, from source: Int, to target: Int, maximumHops: Int) {
    let back = HopSearch(steps.backward, from: target, limit: maximumHops) { _ in 0 }
    guard back.hops[source] != .max else { return nil }
    let there = HopSearch(steps.forward, from: source, limit: maximumHops) { back.hops[$0] }
    let nodes = there.reached.sorted()
    let numbers = Scratch<UInt32>(uninitialized: steps.nodeCount)
    for (number, node) in nodes.enumerated() { numbers[node] = UInt32(number) }
    var offsets: [UInt32] = [0]
    var targets: [UInt32] = []
    for node in nodes {
      // Nothing leads back to the source or on from the target.
      if node != UInt32(target) {
        for step in steps.forward.row(Int(node)) {
          let next = steps.forward.targets[step]
          let (before, after) = (there.hops[node], back.hops[next])
          guard next != UInt32(source), after != .max, Int(before) + 1 + Int(after) <= maximumHops,
            there.hops[next] != .max
          else { continue }
          targets.append(numbers[next])
        }
      }
      offsets.append(UInt32(targets.count))
    }
    self.source = numbers[source]
    self.target = numbers[target]
    self.offsets = offsets
    self.targets = targets
    self.nodes = nodes
    hopsLeft = nodes.map { back.hops[$0] }
  }
}

/// A breadth-first search of at most some number of hops.
private struct HopSearch: ~Copyable {
  /// `UInt32.max` where a node is not reached.
  let hops: Scratch<UInt32>
  private(set) var reached: [UInt32]

  /// - Parameter hopsLeft: How many more hops a node is away from the other end, `UInt32.max` where it cannot be on a
  ///   path.
  init(_ rows: StepRows, from start: Int, limit: Int, hopsLeft: (UInt32) -> UInt32) {
    hops = Scratch(rows.nodeCount, repeating: .max)
    hops[start] = 0
    reached = [UInt32(start)]
    var seen = 0
    while seen < reached.count {
      let node = reached[seen]
      seen += 1
      let hop = hops[node] + 1
      guard Int(hop) <= limit else { return }
      for step in rows.row(Int(node)) {
        let next = rows.targets[step]
        guard hops[next] == .max else { continue }
        let left = hopsLeft(next)
        guard left != .max, Int(hop) + Int(left) <= limit else { continue }
        hops[next] = hop
        reached.append(next)
      }
    }
  }
}
