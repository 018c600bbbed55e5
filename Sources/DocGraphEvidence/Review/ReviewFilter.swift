public import DocGraphModel

/// What of a graph is to be reviewed.
public struct ReviewFilter: Hashable, Sendable {
  /// Only what has evidence or is mentioned in one of these; nil for all.
  public var documents: Set<DocumentID>?
  /// Only entities of these types and their special cases, and relations of ``relationTypes``; nil for all.
  public var entityTypes: Set<EntityTypeName>?
  /// As ``entityTypes``: where one of the two is given, the other stands for what it lists only.
  public var relationTypes: Set<RelationTypeName>?
  /// Only what has a confidence below this, or none.
  public var below: Double?
  /// Only this entity, its relations and its possible duplicates.
  public var entity: EntityID?

  public init() {}

  /// Whether an item passes, apart from ``documents``, which the queue looks after.
  func admits(_ item: ReviewItem, in session: ReviewSession) -> Bool {
    switch item {
    case .entity(let id):
      guard let record = session.entity(id) else { return false }
      return (entity == nil || entity == id) && admits(record, session.schema) && isBelow(record.confidence)
    case .relation(let id):
      guard let record = session.relation(id) else { return false }
      let isOwn = entity == nil || [record.source, record.target, record.attributedTo].contains(entity)
      return isOwn && admits(record) && isBelow(record.confidence)
    case .duplicate(let one, let other):
      let records = [one, other].compactMap(session.entity)
      let isOwn = entity == nil || [one, other].contains(entity)
      return isOwn && records.contains { admits($0, session.schema) && isBelow($0.confidence) }
    }
  }

  private func admits(_ record: Entity, _ schema: Schema) -> Bool {
    guard let entityTypes else { return relationTypes == nil }
    return entityTypes.contains { schema.isType(record.type, a: $0) }
  }

  private func admits(_ record: Relation) -> Bool {
    relationTypes?.contains(record.type) ?? (entityTypes == nil)
  }

  private func isBelow(_ confidence: Double?) -> Bool {
    guard let below, let confidence else { return true }
    return confidence < below
  }
}
