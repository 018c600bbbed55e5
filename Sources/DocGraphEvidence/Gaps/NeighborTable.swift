import DocGraphModel

/// Each entity's neighbors, each once and ascending, as positions in the graph's entities; loops do not count.
struct NeighborTable {
  private let offsets: [Int]
  private(set) var neighbors: [Int32] = []
  /// The first relation to each neighbor, as a position in the graph.
  private(set) var relations: [Int32] = []
  /// Whether several relations lead there.
  private(set) var isParallel: [Bool] = []

  var nodeCount: Int { offsets.count - 1 }

  /// - Parameter relations: The relations that count, as positions in the graph.
  /// - Complexity: O(entities + relations).
  init(_ index: GraphIndex, relations counted: [Int]) {
    let graph = index.graph
    let arcs = counted.flatMap { position -> [NeighborArc] in
      guard let source = index.position(of: graph.relations[position].source),
        let target = index.position(of: graph.relations[position].target), source != target
      else { return [] }
      return [
        NeighborArc(from: Int32(source), to: Int32(target), relation: Int32(position)),
        NeighborArc(from: Int32(target), to: Int32(source), relation: Int32(position)),
      ]
    }
    // Two stable counting sorts leave rows in order, parallel arcs by their relations.
    let byTarget = arcs.sorted(count: graph.entities.count, by: \.to)
    let rows = byTarget.sorted(count: graph.entities.count, by: \.from)
    var ends = [Int](repeating: 0, count: graph.entities.count)
    var last: NeighborArc?
    for arc in rows {
      if last?.from == arc.from, last?.to == arc.to {
        isParallel[isParallel.count - 1] = true
      } else {
        neighbors.append(arc.to)
        relations.append(arc.relation)
        isParallel.append(false)
      }
      ends[Int(arc.from)] = neighbors.count
      last = arc
    }
    offsets = ends.reduce(into: [0]) { $0.append(max($0[$0.count - 1], $1)) }
  }

  /// The places of an entity's neighbors in ``neighbors``.
  func row(_ node: Int) -> Range<Int> { offsets[node]..<offsets[node + 1] }

  /// How many neighbors an entity has.
  func degree(_ node: Int) -> Int { offsets[node + 1] - offsets[node] }

  /// The place of one entity among another's neighbors; nil where they have no relation.
  ///
  /// - Complexity: O(log neighbors).
  func place(of neighbor: Int, at node: Int) -> Int? {
    let row = row(node)
    var (low, high) = (row.lowerBound, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if neighbors[middle] < Int32(neighbor) { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && neighbors[low] == Int32(neighbor) ? low : nil
  }

  /// The neighbors that two entities have in common, ascending.
  ///
  /// - Complexity: O(neighbors of the first × log neighbors of the second).
  func common(_ first: Int, _ second: Int) -> [Int] {
    neighbors[row(first)].lazy.map(Int.init).filter { place(of: $0, at: second) != nil }
  }
}

private struct NeighborArc {
  var from: Int32
  var to: Int32
  var relation: Int32
}

extension [NeighborArc] {
  /// Sorted stably by a number below `count`.
  fileprivate func sorted(count: Int, by key: (NeighborArc) -> Int32) -> [NeighborArc] {
    var next = [Int](repeating: 0, count: count + 1)
    for arc in self { next[Int(key(arc)) + 1] += 1 }
    for place in 0..<count { next[place + 1] += next[place] }
    var result = self
    for arc in self {
      result[next[Int(key(arc))]] = arc
      next[Int(key(arc))] += 1
    }
    return result
  }
}
