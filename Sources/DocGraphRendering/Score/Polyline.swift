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
    guard bounds.overlaps(box) else { return false }
    var next = 1
    while next < points.count {
      if Segment(start: points[next - 1], end: points[next]).enters(box) { return true }
      next += 1
    }
    return false
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
    let (first, second, third, fourth) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    let (a, b) = (control[control.startIndex], control[control.startIndex + 1])
    let (c, d) = (control[control.startIndex + 2], control[control.startIndex + 3])
    return .init(
      x: first * a.x + second * b.x + third * c.x + fourth * d.x,
      y: first * a.y + second * b.y + third * c.y + fourth * d.y)
  }
}
