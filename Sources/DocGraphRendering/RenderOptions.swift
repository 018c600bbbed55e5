public import DocGraphModel

/// What of a graph is drawn, and how.
public struct RenderOptions: Sendable, Hashable {
  /// The relations that are drawn; an entity whose relations are all left out by it is left out too.
  public var filter: RelationFilter
  /// What of the graph is shown, and how it is grouped.
  public var view: GraphView
  public var theme: Theme
  /// Stands above the picture; nil for the graph's own title, empty for none.
  public var title: String?
  /// Whether title, counts, legend and sources are drawn around the graph.
  public var showsFrame: Bool
  /// The most entities of a picture: where there are more, or more relations than ``maximumRelations``, a summary takes its
  /// place, with groups as nodes. A view that says which entities are wanted may have four times as many of both.
  public var maximumEntities: Int
  /// The most relations of a picture.
  public var maximumRelations: Int

  public init(
    filter: RelationFilter = .exceptRejected, view: GraphView = GraphView(), theme: Theme = .light,
    title: String? = nil, showsFrame: Bool = true, maximumEntities: Int = 500, maximumRelations: Int = 1_000
  ) {
    self.filter = filter
    self.view = view
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
