import DocGraphModel

/// What a question asks of relations beyond its filter.
struct ChainConditions {
  private let graph: Graph
  /// The entities that each of the avoided stands for, and its type of relations.
  private let avoided: [(entities: Set<EntityID>, type: RelationTypeName?)]
  private let certain: CertainRelations?

  init(_ question: ChainQuestion, _ index: GraphIndex) {
    graph = index.graph
    certain = question.onlyCertain ? CertainRelations(index) : nil
    avoided = question.avoided.map { avoided in
      switch avoided {
      case .entity(let id): ([id], nil)
      case .entityType(let type):
        (
          Set(index.entities(ofType: type).map { index.graph.entities[$0].id })
            .subtracting([question.source, question.target]), nil
        )
      case .relationType(let type): ([], type)
      }
    }
  }

  var isEmpty: Bool { avoided.isEmpty && certain == nil }

  func avoids(_ position: Int) -> Bool { avoided.indices.contains { avoids(position, $0) } }

  /// Whether it is the question's avoided thing at `place` that keeps the relation out.
  func avoids(_ position: Int, _ place: Int) -> Bool {
    let (entities, type) = avoided[place]
    if let type { return graph.relations[position].type == type }
    return entities.contains(graph.relations[position].source)
      || entities.contains(graph.relations[position].target)
  }

  func isUncertain(_ position: Int) -> Bool { certain.map { !$0.contains(position) } ?? false }
}
