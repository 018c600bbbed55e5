/// The types that a graph may use: data, not code.
public struct Schema: Hashable, Sendable {
  public private(set) var entityTypes: [EntityType]
  /// The kinds that each entity type knows, sorted.
  public private(set) var kinds: [EntityTypeName: [String]]
  public private(set) var relationTypes: [RelationType]
  private var entityTypePositions: [EntityTypeName: Int]
  private var relationTypePositions: [RelationTypeName: Int]

  init(entityTypes: [EntityType], kinds: [EntityTypeName: [String]], relationTypes: [RelationType]) {
    self.entityTypes = entityTypes
    self.kinds = kinds.mapValues { Set($0).sorted() }
    self.relationTypes = relationTypes
    entityTypePositions = Dictionary(
      zip(entityTypes.map(\.name), entityTypes.indices), uniquingKeysWith: { first, _ in first })
    relationTypePositions = Dictionary(
      zip(relationTypes.map(\.name), relationTypes.indices), uniquingKeysWith: { first, _ in first })
  }

  /// - Complexity: O(1).
  public func entityType(_ name: EntityTypeName) -> EntityType? {
    entityTypePositions[name].map { entityTypes[$0] }
  }

  /// - Complexity: O(1).
  public func relationType(_ name: RelationTypeName) -> RelationType? {
    relationTypePositions[name].map { relationTypes[$0] }
  }

  /// Whether `type` is `ancestor` or, over its parents, a special case of it.
  public func isType(_ type: EntityTypeName, a ancestor: EntityTypeName) -> Bool {
    var current: EntityTypeName? = type
    // A chain of parents is at most as long as there are types; what goes on is a cycle.
    for _ in 0...entityTypes.count {
      guard let name = current else { return false }
      if name == ancestor { return true }
      current = entityType(name)?.parent
    }
    return false
  }

  /// Person, organization or place, or a special case of one.
  public func isAgent(_ type: EntityTypeName) -> Bool {
    [.person, .organization, .place].contains { isType(type, a: $0) }
  }

  /// The kinds of a type and of those it is a special case of, sorted.
  public func kinds(of type: EntityTypeName) -> [String] {
    Set(kinds.lazy.filter { isType(type, a: $0.key) }.flatMap(\.value)).sorted()
  }

  public func end(_ end: RelationEnd, admits type: EntityTypeName, kind: String?) -> Bool {
    switch end {
    case .any: true
    case .agent: isAgent(type)
    case .type(let expected, let expectedKind):
      isType(type, a: expected) && (expectedKind == nil || expectedKind == kind)
    }
  }

  /// Whether a relation of `relationType` may go from `source` to `target`.
  public func allows(_ relationType: RelationType, from source: Entity, to target: Entity) -> Bool {
    relationType.ends.contains { ends in
      ends.source.contains { end($0, admits: source.type, kind: source.kind) }
        && ends.target.contains { end($0, admits: target.type, kind: target.kind) }
    }
  }

  /// A relation as people read it, from source to target: its type's label, or the source's words where the type says nothing.
  public func words(of relation: Relation) -> String {
    if relation.type == .relatedTo, let label = relation.label, !label.isEmpty { return label }
    return relationType(relation.type)?.label ?? DocGraphModel.words(of: relation.type.rawValue)
  }

  /// The schema with more types; one that is there already stays as it is (validation reports it).
  public func extended(by addition: SchemaExtension) -> Schema {
    guard !addition.isEmpty else { return self }
    return Schema(
      entityTypes: entityTypes + addition.entityTypes,
      kinds: kinds.merging(addition.kinds) { $0 + $1 },
      relationTypes: relationTypes + addition.relationTypes)
  }
}

/// The types that a graph adds to the standard ones.
public struct SchemaExtension: Hashable, Sendable {
  public var entityTypes: [EntityType]
  public var kinds: [EntityTypeName: [String]]
  public var relationTypes: [RelationType]

  public init(
    entityTypes: [EntityType] = [], kinds: [EntityTypeName: [String]] = [:],
    relationTypes: [RelationType] = []
  ) {
    self.entityTypes = entityTypes
    self.kinds = kinds
    self.relationTypes = relationTypes
  }

  public var isEmpty: Bool { entityTypes.isEmpty && kinds.isEmpty && relationTypes.isEmpty }
}
