import DocGraphModel

/// Finds all simple paths by trying every step; lengths are exact fractions, as whole numbers of 1/60.
///
/// Weights have to divide 60.
struct PathOracle {
  private let count: Int
  /// The shortest length from node to node; nil without a relation.
  private let lengths: [[Int?]]
  private let directed: Bool

  init(_ graph: Graph, directed: Bool, weighted: Bool) {
    count = graph.entities.count
    self.directed = directed
    var lengths = [[Int?]](repeating: Array(repeating: nil, count: count), count: count)
    let numbers = Dictionary(uniqueKeysWithValues: zip(graph.entities.map(\.id), 0..<count))
    for relation in graph.relations {
      guard let source = numbers[relation.source], let target = numbers[relation.target] else { continue }
      let length = weighted ? 60 / Int(relation.weight ?? 1) : 60
      for (a, b) in directed ? [(source, target)] : [(source, target), (target, source)] {
        lengths[a][b] = min(lengths[a][b] ?? length, length)
      }
    }
    self.lengths = lengths
  }

  /// All simple paths in order: by length, number of nodes, nodes.
  func paths(from source: Int, to target: Int) -> [(nodes: [Int], length: Int)] {
    var found: [(nodes: [Int], length: Int)] = []
    func extend(_ nodes: [Int], _ length: Int) {
      if nodes.last == target { return found.append((nodes, length)) }
      for next in 0..<count where !nodes.contains(next) {
        if let last = nodes.last, let step = lengths[last][next] { extend(nodes + [next], length + step) }
      }
    }
    extend([source], 0)
    return found.sorted { left, right in
      (left.length, left.nodes.count) != (right.length, right.nodes.count)
        ? (left.length, left.nodes.count) < (right.length, right.nodes.count)
        : left.nodes.lexicographicallyPrecedes(right.nodes)
    }
  }

  /// Not normalised, each pair once a direction where directed.
  func betweenness() -> [Double] {
    var scores = [Double](repeating: 0, count: count)
    for source in 0..<count {
      for target in (directed ? 0 : source + 1)..<max(count, source + 1) where target != source {
        let paths = paths(from: source, to: target)
        let shortest = paths.filter { $0.length == paths[0].length }
        for path in shortest {
          for node in path.nodes.dropFirst().dropLast() { scores[node] += 1 / Double(shortest.count) }
        }
      }
    }
    return scores
  }
}
