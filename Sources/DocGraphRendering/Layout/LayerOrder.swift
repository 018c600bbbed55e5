internal import DocGraphModel

/// The order within layers, with few crossings: barycenters, up and down, then swaps of neighbors.
///
/// Reference: E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, *A Technique for Drawing Directed Graphs*, 1993.
struct LayerOrder {
  /// The items of each layer in order: nodes, and from the number of nodes on the places where edges pass a layer.
  private(set) var layers: [[Int]]
  /// How many pairs of edges cross between neighboring layers.
  private(set) var crossings: Int

  private var before: [[Int]]
  private var after: [[Int]]
  private var places: [Int]

  /// From a random order.
  ///
  /// - Complexity: O(s·m·log m) for m pieces of edges, with s of some 24 sweeps.
  init(_ graph: LayoutGraph, _ assignment: LayerAssignment, random: inout SplitMix64) {
    self.init(graph, assignment)
    for layer in layers.indices {
      for last in layers[layer].indices.reversed() where last > 0 {
        layers[layer].swapAt(last, random.below(last + 1))
      }
    }
    number()
    improve()
  }

  /// From an order of other layers: nodes at about the heights that they have there.
  ///
  /// - Complexity: as from a random order.
  init(_ graph: LayoutGraph, _ assignment: LayerAssignment, near other: LayerOrder) {
    self.init(graph, assignment)
    var heights = Array(repeating: 0.0, count: before.count)
    for layer in other.layers {
      for (place, item) in layer.enumerated() where item < graph.count {
        heights[item] = (Double(place) + 0.5) / Double(layer.count)
      }
    }
    for item in graph.count..<before.count { heights[item] = heights[before[item][0]] }
    for layer in layers.indices { layers[layer].sort { (heights[$0], $0) < (heights[$1], $1) } }
    number()
    improve()
  }

  private init(_ graph: LayoutGraph, _ assignment: LayerAssignment) {
    let layerOf = assignment.layers
    let count = (layerOf.max() ?? 0) + 1
    layers = Array(repeating: [], count: count)
    before = Array(repeating: [], count: graph.count)
    after = before
    for node in graph.nodes.indices { layers[layerOf[node]].append(node) }
    for edge in graph.edges where layerOf[edge.tail] != layerOf[edge.head] {
      let isForward = layerOf[edge.tail] < layerOf[edge.head]
      let (first, last) = isForward ? (edge.tail, edge.head) : (edge.head, edge.tail)
      var previous = first
      for layer in (layerOf[first] + 1)..<layerOf[last] {
        let passing = before.count
        layers[layer].append(passing)
        before.append([previous])
        after.append([])
        after[previous].append(passing)
        previous = passing
      }
      before[last].append(previous)
      after[previous].append(last)
    }
    places = Array(repeating: 0, count: before.count)
    crossings = 0
  }

  /// How many places lie between two nodes of one layer.
  func distance(_ first: Int, _ second: Int) -> Int { abs(places[first] - places[second]) }

  private mutating func number() {
    for layer in layers { for (place, item) in layer.enumerated() { places[item] = place } }
  }

  private mutating func improve() {
    var best = layers
    crossings = count()
    var patience = 0
    for sweep in 0..<24 {
      let isDown = sweep.isMultiple(of: 2)
      let steps = isDown ? Array(layers.indices.dropFirst()) : layers.indices.dropLast().reversed()
      for layer in steps { sort(layer, by: isDown ? before : after) }
      swapNeighbors()
      let found = count()
      patience += 1
      if found < crossings {
        (crossings, best, patience) = (found, layers, 0)
      }
      if patience > 5 { break }
    }
    layers = best
    number()
  }

  /// Sorts a layer by the mean place of each item's neighbors; items without any stay where they are.
  private mutating func sort(_ layer: Int, by neighbors: [[Int]]) {
    let keyed = layers[layer].enumerated().map { place, item in
      let known = neighbors[item]
      let mean =
        known.isEmpty
        ? Double(place) : known.reduce(0) { $0 + Double(places[$1]) } / Double(known.count)
      return (mean, place, item)
    }
    layers[layer] = keyed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    for (place, item) in layers[layer].enumerated() { places[item] = place }
  }

  private mutating func swapNeighbors() {
    for _ in 0..<4 {
      var isBetter = false
      for layer in layers.indices where layers[layer].count > 1 {
        for place in 0..<(layers[layer].count - 1) {
          let (first, second) = (layers[layer][place], layers[layer][place + 1])
          let now = pairCrossings(first, second)
          guard now > 0, pairCrossings(second, first) < now else { continue }
          layers[layer].swapAt(place, place + 1)
          (places[first], places[second]) = (place + 1, place)
          isBetter = true
        }
      }
      if !isBetter { break }
    }
  }

  /// How often the edges of two items of a layer cross where the first stands before the second.
  private func pairCrossings(_ first: Int, _ second: Int) -> Int {
    var sum = 0
    for neighbors in [before, after] {
      for left in neighbors[first] {
        for right in neighbors[second] where places[left] > places[right] { sum += 1 }
      }
    }
    return sum
  }

  private func count() -> Int {
    var sum = 0
    for layer in layers.dropLast() {
      var ends: [Int] = []
      for item in layer { ends += after[item].map { places[$0] }.sorted() }
      sum += Self.inversions(ends)
    }
    return sum
  }

  /// How many pairs stand in the wrong order.
  private static func inversions(_ numbers: [Int]) -> Int {
    var tree = Array(repeating: 0, count: (numbers.max() ?? 0) + 2)
    var sum = 0
    for (seen, number) in numbers.enumerated() {
      var place = number + 1
      var notAbove = 0
      while place > 0 {
        notAbove += tree[place]
        place -= place & -place
      }
      sum += seen - notAbove
      place = number + 1
      while place < tree.count {
        tree[place] += 1
        place += place & -place
      }
    }
    return sum
  }
}
