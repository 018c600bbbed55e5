internal import GraphvizBridge

/// Draws the lines between cards whose places are known: straight where nothing stands in the way, parallel ones as
/// a fan, around cards by a bow.
struct EdgeShaper {
  let boxes: [Box]
  let edges: [LayoutGraph.Edge]

  typealias Point = GraphvizGeometry.Point

  /// The room between parallel lines, in points; their labels fit into it with a line of text.
  private static let fan = 22.0
  /// How far lines bow out to get around a card, in points.
  private static let bows: [Double] = [
    0, 14, -14, 28, -28, 44, -44, 62, -62, 84, -84, 110, -110, 140, -140, 180, -180, 230, -230,
  ]

  /// The edges in their order.
  ///
  /// - Complexity: O(m·n) with a small factor.
  func shaped() -> [GraphvizGeometry.Edge] {
    var groups: [[Int]: [Int]] = [:]
    for (number, edge) in edges.enumerated() {
      groups[[min(edge.tail, edge.head), max(edge.tail, edge.head)], default: []].append(number)
    }
    var shaped = edges.map { GraphvizGeometry.Edge(tail: $0.tail, head: $0.head, splines: []) }
    for (ends, members) in groups {
      if ends[0] == ends[1] {
        for (place, number) in members.enumerated() {
          shaped[number].splines = [loop(ends[0], place, edges[number])]
        }
      } else {
        let curves = bundle(from: ends[0], to: ends[1], count: members.count)
        for (number, curve) in zip(members, curves) {
          let isForward = edges[number].tail == ends[0]
          shaped[number].splines = [finished(isForward ? curve : curve.reversed(), edges[number])]
        }
      }
    }
    return shaped
  }

  /// Curves from middle to middle, beside each other, that meet as few other cards as can be, the straightest of them.
  private func bundle(from first: Int, to second: Int, count: Int) -> [CubicCurve] {
    let (start, end) = (boxes[first].center, boxes[second].center)
    var best: (cost: Double, curves: [CubicCurve]) = (.infinity, [])
    for bow in Self.bows where abs(bow) / 40 < best.cost {
      let curves = (0..<count).map { place in
        CubicCurve(start, end, bow: bow + (Double(place) - Double(count - 1) / 2) * Self.fan)
      }
      let cost = curves.reduce(abs(bow) / 40) { $0 + self.hits($1, first, second) }
      if cost < best.cost { best = (cost, curves) }
    }
    return best.curves
  }

  /// What a curve costs that runs through cards other than its own, or close by.
  private func hits(_ curve: CubicCurve, _ first: Int, _ second: Int) -> Double {
    let line = Polyline([GraphvizGeometry.Spline(points: curve.points)])
    var cost = 0.0
    for (number, box) in boxes.enumerated() where number != first && number != second {
      guard line.enters(box.insetBy(-4)) else { continue }
      cost += line.enters(box.insetBy(1)) ? 20 : 3
    }
    return cost
  }

  /// A curve cut off at its cards, with room for what it ends in.
  private func finished(_ curve: CubicCurve, _ edge: LayoutGraph.Edge) -> GraphvizGeometry.Spline {
    let start = curve.lastInside(boxes[edge.tail])
    let end = 1 - curve.reversed().lastInside(boxes[edge.head])
    // Cards over each other leave nothing to draw between them.
    guard start < end else { return GraphvizGeometry.Spline(points: curve.points) }
    return tipped(curve.part(start, end), edge)
  }

  private func tipped(_ curve: CubicCurve, _ edge: LayoutGraph.Edge) -> GraphvizGeometry.Spline {
    let size = (edge.isStruck ? 2.5 : 10) * LayoutRecipe.arrowSize
    var curve = curve
    var spline = GraphvizGeometry.Spline(points: [])
    if !edge.isSymmetric || edge.isStruck {
      spline.endTip = curve.points[3]
      curve = curve.part(0, 1 - curve.reversed().parameter(at: size))
    }
    if edge.isSymmetric, edge.isStruck {
      spline.startTip = curve.points[0]
      curve = curve.part(curve.parameter(at: size), 1)
    }
    spline.points = curve.points
    return spline
  }

  /// A line from a card to itself, at its right side, or its left for every second one.
  private func loop(_ node: Int, _ place: Int, _ edge: LayoutGraph.Edge) -> GraphvizGeometry.Spline {
    let box = boxes[node]
    let isRight = place.isMultiple(of: 2)
    let side = isRight ? box.maxX : box.minX
    let reach = (30 + 14 * Double(place / 2)) * (isRight ? 1 : -1)
    let spread = min(box.height / 4, 12)
    let middle = box.center.y
    let curve = CubicCurve(points: [
      Point(x: side, y: middle - spread), Point(x: side + reach, y: middle - spread * 2.2),
      Point(x: side + reach, y: middle + spread * 2.2), Point(x: side, y: middle + spread),
    ])
    return tipped(curve, edge)
  }
}
