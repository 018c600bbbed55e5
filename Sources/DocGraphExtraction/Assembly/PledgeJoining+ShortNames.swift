internal import DocGraphModel

/// "Harbor Trust" in one document is "Tamsin Harbor Trust" of another that calls it so as well.
///
/// Only where one organization alone is called so, its full name ends in the short one, and the documents have two more people or
/// organizations in common: then they tell of the same affair.
extension PledgeJoining {
  /// Of more nobody keeps an overview, and each costs a walk through the graph.
  private static let mostShortNames = 200

  /// - Complexity: O(entities), for each short name at most 200 times.
  mutating func joinShortNames() {
    var full: [FoldedName: [Int]] = [:]
    for (place, entity) in graph.entities.enumerated() where isNamed(entity) {
      for alias in entity.aliases where alias.kind == .alias && alias.text.contains(" ") {
        guard entity.name.hasSuffix(" " + alias.text) else { continue }
        full[FoldedName(alias.text), default: []].append(place)
      }
    }
    guard !full.isEmpty else { return }
    var count = 0
    for place in graph.entities.indices {
      let short = graph.entities[place]
      guard isNamed(short), !short.isDecided, count < Self.mostShortNames,
        let candidates = full[FoldedName(short.name)], candidates.count == 1, candidates[0] != place
      else { continue }
      count += 1
      let long = graph.entities[candidates[0]]
      guard short.kind == nil || long.kind == nil || short.kind == long.kind,
        tellOfTheSame(short, long)
      else { continue }
      graph.entities[candidates[0]].absorb(short)
      became[short.id] = long.id
    }
  }

  private func isNamed(_ entity: Entity) -> Bool {
    entity.type == .organization && !entity.isDescribed && entity.review != .rejected
      && became[entity.id] == nil
  }

  private func tellOfTheSame(_ one: Entity, _ other: Entity) -> Bool {
    let (first, second) = (documents(one), documents(other))
    guard first.isDisjoint(with: second) else { return false }
    var common = 0
    for entity in graph.entities
    where [.person, .organization].contains(entity.type) && entity.id != one.id && entity.id != other.id
      && entity.name.contains(" ")
    {
      let told = documents(entity)
      if !told.isDisjoint(with: first), !told.isDisjoint(with: second) { common += 1 }
      if common == 2 { return true }
    }
    return false
  }
}
