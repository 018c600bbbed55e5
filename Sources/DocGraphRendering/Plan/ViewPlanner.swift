internal import DocGraphEvidence
internal import DocGraphModel

/// Plans the cards and lines of what a view shows.
struct ViewPlanner {
  let viewed: ViewedGraph
  let view: GraphView
  let wording: SentenceWording
  let theme: Theme
  /// The time that the picture is of; nil for all.
  let during: PartialDate?

  private var graph: Graph { viewed.selection.graph }

  /// Nodes in the order of their first members, edges in natural order of their ids.
  func parts() -> (nodes: [RenderPlan.Node], edges: [RenderPlan.Edge]) {
    let nodes = nodes()
    return (nodes, edges(nodes))
  }

  private func nodes() -> [RenderPlan.Node] {
    let cards = CardPlanner(
      wording: wording, theme: theme, pledges: pledges, isDated: during != nil, sharedNames: sharedNames)
    let groups = GroupPlanner(graph: graph, wording: wording, theme: theme)
    let named = view.named
    var taken: Set<EntityID> = []
    return viewed.nodes.parts.enumerated().map { number, part in
      guard part.isGroup else {
        var node = cards.node(graph.entities[part.members[0]])
        node.emphasis = named.contains(node.id) ? .highlighted : view.paths == nil ? .normal : .faded
        return node
      }
      let id = groups.id(part) { taken.contains($0) || viewed.selection.rows[$0] != nil }
      taken.insert(id)
      var node = groups.node(part, id: id, innerCount: viewed.lines.innerCounts[number])
      if view.paths != nil { node.emphasis = .faded }
      return node
    }
  }

  /// What is known of the pledges that have a card, at the picture's date; of an interval at the graph's.
  private var pledges: [EntityID: PledgeEntry] {
    let isShown = viewed.nodes.parts.contains { !$0.isGroup && graph.entities[$0.members[0]].pledge != nil }
    guard isShown else { return [:] }
    let asOf = during.flatMap { $0.isInterval ? nil : $0 }
    let entries = PledgeLedger(GraphIndex(graph), asOf: asOf).entries
    return Dictionary(entries.map { ($0.entity.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private var sharedNames: Set<String> {
    var seen: Set<String> = []
    return Set(graph.entities.lazy.map(\.name).filter { !seen.insert($0).inserted })
  }

  private func edges(_ nodes: [RenderPlan.Node]) -> [RenderPlan.Edge] {
    let planner = LinePlanner(wording: wording, theme: theme)
    let bundles = BundlePlanner(planner: planner)
    let names = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0.name) })
    let thickest =
      viewed.lines.lines.lazy.filter(\.isBetweenGroups).map(\.relations.count).max() ?? 1
    let edges = viewed.lines.lines.compactMap { line -> RenderPlan.Edge? in
      let relations = line.relations.map { graph.relations[$0] }
      var edge: RenderPlan.Edge?
      if relations.count == 1 {
        edge = planner.edge(relations[0])
        edge?.source = nodes[line.source].id
        edge?.target = nodes[line.target].id
      } else if line.isBetweenGroups {
        edge = bundles.line(
          between: relations,
          ends: relations.map { (node(of: $0.source, nodes), node(of: $0.target, nodes)) },
          names: { DirectionalText.phrase(names[$0] ?? "", limit: SentenceWording.nameLimit) },
          share: Double(relations.count) / Double(thickest))
      } else {
        edge = bundles.bundle(relations)
      }
      if let paths = view.paths {
        let isOnPath = relations.contains { $0.id.map(paths.relations.contains) ?? false }
        edge?.emphasis = isOnPath ? .highlighted : .faded
      }
      return edge
    }
    return edges.sorted { $0.id < $1.id }
  }

  private func node(of entity: EntityID, _ nodes: [RenderPlan.Node]) -> EntityID {
    viewed.selection.rows[entity].flatMap { viewed.nodes.part[$0] }.map { nodes[$0].id } ?? entity
  }
}
