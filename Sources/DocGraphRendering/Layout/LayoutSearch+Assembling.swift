internal import GraphvizBridge

extension LayoutSearch {
  /// The nodes with a line, and those without.
  static func split(_ graph: LayoutGraph) -> (connected: [Int], isolated: [Int]) {
    var isConnected = Array(repeating: false, count: graph.count)
    for edge in graph.edges {
      isConnected[edge.tail] = true
      isConnected[edge.head] = true
    }
    return (
      graph.nodes.indices.filter { isConnected[$0] }, graph.nodes.indices.filter { !isConnected[$0] }
    )
  }

  static func hasLoop(_ node: Int, _ graph: LayoutGraph) -> Bool {
    graph.edges.contains { $0.isLoop && $0.tail == node }
  }

  /// One picture of parts that were laid out by themselves, with the nodes that have no line in rows below.
  static func assembled(
    _ graph: LayoutGraph, _ parts: [(nodes: [Int], geometry: GraphvizGeometry)], _ isolated: [Int],
    _ purpose: Purpose
  ) -> GraphvizGeometry {
    var nodes = graph.nodes.enumerated().map {
      GraphvizGeometry.Node(
        name: "n\($0.offset)", center: .init(x: 0, y: 0), width: $0.element.width, height: $0.element.height)
    }
    var edges = graph.edges.map { GraphvizGeometry.Edge(tail: $0.tail, head: $0.head, splines: []) }
    let gap = 28.0
    let packing = Packing.nearest(
      to: purpose.aspect, parts.map { ($0.geometry.width, $0.geometry.height) }, gap: gap)
    for ((members, layout), origin) in zip(parts, packing.origins) {
      var layout = layout
      layout.move(x: origin.x, y: origin.y)
      for (place, node) in members.enumerated() { nodes[node].center = layout.nodes[place].center }
      for (place, number) in graph.part(members).edges.enumerated() {
        edges[number].splines = layout.edges[place].splines
        edges[number].label = layout.edges[place].label
      }
    }
    let sizes = isolated.map { (width: graph.nodes[$0].width, height: graph.nodes[$0].height) }
    // As wide as the picture, or wider where that would make a tower of them.
    let free = Packing.nearest(to: purpose.aspect, sizes, gap: 12)
    let rows = Packing(sizes, limit: max(packing.width, free.width), gap: 12)
    let top = parts.isEmpty ? 0 : packing.height + gap
    for (node, origin) in zip(isolated, rows.origins) {
      nodes[node].center = .init(
        x: origin.x + graph.nodes[node].width / 2, y: top + origin.y + graph.nodes[node].height / 2)
    }
    var whole = GraphvizGeometry(width: 0, height: 0, nodes: nodes, edges: edges)
    whole.frame(graph)
    return whole
  }
}
