/// How far the nodes are from one target, from which the best path of each can be walked.
struct TargetTree {
  let target: Int
  private let network: Network
  private let backward: Adjacency
  private let weighted: Bool
  /// Infinity where the target cannot be reached.
  private(set) var distances: [Double]
  /// The fewest hops of a path of that length.
  private(set) var hops: [UInt32]

  /// - Parameters:
  ///   - source: where the search may end; nil to reach all.
  init(_ network: Network, target: Int, weighted: Bool, until source: Int? = nil) {
    self.network = network
    backward = network.backward
    self.target = target
    self.weighted = weighted && backward.weights != nil
    distances = [Double](repeating: .infinity, count: network.nodeCount)
    hops = [UInt32](repeating: 0, count: network.nodeCount)
    distances[target] = 0
    if self.weighted { searchNearestFirst(until: source) } else { searchByLevel(until: source) }
  }

  private mutating func searchByLevel(until source: Int?) {
    let rows = backward
    var queue = [UInt32(target)]
    var next = 0
    while next < queue.count {
      let node = Int(queue[next])
      next += 1
      if node == source { return }
      for arc in rows.row(node) {
        let neighbor = Int(rows.targets[arc])
        guard distances[neighbor] == .infinity else { continue }
        distances[neighbor] = distances[node] + 1
        hops[neighbor] = hops[node] + 1
        queue.append(UInt32(neighbor))
      }
    }
  }

  private mutating func searchNearestFirst(until source: Int?) {
    let rows = backward
    var heap = VisitHeap()
    heap.push(Visit(distance: 0, node: UInt32(target)))
    while let visit = heap.pop() {
      let node = Int(visit.node)
      guard visit.distance == distances[node] else { continue }
      if node == source { return }
      for arc in rows.row(node) {
        let neighbor = Int(rows.targets[arc])
        let distance = visit.distance + rows.length(arc, weighted: true)
        guard Length.isBetter(distance, hops: hops[node] + 1, than: distances[neighbor], hops: hops[neighbor])
        else { continue }
        distances[neighbor] = distance
        hops[neighbor] = hops[node] + 1
        heap.push(Visit(distance: distance, node: UInt32(neighbor)))
      }
    }
  }

  /// How many hops each node is away from the target at least; infinity where it cannot be reached.
  func fewestHops() -> [Double] {
    weighted ? TargetTree(network, target: target, weighted: false).distances : distances
  }

  /// The best path from a node to the target; nil where there is none.
  ///
  /// - Complexity: O(arcs of the nodes on it).
  func path(from source: Int) -> [Int]? {
    guard distances[source] < .infinity else { return nil }
    var path = [source]
    while let node = path.last, let next = next(after: node) { path.append(next) }
    return path
  }

  /// The smallest next node on a best path to the target; nil at the target.
  func next(after node: Int) -> Int? {
    steps(from: node).first { next, length in
      hops[next] + 1 == hops[node] && Length.isEqual(distances[next] + length, distances[node])
    }?.node
  }

  /// The nodes one step ahead, ascending, with the lengths; parallel arcs one by one.
  func steps(from node: Int) -> some Sequence<(node: Int, length: Double)> {
    steps(of: network.forward, at: node)
  }

  /// The nodes one step back, likewise.
  func steps(to node: Int) -> some Sequence<(node: Int, length: Double)> {
    steps(of: backward, at: node)
  }

  private func steps(of rows: Adjacency, at node: Int) -> some Sequence<(node: Int, length: Double)> {
    rows.row(node).lazy.map { (Int(rows.targets[$0]), rows.length($0, weighted: weighted)) }
  }

  /// The length of a path, added up from its beginning.
  func length(of path: [Int]) -> Double {
    zip(path, path.dropFirst()).reduce(0) { sum, hop in
      let arcs = network.forward.arcs(from: hop.0, to: hop.1)
      return sum + network.forward.length(ofHop: arcs, weighted: weighted)
    }
  }
}
