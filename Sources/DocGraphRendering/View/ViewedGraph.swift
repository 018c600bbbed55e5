internal import DocGraphModel

/// What of a graph is drawn, and in which nodes and lines.
struct ViewedGraph {
  private(set) var selection: Selection
  let nodes: NodeGroups
  private(set) var lines: LineGroups
  /// Whether groups took the place of what would be too much for a picture.
  let isSummary: Bool
  /// What stands in one node, chosen or, in a summary, found.
  let collapse: GraphView.Collapse?

  /// The most lines between groups.
  private static let mostGroupLines = 60

  /// - Parameter graph: In canonical form.
  init(_ graph: Graph, options: RenderOptions, communities: (Graph) -> EntityGroups?) {
    let view = options.view
    let named = view.named
    selection = Selection(
      graph, filter: options.filter, named: named, namedRelations: view.paths?.relations ?? [])
    selection.narrow(view)
    isSummary = view.collapse == nil && Self.isTooLarge(selection, options)
    if isSummary {
      let groups = communities(selection.shownGraph)
      (collapse, nodes) = Self.summary(selection, communities: groups, named: named)
    } else {
      collapse = view.collapse
      nodes = NodeGroups(selection, collapse: view.collapse, named: named)
    }
    lines = LineGroups(selection, nodes, bundlesParallels: view.bundlesParallels)
    switch collapse {
    case nil, .onlyTypes: break
    case .types, .groups:
      let count = lines.thin(to: Self.mostGroupLines)
      if count > 0 { selection.omit(.thinLine, relations: count) }
    }
  }

  /// Whether it is more than a picture holds: four times as much where the view says which entities are wanted.
  private static func isTooLarge(_ selection: Selection, _ options: RenderOptions) -> Bool {
    let factor = options.view.choosesEntities ? 4 : 1
    let (entities, areMore) = options.maximumEntities.multipliedReportingOverflow(by: factor)
    let (relations, areMoreRelations) = options.maximumRelations.multipliedReportingOverflow(by: factor)
    return !areMore && selection.shownRows.count > entities
      || !areMoreRelations && selection.links.count > relations
  }

  /// Communities, unless most entities would stand among the rest of them; else types.
  private static func summary(
    _ selection: Selection, communities: EntityGroups?, named: Set<EntityID>
  ) -> (GraphView.Collapse, NodeGroups) {
    if let communities {
      let nodes = NodeGroups(selection, collapse: .groups(communities), named: named)
      let others = nodes.parts.lazy.compactMap { part -> Int? in
        if case .others = part.kind { part.members.count } else { nil }
      }.reduce(0, +)
      if nodes.parts.count > 1, others * 2 <= selection.shownRows.count {
        return (.groups(communities), nodes)
      }
    }
    return (.types, NodeGroups(selection, collapse: .types, named: named))
  }
}

extension Selection {
  /// The graph of what is drawn.
  fileprivate var shownGraph: Graph {
    var shown = graph
    shown.entities = shownRows.map { graph.entities[$0] }
    shown.relations = links.map { graph.relations[$0.relation] }
    return shown
  }
}
