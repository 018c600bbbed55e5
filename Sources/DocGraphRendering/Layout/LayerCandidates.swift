internal import DocGraphModel

/// Ways to put a graph into layers, by estimates of what their pictures would cost.
struct LayerCandidates {
  let graph: LayoutGraph
  let direction: LayeredLayout.Direction
  let purpose: Purpose
  /// Until when they are looked for; at least one is found.
  let time: LayoutTime
  private let readingOrder: ReadingOrder
  /// How much room each node takes in its layer.
  private let extents: [Double]

  struct Candidate {
    var assignment: LayerAssignment
    var order: LayerOrder
    var cost: Double
  }

  /// People in one layer or in several, places too, and all of them anywhere.
  private static let sides: [LayerAssignment.Sides] = [
    .init(first: 1, last: 1), .init(first: 1, last: 2), .init(first: 2, last: 1), .init(first: 3, last: 1),
    .init(),
  ]
  /// How many of the best are improved by single moves.
  private static let mostImproved = 8

  init(graph: LayoutGraph, direction: LayeredLayout.Direction, purpose: Purpose, time: LayoutTime) {
    self.graph = graph
    self.direction = direction
    self.purpose = purpose
    self.time = time
    readingOrder = ReadingOrder(graph)
    extents = graph.nodes.map { (direction == .columns ? $0.height : $0.width) + 9 }
  }

  /// The `count` cheapest of some hundred, the same ones every time; where the time was over before (they are not finished then), fewer
  /// or worse ones.
  func best(_ count: Int) -> (candidates: [Candidate], isFinished: Bool) {
    let size = max(graph.nodes.count + graph.edges.count, 1)
    let tries = max(1, min(24 * count, 300, 40_000 / size))
    let numbersOfLayers = numbersOfLayers()
    var candidates: [Candidate] = []
    for number in 0..<tries {
      if number > 0, time.isOver { break }
      // Shifted by one with each round, so that each number of layers meets all sides.
      let turn = number + number / numbersOfLayers.count
      candidates.append(
        found(number, layers: numbersOfLayers[number % numbersOfLayers.count], turn: turn))
    }
    let sorted = candidates.indices.sorted {
      (candidates[$0].cost, $0) < (candidates[$1].cost, $1)
    }
    // Who had no time to look has none to lay out many either.
    let wanted = (count * candidates.count + tries - 1) / tries
    var best = sorted.prefix(wanted).map { candidates[$0] }
    let moves = min(2_000, 50_000_000 / (size * size)) / Self.mostImproved
    for number in best.indices.prefix(Self.mostImproved) {
      improve(&best[number], moves: moves, seed: number)
    }
    return (best, !time.isOver)
  }

  private func found(_ number: Int, layers: Int, turn: Int) -> Candidate {
    var random = SplitMix64(seed: UInt64(number))
    let costs = LayerAssignment.Costs(
      backward: direction == .flow ? 3 : 0, typed: [0, 0.5, 1][turn % 3])
    let assignment = LayerAssignment(
      graph, count: layers, extents: extents, sides: Self.sides[turn % Self.sides.count], costs: costs,
      random: &random)
    let order = LayerOrder(graph, assignment, random: &random)
    return Candidate(assignment: assignment, order: order, cost: cost(assignment, order))
  }

  /// Moves single nodes to other layers where that costs less.
  private func improve(_ candidate: inout Candidate, moves: Int, seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<moves {
      if time.isOver { return }
      guard let assignment = candidate.assignment.moved(random: &random) else { continue }
      let order = LayerOrder(graph, assignment, near: candidate.order)
      let cost = cost(assignment, order)
      if cost < candidate.cost {
        candidate = Candidate(assignment: assignment, order: order, cost: cost)
      }
    }
  }

  /// Numbers of layers around the one at which the picture would have the proportions of its purpose.
  private func numbersOfLayers() -> [Int] {
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

  /// Crossings, flat edges, which are drawn around what stands between, the reading order, and the size.
  private func cost(_ assignment: LayerAssignment, _ order: LayerOrder) -> Double {
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
      let (tail, head) = (assignment.layers[edge.tail], assignment.layers[edge.head])
      guard tail != head else {
        flat += order.distance(edge.tail, edge.head)
        along[tail] += direction == .columns ? edge.labelHeight : edge.labelWidth
        continue
      }
      let (first, last) = (min(tail, head), max(tail, head))
      let middle = (first + last) / 2
      gaps[middle] = max(gaps[middle], 25 + (direction == .columns ? edge.labelWidth : edge.labelHeight))
      labels[middle] += (direction == .columns ? edge.labelHeight : edge.labelWidth) + 9
      for layer in first..<last { labels[layer] += 13 }
    }
    var score = LayoutScore()
    score.crossings = order.crossings + 2 * flat
    let (depth, breadth) = (
      across.reduce(0, +) + gaps.reduce(0, +), zip(along, labels).map { $0 + $1 }.max() ?? 0
    )
    score.width = (direction == .columns ? depth : breadth) / 72
    score.height = (direction == .columns ? breadth : depth) / 72
    let disorder = readingOrder.disorder(assignment.layers.map(Double.init))
    return LayoutCost(score, purpose: purpose, disorder: disorder).value
  }
}
