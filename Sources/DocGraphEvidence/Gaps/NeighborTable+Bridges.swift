extension NeighborTable {
  /// The relations without which the graph falls apart, each with how many entities are then on the smaller side.
  ///
  /// Reference: R. E. Tarjan, *A Note on Finding the Bridges of a Graph*, Information Processing Letters 2, 1974.
  ///
  /// - Returns: By position in the graph's relations; a relation with a parallel one is no bridge.
  /// - Complexity: O(entities + relations).
  func bridges() -> [Int: Int] {
    var search = BridgeSearch(self)
    for node in 0..<nodeCount where search.number[node] < 0 { search.run(from: node) }
    return search.bridges
  }
}

/// A depth-first search that numbers nodes and finds, for each, the smallest number reached from below it.
private struct BridgeSearch {
  let table: NeighborTable
  var number: [Int]
  var bridges: [Int: Int] = [:]
  private var lowest: [Int]
  private var size: [Int]
  private var next: [Int]
  private var count = 0

  init(_ table: NeighborTable) {
    self.table = table
    number = [Int](repeating: -1, count: table.nodeCount)
    lowest = number
    size = [Int](repeating: 1, count: table.nodeCount)
    next = (0..<table.nodeCount).map { table.row($0).lowerBound }
  }

  mutating func run(from root: Int) {
    let first = count
    /// The arcs below which the graph hangs on one relation, with the node there.
    var found: [(relation: Int, node: Int)] = []
    var path: [(node: Int, arc: Int?)] = [(root, nil)]
    visit(root)
    while let (node, arc) = path.last {
      let parent = path.count > 1 ? path[path.count - 2].node : -1
      if next[node] < table.row(node).upperBound {
        let place = next[node]
        next[node] += 1
        let target = Int(table.neighbors[place])
        if number[target] < 0 {
          visit(target)
          path.append((target, place))
        } else if target != parent {
          lowest[node] = min(lowest[node], number[target])
        }
      } else {
        path.removeLast()
        guard let arc else { continue }
        lowest[parent] = min(lowest[parent], lowest[node])
        size[parent] += size[node]
        if lowest[node] > number[parent], !table.isParallel[arc] {
          found.append((Int(table.relations[arc]), node))
        }
      }
    }
    let total = count - first
    for (relation, node) in found { bridges[relation] = min(size[node], total - size[node]) }
  }

  private mutating func visit(_ node: Int) {
    number[node] = count
    lowest[node] = count
    count += 1
  }
}
