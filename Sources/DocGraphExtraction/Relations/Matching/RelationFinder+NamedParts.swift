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
    for mention in findings.mentions.indices
    where findings.mentions[mention].form != .pronoun
      && (2...30).contains(findings.mentions[mention].words.count)
    {
      let entity = findings.mentions[mention].entity
      guard findings.entities[entity].type == .organization,
        let kind = findings.entities[entity].kind, !seen.contains(entity)
      else { continue }
      let words = findings.mentions[mention].words
      if Self.siteKinds.contains(kind) {
        if let place = lastPlace(words, places) {
          seen.insert(entity)
          addNamed(entity, "located_in", findings.mentions[place].entity, mention, place, "located.name")
        }
        continue
      }
      guard Self.publicKinds.contains(kind) else { continue }
      for end in (words.lowerBound + 1..<words.upperBound).reversed() {
        guard let place = places[text.text(of: words.lowerBound..<end)] else { continue }
        seen.insert(entity)
        addNamed(entity, "part_of", findings.mentions[place].entity, mention, place, "part.name")
        break
      }
    }
  }

  /// Finds the groups of an organization's members that bear its name: "Karvian Union member states".
  ///
  /// - Complexity: O(mentions).
  mutating func findNamedMembers() {
    var unions: [String: Int] = [:]
    for mention in findings.mentions.indices where findings.mentions[mention].form == .name {
      guard findings.entities[findings.mentions[mention].entity].type == .organization else { continue }
      let name = text.text(of: findings.mentions[mention].words)
      if unions[name] == nil { unions[name] = mention }
    }
    var seen: Set<Int> = []
    for mention in findings.mentions.indices
    where (2...30).contains(findings.mentions[mention].words.count) {
      let words = findings.mentions[mention].words
      guard ["members", "states", "countries", "nations"].contains(text.words[words.upperBound - 1].lower)
      else {
        continue
      }
      let entity = findings.mentions[mention].entity
      guard findings.entities[entity].type == .organization, !seen.contains(entity) else { continue }
      for end in (words.lowerBound + 1..<words.upperBound).reversed() {
        guard let union = unions[text.text(of: words.lowerBound..<end)],
          findings.mentions[union].entity != entity
        else { continue }
        seen.insert(entity)
        addNamed(entity, "member_of", findings.mentions[union].entity, mention, union, "member.name")
        break
      }
    }
  }

  /// "University of Saltmere", "Loyola University Saltmere": the place at the end of a name.
  private func lastPlace(_ words: Range<Int>, _ places: [String: Int]) -> Int? {
    for start in words.dropFirst(2) where Self.isNameEnd(text.words[start - 1].lower) {
      if let place = places[text.text(of: start..<words.upperBound)] { return place }
    }
    return nil
  }

  /// "Lower Vash" is not Vash.
  private static func isNameEnd(_ word: String) -> Bool {
    if ["of", "at", "in", ",", "-"].contains(word) { return true }
    if case .organization = NounLexicon.english.sense(of: word) { return true }
    return false
  }

  private mutating func addNamed(
    _ source: Int, _ type: RelationTypeName, _ target: Int, _ mention: Int, _ place: Int, _ basis: String
  ) {
    var relation = FoundRelation(
      source, type, target, words: findings.mentions[mention].words, assurance: Assurance(0.6, basis))
    relation.sourceMention = mention
    relation.targetMention = place
    add(relation)
  }

  /// Kinds of organizations that are named after where they are.
  private static let siteKinds: Set<String> = ["university", "school"]

  /// Kinds of bodies that a city, region or country has.
  private static let publicKinds: Set<String> = [
    "council", "government", "ministry", "municipality", "parliament", "police", "regulator",
  ]
}
