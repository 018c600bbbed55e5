internal import DocGraphModel
internal import DocGraphSyntax
internal import GraphvizBridge

extension Picture {
  /// The picture as data, in JSON: what is drawn with its place, in points from the upper left corner of the graph, so that other
  /// programs can draw it in their own way.
  ///
  /// An object with `version`, `unit`, `layout`, `width`, `height`, `title`, `subtitle`, `captions`, `notes`, `nodes` and
  /// `edges`. A node has the middle of its card in `x` and `y`; an edge its `curves`, each a list of 1 + 3·n points of cubic
  /// Bézier curves, with the `tip` of an arrow where it has one.
  ///
  /// - Complexity: O(n) in what is drawn.
  public var json: [UInt8] {
    let geometry = arrangement.geometry
    var writer = JSONWriter()
    let pairs: [(String, SyntaxValue?)] = [
      ("version", .number("1")), ("unit", .text("pt")), ("layout", .text(arrangement.style.rawValue)),
      ("width", number(geometry.width)), ("height", number(geometry.height)), ("title", text(plan.title)),
      ("subtitle", .text(plan.subtitle)), ("captions", list(plan.captions)), ("notes", list(notes)),
      ("nodes", .sequence(zip(plan.nodes, geometry.nodes).map(value), .block)),
      ("edges", .sequence(zip(plan.edges, geometry.edges).map(value), .block)),
    ]
    writer.value(object(pairs, .block))
    return writer.takeBytes()
  }

  private func value(_ node: RenderPlan.Node, _ place: GraphvizGeometry.Node) -> SyntaxValue {
    object([
      ("id", .text(node.id.rawValue)), ("type", .text(node.type.rawValue)), ("kind", text(node.kind)),
      ("name", .text(node.name)), ("x", number(place.center.x)), ("y", number(place.center.y)),
      ("width", number(node.width)), ("height", number(node.height)),
      ("members", node.memberCount == 1 ? nil : .number(String(node.memberCount))),
      ("emphasis", node.emphasis == .normal ? nil : .text(node.emphasis.rawValue)),
    ])
  }

  private func value(_ edge: RenderPlan.Edge, _ place: GraphvizGeometry.Edge) -> SyntaxValue {
    let curves = place.splines.map { spline in
      object([
        ("points", .sequence(spline.points.map(value), .compact)), ("startTip", spline.startTip.map(value)),
        ("tip", spline.endTip.map(value)),
      ])
    }
    return object([
      ("id", .text(edge.id.rawValue)), ("source", .text(edge.source.rawValue)),
      ("target", .text(edge.target.rawValue)), ("type", .text(edge.type.rawValue)),
      ("label", edge.lines.isEmpty ? nil : .text(edge.lines.joined(separator: " "))),
      ("relations", edge.relationCount == 1 ? nil : .number(String(edge.relationCount))),
      ("reservations", edge.reservations.isEmpty ? nil : list(edge.reservations)),
      ("emphasis", edge.emphasis == .normal ? nil : .text(edge.emphasis.rawValue)),
      ("labelAt", place.label.map(value)), ("curves", .sequence(curves, .compact)),
    ])
  }

  private func value(_ point: GraphvizGeometry.Point) -> SyntaxValue {
    .sequence([number(point.x), number(point.y)], .compact)
  }

  private func number(_ value: Double) -> SyntaxValue { .number(point(value)) }
  private func text(_ value: String?) -> SyntaxValue? { value.map(SyntaxValue.text) }
  private func list(_ values: [String]) -> SyntaxValue { .sequence(values.map(SyntaxValue.text), .compact) }

  private func object(
    _ pairs: [(String, SyntaxValue?)], _ layout: SyntaxLayout = .compact
  ) -> SyntaxValue {
    .mapping(pairs.compactMap { key, value in value.map { (key, $0) } }, layout)
  }
}
