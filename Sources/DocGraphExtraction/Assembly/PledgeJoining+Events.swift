internal import DocGraphModel

/// An event that one document dates and another only names is one, where the name is dated once.
extension PledgeJoining {
  /// - Complexity: O(entities).
  mutating func joinUndatedEvents() {
    var dated: [FoldedName: [Int]] = [:]
    var undated: [Int] = []
    for (place, entity) in graph.entities.enumerated()
    where entity.type == .event && entity.review != .rejected && isName(entity.name) {
      if entity.event?.date != nil {
        dated[FoldedName(entity.name), default: []].append(place)
      } else if !entity.isDecided {
        undated.append(place)
      }
    }
    for place in undated {
      let event = graph.entities[place]
      guard let same = dated[FoldedName(event.name)], same.count == 1 else { continue }
      graph.entities[same[0]].absorb(event)
      became[event.id] = graph.entities[same[0]].id
    }
  }

  /// "Twin Ports Summit", not "Council meeting": two words with a capital behind the first.
  private func isName(_ name: String) -> Bool {
    name.split(separator: " ").dropFirst().count { $0.first?.isUppercase ?? false } >= 1
  }
}
