extension Graph {
  /// The graph with ids for the relations that have none, and entities and relations in natural order of
  /// their ids.
  ///
  /// New ids are `rN`, counted on from the highest one there is, in the order of the relations.
  public func canonical() -> Graph {
    var graph = self
    graph.assignRelationIDs()
    graph.entities.sortUnlessSorted { $0.id < $1.id }
    graph.relations.sortUnlessSorted { left, right in
      guard let a = left.id, let b = right.id else { return false }
      return a < b
    }
    return graph
  }

  /// Gives each relation without an id the next free `rN`.
  public mutating func assignRelationIDs() {
    guard relations.contains(where: { $0.id == nil }) else { return }
    let taken = Set(relations.compactMap(\.id))
    var last = 0
    for id in taken where id.rawValue.first == "r" {
      // What is too high to count on from is only stepped over.
      if let number = Int(id.rawValue.dropFirst()), number < Int.max / 2 { last = max(last, number) }
    }
    for position in relations.indices where relations[position].id == nil {
      repeat { last += 1 } while taken.contains(RelationID("r\(last)"))
      relations[position].id = RelationID("r\(last)")
    }
  }
}

extension Array {
  /// Sorts in place, stably, without touching what is in order already.
  fileprivate mutating func sortUnlessSorted(by precedes: (Element, Element) -> Bool) {
    let isSorted = zip(self, dropFirst()).allSatisfy { !precedes($1, $0) }
    if !isSorted { sort(by: precedes) }
  }
}
