/// What the stage of names knows of each entity beyond what it gives on: the nouns it is described by, and gender.
struct EntityNotes {
  /// By the entity's place: nouns that it can be spoken of with.
  private(set) var nouns: [Set<String>] = []
  /// By the entity's place.
  var genders: [Gender] = []

  mutating func note(_ groups: [NameGroup], in text: ParsedDocument) {
    var nouns: Set<String> = []
    var gender = Gender.unknown
    for group in groups {
      for (noun, _) in group.clues.nouns { nouns.insert(noun) }
      let head = (group.keys.firstIndex { ["of", "for", "at", "in"].contains($0) } ?? group.keys.count) - 1
      if group.keys.count > 1, head >= 0 { nouns.insert(group.keys[head]) }
      if group.clues.has(.legalForm) { nouns.formUnion(["company", "firm", "manufacturer"]) }
      if let entry = PlaceTable.world.place(named: group.name) { nouns.insert(entry.kind) }
      for span in group.spans.prefix(5) {
        let start = span.words.lowerBound
        guard start > 0 else { continue }
        // "Their son Radu", "his wife, Ada".
        let kin = text.words[start - 1].text == "," && start > 1 ? start - 2 : start - 1
        guard
          let said = PersonTitles.gender(of: text.words[start - 1].lower)
            ?? Self.genderOfKin[text.words[kin].lower]
        else { continue }
        gender = said
      }
      if gender == .unknown, group.type == .person, group.keys.count > 1,
        let first = group.name.split(separator: " ").first,
        let known = FirstNames.frequent.gender(of: String(first))
      {
        gender = known
      }
    }
    self.nouns.append(nouns)
    genders.append(gender)
  }

  /// The nouns of kin that say which gender somebody has.
  private static let genderOfKin: [String: Gender] = [
    "son": .male, "brother": .male, "husband": .male, "father": .male, "nephew": .male, "grandson": .male,
    "uncle": .male, "daughter": .female, "sister": .female, "wife": .female, "mother": .female,
    "niece": .female, "granddaughter": .female, "aunt": .female, "widow": .female,
  ]
}
