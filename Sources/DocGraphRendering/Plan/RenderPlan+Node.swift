public import DocGraphModel

extension RenderPlan {
  /// A card for one entity.
  public struct Node: Sendable, Hashable, Identifiable {
    public var id: EntityID
    public var type: EntityTypeName
    public var kind: String?
    /// The whole name on one line.
    public var name: String
    /// The name as it is drawn.
    public var lines: [String]
    /// Small lines under the name: what kind, or when, or how a pledge was last reported to stand.
    public var details: [String]
    public var card: Theme.Card
    /// In points, as drawn.
    public var width: Double = 0
    public var height: Double = 0
    /// How much larger than usual its text is.
    public var textScale: Double = 1
    /// How many entities it stands for.
    public var memberCount = 1
    public var emphasis: Emphasis = .normal
    /// Whether nobody has reviewed the entity yet.
    public var isCandidate: Bool
    /// The whole name, type, kind, dates, a pledge's history and summary, one a line.
    public var tooltip: String

    /// The id of its element in an SVG.
    public var elementID: String { "entity-\(id)" }
  }
}
