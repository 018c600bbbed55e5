import DocGraphModel

/// Modularity from its definition, over pairs of entities: Q = Σ over pairs in one community of (A − γ·k·k/2m)/2m.
struct PartitionOracle {
  private let adjacency: [[Double]]
  private let resolution: Double

  init(_ graph: Graph, weighted: Bool, resolution: Double = 1) {
    let ids = graph.entities.map(\.id).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    var adjacency = Array(repeating: Array(repeating: 0.0, count: ids.count), count: ids.count)
    for relation in graph.relations {
      guard let source = numbers[relation.source], let target = numbers[relation.target] else { continue }
      let weight = weighted ? relation.weight ?? 1 : 1
      adjacency[source][target] += weight
      adjacency[target][source] += weight
    }
    self.adjacency = adjacency
    self.resolution = resolution
  }

  func modularity(_ communities: [Int]) -> Double {
    let strengths = adjacency.map { $0.reduce(0, +) }
    let total = strengths.reduce(0, +)
    guard total > 0 else { return 0 }
    var sum = 0.0
    for a in communities.indices {
      for b in communities.indices where communities[a] == communities[b] {
        sum += adjacency[a][b] - resolution * strengths[a] * strengths[b] / total
      }
    }
    return sum / total
  }

  /// Whether members reach each other through members.
  func isConnected(_ members: [Int]) -> Bool {
    guard let first = members.first else { return false }
    var reached: Set<Int> = [first]
    var waiting = [first]
    while let node = waiting.popLast() {
      for next in members where adjacency[node][next] > 0 && reached.insert(next).inserted {
        waiting.append(next)
      }
    }
    return reached.count == members.count
  }

  /// The best of all divisions, for a few nodes.
  func highestModularity() -> Double {
    var best = -Double.infinity
    var communities: [Int] = []
    func divide() {
      if communities.count == adjacency.count {
        best = max(best, modularity(communities))
        return
      }
      for community in 0...(communities.max() ?? -1) + 1 {
        communities.append(community)
        divide()
        communities.removeLast()
      }
    }
    divide()
    return best
  }
}
