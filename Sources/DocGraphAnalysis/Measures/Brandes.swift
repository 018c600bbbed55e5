/// Brandes' algorithm: from one source at a time it counts the shortest paths forward and adds up, backward,
/// what share of them leads through each node.
///
/// The paper's names: σ is `pathCounts`, δ the dependency, its stack S is `order`. Predecessors are not
/// stored: a step is on a shortest path exactly if the distances at its ends say so.
///
/// Elements are reached `unchecked`, as the bounds checks of five arrays are felt here. It is sound because
/// targets are nodes, rows are ranges of steps, and all other arrays have one element a node.
struct Brandes {
  private let rows: StepRows

  init(_ rows: StepRows) {
    self.rows = rows
  }

  /// Betweenness over ordered pairs, not normalised.
  ///
  /// - Complexity: O(nodes × arcs), with lengths O(nodes × arcs × log nodes).
  func scores() -> [Double] {
    let count = rows.nodeCount
    var scores = [Double](repeating: 0, count: count)
    // Of nodes that are not reached: infinity and 0. Between sources that is all of them.
    var distanceArray = [Double](repeating: .infinity, count: count)
    var pathCountArray = scores
    var shareArray = scores
    var orderArray = [UInt32](repeating: 0, count: count)
    var heap = VisitHeap()
    var distances = distanceArray.mutableSpan
    var pathCounts = pathCountArray.mutableSpan
    var shares = shareArray.mutableSpan
    var order = orderArray.mutableSpan
    for source in 0..<count {
      distances[source] = 0
      pathCounts[source] = 1
      let reached: Int
      if let lengths = rows.lengths {
        let lengths = lengths.span
        reached = visitNearestFirst(from: source, lengths, &distances, &order, &heap)
        countPaths(lengths, distances.span, order.span.extracting(first: reached), &pathCounts)
        addDependencies(
          to: &scores, distances.span, pathCounts.span, order.span.extracting(first: reached), &shares
        ) { step, near, far in
          Self.isOnShortestPath(unsafe lengths[unchecked: step], from: near, to: far)
        }
      } else {
        reached = visitByLevel(from: source, &distances, &order, &pathCounts)
        addDependencies(
          to: &scores, distances.span, pathCounts.span, order.span.extracting(first: reached), &shares
        ) { _, near, far in near + 1 == far }
      }
      for place in 0..<reached {
        let node = Int(order[place])
        distances[node] = .infinity
        pathCounts[node] = 0
      }
    }
    return scores
  }

  /// Whether a step between nodes at these distances is on a shortest path.
  @inline(__always)
  private static func isOnShortestPath(_ length: Double, from near: Double, to far: Double) -> Bool {
    // A step too short to tell from none leads nowhere, so that no two nodes can each come before the other.
    // That is asked last: a processor foresees that most steps are on no shortest path, but not which end is
    // the nearer.
    Length.isEqual(near + length, far) && near < far
  }
}

extension Brandes {
  /// Breadth-first search, which counts the paths on its way.
  ///
  /// - Returns: how many nodes it has reached: so many stand in `order`, nearest first.
  private func visitByLevel(
    from source: Int, _ distances: inout MutableSpan<Double>, _ order: inout MutableSpan<UInt32>,
    _ pathCounts: inout MutableSpan<Double>
  ) -> Int {
    let targets = rows.targets.span
    order[0] = UInt32(source)
    var reached = 1
    var next = 0
    while next < reached {
      let node = Int(unsafe order[unchecked: next])
      next += 1
      let ahead = unsafe distances[unchecked: node] + 1
      let count = unsafe pathCounts[unchecked: node]
      for step in rows.row(node) {
        let target = Int(unsafe targets[unchecked: step])
        let distance = unsafe distances[unchecked: target]
        if distance == .infinity {
          unsafe distances[unchecked: target] = ahead
          unsafe pathCounts[unchecked: target] = count
          unsafe order[unchecked: reached] = UInt32(target)
          reached += 1
        } else if distance == ahead {
          unsafe pathCounts[unchecked: target] += count
        }
      }
    }
    return reached
  }

  /// Dijkstra's algorithm, likewise but for the paths.
  private func visitNearestFirst(
    from source: Int, _ lengths: Span<Double>, _ distances: inout MutableSpan<Double>,
    _ order: inout MutableSpan<UInt32>, _ heap: inout VisitHeap
  ) -> Int {
    let targets = rows.targets.span
    var reached = 0
    heap.push(Visit(distance: 0, node: UInt32(source)))
    while let visit = heap.pop() {
      let node = Int(visit.node)
      guard unsafe visit.distance == distances[unchecked: node] else { continue }
      order[reached] = visit.node
      reached += 1
      for step in rows.row(node) {
        let target = Int(unsafe targets[unchecked: step])
        let distance = unsafe visit.distance + lengths[unchecked: step]
        if unsafe distance < distances[unchecked: target] {
          unsafe distances[unchecked: target] = distance
          heap.push(Visit(distance: distance, node: UInt32(target)))
        }
      }
    }
    return reached
  }

  private func countPaths(
    _ lengths: Span<Double>, _ distances: Span<Double>, _ order: Span<UInt32>,
    _ pathCounts: inout MutableSpan<Double>
  ) {
    let targets = rows.targets.span
    for place in order.indices {
      let node = Int(order[place])
      let near = unsafe distances[unchecked: node]
      let count = unsafe pathCounts[unchecked: node]
      for step in rows.row(node) {
        let target = Int(unsafe targets[unchecked: step])
        let far = unsafe distances[unchecked: target]
        if Self.isOnShortestPath(unsafe lengths[unchecked: step], from: near, to: far) {
          unsafe pathCounts[unchecked: target] += count
        }
      }
    }
  }

  /// δ(v) = Σ over the next nodes w of σ(v)/σ(w) · (1 + δ(w)), from the farthest node back to the source's
  /// first steps.
  ///
  /// - Parameters:
  ///   - shares: (1 + δ(w))/σ(w), which is all that the nodes before w ask for.
  @inline(__always)
  private func addDependencies(
    to scores: inout [Double], _ distances: Span<Double>, _ pathCounts: Span<Double>, _ order: Span<UInt32>,
    _ shares: inout MutableSpan<Double>,
    isOnShortestPath: (_ step: Int, _ near: Double, _ far: Double) -> Bool
  ) {
    let targets = rows.targets.span
    for place in order.indices.dropFirst().reversed() {
      let node = Int(order[place])
      let near = unsafe distances[unchecked: node]
      var sum = 0.0
      for step in rows.row(node) {
        let target = Int(unsafe targets[unchecked: step])
        if isOnShortestPath(step, near, unsafe distances[unchecked: target]) {
          sum += unsafe shares[unchecked: target]
        }
      }
      let count = unsafe pathCounts[unchecked: node]
      scores[node] += sum * count
      unsafe shares[unchecked: node] = (1 + sum * count) / count
    }
  }
}
