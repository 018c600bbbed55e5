internal import DocGraphModel

/// What of a graph is drawn, and why the rest is not.
struct Selection {
  private(set) var entities: [Entity] = []
  private(set) var relations: [Relation] = []
  private(set) var leftOut: [RelationFilter.Reason: Int] = [:]
  private(set) var entityCount = 0

  /// Chooses from a graph in canonical form.
  init(_ graph: Graph, filter: RelationFilter) {
    var types: [EntityID: EntityTypeName] = [:]
    var rejected: Set<EntityID> = []
    for entity in graph.entities where types[entity.id] == nil {
      types[entity.id] = entity.type
      if entity.review == .rejected { rejected.insert(entity.id) }
    }
    entityCount = types.count
    var drawn: Set<EntityID> = []
    var hidden: Set<EntityID> = []
    for relation in graph.relations {
      let reason: RelationFilter.Reason? =
        if let source = types[relation.source], let target = types[relation.target] {
          rejected.contains(relation.source) || rejected.contains(relation.target)
            ? .rejected : filter.reasonToLeaveOut(relation, sourceType: source, targetType: target)
        } else { .missingEnd }
      guard let reason else {
        relations.append(relation)
        drawn.formUnion([relation.source, relation.target])
        continue
      }
      leftOut[reason, default: 0] += 1
      if reason != .rejected, reason != .missingEnd { hidden.formUnion([relation.source, relation.target]) }
    }
    var seen = rejected
    for entity in graph.entities where !seen.contains(entity.id) {
      seen.insert(entity.id)
      let isMeant = !filter.namesRelations && filter.entityTypes?.contains(entity.type) ?? true
      if drawn.contains(entity.id) || isMeant && !hidden.contains(entity.id) { entities.append(entity) }
    }
  }
}
