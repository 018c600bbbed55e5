internal import GraphvizBridge

extension GraphvizGeometry {
  /// Moves everything.
  mutating func move(x: Double, y: Double) {
    func move(_ point: inout Point) {
      point.x += x
      point.y += y
    }
    for node in nodes.indices { move(&nodes[node].center) }
    for edge in edges.indices {
      if edges[edge].label != nil { move(&edges[edge].label!) }
      for spline in edges[edge].splines.indices {
        for point in edges[edge].splines[spline].points.indices {
          move(&edges[edge].splines[spline].points[point])
        }
        if edges[edge].splines[spline].startTip != nil { move(&edges[edge].splines[spline].startTip!) }
        if edges[edge].splines[spline].endTip != nil { move(&edges[edge].splines[spline].endTip!) }
      }
    }
  }

  /// Moves everything so that the picture begins at 0, and makes it as large as what is in it.
  mutating func frame(_ graph: LayoutGraph) {
    var bounds = Box.empty
    for node in nodes {
      bounds.extend(to: Box(center: node.center, width: node.width, height: node.height))
    }
    for (edge, size) in zip(edges, graph.edges) {
      bounds.extend(to: Polyline(edge.splines).bounds)
      if let label = edge.label {
        bounds.extend(to: Box(center: label, width: size.labelWidth, height: size.labelHeight))
      }
    }
    guard bounds.width >= 0, bounds.height >= 0 else { return }
    move(x: -bounds.minX, y: -bounds.minY)
    width = bounds.width
    height = bounds.height
  }

  /// A layout of boxes alone, whose lines and labels are drawn here.
  init(_ boxes: [Box], _ graph: LayoutGraph, dropsLabels: Bool) {
    let shaper = EdgeShaper(boxes: boxes, edges: graph.edges)
    var edges = shaper.shaped()
    let placer = LabelPlacer(
      boxes: boxes, edges: graph.edges, lines: edges.map { Polyline($0.splines) }, dropsLabels: dropsLabels)
    for (number, label) in placer.placed().enumerated() { edges[number].label = label }
    let nodes = boxes.enumerated().map {
      Node(
        name: "n\($0.offset)", center: $0.element.center, width: $0.element.width, height: $0.element.height)
    }
    self.init(width: 0, height: 0, nodes: nodes, edges: edges)
    frame(graph)
  }

  /// Moves labels away from lines and cards where the engine has put them there; or finds places for all, where it was not
  /// asked to.
  mutating func improveLabels(_ graph: LayoutGraph, areNew: Bool) {
    let placer = LabelPlacer(
      boxes: boxes(graph), edges: graph.edges, lines: edges.map { Polyline($0.splines) },
      dropsLabels: areNew && graph.count > LayoutStep.mostWithAllLabels)
    let labels = areNew ? placer.placed() : placer.improved(edges.map(\.label))
    for (number, label) in labels.enumerated() { edges[number].label = label }
    frame(graph)
  }
}
