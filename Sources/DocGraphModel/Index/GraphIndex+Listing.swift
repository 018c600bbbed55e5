extension GraphIndex {
  /// Entities in natural order of their ids.
  ///
  /// - Parameters:
  ///   - types: Only these and their special cases; nil for all.
  ///   - kind: Only this kind.
  ///   - text: Only where it stands in the name or an alias, without case, accents and width.
  public func entities(types: Set<EntityTypeName>? = nil, kind: String? = nil, text: String? = nil)
    -> [Entity]
  {
    let schema = graph.schema
    let wanted = text.map { FoldedName($0).text }
    return graph.entities.filter { entity in
      if let types, !types.contains(where: { schema.isType(entity.type, a: $0) }) { return false }
      if let kind, entity.kind != kind { return false }
      guard let wanted else { return true }
      return ([entity.name] + entity.aliases.map(\.text)).contains { FoldedName($0).text.contains(wanted) }
    }.sorted { $0.id < $1.id }
  }

  /// Relations that pass `filter`, and touch an entity with `text` in its name where that is given, in natural order of their
  /// ids.
  public func relations(filter: RelationFilter, text: String? = nil) -> [Relation] {
    let touched = text.map { Set(entities(text: $0).map(\.id)) }
    return graph.relations.filter { relation in
      if let touched, !touched.contains(relation.source), !touched.contains(relation.target) { return false }
      let source = entity(relation.source)?.type ?? ""
      let target = entity(relation.target)?.type ?? ""
      return filter.reasonToLeaveOut(relation, sourceType: source, targetType: target) == nil
    }.sorted { ($0.id ?? "") < ($1.id ?? "") }
  }

  /// An entity's name, with its id where others have the name too; the id alone where the name is empty or the graph has no
  /// such entity.
  ///
  /// - Complexity: O(bytes of the name).
  public func tellingName(_ id: EntityID) -> String {
    guard let entity = entity(id), !entity.name.isEmpty else { return id.rawValue }
    return names.positions(entity.name).count > 1 ? "\(entity.name) (\(id))" : entity.name
  }

  /// Who made a pledge, in the order of the relations.
  public func makers(of pledge: EntityID) -> [Entity] {
    ends(of: pledge) { $0.type == .madePledge && $0.target == pledge ? $0.source : nil }
  }

  /// Where an event was, in the order of the relations.
  public func places(of event: EntityID) -> [Entity] {
    ends(of: event) { $0.type == .occurredAt && $0.source == event ? $0.target : nil }
  }

  private func ends(of id: EntityID, _ end: (Relation) -> EntityID?) -> [Entity] {
    guard let position = position(of: id) else { return [] }
    return relations(at: position).compactMap { end(graph.relations[Int($0)]).flatMap(entity) }
  }
}
