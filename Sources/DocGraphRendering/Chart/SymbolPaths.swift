internal import DocGraphModel

/// The symbols of charts, drawn as paths so that no font is needed.
enum SymbolPaths {
  /// A symbol around a point, painted with these attributes; what stands inside it in `ink`.
  static func element(_ shape: ChartMark.Shape, _ x: Double, _ y: Double, paint: String, ink: String)
    -> String
  {
    switch shape {
    case .circle, .computed: return circle(x, y, 4.5, paint)
    case .diamond: return polygon([(0, -6), (6, 0), (0, 6), (-6, 0)], x, y, paint)
    case .square: return polygon([(-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)], x, y, paint)
    case .triangle: return polygon([(-5.5, -4.5), (5.5, -4.5), (0, 5.5)], x, y, paint)
    case .document: return polygon([(-4, -5), (2, -5), (4, -3), (4, 5), (-4, 5)], x, y, paint)
    case .report(let status): return circle(x, y, 6, paint) + strokes(inside(status), x, y, ink)
    }
  }

  private static func inside(_ status: Pledge.Status) -> [[(Double, Double)]] {
    switch status {
    case .delivered: [[(-2.8, 0.2), (-0.8, 2.4), (3, -2.4)]]
    case .partlyDelivered: [[(-3, 0), (3, 0)], [(0, -3), (0, 3)]]
    case .missed: [[(-2.3, -2.3), (2.3, 2.3)], [(-2.3, 2.3), (2.3, -2.3)]]
    case .withdrawn: [[(-3, 0), (3, 0)]]
    case .superseded: [[(-2.6, -2.4), (0, 0), (-2.6, 2.4)], [(0.4, -2.4), (3, 0), (0.4, 2.4)]]
    case .inProgress: [[(-1.6, -2.8), (2.2, 0), (-1.6, 2.8)]]
    case .announced: [[(0, -2.8), (0, 0.6)], [(0, 2.6), (0, 3)]]
    case .unknown: [[(-2.6, 0), (-2, 0)], [(-0.3, 0), (0.3, 0)], [(2, 0), (2.6, 0)]]
    }
  }

  private static func circle(_ x: Double, _ y: Double, _ radius: Double, _ paint: String) -> String {
    "<circle cx=\"\(point(x))\" cy=\"\(point(y))\" r=\"\(point(radius))\" \(paint)/>"
  }

  private static func polygon(_ points: [(Double, Double)], _ x: Double, _ y: Double, _ paint: String)
    -> String
  {
    let list = points.map { "\(point(x + $0.0)),\(point(y + $0.1))" }.joined(separator: " ")
    return "<polygon points=\"\(list)\" stroke-linejoin=\"round\" \(paint)/>"
  }

  private static func strokes(
    _ lines: [[(Double, Double)]], _ x: Double, _ y: Double, _ ink: String
  ) -> String {
    let path = lines.map { line in
      "M" + line.map { "\(point(x + $0.0)),\(point(y + $0.1))" }.joined(separator: "L")
    }.joined()
    return
      "<path d=\"\(path)\" fill=\"none\" stroke=\"\(ink)\" stroke-width=\"1.5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
  }
}
