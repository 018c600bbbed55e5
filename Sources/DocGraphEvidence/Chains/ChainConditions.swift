import DocGraphModel

/// What a question asks of relations beyond its filter.
struct ChainConditions {
  private let index: GraphIndex
  /// Of each of the avoided whether it stands for an entity, by position, and its type of relations.
  private let avoided: [(isEntity: [Bool], type: RelationTypeName?)]
  private let certain: CertainRelations?

  init(_ question: ChainQuestion, _ index: GraphIndex) {
    self.index = index
    certain = question.onlyCertain ? CertainRelations(index) : nil
    let none = [Bool](repeating: false, count: index.graph.entities.count)
    let ends = [question.source, question.target].compactMap(index.position)
    avoided = question.avoided.map { avoided in
      var isEntity = none
      switch avoided {
      case .entity(let id): index.position(of: id).map { isEntity[$0] = true }
      case .entityType(let type):
        for position in index.entities(ofType: type) where !ends.contains(position) {
          isEntity[position] = true
        }
      case .relationType(let type): return ([], type)
      }
      return (isEntity, nil)
    }
  }

  var isEmpty: Bool { avoided.isEmpty && certain == nil }

  func avoids(_ position: Int) -> Bool { avoided.indices.contains { avoids(position, $0) } }

  /// Whether it is the question's avoided thing at `place` that keeps the relation out.
  func avoids(_ position: Int, _ place: Int) -> Bool {
    if let type = avoided[place].type { return index.graph.relations[position].type == type }
    let ends = index.ends(ofRelation: position)
    return ends.source.map { avoided[place].isEntity[$0] } ?? false
      || ends.target.map { avoided[place].isEntity[$0] } ?? false
  }

  func isUncertain(_ position: Int) -> Bool { certain.map { !$0.contains(position) } ?? false }
}
