internal import DocGraphModel

/// The order within layers, with few crossings: barycenters, up and down, then swaps of neighbors.
///
/// Some thousand of these are made for one picture, in tests without an optimizer; so the inner loops count by themselves.
/// Reference: E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, *A Technique for Drawing Directed Graphs*, 1993.
struct LayerOrder {
  /// The items of each layer in order: nodes, and from the number of nodes on the places where edges pass a layer.
  private(set) var layers: [[Int]]
  /// How many pairs of edges cross between neighboring layers.
  private(set) var crossings = 0

  private let before: Neighbors
  private let after: Neighbors
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
    improve(patience: 5)
  }

  /// From an order of other layers: nodes at about the heights that they have there.
  ///
  /// - Complexity: as from a random order.
  init(_ graph: LayoutGraph, _ assignment: LayerAssignment, near other: LayerOrder) {
    self.init(graph, assignment)
    var heights = Array(repeating: 0.0, count: places.count)
    for layer in other.layers {
      for (place, item) in layer.enumerated() where item < graph.count {
        heights[item] = (Double(place) + 0.5) / Double(layer.count)
      }
    }
    for item in graph.count..<places.count { heights[item] = heights[before.items[before.starts[item]]] }
    for layer in layers.indices { Self.sort(&layers[layer], by: heights) }
    number()
    improve(patience: 1)
  }

  private init(_ graph: LayoutGraph, _ assignment: LayerAssignment) {
    let layerOf = assignment.layers
    layers = Array(repeating: [], count: (layerOf.max() ?? 0) + 1)
    for node in graph.nodes.indices { layers[layerOf[node]].append(node) }
    var count = graph.count
    var (starts, ends): ([Int], [Int]) = ([], [])
    for edge in graph.edges where layerOf[edge.tail] != layerOf[edge.head] {
      let isForward = layerOf[edge.tail] < layerOf[edge.head]
      let (first, last) = isForward ? (edge.tail, edge.head) : (edge.head, edge.tail)
      starts.append(first)
      var layer = layerOf[first] + 1
      while layer < layerOf[last] {
        layers[layer].append(count)
        ends.append(count)
        starts.append(count)
        count += 1
        layer += 1
      }
      ends.append(last)
    }
    before = Neighbors(of: ends, starts, count: count)
    after = Neighbors(of: starts, ends, count: count)
    places = Array(repeating: 0, count: count)
  }

  /// How many places lie between two nodes of one layer.
  func distance(_ first: Int, _ second: Int) -> Int { abs(places[first] - places[second]) }

  private mutating func number() {
    for layer in layers { number(layer) }
  }

  private mutating func number(_ layer: [Int]) {
    var place = 0
    while place < layer.count {
      places[layer[place]] = place
      place += 1
    }
  }

  /// - Parameter patience: how many sweeps may bring nothing before the next one is the last.
  private mutating func improve(patience: Int) {
    var best = layers
    crossings = count()
    var idle = 0
    for sweep in 0..<24 {
      let isDown = sweep.isMultiple(of: 2)
      let steps = isDown ? Array(layers.indices.dropFirst()) : layers.indices.dropLast().reversed()
      for layer in steps { sort(layer, by: isDown ? before : after) }
      swapNeighbors()
      let found = count()
      idle += 1
      if found < crossings {
        (crossings, best, idle) = (found, layers, 0)
      }
      if idle > patience { break }
    }
    layers = best
    number()
  }

  /// Sorts a layer by the mean place of each item's neighbors; items without any stay where they are.
  private mutating func sort(_ number: Int, by neighbors: Neighbors) {
    var layer = layers[number]
    var means = Array(repeating: 0.0, count: places.count)
    var place = 0
    while place < layer.count {
      let item = layer[place]
      let (first, end) = (neighbors.starts[item], neighbors.starts[item + 1])
      var sum = 0
      var next = first
      while next < end {
        sum += places[neighbors.items[next]]
        next += 1
      }
      means[item] = first < end ? Double(sum) / Double(end - first) : Double(place)
      place += 1
    }
    Self.sort(&layer, by: means)
    self.number(layer)
    layers[number] = layer
  }

  /// Sorts items by their keys, those with equal ones as they stood.
  private static func sort(_ items: inout [Int], by keys: [Double]) {
    guard items.count < 100 else {
      items = items.enumerated().sorted { (keys[$0.element], $0.offset) < (keys[$1.element], $1.offset) }
        .map(\.element)
      return
    }
    // By insertion: most layers are short, and nearly sorted.
    var end = 1
    while end < items.count {
      let item = items[end]
      let key = keys[item]
      var place = end
      while place > 0, keys[items[place - 1]] > key {
        items[place] = items[place - 1]
        place -= 1
      }
      items[place] = item
      end += 1
    }
  }

  private mutating func swapNeighbors() {
    let (starts, items, nextStarts, nextItems) = (before.starts, before.items, after.starts, after.items)
    // Where nothing has moved, in a layer and beside it, nothing is to be found again.
    var isNew = Array(repeating: true, count: layers.count + 2)
    for _ in 0..<4 {
      var hasMoved = Array(repeating: false, count: layers.count + 2)
      var isBetter = false
      for number in layers.indices
      where isNew[number] || isNew[number + 1] || isNew[number + 2] || hasMoved[number] {
        var layer = layers[number]
        var place = 1
        while place < layer.count {
          let (first, second) = (layer[place - 1], layer[place])
          if gain(first, second, starts, items) + gain(first, second, nextStarts, nextItems) > 0 {
            layer[place - 1] = second
            layer[place] = first
            places[first] = place
            places[second] = place - 1
            hasMoved[number + 1] = true
          }
          place += 1
        }
        guard hasMoved[number + 1] else { continue }
        layers[number] = layer
        isBetter = true
      }
      if !isBetter { break }
      isNew = hasMoved
    }
  }

  /// By how many crossings the edges to one side have fewer once the second of two items of a layer stands before the first.
  private func gain(_ first: Int, _ second: Int, _ starts: [Int], _ items: [Int]) -> Int {
    let (start, end) = (starts[second], starts[second + 1])
    var left = starts[first]
    let leftEnd = starts[first + 1]
    var sum = 0
    while left < leftEnd {
      let place = places[items[left]]
      var right = start
      while right < end {
        let other = places[items[right]]
        if place > other { sum += 1 } else if place < other { sum -= 1 }
        right += 1
      }
      left += 1
    }
    return sum
  }

  private func count() -> Int {
    var sum = 0
    for layer in layers.dropLast() {
      var ends: [Int] = []
      for item in layer {
        let first = ends.count
        var next = after.starts[item]
        while next < after.starts[item + 1] {
          let place = places[after.items[next]]
          ends.append(place)
          var end = ends.count - 1
          while end > first, ends[end - 1] > place {
            ends[end] = ends[end - 1]
            end -= 1
          }
          ends[end] = place
          next += 1
        }
      }
      sum += Self.inversions(ends)
    }
    return sum
  }

  /// How many pairs stand in the wrong order.
  private static func inversions(_ numbers: [Int]) -> Int {
    var tree = Array(repeating: 0, count: (numbers.max() ?? 0) + 2)
    var sum = 0
    var seen = 0
    while seen < numbers.count {
      var place = numbers[seen] + 1
      var notAbove = 0
      while place > 0 {
        notAbove += tree[place]
        place -= place & -place
      }
      sum += seen - notAbove
      place = numbers[seen] + 1
      while place < tree.count {
        tree[place] += 1
        place += place & -place
      }
      seen += 1
    }
    return sum
  }
}

/// The items next to each item, one after the other.
private struct Neighbors {
  /// Where those of each item begin; one more for the end.
  let starts: [Int]
  let items: [Int]

  /// - Complexity: O(n + m).
  init(of owners: [Int], _ others: [Int], count: Int) {
    var starts = Array(repeating: 0, count: count + 1)
    for owner in owners { starts[owner + 1] += 1 }
    for item in 0..<count { starts[item + 1] += starts[item] }
    var free = starts
    var items = Array(repeating: 0, count: owners.count)
    var number = 0
    while number < owners.count {
      items[free[owners[number]]] = others[number]
      free[owners[number]] += 1
      number += 1
    }
    (self.starts, self.items) = (starts, items)
  }
}
