internal import DocGraphModel

/// What of a plan matters to its layout: boxes, and lines between them by position.
struct LayoutGraph {
  struct Node {
    /// In points.
    var width: Double
    var height: Double
  }

  struct Edge {
    var tail: Int
    var head: Int
    /// In points; 0 where there is no label.
    var labelWidth: Double
    var labelHeight: Double
    /// Whether it has no arrow.
    var isSymmetric: Bool
    /// Whether it ends in a bar.
    var isStruck: Bool
    /// How much is lost without its label.
    var importance: Double

    var hasLabel: Bool { labelWidth > 0 && labelHeight > 0 }
    var isLoop: Bool { tail == head }
  }

  var nodes: [Node]
  var edges: [Edge]
  /// The nodes of the first and of the last column.
  var leftColumn: [Int] = []
  var rightColumn: [Int] = []
  /// The node around which the others stand.
  var root: Int?
  /// The position of each edge in the plan.
  private(set) var planEdges: [Int] = []

  var count: Int { nodes.count }

  /// The most that a side of a card or a label can be, in points; Graphviz multiplies sizes.
  private static let largestSide = 20_000.0

  /// - Complexity: O(n).
  init(_ plan: RenderPlan) {
    func side(_ length: Double) -> Double { length.isFinite ? min(max(length, 0), Self.largestSide) : 0 }
    let positions = Dictionary(
      zip(plan.nodes.map(\.id), plan.nodes.indices), uniquingKeysWith: { first, _ in first })
    nodes = plan.nodes.map { Node(width: max(side($0.width), 1), height: max(side($0.height), 1)) }
    var degrees = Array(repeating: 0, count: plan.nodes.count)
    for edge in plan.edges {
      for id in [edge.source, edge.target] { positions[id].map { degrees[$0] += 1 } }
    }
    edges = []
    for (number, edge) in plan.edges.enumerated() {
      guard let tail = positions[edge.source], let head = positions[edge.target] else { continue }
      planEdges.append(number)
      let emphasis = edge.emphasis == .highlighted ? 1_000.0 : 0
      edges.append(
        Edge(
          tail: tail, head: head, labelWidth: side(edge.labelWidth), labelHeight: side(edge.labelHeight),
          isSymmetric: edge.isSymmetric, isStruck: edge.style.isStruck,
          importance: emphasis + Double(edge.relationCount) + Double(min(degrees[tail], degrees[head]))))
    }
    leftColumn = plan.leftColumn.compactMap { positions[$0] }
    rightColumn = plan.rightColumn.compactMap { positions[$0] }
    let highlighted = plan.nodes.indices.filter { plan.nodes[$0].emphasis == .highlighted }
    let candidates = highlighted.isEmpty ? Array(plan.nodes.indices) : highlighted
    root = candidates.max { (degrees[$0], $1) < (degrees[$1], $0) }
  }

  private init(nodes: [Node], edges: [Edge]) {
    self.nodes = nodes
    self.edges = edges
  }

  /// The nodes with what is between them, and the positions of the edges that are; nodes in the order given.
  func part(_ members: [Int]) -> (graph: LayoutGraph, edges: [Int]) {
    var places = Array(repeating: -1, count: count)
    for (place, node) in members.enumerated() { places[node] = place }
    let inner = edges.indices.filter { places[edges[$0].tail] >= 0 && places[edges[$0].head] >= 0 }
    var part = LayoutGraph(
      nodes: members.map { nodes[$0] },
      edges: inner.map { number in
        var edge = edges[number]
        edge.tail = places[edge.tail]
        edge.head = places[edge.head]
        return edge
      })
    part.leftColumn = leftColumn.map { places[$0] }.filter { $0 >= 0 }
    part.rightColumn = rightColumn.map { places[$0] }.filter { $0 >= 0 }
    part.root = root.map { places[$0] }.flatMap { $0 >= 0 ? $0 : nil }
    return (part, inner)
  }

  /// The nodes of each connected part, the largest first, then in their order.
  ///
  /// - Complexity: O((n + m) log n).
  var components: [[Int]] {
    var parents = Array(nodes.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    for edge in edges {
      let (tail, head) = (root(edge.tail), root(edge.head))
      parents[max(tail, head)] = min(tail, head)
    }
    var members: [Int: [Int]] = [:]
    for node in nodes.indices { members[root(node), default: []].append(node) }
    return members.values.sorted { $0.count == $1.count ? $0[0] < $1[0] : $0.count > $1.count }
  }
}
