public import DocGraphModel

extension RenderPlan {
  /// A card for one entity, or for a group of them.
  public struct Node: Sendable, Hashable, Identifiable {
    /// Of a group a slug that begins with `group-` and is no entity's id.
    public var id: EntityID
    /// Of a group that of all its members, or ``mixedType``.
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
    /// How many relations its members have among themselves, which are not drawn.
    public var innerRelationCount = 0
    public var emphasis: Emphasis = .normal
    /// Whether nobody has reviewed the entity yet.
    public var isCandidate: Bool
    /// A sentence that says what it is, then a pledge's history and a summary, one a line; of a group its members.
    public var tooltip: String

    /// The id of its element in an SVG.
    public var elementID: String { isGroup ? "\(id)" : "entity-\(id)" }

    /// Whether it stands for more than one entity.
    public var isGroup: Bool { memberCount > 1 }

    /// What stands for the type of a group whose members have several.
    public static let mixedType: EntityTypeName = "several-types"
  }
}
