import GraphvizBridge

// Geometries as bytes: numbers as they are in memory, so that a worker's result is the same to the last bit.

extension ByteWriter {
  mutating func write(_ geometry: GraphvizGeometry) {
    write(geometry.width)
    write(geometry.height)
    write(geometry.nodes) { writer, node in
      writer.write(node.name)
      writer.write(node.center)
      writer.write(node.width)
      writer.write(node.height)
    }
    write(geometry.edges) { writer, edge in
      writer.write(edge.tail)
      writer.write(edge.head)
      writer.write(edge.splines) { writer, spline in
        writer.write(spline.points) { $0.write($1) }
        writer.write(spline.startTip) { $0.write($1) }
        writer.write(spline.endTip) { $0.write($1) }
      }
      writer.write(edge.label) { $0.write($1) }
    }
  }

  private mutating func write(_ point: GraphvizGeometry.Point) {
    write(point.x)
    write(point.y)
  }
}

extension ByteReader {
  mutating func geometry() throws(Failure) -> GraphvizGeometry {
    let width = try double()
    let height = try double()
    let nodes = try list { reader throws(Failure) in
      GraphvizGeometry.Node(
        name: try reader.text(), center: try reader.point(), width: try reader.double(),
        height: try reader.double())
    }
    let edges = try list { reader throws(Failure) in try reader.edge() }
    guard edges.allSatisfy({ nodes.indices.contains($0.tail) && nodes.indices.contains($0.head) }) else {
      throw Failure()
    }
    return GraphvizGeometry(width: width, height: height, nodes: nodes, edges: edges)
  }

  private mutating func edge() throws(Failure) -> GraphvizGeometry.Edge {
    let tail = try integer()
    let head = try integer()
    let splines = try list { reader throws(Failure) in
      GraphvizGeometry.Spline(
        points: try reader.list { reader throws(Failure) in try reader.point() },
        startTip: try reader.optional { reader throws(Failure) in try reader.point() },
        endTip: try reader.optional { reader throws(Failure) in try reader.point() })
    }
    let label = try optional { reader throws(Failure) in try reader.point() }
    return GraphvizGeometry.Edge(tail: tail, head: head, splines: splines, label: label)
  }

  private mutating func point() throws(Failure) -> GraphvizGeometry.Point {
    GraphvizGeometry.Point(x: try double(), y: try double())
  }
}
