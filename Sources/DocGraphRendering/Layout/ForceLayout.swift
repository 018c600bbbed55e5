internal import DocGraphDOT
internal import GraphvizBridge

/// Layouts without layers: by forces, in rings, on circles. Graphviz places the cards of each connected part; lines and
/// labels are drawn here.
struct ForceLayout {
  let style: LayoutStyle
  /// Whether the engine for the largest graphs is taken, whatever the size.
  var isHasty = false
  /// The engine to take, where the usual one has failed.
  var engine: GraphvizEngine?

  /// Above this, stress over all pairs takes longer than a few tenths of a second.
  static let largestOfNeato = 400

  /// How many seeds are tried unless told, for a connected part.
  static func orders(_ graph: LayoutGraph) -> Int {
    let size = Double(graph.nodes.count + graph.edges.count)
    return max(1, min(24, Int(600_000 / (size * size))))
  }

  func recipes(_ graph: LayoutGraph, count: Int) -> [LayoutRecipe] {
    switch style {
    case .radial:
      var recipe = LayoutRecipe(engine ?? .twopi, attributes, for: graph)
      recipe.attributes["ranksep"] = .number(max(1.2, meanLength(graph) / 72))
      if let root = graph.root { recipe.attributes["root"] = .plain("n\(root)") }
      recipe.reservesLabels = false
      return [recipe]
    case .circular:
      var recipe = LayoutRecipe(engine ?? .circo, attributes, for: graph)
      recipe.attributes["mindist"] = .number(max(0.5, meanLength(graph) / 72 * 0.6))
      recipe.reservesLabels = false
      return [recipe]
    default:
      return (0..<max(count, 1)).map { number in
        let engine = engine ?? (isHasty || graph.count > Self.largestOfNeato ? .sfdp : .neato)
        var recipe = LayoutRecipe(engine, attributes, for: graph)
        recipe.attributes["start"] = .integer(number + 1)
        // Removing overlaps first shrinks the picture, and two cards alone cannot grow again.
        if graph.count == 2 { recipe.attributes["overlap"] = true }
        if engine == .sfdp {
          recipe.attributes["K"] = .number(meanLength(graph) / 72)
        } else {
          recipe.lengths = graph.edges.map { length($0, graph) }
        }
        recipe.reservesLabels = false
        return recipe
      }
    }
  }

  /// The most promising of several layouts, with less in each other's way; in rings and on circles the places are the picture.
  /// Finished, unless the time was over before.
  ///
  /// - Complexity: that of `ForceRefinement`, whose effort is the same for every size.
  func refined(
    _ layouts: [[Box]], _ graph: LayoutGraph, within time: LayoutTime
  ) -> (layouts: [[Box]], isFinished: Bool) {
    guard style == .organic, !isHasty, engine == nil else { return (layouts, true) }
    let energies = layouts.map { ForceRefinement($0, graph).energy }
    let sorted = layouts.indices.sorted { (energies[$0], $0) < (energies[$1], $1) }
    let chosen = sorted.prefix(graph.nodes.count + graph.edges.count < 400 ? 3 : 1)
    var isFinished = true
    let refined = chosen.enumerated().map { place, number in
      var refinement = ForceRefinement(layouts[number], graph)
      let share = time.share(0.9 / Double(chosen.count - place))
      if !refinement.run(effort: 150 / chosen.count, within: share) { isFinished = false }
      return refinement.boxes
    }
    return (refined, isFinished)
  }

  private var attributes: DOTAttributes {
    ["overlap": "prism", "sep": "+6", "splines": "none", "outputorder": "edgesfirst"]
  }

  /// How long a line should be: so that its label has room between the cards, and cards some air.
  private func length(_ edge: LayoutGraph.Edge, _ graph: LayoutGraph) -> Double {
    let cards = [edge.tail, edge.head].reduce(0) { $0 + graph.nodes[$1].width + graph.nodes[$1].height }
    // Two cards alone stand beside each other; among more, most lines run aslant.
    return edge.labelWidth + cards / (graph.count == 2 ? 2 : 4) + 24
  }

  private func meanLength(_ graph: LayoutGraph) -> Double {
    guard !graph.edges.isEmpty else { return 100 }
    return graph.edges.reduce(0) { $0 + length($1, graph) } / Double(graph.edges.count)
  }
}

extension GraphvizGeometry {
  /// The cards alone, as large as the graph has them; at whole hundredths of a point, since the last digits of some engines
  /// differ from run to run.
  func boxes(_ graph: LayoutGraph) -> [Box] {
    zip(nodes, graph.nodes).map {
      let center = Point(x: ($0.center.x * 100).rounded() / 100, y: ($0.center.y * 100).rounded() / 100)
      return Box(center: center, width: $1.width, height: $1.height)
    }
  }
}
