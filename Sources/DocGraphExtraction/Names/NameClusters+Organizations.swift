// Short names of organizations.

extension NameClusters {
  /// "Wells" for "Wells Bank" where one name only begins so, "the Trust" for the one trust.
  mutating func linkOrganizations() {
    let lexicon = NounLexicon.english
    var byFirst: [String: [Int]] = [:]
    var byHead: [String: [Int]] = [:]
    for (place, group) in groups.enumerated() where group.type == .organization && group.keys.count > 1 {
      byFirst[group.keys[0], default: []].append(place)
      byHead[group.keys[group.keys.count - 1], default: []].append(place)
      if let link = group.keys.firstIndex(of: "of"), link > 0 {
        byHead[group.keys[link - 1], default: []].append(place)
      }
    }
    for (place, group) in groups.enumerated()
    where group.type == .organization || group.type == .other && group.keys.count == 1
      || group.keys.count == 1 && group.clues.has(.theBefore)
    {
      if group.keys.count == 1, group.type == .organization || group.type == .other,
        case .organization? = lexicon.sense(of: group.keys[0]), !group.clues.has(.acronym)
      {
        let roots = Set((byHead[group.keys[0]] ?? []).prefix(50).map(root))
        if roots.count == 1, let first = byHead[group.keys[0]]?.first {
          link(place, to: first)
          descriptive.insert(place)
        }
        continue
      }
      // "The Beacon", after "The Lowgate Beacon".
      if group.keys.count == 1, group.clues.value(.theBefore) >= 1.5, let named = byHead[group.keys[0]],
        Set(named.prefix(50).map(root)).count == 1,
        groups[named[0]].spans[0].words.lowerBound < group.spans[0].words.lowerBound
      {
        link(place, to: named[0])
        weak.insert(place)
        continue
      }
      guard group.type == .organization else { continue }
      // A single word that no place has, after a longer name: "Northwind" for "Northwind Marine Works".
      let isFirstWord =
        group.keys.count == 1 && group.keys[0].utf8.count > 3
        && PlaceTable.world.place(named: group.name) == nil
        && PlaceTable.world.country(ofDemonym: group.name) == nil
      let longer = (byFirst[group.keys[0]] ?? []).prefix(50).filter { other in
        let keys = groups[other].keys
        return other != place && keys.count > group.keys.count && keys.starts(with: group.keys)
          && (isFirstWord && groups[other].spans[0].words.lowerBound < group.spans[0].words.lowerBound
            || keys.dropFirst(group.keys.count).allSatisfy {
              if case .organization? = lexicon.sense(of: $0) { true } else { false }
            })
      }
      // "Maren Business School" for "Lower Maren Business School".
      var ending: [Int] = []
      if group.keys.count > 2 || group.keys.count == 2 && group.clues.has(.organizationHead) {
        ending = (byHead[group.keys[group.keys.count - 1]] ?? []).prefix(50).filter { other in
          let keys = groups[other].keys
          return keys.count > group.keys.count && keys.suffix(group.keys.count).elementsEqual(group.keys)
            && !keys.contains("of")
        }
      }
      let roots = Set((longer + ending).map(root))
      if roots.count == 1, let first = (longer + ending).first { link(place, to: first) }
    }
  }
}
