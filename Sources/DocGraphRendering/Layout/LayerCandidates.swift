internal import DocGraphModel

/// Ways to put a graph into layers, by estimates of what their pictures would cost.
struct LayerCandidates {
  let graph: LayoutGraph
  let direction: LayeredLayout.Direction
  let purpose: Purpose

  struct Candidate {
    var assignment: LayerAssignment
    var order: LayerOrder
    var cost: Double
  }

  /// The `count` cheapest of some hundred; the same ones every time.
  func best(_ count: Int) -> [Candidate] {
    let extents = graph.nodes.map { (direction == .columns ? $0.height : $0.width) + 9 }
    var candidates: [Candidate] = []
    let tries = max(1, min(12 * count, 300, 40_000 / max(graph.nodes.count + graph.edges.count, 1)))
    let numbersOfLayers = numbersOfLayers(extents)
    for number in 0..<tries {
      var random = SplitMix64(seed: UInt64(number))
      let layers = numbersOfLayers[number % numbersOfLayers.count]
      let costs = LayerAssignment.Costs(
        backward: direction == .flow ? 3 : 0, typed: [0, 0.5, 1][number % 3])
      let assignment = LayerAssignment(
        graph, count: layers, extents: extents, costs: costs, random: &random)
      let order = LayerOrder(graph, assignment, random: &random)
      candidates.append(
        Candidate(assignment: assignment, order: order, cost: cost(assignment, order, extents)))
    }
    let sorted = candidates.indices.sorted {
      (candidates[$0].cost, $0) < (candidates[$1].cost, $1)
    }
    return sorted.prefix(count).map { candidates[$0] }
  }

  /// Numbers of layers around the one at which the picture would have the proportions of its purpose.
  private func numbersOfLayers(_ extents: [Double]) -> [Int] {
    let isWide = direction == .columns
    let depths = graph.nodes.map { isWide ? $0.width : $0.height }.reduce(0, +) / Double(max(graph.count, 1))
    let labels = graph.edges.map { isWide ? $0.labelWidth : $0.labelHeight }.reduce(0, +)
    let depth = depths + labels / Double(max(graph.edges.count, 1)) + 30
    let aspect = isWide ? purpose.aspect : 1 / purpose.aspect
    let ideal = (aspect * extents.reduce(0, +) / depth).squareRoot()
    let most = min(graph.count, max(8, Int(min(ideal * 2.2, 60))))
    let least = min(most, max(3, Int(min(ideal * 0.6, 30))))
    return Array(stride(from: least, through: most, by: max(1, (most - least) / 12)))
  }

  /// Crossings, flat edges, which are drawn badly, and the size.
  private func cost(_ assignment: LayerAssignment, _ order: LayerOrder, _ extents: [Double]) -> Double {
    let count = order.layers.count
    var across = Array(repeating: 0.0, count: count)
    var along = Array(repeating: 0.0, count: count)
    for (node, layer) in assignment.layers.enumerated() {
      let size = graph.nodes[node]
      across[layer] = max(across[layer], direction == .columns ? size.width : size.height)
      along[layer] += extents[node]
    }
    var gaps = Array(repeating: 20.0, count: count)
    var labels = Array(repeating: 0.0, count: count)
    var flat = 0
    for edge in graph.edges {
      let ends = [assignment.layers[edge.tail], assignment.layers[edge.head]].sorted()
      guard ends[0] < ends[1] else {
        flat += edge.isLoop ? 0 : 1
        along[ends[0]] += direction == .columns ? edge.labelHeight : edge.labelWidth
        continue
      }
      let middle = (ends[0] + ends[1]) / 2
      gaps[middle] = max(gaps[middle], 25 + (direction == .columns ? edge.labelWidth : edge.labelHeight))
      labels[middle] += (direction == .columns ? edge.labelHeight : edge.labelWidth) + 9
      for layer in ends[0]..<ends[1] { labels[layer] += 13 }
    }
    var score = LayoutScore()
    score.crossings = order.crossings + 2 * flat
    let (depth, breadth) = (across.reduce(0, +) + gaps.reduce(0, +), (along + labels).max() ?? 0)
    score.width = (direction == .columns ? depth : breadth) / 72
    score.height = (direction == .columns ? breadth : depth) / 72
    return LayoutCost(score, purpose: purpose).value
  }
}
