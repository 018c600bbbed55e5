public import DocGraphModel

extension RenderPlan {
  /// Plans the picture of a graph.
  ///
  /// Nodes come by type (people, organizations, events, pledges, other types, places) and in natural order of
  /// their ids, edges in natural order of theirs.
  ///
  /// - Complexity: O(n log n) in the size of the graph.
  public init(_ graph: Graph, options: RenderOptions = RenderOptions()) {
    let graph = graph.canonical()
    let selection = Selection(graph, filter: options.filter)
    let schema = graph.schema
    let theme = options.theme
    let names = SourceNames(graph)
    let cards = CardPlanner(names: names, schema: schema, theme: theme)
    let lines = LinePlanner(names: names, schema: schema, theme: theme)
    let order = TypeOrder(schema)

    self.theme = theme
    title = Self.text(options.title ?? graph.title)
    name = EntityID(sluggedFrom: title ?? "", fallback: "graph").rawValue
    nodes = selection.entities.map(cards.node).sorted { order.precedes($0, $1) }
    edges = selection.relations.compactMap(lines.edge)
    let people = nodes.filter { schema.isType($0.type, a: .person) }.map(\.id)
    leftColumn = Self.withoutParallels(people, edges)
    rightColumn = Self.destinations(nodes, edges) { schema.isType($0.type, a: .place) }
    legend = Legend(nodes: nodes, edges: edges, schema: schema, theme: theme)
    showsFrame = options.showsFrame
    let captions = CaptionPlanner(graph: graph, selection: selection, filter: options.filter)
    subtitle = captions.subtitle
    self.captions = captions.lines
    warnings = []
    if isLarge {
      warnings.append(
        "\(nodes.count) entities and \(edges.count) relations are many for one picture: laid out for speed, with straight lines that may cross cards"
      )
    }
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
