/// Where a layout put everything, in points (1/72 in); x runs to the right, y down, both from 0 at the upper left corner.
public struct GraphvizGeometry: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  public struct Node: Sendable, Hashable {
    /// Its name in the DOT text.
    public var name: String
    public var center: Point
    public var width: Double
    public var height: Double

    public init(name: String, center: Point, width: Double, height: Double) {
      self.name = name
      self.center = center
      self.width = width
      self.height = height
    }
  }

  /// A piece of an edge: cubic Bézier curves, one after the other.
  public struct Spline: Sendable, Hashable {
    /// 1 + 3·n control points for n curves.
    public var points: [Point]
    /// The tip of an arrow at the beginning, where there is one; the curve begins at its base.
    public var startTip: Point?
    /// The tip of an arrow at the end; the curve ends at its base.
    public var endTip: Point?

    public init(points: [Point], startTip: Point? = nil, endTip: Point? = nil) {
      self.points = points
      self.startTip = startTip
      self.endTip = endTip
    }
  }

  public struct Edge: Sendable, Hashable {
    /// The position of its tail in ``GraphvizGeometry/nodes``.
    public var tail: Int
    public var head: Int
    /// Most often one; none where the engine drew none.
    public var splines: [Spline]
    /// The middle of its label, where it has one that was placed.
    public var label: Point?

    public init(tail: Int, head: Int, splines: [Spline], label: Point? = nil) {
      self.tail = tail
      self.head = head
      self.splines = splines
      self.label = label
    }
  }

  public var width: Double
  public var height: Double
  /// In the order in which the DOT text first names them.
  public var nodes: [Node]
  /// In the order of the DOT text.
  public var edges: [Edge]

  public init(width: Double, height: Double, nodes: [Node], edges: [Edge]) {
    self.width = width
    self.height = height
    self.nodes = nodes
    self.edges = edges
  }
}
