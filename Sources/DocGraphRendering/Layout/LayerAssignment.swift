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
  /// In which layers each node may stand.
  private var ranges: [Range<Int>]

  /// What is paid for.
  struct Costs {
    /// For an edge within a layer, where 1 is paid for each layer that others span.
    var flat = 4.0
    /// For an edge against the order of layers.
    var backward = 0.0
    /// For each layer between a person and the first, or a place and the last.
    var typed = 0.0
  }

  /// How many layers are for people alone at the beginning, and for places alone at the end; 0 where they may stand anywhere.
  struct Sides {
    var first = 0
    var last = 0
  }

  /// - Parameter extents: How much room each node takes in its layer.
  /// - Complexity: O(n + m) with a factor of some 60.
  init(
    _ graph: LayoutGraph, count: Int, extents: [Double], sides: Sides = Sides(), costs: Costs,
    random: inout SplitMix64
  ) {
    self.count = count
    ranges = Self.ranges(graph, count, sides)
    layers = ranges.map { $0.lowerBound + random.below($0.count) }
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
        let range = ranges[node]
        let (old, new) = (layers[node], range.lowerBound + random.below(range.count))
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

  /// In which layers each node may stand; in all, where there are too few of them for sides.
  private static func ranges(_ graph: LayoutGraph, _ count: Int, _ sides: Sides) -> [Range<Int>] {
    var ranges = Array(repeating: 0..<count, count: graph.count)
    let first = graph.leftColumn.isEmpty ? 0 : sides.first
    let last = graph.rightColumn.isEmpty ? 0 : sides.last
    guard first + last < count else { return ranges }
    for node in ranges.indices { ranges[node] = first..<(count - last) }
    if first > 0 { for node in graph.leftColumn { ranges[node] = 0..<first } }
    if last > 0 { for node in graph.rightColumn { ranges[node] = (count - last)..<count } }
    return ranges
  }

  /// Moves a node chosen by chance to another layer in which it may stand; nil where that is none, or would leave one empty.
  func moved(random: inout SplitMix64) -> LayerAssignment? {
    let node = random.below(layers.count)
    let layer = ranges[node].lowerBound + random.below(ranges[node].count)
    guard layer != layers[node], layers.count(where: { $0 == layers[node] }) > 1 else { return nil }
    var moved = self
    moved.layers[node] = layer
    return moved
  }

  /// Renumbers the layers so that none is empty.
  private mutating func closeGaps() {
    var numbers = Array(repeating: 0, count: count + 1)
    for layer in layers { numbers[layer + 1] = 1 }
    for layer in 0..<count { numbers[layer + 1] += numbers[layer] }
    for node in layers.indices {
      layers[node] = numbers[layers[node]]
      ranges[node] = numbers[ranges[node].lowerBound]..<numbers[ranges[node].upperBound]
    }
  }
}
