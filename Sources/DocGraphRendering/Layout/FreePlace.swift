internal import GraphvizBridge

/// Finds room for cards.
enum FreePlace {
  /// The nearest place on squares around a point where a card covers no other one.
  static func box(
    _ node: LayoutGraph.Node, near start: GraphvizGeometry.Point, _ others: some Collection<Box>
  ) -> Box {
    let step = 18.0
    for ring in 0..<400 {
      for (x, y) in square(ring) {
        let center = GraphvizGeometry.Point(x: start.x + Double(x) * step, y: start.y + Double(y) * step)
        let box = Box(center: center, width: node.width, height: node.height)
        if !others.contains(where: { $0.overlaps(box, by: -14) }) { return box }
      }
    }
    return Box(center: start, width: node.width, height: node.height)
  }

  /// The points of a grid that are `ring` steps away in one direction and no more in the other.
  private static func square(_ ring: Int) -> [(Int, Int)] {
    guard ring > 0 else { return [(0, 0)] }
    let side = -ring...ring
    return side.flatMap { [($0, -ring), ($0, ring)] }
      + side.dropFirst().dropLast().flatMap { [(-ring, $0), (ring, $0)] }
  }

  /// The cards with each that covers another one moved to the nearest free place.
  ///
  /// - Complexity: O(n²).
  static func separated(_ boxes: [Box], _ graph: LayoutGraph) -> [Box] {
    var boxes = boxes
    for number in boxes.indices {
      let others = boxes.indices.lazy.filter { $0 != number }.map { boxes[$0] }
      guard others.contains(where: { $0.overlaps(boxes[number]) }) else { continue }
      boxes[number] = box(graph.nodes[number], near: boxes[number].center, Array(others))
    }
    return boxes
  }
}
