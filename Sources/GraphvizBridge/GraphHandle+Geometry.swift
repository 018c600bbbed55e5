import CGraphviz

extension GraphHandle {
  /// The layout's coordinates; what is not finite becomes 0.
  ///
  /// - Complexity: O(n log n) in nodes and edges.
  func geometry() -> GraphvizGeometry {
    let box = unsafe docgraph_bounds(graph)
    func point(_ point: pointf) -> GraphvizGeometry.Point {
      .init(x: finite(point.x - box.LL.x), y: finite(box.UR.y - point.y))
    }
    var nodes: [(sequence: UInt, node: GraphvizGeometry.Node)] = []
    var edges: [(sequence: UInt, tail: UInt, head: UInt, edge: GraphvizGeometry.Edge)] = []
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      let center = unsafe docgraph_node_center(node)
      let size = unsafe docgraph_node_size(node)
      let name = unsafe String(cString: agnameof(UnsafeMutableRawPointer(node)))
      unsafe nodes.append(
        (
          docgraph_node_sequence(node),
          .init(name: name, center: point(center), width: finite(size.x), height: finite(size.y))
        ))
      var edge = unsafe agfstout(graph, node)
      while let outgoing = unsafe edge {
        let label = unsafe docgraph_edge_label(outgoing)
        let isPlaced = unsafe label.map { unsafe $0.pointee.set != 0 } ?? false
        unsafe edges.append(
          (
            docgraph_edge_sequence(outgoing), docgraph_node_sequence(docgraph_edge_tail(outgoing)),
            docgraph_node_sequence(docgraph_edge_head(outgoing)),
            .init(
              tail: 0, head: 0, splines: splines(of: outgoing, point),
              label: isPlaced ? label.map { unsafe point($0.pointee.pos) } : nil)
          ))
        unsafe edge = agnxtout(graph, outgoing)
      }
      unsafe next = agnxtnode(graph, node)
    }
    nodes.sort { $0.sequence < $1.sequence }
    edges.sort { $0.sequence < $1.sequence }
    let positions = Dictionary(
      uniqueKeysWithValues: nodes.enumerated().map { ($0.element.sequence, $0.offset) })
    return GraphvizGeometry(
      width: finite(box.UR.x - box.LL.x), height: finite(box.UR.y - box.LL.y), nodes: nodes.map(\.node),
      edges: edges.map { item in
        var edge = item.edge
        edge.tail = positions[item.tail] ?? 0
        edge.head = positions[item.head] ?? 0
        return edge
      })
  }

  private func splines(
    of edge: UnsafeMutablePointer<Agedge_t>, _ point: (pointf) -> GraphvizGeometry.Point
  ) -> [GraphvizGeometry.Spline] {
    guard let all = unsafe docgraph_edge_splines(edge) else { return [] }
    return unsafe (0..<max(0, Int(all.pointee.size))).map { number in
      let curve = unsafe all.pointee.list[number]
      return GraphvizGeometry.Spline(
        points: unsafe (0..<max(0, Int(curve.size))).map { unsafe point(curve.list[$0]) },
        startTip: unsafe curve.sflag != 0 ? point(curve.sp) : nil,
        endTip: unsafe curve.eflag != 0 ? point(curve.ep) : nil)
    }
  }
}

private func finite(_ number: Double) -> Double { number.isFinite ? number : 0 }
