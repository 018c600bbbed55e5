internal import GraphvizBridge

/// A rectangle along the axes, in points.
struct Box: Equatable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  init(center: GraphvizGeometry.Point, width: Double, height: Double) {
    minX = center.x - width / 2
    minY = center.y - height / 2
    maxX = center.x + width / 2
    maxY = center.y + height / 2
  }

  /// What holds nothing yet.
  static let empty = Box(minX: .infinity, minY: .infinity, maxX: -.infinity, maxY: -.infinity)

  var center: GraphvizGeometry.Point { .init(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }
  var width: Double { maxX - minX }
  var height: Double { maxY - minY }

  func insetBy(_ margin: Double) -> Box {
    Box(minX: minX + margin, minY: minY + margin, maxX: maxX - margin, maxY: maxY - margin)
  }

  mutating func extend(to point: GraphvizGeometry.Point) {
    minX = min(minX, point.x)
    minY = min(minY, point.y)
    maxX = max(maxX, point.x)
    maxY = max(maxY, point.y)
  }

  mutating func extend(to box: Box) {
    minX = min(minX, box.minX)
    minY = min(minY, box.minY)
    maxX = max(maxX, box.maxX)
    maxY = max(maxY, box.maxY)
  }

  /// Whether they overlap by more than `margin` in both directions.
  func overlaps(_ other: Box, by margin: Double = 0) -> Bool {
    minX < other.maxX - margin && other.minX < maxX - margin && minY < other.maxY - margin
      && other.minY < maxY - margin
  }
}

/// A straight piece of a line.
struct Segment {
  var start: GraphvizGeometry.Point
  var end: GraphvizGeometry.Point

  /// Whether the two cross within both, and do not only touch.
  func crosses(_ other: Segment) -> Bool {
    Self.turn(start, end, other.start) * Self.turn(start, end, other.end) < 0
      && Self.turn(other.start, other.end, start) * Self.turn(other.start, other.end, end) < 0
  }

  /// Whether a part of it lies within the box.
  func enters(_ box: Box) -> Bool {
    if max(start.x, end.x) < box.minX || min(start.x, end.x) > box.maxX
      || max(start.y, end.y) < box.minY || min(start.y, end.y) > box.maxY
    {
      return false
    }
    if box.minX < start.x, start.x < box.maxX, box.minY < start.y, start.y < box.maxY { return true }
    let (upperLeft, upperRight) = (
      GraphvizGeometry.Point(x: box.minX, y: box.minY), GraphvizGeometry.Point(x: box.maxX, y: box.minY)
    )
    let (lowerLeft, lowerRight) = (
      GraphvizGeometry.Point(x: box.minX, y: box.maxY), GraphvizGeometry.Point(x: box.maxX, y: box.maxY)
    )
    return crosses(Segment(start: upperLeft, end: upperRight))
      || crosses(Segment(start: upperRight, end: lowerRight))
      || crosses(Segment(start: lowerRight, end: lowerLeft))
      || crosses(Segment(start: lowerLeft, end: upperLeft))
  }

  /// Above 0 where `third` lies on one side of the line from `first` to `second`, below on the other.
  private static func turn(
    _ first: GraphvizGeometry.Point, _ second: GraphvizGeometry.Point, _ third: GraphvizGeometry.Point
  ) -> Double {
    (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x)
  }
}
