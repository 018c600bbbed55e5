internal import GraphvizBridge

/// Puts rectangles beside and under each other without overlaps, in rows.
struct Packing {
  /// The upper left corners, in the order of the sizes.
  private(set) var origins: [GraphvizGeometry.Point] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// Rows from left to right in the order given, none wider than `limit` unless one rectangle alone is.
  ///
  /// - Complexity: O(n).
  init(_ sizes: [(width: Double, height: Double)], limit: Double, gap: Double) {
    var x = 0.0
    var y = 0.0
    var rowHeight = 0.0
    for size in sizes {
      if x > 0, x + size.width > limit {
        x = 0
        y += rowHeight + gap
        rowHeight = 0
      }
      origins.append(.init(x: x, y: y))
      width = max(width, x + size.width)
      rowHeight = max(rowHeight, size.height)
      x += size.width + gap
    }
    height = sizes.isEmpty ? 0 : y + rowHeight
  }

  /// The rows whose outline is nearest to an aspect, of width by height.
  static func nearest(
    to aspect: Double, _ sizes: [(width: Double, height: Double)], gap: Double
  ) -> Packing {
    let widest = sizes.map(\.width).max() ?? 0
    let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let ideal = max((area * aspect).squareRoot(), widest)
    var best: (distance: Double, packing: Packing)?
    for factor in stride(from: 0.6, through: 2, by: 0.1) {
      let packing = Packing(sizes, limit: max(ideal * factor, widest), gap: gap)
      guard packing.height > 0, packing.width > 0 else { continue }
      // As near to the aspect as can be, and not larger than needed.
      let stretch = packing.width / packing.height / aspect
      let distance = max(stretch, 1 / stretch) * packing.width * packing.height
      if best.map({ distance < $0.distance }) ?? true { best = (distance, packing) }
    }
    return best?.packing ?? Packing(sizes, limit: widest, gap: gap)
  }
}
