internal import GraphvizBridge

/// What a line's path and ends look like.
struct LinePath {
  /// The path's data.
  var path = ""
  /// Arrowheads, each as the corners of a triangle.
  var arrows: [[GraphvizGeometry.Point]] = []
  /// Bars across the line's ends.
  var bars: [(from: GraphvizGeometry.Point, to: GraphvizGeometry.Point)] = []

  private static let halfWidth = 0.36
  private static let bar = 4.0

  init(_ splines: [GraphvizGeometry.Spline], isBarred: Bool) {
    for spline in splines where spline.points.count > 1 {
      var path = "M" + Self.text(spline.points[0])
      if let tip = spline.startTip, isBarred { path = "M\(Self.text(tip))L\(Self.text(spline.points[0]))" }
      var index = 1
      while index + 2 < spline.points.count {
        path += "C" + spline.points[index...(index + 2)].map(Self.text).joined(separator: " ")
        index += 3
      }
      if let tip = spline.endTip, isBarred { path += "L" + Self.text(tip) }
      self.path += path
      if let tip = spline.startTip { addEnd(from: spline.points[0], to: tip, isBarred) }
      if let tip = spline.endTip { addEnd(from: spline.points[spline.points.count - 1], to: tip, isBarred) }
    }
  }

  private mutating func addEnd(
    from base: GraphvizGeometry.Point, to tip: GraphvizGeometry.Point, _ isBarred: Bool
  ) {
    let (dx, dy) = (tip.x - base.x, tip.y - base.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0.01 else { return }
    if isBarred {
      let (ux, uy) = (dx / length * Self.bar, dy / length * Self.bar)
      let foot = GraphvizGeometry.Point(x: base.x + dx * 0.6, y: base.y + dy * 0.6)
      bars.append((.init(x: foot.x - uy, y: foot.y + ux), .init(x: foot.x + uy, y: foot.y - ux)))
    } else {
      let (ux, uy) = (dx * Self.halfWidth, dy * Self.halfWidth)
      arrows.append([tip, .init(x: base.x - uy, y: base.y + ux), .init(x: base.x + uy, y: base.y - ux)])
    }
  }

  static func text(_ position: GraphvizGeometry.Point) -> String {
    "\(point(position.x)),\(point(position.y))"
  }
}
