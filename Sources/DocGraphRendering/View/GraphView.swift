public import DocGraphModel

/// Which part of a graph a picture shows, and how that is grouped; the default shows all of it, apart.
///
/// Parts combine. They are taken in this order: a part, conditions and what is hidden, focus and paths, the fewest relations, the
/// highest values, then grouping and bundling. Entities that are named, by ``focus`` or ``paths``, stay through all of it
/// unless they are hidden by name or rejected, even without a relation that the filter admits, and are never grouped.
public struct GraphView: Sendable, Hashable {
  /// What the picture is about: these, and what is within ``hops`` of them.
  public var focus: [EntityID] = []
  /// How far from ``focus`` the picture reaches, over relations in either direction.
  public var hops = 1
  /// Chains that are highlighted in their surroundings.
  public var paths: Paths?
  /// Only entities of a part that others found, such as a community.
  public var part: Part?
  /// Only entities that meet all of these.
  public var conditions: [PropertyCondition] = []
  public var hidden: Set<Hidden> = []
  /// Only entities with as many relations, as counted before those with fewer are left out.
  public var minimumDegree = 0
  public var top: Top?
  public var collapse: Collapse?
  /// Whether relations between the same two entities are one line.
  public var bundlesParallels = false
  /// What the size of cards says.
  public var size: NodeScale?
  /// What the color of cards says.
  public var color: NodeColoring?

  public init() {}

  /// Entities that have a picture of their own.
  public struct Part: Sendable, Hashable {
    /// As people read it: "the community around Harbor Trust".
    public var label: String
    public var entities: Set<EntityID>

    public init(label: String, entities: Set<EntityID>) {
      self.label = label
      self.entities = entities
    }
  }

  /// Something that is not to be seen.
  public enum Hidden: Sendable, Hashable {
    case entity(EntityID)
    /// All entities of exactly this type.
    case entityType(EntityTypeName)
    case relationType(RelationTypeName)
  }

  /// The entities with the highest values.
  public struct Top: Sendable, Hashable {
    public var count: Int
    /// Equal values are taken in the order of ids, entities without a value never; nil for the number of relations in the picture.
    public var scale: NodeScale?

    public init(_ count: Int, by scale: NodeScale? = nil) {
      self.count = count
      self.scale = scale
    }
  }

  /// What stands in one node.
  public enum Collapse: Sendable, Hashable {
    /// The entities of each type.
    case types
    /// The entities of each of these types; others stand apart.
    case onlyTypes(Set<EntityTypeName>)
    case groups(EntityGroups)
  }

  /// Whether it says which entities are wanted, so that more of them are drawn before a summary takes their place.
  var choosesEntities: Bool {
    !focus.isEmpty || paths != nil || part != nil || !conditions.isEmpty || !hidden.isEmpty
      || minimumDegree > 0
      || top != nil
  }

  /// The entities that stay whatever else is left out.
  var named: Set<EntityID> { Set(focus).union(paths?.entities ?? []) }
}
