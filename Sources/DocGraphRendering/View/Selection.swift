internal import DocGraphModel

/// What of a graph is drawn, narrowed step by step, with what each step left out and why.
struct Selection {
  /// In canonical form. Rows are positions in its entities; of several with one id only the first counts.
  let graph: Graph
  let rows: [EntityID: Int]
  /// By row.
  private(set) var isShown: [Bool]
  /// The relations that are drawn, in the graph's order.
  private(set) var links: [Link] = []
  private(set) var omissions: [Omission] = []

  /// A relation as a position in the graph's relations, and its ends as rows.
  struct Link {
    let relation: Int
    let source: Int
    let target: Int
  }

  /// All that the filter admits, and what is named beside it.
  ///
  /// - Complexity: O(entities + relations).
  init(
    _ graph: Graph, filter: RelationFilter, named: Set<EntityID> = [],
    namedRelations: Set<RelationID> = []
  ) {
    self.graph = graph
    let entities = graph.entities
    var rows: [EntityID: Int] = [:]
    rows.reserveCapacity(entities.count)
    isShown = [Bool](repeating: false, count: entities.count)
    for row in entities.indices where rows[entities[row].id] == nil { rows[entities[row].id] = row }
    self.rows = rows
    var drawn = isShown
    var hidden = isShown
    for position in graph.relations.indices {
      let relation = graph.relations[position]
      guard let source = rows[relation.source], let target = rows[relation.target] else {
        omit(.filter(.missingEnd), relations: 1)
        continue
      }
      let isRejected = entities[source].review == .rejected || entities[target].review == .rejected
      let isNamed = relation.id.map(namedRelations.contains) ?? false
      let reason: RelationFilter.Reason? =
        isRejected
        ? .rejected
        : isNamed
          ? nil
          : filter.reasonToLeaveOut(
            relation, sourceType: entities[source].type, targetType: entities[target].type)
      guard let reason else {
        links.append(Link(relation: position, source: source, target: target))
        drawn[source] = true
        drawn[target] = true
        continue
      }
      omit(.filter(reason), relations: 1)
      if reason != .rejected {
        hidden[source] = true
        hidden[target] = true
      }
    }
    for row in entities.indices where rows[entities[row].id] == row {
      let entity = entities[row]
      let isOfType = filter.entityTypes?.contains(entity.type) ?? true
      if entity.review == .rejected {
        omit(.filter(.rejected), entities: 1)
      } else if drawn[row] || named.contains(entity.id)
        || isOfType && !filter.namesRelations && !hidden[row]
      {
        isShown[row] = true
      } else {
        omit(isOfType ? .noRelation : .filter(.entityType), entities: 1)
      }
    }
  }

  /// The rows that are drawn.
  var shownRows: [Int] { isShown.indices.filter { isShown[$0] } }

  func id(_ row: Int) -> EntityID { graph.entities[row].id }

  /// Says of each row that is drawn whether it is chosen.
  func choose(_ isChosen: (Int) -> Bool) -> [Bool] {
    isShown.indices.map { isShown[$0] && isChosen($0) }
  }

  /// Keeps only the rows of which `isKept` says so, and the relations between them.
  mutating func keep(_ reason: Omission.Reason, _ isKept: [Bool]) {
    var count = 0
    for row in isShown.indices where isShown[row] && !isKept[row] {
      isShown[row] = false
      count += 1
    }
    if count > 0 { omit(reason, entities: count) }
    keepLinks(reason, links.filter { isKept[$0.source] && isKept[$0.target] })
  }

  mutating func keepLinks(_ reason: Omission.Reason, _ kept: [Link]) {
    if kept.count < links.count { omit(reason, relations: links.count - kept.count) }
    links = kept
  }

  mutating func omit(_ reason: Omission.Reason, entities: Int = 0, relations: Int = 0) {
    let index =
      omissions.firstIndex { $0.reason == reason }
      ?? {
        omissions.append(Omission(reason))
        return omissions.count - 1
      }()
    omissions[index].entityCount += entities
    omissions[index].relationCount += relations
  }
}
