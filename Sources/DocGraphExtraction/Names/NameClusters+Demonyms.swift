// What people and things of a place are called, where no table has it.

extension NameClusters {
  /// "Tamorian" is said of Tamoria: a word of the document that has a place's stem and the ending of an adjective.
  ///
  /// - Complexity: O(names).
  mutating func linkDemonyms() {
    var places: [String: Int] = [:]
    for (place, group) in groups.enumerated() where group.type == .place && group.keys.count == 1 {
      places[group.keys[0]] = place
    }
    for (place, group) in groups.enumerated() where group.keys.count == 1 && group.type != .person {
      guard PlaceTable.world.country(ofDemonym: group.name) == nil,
        PlaceTable.world.place(named: group.name) == nil,
        let stem = DemonymEndings.places(ofDemonym: group.keys[0]).first(where: { places[$0] != nil }),
        let other = places[stem], other != place
      else { continue }
      link(place, to: other)
      descriptive.insert(place)
    }
  }
}

/// How English makes adjectives of places.
enum DemonymEndings {
  /// What a place can be called of whose people a word is said, the likeliest first; itself not.
  static func places(ofDemonym word: String) -> [String] {
    for ending in ["ians", "ian", "ans", "an", "ese", "ish", "is", "i"]
    where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 3 {
      let stem = String(word.dropLast(ending.count))
      return [stem + "ia", stem + "a", stem, stem + "e", stem + "y", stem + "o", stem + "land"]
    }
    return []
  }
}
