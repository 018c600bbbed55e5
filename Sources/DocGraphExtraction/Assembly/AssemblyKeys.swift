import DocGraphModel

/// What two entities of different documents have in common that are the same.
struct EntityKey: Hashable {
  let type: EntityTypeName
  let name: FoldedName
  let date: PartialDate?

  /// Stands for several entities of one name; no slug, and so no entity's id.
  static let ambiguous = EntityID("")

  /// Nil for what is never the same as another document's: what is only described, pledges, people by one name.
  init?(_ entity: Entity) {
    guard !entity.isDescribed, entity.type != .pledge else { return nil }
    if entity.type == .person, !entity.name.contains(" ") { return nil }
    type = entity.type
    name = Self.folded(entity.name, entity.type)
    // Two elections have the same name.
    date = entity.event?.date
  }

  private init(_ entity: Entity, name: String) {
    type = entity.type
    self.name = Self.folded(name, entity.type)
    date = entity.event?.date
  }

  /// Companies have one name with and without "Ltd".
  private static func folded(_ name: String, _ type: EntityTypeName) -> FoldedName {
    FoldedName(type == .organization ? LegalForms.dropped(from: name) : name)
  }

  /// What an entity of a graph is known by: its name, and the aliases of one that a person accepted, who may have merged it
  /// from several.
  static func keys(of entity: Entity) -> [EntityKey] {
    guard let key = EntityKey(entity) else { return [] }
    guard entity.review == .accepted else { return [key] }
    return [key]
      + entity.aliases.filter { $0.kind == .alias && (entity.type != .person || $0.text.contains(" ")) }
      .map { EntityKey(entity, name: $0.text) }
  }
}

/// What two relations have in common that are one statement.
struct RelationKey: Hashable {
  private let statement: Relation

  init(_ relation: Relation, _ symmetric: Set<RelationTypeName>) {
    var statement = relation
    statement.id = nil
    statement.evidence = []
    statement.confidence = nil
    statement.review = .candidate
    statement.weight = nil
    statement.note = nil
    if statement.type != .relatedTo { statement.label = nil }
    if symmetric.contains(statement.type), statement.target < statement.source {
      swap(&statement.source, &statement.target)
    }
    self.statement = statement
  }
}
