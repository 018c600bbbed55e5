internal import GraphvizBridge

/// A cubic Bézier curve of four control points.
struct CubicCurve {
  typealias Point = GraphvizGeometry.Point

  let points: [Point]

  init(points: [Point]) { self.points = points }

  /// A curve that is `bow` points beside the straight line in its middle, to the right where x runs right and y down.
  init(_ start: Point, _ end: Point, bow: Double) {
    let (x, y) = (end.x - start.x, end.y - start.y)
    let length = (x * x + y * y).squareRoot()
    let normal = length > 0 ? Point(x: -y / length, y: x / length) : Point(x: 0, y: 1)
    // The middle of a curve is three quarters as far out as its inner control points.
    let reach = bow * 4 / 3
    func inner(_ share: Double) -> Point {
      Point(x: start.x + x * share + normal.x * reach, y: start.y + y * share + normal.y * reach)
    }
    points = [start, inner(1.0 / 3), inner(2.0 / 3), end]
  }

  func reversed() -> CubicCurve { CubicCurve(points: points.reversed()) }

  func point(_ t: Double) -> Point { Polyline.point(points[...], t) }

  /// The part between two parameters, by de Casteljau's construction.
  func part(_ from: Double, _ to: Double) -> CubicCurve {
    let tail = from <= 0 ? self : split(from).1
    guard to < 1 else { return tail }
    return tail.split(from < 1 ? (to - from) / (1 - from) : 0).0
  }

  private func split(_ t: Double) -> (CubicCurve, CubicCurve) {
    var level = points
    var first = [level[0]]
    var last = [level[3]]
    while level.count > 1 {
      level = zip(level, level.dropFirst()).map {
        Point(x: $0.x + ($1.x - $0.x) * t, y: $0.y + ($1.y - $0.y) * t)
      }
      first.append(level[0])
      last.append(level[level.count - 1])
    }
    return (CubicCurve(points: first), CubicCurve(points: last.reversed()))
  }

  /// Up to where the curve, which begins in a box, is in it.
  func lastInside(_ box: Box) -> Double {
    search { point in
      box.minX < point.x && point.x < box.maxX && box.minY < point.y && point.y < box.maxY
    }
  }

  /// Up to where the curve is no further from its beginning than `distance`.
  func parameter(at distance: Double) -> Double {
    let start = points[0]
    return search { point in
      let (x, y) = (point.x - start.x, point.y - start.y)
      return x * x + y * y < distance * distance
    }
  }

  /// The parameter up to which a condition holds that holds at the beginning.
  private func search(_ holds: (Point) -> Bool) -> Double {
    let steps = 64
    guard let first = (0...steps).first(where: { !holds(point(Double($0) / Double(steps))) }) else {
      return 1
    }
    guard first > 0 else { return 0 }
    var (low, high) = (Double(first - 1) / Double(steps), Double(first) / Double(steps))
    for _ in 0..<20 {
      let middle = (low + high) / 2
      if holds(point(middle)) { low = middle } else { high = middle }
    }
    return low
  }
}
