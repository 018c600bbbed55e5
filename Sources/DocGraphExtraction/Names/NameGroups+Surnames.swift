// Surnames alone, after people's full names.

extension NameGroups {
  /// A bare surname of a person whom the document names in full is that person, unless something strong speaks against it.
  ///
  /// - Complexity: O(names).
  mutating func addSurnames() {
    var surnames: Set<String> = []
    for group in groups where group.type == .person && group.joinedKeys.count > 1 {
      let isOther = [.organizationHead, .placeHead, .otherHead, .legalForm].contains(where: group.clues.has)
      if !isOther, let last = group.joinedKeys.last { surnames.insert(last) }
    }
    for place in groups.indices where groups[place].type != .person {
      let group = groups[place]
      guard group.joinedKeys.count == 1, surnames.contains(group.joinedKeys[0]),
        !Self.against.contains(where: group.clues.has), group.clues.value(.theBefore) < 1
      else { continue }
      groups[place].clues.add(.saidPerson)
      groups[place].clues.add(.surnameOfPerson)
      weigh(place)
    }
  }

  private static let against: [NameClue] = [
    .country, .prominentPlace, .knownOrganization, .governs, .demonymSaid, .dateline, .saidOrganization,
    .saidPlace,
    .isBornIn, .prepositionIn, .siteIn, .placeOf, .partOfOrganization, .falseName, .isJoined, .isEmployer,
    .hasBoard,
  ]
}
