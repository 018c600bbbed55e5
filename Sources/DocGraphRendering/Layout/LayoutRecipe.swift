internal import DocGraphDOT
internal import GraphvizBridge

/// One way to lay a graph out: the engine, its settings, and the order in which it sees nodes and edges.
struct LayoutRecipe {
  var engine: GraphvizEngine
  var attributes: DOTAttributes
  /// Positions of nodes and edges of the graph.
  var nodeOrder: [Int]
  var edgeOrder: [Int]
  /// Nodes that share a column or row, with the rank that Graphviz knows for it: `same`, `min` or `max`.
  var ranks: [(rank: String, nodes: [Int])] = []
  /// Chains of nodes of one rank, which stand in this order.
  var chains: [[Int]] = []
  /// Nodes of ranks that follow each other.
  var spine: [Int] = []
  /// Edges that are given to the engine from head to tail, since they run against the order of ranks.
  var turned: Set<Int> = []
  /// Whether the engine keeps room for labels beside lines.
  var reservesLabels = true
  /// How long each edge should be, in points; by position, empty where the engine knows itself.
  var lengths: [Double] = []

  init(_ engine: GraphvizEngine, _ attributes: DOTAttributes, for graph: LayoutGraph) {
    self.engine = engine
    self.attributes = attributes
    nodeOrder = Array(graph.nodes.indices)
    edgeOrder = Array(graph.edges.indices)
  }
}

extension LayoutRecipe {
  /// The graph in Graphviz's words: boxes without text, so that no font is asked for.
  func dot(_ graph: LayoutGraph) throws(RenderError) -> [UInt8] {
    let edges = edgeOrder.map { dotEdge($0, graph.edges[$0]) }
    // Edges without weight would not hold the order.
    let links = chains.flatMap { chain in
      zip(chain, chain.dropFirst()).map { DOTEdge(id($0), id($1), ["style": "invis", "weight": 1]) }
    }
    let steps = zip(spine, spine.dropFirst()).map {
      DOTEdge(id($0), id($1), ["style": "invis", "weight": 0])
    }
    let dot = DOTGraph(
      name: "layout", attributes: attributes,
      nodeDefaults: ["shape": "box", "fixedsize": true, "label": ""],
      edgeDefaults: ["arrowsize": .number(Self.arrowSize)],
      nodes: nodeOrder.map { dotNode($0, graph.nodes[$0]) },
      subgraphs: ranks.map { .group(["rank": .plain($0.rank)], nodeIDs: $0.nodes.map(id)) },
      edges: edges + links + steps)
    do throws(DOTError) {
      return try dot.encoded()
    } catch {
      throw RenderError(code: .text, message: error.description)
    }
  }

  /// What the engine gave, in the graph's own order and without the chains.
  func restored(_ geometry: GraphvizGeometry, _ graph: LayoutGraph) throws(RenderError) -> GraphvizGeometry {
    guard geometry.nodes.count == graph.nodes.count, geometry.edges.count >= graph.edges.count else {
      throw RenderError(code: .graphviz, message: "Graphviz gave another graph than it was given")
    }
    var restored = geometry
    for (place, node) in nodeOrder.enumerated() { restored.nodes[node] = geometry.nodes[place] }
    restored.edges = Array(geometry.edges.prefix(graph.edges.count))
    for (place, number) in edgeOrder.enumerated() {
      var edge = geometry.edges[place]
      edge.tail = graph.edges[number].tail
      edge.head = graph.edges[number].head
      if !graph.edges[number].hasLabel { edge.label = nil }
      if turned.contains(number) { edge.splines = edge.splines.reversed().map { $0.reversed() } }
      restored.edges[number] = edge
    }
    return restored
  }

  static let arrowSize = 0.6

  private func id(_ node: Int) -> String { "n\(node)" }

  private func dotNode(_ number: Int, _ node: LayoutGraph.Node) -> DOTNode {
    let attributes: DOTAttributes = [
      "width": .number(node.width / 72), "height": .number(node.height / 72),
    ]
    return DOTNode(id(number), attributes)
  }

  private func dotEdge(_ number: Int, _ edge: LayoutGraph.Edge) -> DOTEdge {
    var attributes: DOTAttributes = [:]
    if reservesLabels, edge.hasLabel {
      attributes["label"] = .html(Self.room(width: edge.labelWidth, height: edge.labelHeight))
    }
    if !lengths.isEmpty { attributes["len"] = .number(lengths[number] / 72) }
    let isTurned = turned.contains(number)
    if edge.isSymmetric {
      attributes["dir"] = edge.isStruck ? "both" : "none"
    } else if isTurned {
      attributes["dir"] = "back"
    }
    if edge.isStruck {
      attributes["arrowhead"] = "tee"
      attributes["arrowtail"] = "tee"
    }
    return DOTEdge(id(isTurned ? edge.head : edge.tail), id(isTurned ? edge.tail : edge.head), attributes)
  }

  /// A table of this size with nothing in it.
  private static func room(width: Double, height: Double) -> HTMLLabel {
    let frame = HTMLFrame(
      border: 0, cellPadding: 0, cellSpacing: 0, width: Int(width.rounded(.up)),
      height: Int(height.rounded(.up)), isFixedSize: true)
    return .table(HTMLTable([[HTMLCell(.text([]))]], frame: frame, cellBorder: 0))
  }
}

extension GraphvizGeometry.Spline {
  fileprivate func reversed() -> Self {
    Self(points: points.reversed(), startTip: endTip, endTip: startTip)
  }
}
