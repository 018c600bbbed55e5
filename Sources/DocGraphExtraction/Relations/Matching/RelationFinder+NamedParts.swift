internal import DocGraphModel

extension RelationFinder {
  /// Finds public bodies that bear the name of the place they belong to: "Brinmark City Council", "the Brinmark government".
  ///
  /// - Complexity: O(mentions).
  mutating func findNamedParts() {
    var places: [String: Int] = [:]
    for mention in findings.mentions.indices where findings.mentions[mention].form == .name {
      let entity = findings.mentions[mention].entity
      guard findings.entities[entity].type == .place else { continue }
      let words = findings.mentions[mention].words
      let name = text.text(of: words)
      if places[name] == nil { places[name] = mention }
    }
    guard !places.isEmpty else { return }
    var seen: Set<Int> = []
    for mention in findings.mentions.indices where findings.mentions[mention].form == .name {
      let entity = findings.mentions[mention].entity
      guard findings.entities[entity].type == .organization,
        let kind = findings.entities[entity].kind, Self.publicKinds.contains(kind), !seen.contains(entity)
      else { continue }
      let words = findings.mentions[mention].words
      for end in (words.lowerBound + 1..<words.upperBound).reversed() {
        guard let place = places[text.text(of: words.lowerBound..<end)] else { continue }
        seen.insert(entity)
        var relation = FoundRelation(
          entity, "part_of", findings.mentions[place].entity, words: words,
          assurance: Assurance(0.6, "part.name"))
        relation.sourceMention = mention
        add(relation)
        break
      }
    }
  }

  /// Kinds of bodies that a city, region or country has.
  private static let publicKinds: Set<String> = [
    "council", "government", "ministry", "municipality", "parliament", "police", "court", "regulator",
  ]
}
