internal import GraphvizBridge

/// An edge as straight pieces: each Bézier curve in eight, with the tips of arrows.
struct Polyline {
  private(set) var points: [GraphvizGeometry.Point] = []
  private(set) var bounds = Box.empty
  private(set) var length = 0.0

  static let stepsOfACurve = 8

  init(_ splines: [GraphvizGeometry.Spline]) {
    for spline in splines {
      if let tip = spline.startTip { append(tip) }
      append(spline)
      if let tip = spline.endTip { append(tip) }
    }
  }

  var segments: some Sequence<Segment> {
    zip(points, points.dropFirst()).lazy.map(Segment.init)
  }

  func enters(_ box: Box) -> Bool {
    bounds.overlaps(box) && segments.contains { $0.enters(box) }
  }

  private mutating func append(_ spline: GraphvizGeometry.Spline) {
    let control = spline.points
    guard let first = control.first else { return }
    append(first)
    var start = 0
    while start + 3 < control.count {
      for step in 1...Self.stepsOfACurve {
        append(Self.point(control[start..<start + 4], Double(step) / Double(Self.stepsOfACurve)))
      }
      start += 3
    }
  }

  private mutating func append(_ point: GraphvizGeometry.Point) {
    if let last = points.last {
      let (x, y) = (point.x - last.x, point.y - last.y)
      length += (x * x + y * y).squareRoot()
    }
    points.append(point)
    bounds.extend(to: point)
  }

  /// The point of a cubic curve at `t` of 0 to 1.
  static func point(_ control: ArraySlice<GraphvizGeometry.Point>, _ t: Double) -> GraphvizGeometry.Point {
    let s = 1 - t
    let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    var point = GraphvizGeometry.Point(x: 0, y: 0)
    for (weight, corner) in zip(weights, control) {
      point.x += weight * corner.x
      point.y += weight * corner.y
    }
    return point
  }
}
