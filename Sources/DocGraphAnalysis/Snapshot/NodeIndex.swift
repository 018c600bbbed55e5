import DocGraphModel

/// The numbers of the entities that a filter admits, in the natural order of their ids.
struct NodeIndex: Sendable {
  /// Each node's entity, as a position in the graph.
  let entities: [UInt32]
  let numbers: [EntityID: UInt32]
  /// Why the others stay out.
  let leftOut: [EntityID: RelationFilter.Reason]

  /// Of several entities with one id the first counts, as everywhere.
  init(_ graph: Graph, filter: RelationFilter) {
    var entities: [UInt32] = []
    entities.reserveCapacity(graph.entities.count)
    var leftOut: [EntityID: RelationFilter.Reason] = [:]
    for (position, entity) in graph.entities.enumerated() {
      if let reason = filter.reasonToLeaveOut(entity) {
        leftOut[entity.id] = reason
      } else {
        entities.append(UInt32(position))
      }
    }
    let ids = graph.entities.map(\.id)
    let isSorted = zip(entities, entities.dropFirst()).allSatisfy { ids[Int($0)] < ids[Int($1)] }
    if !isSorted {
      entities.sort { (ids[Int($0)], $0) < (ids[Int($1)], $1) }
      entities = entities.enumerated().compactMap { place, position in
        place > 0 && ids[Int(entities[place - 1])] == ids[Int(position)] ? nil : position
      }
    }
    var numbers = [EntityID: UInt32](minimumCapacity: entities.count)
    for position in entities { numbers.updateValue(UInt32(numbers.count), forKey: ids[Int(position)]) }
    self.entities = entities
    self.numbers = numbers
    self.leftOut = leftOut
  }

  /// The number of each of the graph's `count` entities; nil where it is no node.
  func numbersByPosition(count: Int) -> [UInt32?] {
    var numbers = [UInt32?](repeating: nil, count: count)
    for (number, position) in entities.enumerated() { numbers[Int(position)] = UInt32(number) }
    return numbers
  }
}

extension RelationFilter {
  /// Why an entity stays out; nil if it is in.
  fileprivate func reasonToLeaveOut(_ entity: Entity) -> Reason? {
    if !reviews.contains(entity.review) { return entity.review == .rejected ? .rejected : .review }
    if let entityTypes, !entityTypes.contains(entity.type) { return .entityType }
    return nil
  }
}
