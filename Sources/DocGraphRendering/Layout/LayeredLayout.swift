internal import DocGraphDOT
internal import DocGraphModel
internal import GraphvizBridge

/// Layouts in layers by `dot`: columns from left to right, or a flow from top to bottom.
struct LayeredLayout {
  let graph: LayoutGraph
  let direction: Direction
  let purpose: Purpose
  /// Whether the layout has to be kept fast.
  var isHasty = false

  enum Direction: String {
    case columns = "LR"
    case flow = "TB"
  }

  /// How many orders are tried unless told: as many as take 2 s or so on one core, by measured times.
  ///
  /// A layout by `dot` takes about 1.2e-10 s times the fourth power of the number of labelled edges, which are all nodes to it:
  /// 0.01 s for 100, 0.1 s for 170, 1 s for 300.
  static func orders(_ graph: LayoutGraph) -> Int {
    let size = Double(graph.nodes.count + graph.edges.count)
    let edges = Double(graph.edges.count)
    let most = min(1_200_000 / (size * size), 2 / (1.2e-10 * edges * edges * edges * edges + 1e-3))
    return max(1, min(40, Int(most)))
  }

  /// Above this many edges `dot` takes more than some five seconds where it may take its time.
  private static let mostWithTime = 450

  /// Whether speed comes before looks: straight lines, and no room kept for labels.
  var isQuick: Bool { isHasty || graph.edges.count > Self.mostWithTime }

  /// The ways to try; the same ones every time.
  ///
  /// One in four leaves the layers to `dot`, the natural order first; the others have layers and orders of our own, the most
  /// promising first. Fewer or worse ones, where the time to find them is over.
  func recipes(_ count: Int, within time: LayoutTime) -> (recipes: [LayoutRecipe], isFinished: Bool) {
    let count = max(count, 1)
    guard !isHasty else { return ([ownRanks(0)], true) }
    let own = count / 4
    let (candidates, isFinished) = LayerCandidates(
      graph: graph, direction: direction, purpose: purpose, time: time
    ).best((count - own + 1) / 2)
    let recipes = candidates.flatMap { [layered($0, isOrdered: true), layered($0, isOrdered: false)] }
    return ((0..<own).map(ownRanks) + recipes.prefix(count - own), isFinished)
  }

  /// Layers by `dot`, in a shuffled order.
  private func ownRanks(_ number: Int) -> LayoutRecipe {
    var recipe = LayoutRecipe(.dot, attributes, for: graph)
    recipe.reservesLabels = !isQuick
    if number > 0 {
      var random = SplitMix64(seed: UInt64(number))
      recipe.nodeOrder.shuffle(&random)
      recipe.edgeOrder.shuffle(&random)
    }
    if direction == .columns, !isHasty {
      recipe.addRank("same", graph.leftColumn)
      if number % 4 < 2 { recipe.addRank("max", graph.rightColumn) }
    }
    return recipe
  }

  /// Layers of our own, with their order too or in the one that `dot` finds.
  private func layered(_ candidate: LayerCandidates.Candidate, isOrdered: Bool) -> LayoutRecipe {
    var recipe = LayoutRecipe(.dot, attributes, for: graph)
    recipe.reservesLabels = !isQuick
    let layers = candidate.order.layers.map { $0.filter { $0 < graph.count } }
    recipe.nodeOrder = layers.flatMap(\.self)
    recipe.ranks = layers.map { ("same", $0) }
    recipe.spine = layers.compactMap(\.first)
    if isOrdered { recipe.chains = layers.filter { $0.count > 1 } }
    recipe.turn(graph, along: layers)
    return recipe
  }

  /// The natural order with kept nodes in their old columns (rows in a flow), in their old order; then the same with new nodes
  /// and lines seen in other orders.
  func recipes(keeping kept: KeptPlaces, count: Int) -> [LayoutRecipe] {
    let isDown = direction == .flow
    let layers = kept.layers { isDown ? ($0.y, $0.x) : ($0.x, $0.y) }
    let old = layers.flatMap(\.self)
    let isOld = Set(old)
    return (0..<max(count, 1)).map { number in
      var recipe = LayoutRecipe(.dot, attributes, for: graph)
      recipe.reservesLabels = !isQuick
      var random = SplitMix64(seed: UInt64(number))
      var new = graph.nodes.indices.filter { !isOld.contains($0) }
      if number > 0 {
        new.shuffle(&random)
        recipe.edgeOrder.shuffle(&random)
      }
      recipe.nodeOrder = old + new
      recipe.ranks = layers.map { ("same", $0) }
      recipe.chains = layers.filter { $0.count > 1 }
      recipe.spine = layers.map { $0[0] }
      recipe.turn(graph, along: layers)
      return recipe
    }
  }

  private var attributes: DOTAttributes {
    var attributes: DOTAttributes = [
      "rankdir": .plain(direction.rawValue), "newrank": true,
      "ranksep": .number(purpose == .poster ? 0.5 : 0.3), "nodesep": 0.12,
      "mclimit": 4,
    ]
    if isQuick {
      // Most of a large layout's time goes into the last decimals of positions and crossings, and into curves.
      attributes["splines"] = "line"
      for name in ["nslimit", "nslimit1", "mclimit"] { attributes[name] = 0.1 }
    }
    return attributes
  }
}

extension LayoutRecipe {
  /// Turns the edges that run against the order of layers, or of nodes within one: the engine would turn the order instead.
  fileprivate mutating func turn(_ graph: LayoutGraph, along layers: [[Int]]) {
    var places = Array(repeating: -1, count: graph.count)
    for (place, node) in layers.joined().enumerated() { places[node] = place }
    turned = Set(
      graph.edges.indices.filter { number in
        let edge = graph.edges[number]
        return places[edge.tail] >= 0 && places[edge.head] >= 0 && places[edge.tail] > places[edge.head]
      })
  }

  fileprivate mutating func addRank(_ rank: String, _ nodes: [Int]) {
    guard !nodes.isEmpty else { return }
    let members = Set(nodes)
    ranks.append((rank, nodeOrder.filter(members.contains)))
  }
}

extension Array {
  /// Fisher and Yates's shuffle, written out since the standard library's may change.
  fileprivate mutating func shuffle(_ random: inout SplitMix64) {
    guard count > 1 else { return }
    for last in (1..<count).reversed() { swapAt(last, random.below(last + 1)) }
  }
}
