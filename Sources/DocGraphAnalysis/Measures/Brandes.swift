import HeapModule

/// Brandes' algorithm: from one source at a time it counts the shortest paths forward and adds up, backward, what share of
/// them leads through each node.
///
/// The paper's names: σ is `pathCounts`, δ is `dependencies`, its stack S is `order`. Predecessors are not stored: a step is
/// on a shortest path exactly if the distances at its ends say so.
struct Brandes {
  /// Betweenness over ordered pairs, not normalised.
  private(set) var scores: [Double]
  private let rows: StepRows
  /// Infinity where not reached. Between sources all of it is.
  private var distances: [Double]
  private var pathCounts: [Double]
  private var dependencies: [Double]
  /// The reached nodes, nearest first.
  private var order: [UInt32] = []
  private var heap = Heap<Visit>()

  init(_ rows: StepRows) {
    self.rows = rows
    scores = [Double](repeating: 0, count: rows.nodeCount)
    distances = [Double](repeating: .infinity, count: rows.nodeCount)
    pathCounts = scores
    dependencies = scores
    order.reserveCapacity(rows.nodeCount)
  }

  /// Adds the shares of the shortest paths from `source` to all others.
  ///
  /// - Complexity: O(nodes + arcs), with lengths O((nodes + arcs) × log nodes).
  mutating func addPaths(from source: Int) {
    distances[source] = 0
    if let lengths = rows.lengths {
      visitNearestFirst(from: source, lengths)
    } else {
      visitByLevel(from: source)
    }
    countPaths(from: source)
    addDependencies(from: source)
    for node in order { distances[Int(node)] = .infinity }
    order.removeAll(keepingCapacity: true)
  }
}

extension Brandes {
  /// Breadth-first search: sets ``distances`` and ``order``.
  private mutating func visitByLevel(from source: Int) {
    order.append(UInt32(source))
    var next = 0
    while next < order.count {
      let node = Int(order[next])
      next += 1
      for step in rows.row(node) {
        let target = Int(rows.targets[step])
        if distances[target] == .infinity {
          distances[target] = distances[node] + 1
          order.append(UInt32(target))
        }
      }
    }
  }

  /// Dijkstra's algorithm: sets ``distances`` and ``order``.
  private mutating func visitNearestFirst(from source: Int, _ lengths: [Double]) {
    heap.insert(Visit(distance: 0, node: UInt32(source)))
    while let visit = heap.popMin() {
      let node = Int(visit.node)
      guard visit.distance == distances[node] else { continue }
      order.append(visit.node)
      for step in rows.row(node) {
        let target = Int(rows.targets[step])
        let distance = visit.distance + lengths[step]
        if distance < distances[target] {
          distances[target] = distance
          heap.insert(Visit(distance: distance, node: UInt32(target)))
        }
      }
    }
  }

  private func isOnShortestPath(_ step: Int, from node: Int, to target: Int) -> Bool {
    guard let lengths = rows.lengths else { return distances[target] == distances[node] + 1 }
    // A step too short to tell from none leads nowhere, so that no two nodes can each come before the other.
    return distances[node] < distances[target]
      && Length.isEqual(distances[node] + lengths[step], distances[target])
  }

  private mutating func countPaths(from source: Int) {
    for node in order { pathCounts[Int(node)] = 0 }
    pathCounts[source] = 1
    for node in order.lazy.map(Int.init) {
      for step in rows.row(node) {
        let target = Int(rows.targets[step])
        if isOnShortestPath(step, from: node, to: target) { pathCounts[target] += pathCounts[node] }
      }
    }
  }

  /// δ(v) = Σ over the next nodes w of σ(v)/σ(w) · (1 + δ(w)).
  private mutating func addDependencies(from source: Int) {
    for node in order.lazy.map(Int.init).reversed() {
      var sum = 0.0
      for step in rows.row(node) {
        let target = Int(rows.targets[step])
        if isOnShortestPath(step, from: node, to: target) {
          sum += (1 + dependencies[target]) / pathCounts[target]
        }
      }
      dependencies[node] = sum * pathCounts[node]
      if node != source { scores[node] += dependencies[node] }
    }
  }
}
