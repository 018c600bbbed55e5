public import GraphvizBridge

/// A finished picture of a graph: what it shows and where everything stands.
public struct Picture: Sendable, Hashable {
  public let plan: RenderPlan
  public let arrangement: Arrangement
  public let purpose: Purpose

  public init(plan: RenderPlan, arrangement: Arrangement, purpose: Purpose = .web) {
    self.plan = plan
    self.arrangement = arrangement
    self.purpose = purpose
  }

  /// The picture as an SVG document: self-contained, without scripts, the same bytes on every machine.
  ///
  /// - Complexity: O(n) in what is drawn.
  public var svg: [UInt8] {
    var writer = PictureSVG(self)
    return writer.bytes()
  }

  /// The picture in another format that Graphviz's Cairo writes: PDF, PNG, JPEG or WebP.
  ///
  /// - Parameter resolution: dots per inch, for formats that are made of dots.
  public func conversion(to format: GraphvizFormat, resolution: Double = 144) -> GraphvizConversion {
    let frame = PictureFrame(self)
    return GraphvizConversion(
      svg: svg, width: frame.width, height: frame.height, format: format,
      background: plan.theme.background, resolution: resolution)
  }

  /// What stands below it: the plan's captions, and what the layout had no room for.
  var captions: [String] {
    let hidden = zip(plan.edges, arrangement.geometry.edges).count { !$0.lines.isEmpty && $1.label == nil }
    guard hidden > 0 else { return plan.captions }
    return ["Not labelled for want of room: \(CaptionPlanner.count(hidden, "relation"))."] + plan.captions
  }

  /// How well it can be read.
  ///
  /// - Complexity: as of ``LayoutScore/init(_:_:)``.
  public var score: LayoutScore { LayoutScore(plan, arrangement.geometry) }

  /// What was simplified, for the user to know.
  public var notes: [String] { plan.warnings + arrangement.notes }
}
