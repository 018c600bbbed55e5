// What names in a row say of each other.

extension NameGroups {
  /// Weighs names anew that stand in a list beside others of which it is clear what they are.
  ///
  /// - Complexity: O(spans).
  mutating func addListClues(_ spans: [NameSpan], _ places: [String: Int]) {
    let lists = NameLists(text: text).lists(of: spans)
    guard !lists.isEmpty else { return }
    let groupOfSpan = spans.map { span in
      places[span.words.map { text.words[$0].lower }.joined(separator: " ")] ?? 0
    }
    let known = groups.map { group in
      NameType.allCases.first { group.probabilities[$0.rawValue] > 0.6 }
    }
    var changed: Set<Int> = []
    for list in lists {
      for (number, span) in list.spans.enumerated() {
        let group = groupOfSpan[span]
        if let sense = list.sense, let noun = list.noun {
          groups[group].clues.add(noun, sense)
          groups[group].clues.add(sense.saidClue)
          if let clue = sense.decisiveClue { groups[group].clues.add(clue) }
          changed.insert(group)
        }
        for neighbor in [number - 1, number + 1] where list.spans.indices.contains(neighbor) {
          let other = groupOfSpan[list.spans[neighbor]]
          guard other != group, let clue = known[other]?.listClue else { continue }
          groups[group].clues.add(clue)
          changed.insert(group)
        }
      }
    }
    for place in groups.indices where changed.contains(place) { weigh(place) }
  }
}

extension NameType {
  fileprivate var listClue: NameClue? {
    switch self {
    case .organization: .listOrganization
    case .person: .listPerson
    case .place: .listPlace
    case .other: nil
    }
  }
}

extension NounLexicon.Sense {
  /// The same, against the recognizer.
  fileprivate var decisiveClue: NameClue? {
    switch self {
    case .organization: .saidOrganization
    case .person: .saidPerson
    case .place: .saidPlace
    case .other: nil
    }
  }

  /// What it says of a name that it is the noun of.
  fileprivate var saidClue: NameClue {
    switch self {
    case .organization: .isOrganization
    case .person: .isPerson
    case .place: .isPlace
    case .other: .isOther
    }
  }
}
