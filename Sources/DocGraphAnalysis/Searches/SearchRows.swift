import CGraphKernels

/// Rows without loops and parallel arcs, both ways, in an order of their own: what the searches in C run on.
///
/// Nodes that are near in the graph are near in memory, and those that a search needs not see can be left out.
final class SearchRows: Sendable {
  let nodeCount: Int
  let forward: Rows
  /// The same as ``forward`` where the graph is undirected.
  let backward: Rows
  /// The node of the network that each row is about.
  let nodes: Scratch<UInt32>

  final class Rows: Sendable {
    let offsets: Scratch<UInt32>
    let targets: Scratch<UInt32>

    init(offsets: consuming Scratch<UInt32>, targets: consuming Scratch<UInt32>) {
      self.offsets = offsets
      self.targets = targets
    }

    func row(_ node: Int) -> Range<Int> {
      Int(offsets[node])..<Int(offsets[node + 1])
    }
  }

  /// - Parameters:
  ///   - order: The nodes to take in, in the order that they are to have.
  /// - Complexity: O(nodes + steps).
  init(_ steps: StepRows, directed: Bool, order: [UInt32]) {
    let none = UInt32.max
    let numbers = Scratch<UInt32>(steps.nodeCount, repeating: none)
    for (number, node) in order.enumerated() { numbers[node] = UInt32(number) }
    let count = order.count
    let offsets = steps.offsets.span
    let targets = steps.targets.span
    // Each arc is put into the row of its target, in the order of the sources: so these rows ascend, and so do those the
    // other way round, which are made of these.
    let ends = Scratch<UInt32>(count + 1, repeating: 0)
    var arcs = 0
    for node in order {
      for step in unsafe offsets[unchecked: Int(node)]..<offsets[unchecked: Int(node) + 1] {
        let target = unsafe numbers[targets[unchecked: Int(step)]]
        guard target != none else { continue }
        ends[target + 1] += 1
        arcs += 1
      }
    }
    let sources = Scratch<UInt32>(uninitialized: arcs)
    let next = Self.starts(ends)
    for (number, node) in order.enumerated() {
      for step in unsafe offsets[unchecked: Int(node)]..<offsets[unchecked: Int(node) + 1] {
        let target = unsafe numbers[targets[unchecked: Int(step)]]
        guard target != none else { continue }
        sources[next[target]] = UInt32(number)
        next[target] += 1
      }
    }
    nodeCount = count
    backward = Rows(offsets: ends, targets: sources)
    forward = directed ? backward.transposed() : backward
    nodes = Scratch(order)
  }

  /// Turns counts, each one place behind its own, into the places where rows begin.
  ///
  /// - Returns: a copy, to count on from.
  fileprivate static func starts(_ counts: borrowing Scratch<UInt32>) -> Scratch<UInt32> {
    let next = Scratch<UInt32>(uninitialized: counts.count)
    var sum: UInt32 = 0
    for place in 0..<counts.count {
      sum += counts[place]
      counts[place] = sum
      next[place] = sum
    }
    return next
  }

  /// The rows as the kernels take them; valid as long as this is.
  var kernelRows: docgraph_rows {
    unsafe docgraph_rows(
      nodes: nodeCount, offsets: forward.offsets.base, back_offsets: backward.offsets.base,
      targets: forward.targets.base, back_targets: backward.targets.base)
  }
}

extension SearchRows.Rows {
  fileprivate func transposed() -> SearchRows.Rows {
    let count = offsets.count - 1
    let ends = Scratch<UInt32>(count + 1, repeating: 0)
    for arc in 0..<targets.count { ends[targets[arc] + 1] += 1 }
    let next = SearchRows.starts(ends)
    let sources = Scratch<UInt32>(uninitialized: targets.count)
    for node in 0..<count {
      for arc in row(node) {
        let target = targets[arc]
        sources[next[target]] = UInt32(node)
        next[target] += 1
      }
    }
    return SearchRows.Rows(offsets: ends, targets: sources)
  }
}

extension SearchRows {
  /// All nodes of a network, near ones together.
  ///
  /// - Parameter reversed: Whether arcs are taken from their targets to their sources.
  convenience init(_ network: Network, reversed: Bool = false) {
    let steps = StepRows(reversed ? network.backward : network.forward, weighted: false)
    self.init(steps, directed: network.isDirected, order: network.searchOrder(of: steps, reversed: reversed))
  }

  /// An upper bound of the memory that is used to make these rows and to keep them.
  static func bytes(_ network: Network) -> Int {
    24 * network.nodeCount + (network.isDirected ? 16 : 8) * network.arcCount
  }
}

extension Network {
  /// The order in which nodes stand for searches along some rows: that of a breadth-first search the other way round.
  ///
  /// So the sources of a batch are nodes that lead to the same ones, and their searches meet soon. On a graph of packages
  /// that need each other it takes a twelfth of the time that the order of a search the same way does.
  func searchOrder(of steps: StepRows, reversed: Bool = false, keeping isKept: [Bool]? = nil) -> [UInt32] {
    guard isDirected else { return steps.breadthFirstOrder(keeping: isKept) }
    return StepRows(reversed ? forward : backward, weighted: false).breadthFirstOrder(keeping: isKept)
  }
}
