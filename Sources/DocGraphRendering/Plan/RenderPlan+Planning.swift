public import DocGraphModel

extension RenderPlan {
  /// Plans the picture of a graph.
  ///
  /// Nodes come by type (people, organizations, events, pledges, other types, places) and in natural order of
  /// their ids, edges in natural order of theirs.
  ///
  /// - Parameter communities: Finds groups in what would be shown; called only where that is too much for a picture, so that
  ///   a summary takes its place, which groups by type if there are none.
  /// - Complexity: O(n log n) in the size of the graph.
  public init(
    _ graph: Graph, options: RenderOptions = RenderOptions(),
    communities: (Graph) -> EntityGroups? = { _ in nil }
  ) {
    let graph = graph.canonical()
    let viewed = ViewedGraph(graph, options: options, communities: communities)
    let schema = graph.schema
    let theme = options.theme
    let wording = SentenceWording(
      graph, names: SourceNames(graph), schema: schema,
      relations: viewed.selection.links.lazy.map { graph.relations[$0.relation] })

    self.theme = theme
    title = Self.text(options.title ?? graph.title)
    name = EntityID(sluggedFrom: title ?? "", fallback: "graph").rawValue
    let planned = ViewPlanner(
      viewed: viewed, view: options.view, wording: wording, theme: theme, during: options.filter.during
    ).parts()
    let order = TypeOrder(schema)
    var nodes = planned.nodes.sorted { order.precedes($0, $1) }
    let scales = ScalePlanner(view: options.view, theme: theme).apply(to: &nodes)
    self.nodes = nodes
    edges = planned.edges
    isSummary = viewed.isSummary
    omissions = viewed.selection.omissionsInOrder
    rootID = Self.root(nodes, edges, focus: options.view.focus + (options.view.paths?.ends ?? []))
    let people = nodes.filter { schema.isType($0.type, a: .person) }.map(\.id)
    leftColumn = Self.withoutParallels(people, edges)
    rightColumn = Self.destinations(nodes, edges) { schema.isType($0.type, a: .place) }
    legend = Legend(nodes: nodes, edges: edges, scales: scales, schema: schema, theme: theme)
    showsFrame = options.showsFrame
    let captions = CaptionPlanner(viewed: viewed, options: options, wording: wording)
    subtitle = captions.subtitle
    self.captions = captions.lines
    warnings = viewed.isSummary ? [Self.hint(viewed)] : []
    if nodes.count > Self.mostNodesToRead {
      warnings.append(
        "\(nodes.count) entities and \(edges.count) relations are many for one picture: see a part of it with "
          + "--focus NAME or --top 60 --by degree, or groups with --collapse community"
      )
    }
  }

  /// More than these are hard to read in one picture, whatever the layout.
  private static let mostNodesToRead = 150

  /// Why the picture is a summary, and how to see more.
  private static func hint(_ viewed: ViewedGraph) -> String {
    let entities = CaptionPlanner.count(viewed.selection.shownRows.count, "entity", "entities")
    let relations = CaptionPlanner.count(viewed.selection.links.count, "relation")
    return
      "\(entities) and \(relations) are too many for one picture, so it is a summary: see a part of it with "
      + "--focus NAME, --top 100 --by degree, --type, --relation or --between, or choose groups with --collapse"
  }

  /// The first of `focus` that is drawn, else the first node with the most relations.
  private static func root(_ nodes: [Node], _ edges: [Edge], focus: [EntityID]) -> Node.ID? {
    let ids = Set(nodes.lazy.map(\.id))
    if let first = focus.first(where: ids.contains) { return first }
    var degrees: [EntityID: Int] = [:]
    for edge in edges {
      degrees[edge.source, default: 0] += edge.relationCount
      if edge.target != edge.source { degrees[edge.target, default: 0] += edge.relationCount }
    }
    var root = nodes.first
    for node in nodes where degrees[node.id, default: 0] > degrees[root?.id ?? node.id, default: 0] {
      root = node
    }
    return root?.id
  }

  /// The people who can stand in one column: `dot` draws parallel lines within a rank, and their labels, over each other.
  private static func withoutParallels(_ people: [EntityID], _ edges: [Edge]) -> [EntityID] {
    var pairs: Set<Set<EntityID>> = []
    var parallel: [EntityID: Set<EntityID>] = [:]
    for edge in edges where !pairs.insert([edge.source, edge.target]).inserted {
      parallel[edge.source, default: []].insert(edge.target)
      parallel[edge.target, default: []].insert(edge.source)
    }
    var column: [EntityID] = []
    var standing: Set<EntityID> = []
    for person in people where parallel[person, default: []].isDisjoint(with: standing) {
      column.append(person)
      standing.insert(person)
    }
    return column
  }

  private static func text(_ title: String?) -> String? {
    guard let title else { return nil }
    let line = DirectionalText.line(title)
    return line.isEmpty ? nil : line
  }

  /// The places from which no relation leads back to other nodes: one that acts stands among the actors.
  private static func destinations(
    _ nodes: [Node], _ edges: [Edge], isPlace: (Node) -> Bool
  ) -> [Node.ID] {
    let places = nodes.filter(isPlace).map(\.id)
    let ids = Set(places)
    let acting = Set(edges.lazy.filter { !ids.contains($0.target) }.map(\.source))
    return places.filter { !acting.contains($0) }
  }
}

/// The order of nodes: by the column that their type stands in, then by id.
private struct TypeOrder {
  private let ranks: [EntityTypeName: Int]

  init(_ schema: Schema) {
    let first: [EntityTypeName] = [.person, .organization, .event, .pledge]
    let others = schema.entityTypes.map(\.name).filter { !first.contains($0) && $0 != .place }
    let all = first + others + [.place]
    ranks = Dictionary(zip(all, all.indices), uniquingKeysWith: { first, _ in first })
  }

  func precedes(_ left: RenderPlan.Node, _ right: RenderPlan.Node) -> Bool {
    let a = ranks[left.type] ?? ranks.count
    let b = ranks[right.type] ?? ranks.count
    return a == b ? left.id < right.id : a < b
  }
}
