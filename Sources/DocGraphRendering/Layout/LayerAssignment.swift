internal import DocGraphModel

/// Which nodes share a layer: connected ones in neighboring layers, all layers about equally full.
///
/// Found by simulated annealing: from people first, places last and the others anywhere, nodes are moved to other layers, which is
/// kept where it is better, and at first also where it is a little worse.
/// Reference: S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, *Optimization by Simulated Annealing*, Science 220, 1983.
struct LayerAssignment {
  /// The layer of each node, from 0.
  private(set) var layers: [Int]
  let count: Int

  /// What is paid for.
  struct Costs {
    /// For an edge within a layer, where 1 is paid for each layer that others span.
    var flat = 4.0
    /// For an edge against the order of layers.
    var backward = 0.0
    /// For each layer between a person and the first, or a place and the last.
    var typed = 0.0
  }

  /// - Parameter extents: How much room each node takes in its layer.
  /// - Complexity: O(n + m) with a factor of some 60.
  init(_ graph: LayoutGraph, count: Int, extents: [Double], costs: Costs, random: inout SplitMix64) {
    self.count = count
    layers = graph.nodes.map { _ in random.below(count) }
    var pulls = Array(repeating: -1, count: graph.count)
    for node in graph.leftColumn { (layers[node], pulls[node]) = (0, 0) }
    for node in graph.rightColumn { (layers[node], pulls[node]) = (count - 1, count - 1) }
    guard count > 1, graph.count > 1 else { return }

    var neighbors: [[(node: Int, isHead: Bool)]] = Array(repeating: [], count: graph.count)
    for edge in graph.edges where !edge.isLoop {
      neighbors[edge.tail].append((edge.head, true))
      neighbors[edge.head].append((edge.tail, false))
    }
    var fill = Array(repeating: 0.0, count: count)
    for node in graph.nodes.indices { fill[layers[node]] += extents[node] }
    let total = max(fill.reduce(0, +), 1)
    let balance = 20 * Double(count) / (total * total)

    func cost(_ node: Int, _ layer: Int) -> Double {
      var sum = pulls[node] < 0 ? 0 : costs.typed * Double(abs(layer - pulls[node]))
      for (other, isHead) in neighbors[node] {
        let distance = (layers[other] - layer) * (isHead ? 1 : -1)
        sum += distance == 0 ? costs.flat : Double(abs(distance)) + (distance < 0 ? costs.backward : 0)
      }
      return sum
    }
    let sweeps = 60
    for sweep in 0..<sweeps {
      let temperature = 2 * (1 - Double(sweep) / Double(sweeps))
      for _ in graph.nodes.indices {
        let node = random.below(graph.count)
        let (old, new) = (layers[node], random.below(count))
        guard old != new else { continue }
        let extent = extents[node]
        let uneven = 2 * extent * (fill[new] - fill[old] + extent)
        let change = cost(node, new) - cost(node, old) + balance * uneven
        // Linear in place of Boltzmann's factor, which no two systems' libraries compute alike.
        guard change <= 0 || change < temperature * Double(random.below(1_000)) / 1_000 else { continue }
        layers[node] = new
        fill[old] -= extent
        fill[new] += extent
      }
    }
    closeGaps()
  }

  /// Renumbers the layers so that none is empty.
  private mutating func closeGaps() {
    let used = Set(layers).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(used, used.indices))
    for node in layers.indices { layers[node] = numbers[layers[node]] ?? 0 }
  }
}
