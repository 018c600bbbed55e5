internal import DocGraphModel
internal import GraphvizBridge

/// Where nodes stood in an earlier picture, by their position in the graph.
struct KeptPlaces {
  typealias Point = GraphvizGeometry.Point

  private(set) var points: [Int: Point] = [:]

  var isEmpty: Bool { points.isEmpty }

  init() {}

  init(_ keeping: [String: Point], _ plan: RenderPlan) {
    guard !keeping.isEmpty else { return }
    for (number, node) in plan.nodes.enumerated() {
      if let point = keeping[node.id.rawValue], abs(point.x) < 1e6, abs(point.y) < 1e6 {
        points[number] = point
      }
    }
  }

  /// The places of some nodes, by their position among them.
  func part(_ members: [Int]) -> KeptPlaces {
    var part = KeptPlaces()
    for (place, node) in members.enumerated() { part.points[place] = points[node] }
    return part
  }

  /// The kept nodes by layers, in the order of both; `axes` says which coordinate counts layers, and which one places.
  ///
  /// - Complexity: O(n log n).
  func layers(_ axes: (Point) -> (layer: Double, place: Double)) -> [[Int]] {
    let sorted = points.map { (node: $0.key, at: axes($0.value)) }
      .sorted { ($0.at.layer, $0.at.place, $0.node) < ($1.at.layer, $1.at.place, $1.node) }
    var layers: [[(node: Int, at: (layer: Double, place: Double))]] = []
    var last = -Double.infinity
    for item in sorted {
      // Cards of one layer share their middle; those of the next are a card and a label away.
      if item.at.layer - last > 8 { layers.append([]) }
      layers[layers.count - 1].append(item)
      last = item.at.layer
    }
    return layers.map { layer in
      layer.sorted { ($0.at.place, $0.node) < ($1.at.place, $1.node) }.map(\.node)
    }
  }

  /// How much kept nodes have moved against each other, in inches on average, beside a common shift.
  func displacement(_ geometry: GraphvizGeometry) -> Double {
    guard !points.isEmpty else { return 0 }
    let moves = points.sorted { $0.key < $1.key }.map { node, point in
      (x: geometry.nodes[node].center.x - point.x, y: geometry.nodes[node].center.y - point.y)
    }
    let count = Double(moves.count)
    let shift = moves.reduce((x: 0.0, y: 0.0)) { ($0.x + $1.x / count, $0.y + $1.y / count) }
    return moves.reduce(0) {
      let (x, y) = ($1.x - shift.x, $1.y - shift.y)
      return $0 + (x * x + y * y).squareRoot() / 72 / count
    }
  }

  /// All cards with the kept ones where they were, and new ones beside what they are connected with; nil where fewer
  /// than half are kept, for then nothing is left to recognize.
  ///
  /// - Complexity: O(n²) for n new nodes.
  func boxes(_ graph: LayoutGraph) -> [Box]? {
    guard !points.isEmpty, points.count * 2 >= graph.count else { return nil }
    var placed: [Int: Box] = [:]
    for (node, point) in points {
      placed[node] = Box(center: point, width: graph.nodes[node].width, height: graph.nodes[node].height)
    }
    var neighbors: [[Int]] = Array(repeating: [], count: graph.count)
    for edge in graph.edges {
      neighbors[edge.tail].append(edge.head)
      neighbors[edge.head].append(edge.tail)
    }
    var all = Box.empty
    for box in placed.values { all.extend(to: box) }
    var waiting = graph.nodes.indices.filter { placed[$0] == nil }
    while !waiting.isEmpty {
      // Those next to something that has its place come first.
      let next = waiting.first { neighbors[$0].contains { placed[$0] != nil } } ?? waiting[0]
      waiting.removeAll { $0 == next }
      let known = neighbors[next].compactMap { placed[$0]?.center }
      var start = Point(x: all.center.x, y: all.maxY + graph.nodes[next].height + 20)
      if !known.isEmpty {
        start.x = known.reduce(0) { $0 + $1.x } / Double(known.count)
        start.y = known.reduce(0) { $0 + $1.y } / Double(known.count)
      }
      let box = FreePlace.box(graph.nodes[next], near: start, placed.values)
      placed[next] = box
      all.extend(to: box)
    }
    return graph.nodes.indices.map { placed[$0]! }
  }
}
