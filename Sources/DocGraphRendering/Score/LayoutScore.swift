public import GraphvizBridge

/// How well a layout can be read: what crosses and covers what, and how large it is; counted from its coordinates.
///
/// Curves count as eight straight pieces each. What only touches, or overlaps by less than the margins given with
/// each count, is not counted.
public struct LayoutScore: Sendable, Hashable {
  /// How often two lines cross, each time they do.
  public var crossings = 0
  /// Lines over cards that are not their own, by more than 2 points: each pair once.
  public var linesThroughNodes = 0
  /// Cards that overlap each other by more than half a point.
  public var nodeOverlaps = 0
  /// Labels that overlap each other by more than half a point.
  public var labelOverlaps = 0
  /// Labels that overlap a card by more than half a point.
  public var labelsOnNodes = 0
  /// Lines that run over the label of another one by more than a point: each pair once.
  public var linesOnLabels = 0
  /// Relations for which the engine has drawn no line.
  public var missingLines = 0
  /// Relations whose label has no place.
  public var hiddenLabels = 0
  /// In inches.
  public var width = 0.0
  /// In inches.
  public var height = 0.0
  /// The length of all lines, in inches.
  public var length = 0.0

  /// Width by height; 0 for a picture without height.
  public var aspect: Double { height > 0 ? width / height : 0 }

  public init() {}

  /// The score of a plan's layout; nodes and edges of `geometry` are in the order of the plan's.
  ///
  /// - Complexity: O(n² + m·n + k) with a small factor for n nodes and m edges, of which k pairs of pieces stand
  ///   below each other.
  public init(_ plan: RenderPlan, _ geometry: GraphvizGeometry) {
    let nodes = zip(plan.nodes, geometry.nodes).map {
      Box(center: $1.center, width: $0.width, height: $0.height)
    }
    let sizes = plan.edges.map { ($0.labelWidth, $0.labelHeight) }
    self.init(nodes: nodes, edges: geometry.edges, labelSizes: sizes)
    width = geometry.width / 72
    height = geometry.height / 72
  }

  /// The score of a graph's layout in the graph's order.
  init(_ geometry: GraphvizGeometry, _ graph: LayoutGraph) {
    self.init(
      nodes: geometry.boxes(graph), edges: geometry.edges,
      labelSizes: graph.edges.map { ($0.labelWidth, $0.labelHeight) })
    width = geometry.width / 72
    height = geometry.height / 72
  }

  /// The counts alone.
  init(
    nodes: [Box], edges: [GraphvizGeometry.Edge], labelSizes: [(width: Double, height: Double)]
  ) {
    let lines = edges.map { Polyline($0.splines) }
    missingLines = lines.count { $0.points.count < 2 }
    length = lines.reduce(0) { $0 + $1.length } / 72
    crossings = Crossings.count(lines)
    nodeOverlaps = Self.overlaps(nodes)
    let inner = nodes.map { $0.insetBy(2) }
    for (edge, line) in zip(edges, lines) {
      for (number, box) in inner.enumerated()
      where number != edge.tail && number != edge.head && line.enters(box) { linesThroughNodes += 1 }
    }
    var labels: [(edge: Int, box: Box)] = []
    for (number, (edge, size)) in zip(edges, labelSizes).enumerated() where size.width > 0 {
      if let center = edge.label {
        labels.append((number, Box(center: center, width: size.width, height: size.height)))
      } else {
        hiddenLabels += 1
      }
    }
    labelOverlaps = Self.overlaps(labels.map(\.box))
    for (owner, label) in labels {
      labelsOnNodes += nodes.count { $0.overlaps(label, by: Self.margin) }
      let inner = label.insetBy(1)
      for (number, line) in lines.enumerated() where number != owner && line.enters(inner) {
        linesOnLabels += 1
      }
    }
  }

  /// Overlaps up to this, in points, come of rounding.
  private static let margin = 0.5

  private static func overlaps(_ boxes: [Box]) -> Int {
    let sorted = boxes.sorted { $0.minX < $1.minX }
    var count = 0
    for (first, box) in sorted.enumerated() {
      var second = first + 1
      while second < sorted.count, sorted[second].minX < box.maxX {
        if box.overlaps(sorted[second], by: margin) { count += 1 }
        second += 1
      }
    }
    return count
  }
}
