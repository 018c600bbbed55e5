public import DocGraphModel

/// What of a graph is drawn, and how.
public struct RenderOptions: Sendable, Hashable {
  /// The relations that are drawn; an entity whose relations are all left out by it is left out too.
  public var filter: RelationFilter
  public var theme: Theme
  /// Stands above the picture; nil for the graph's own title, empty for none.
  public var title: String?
  /// Whether title, counts, legend and sources are drawn around the graph.
  public var showsFrame: Bool
  /// The most relations that a layout is tried with.
  ///
  /// Graphviz cannot be stopped once it has begun. On one core, with the settings for large graphs, 400 relations between
  /// 150 random entities take 1 s, 1,000 between 400 some 6 to 15 s.
  public var maximumRelations: Int

  /// The most entities that a layout is tried with; 5,000 without relations take some 3 s, and ever more time each.
  public var maximumEntities: Int

  public init(
    filter: RelationFilter = .exceptRejected, theme: Theme = .light, title: String? = nil,
    showsFrame: Bool = true, maximumEntities: Int = 2_000, maximumRelations: Int = 1_000
  ) {
    self.filter = filter
    self.theme = theme
    self.title = title
    self.showsFrame = showsFrame
    self.maximumEntities = maximumEntities
    self.maximumRelations = maximumRelations
  }
}

extension RelationFilter {
  /// What a picture shows unless told otherwise: doubt is drawn, only what a person rejected is not.
  public static let exceptRejected = {
    var filter = RelationFilter.all
    filter.reviews.remove(.rejected)
    return filter
  }()
}
