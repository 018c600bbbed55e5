internal import DocGraphModel

/// Which names of a document mean the same: surnames after full names, acronyms and their long forms, one country's names.
struct NameClusters {
  let groups: [NameGroup]
  /// For each group the cluster that it is in, named by one of its groups.
  private(set) var leader: [Int]
  /// Groups that a document says are former names.
  var former: Set<Int> = []
  /// What a sentence says to be another name of something: "trading as Tern and Daughters".
  var secondary: Set<Int> = []
  /// Words with a capital that stand for a longer name: "the Trust".
  var descriptive: Set<Int> = []
  /// The last word of a longer name: "the Beacon".
  var weak: Set<Int> = []

  private var byKey: [String: Int] = [:]

  /// - Complexity: O(names) but for the search for antecedents, which looks at names that share a word.
  init(_ groups: [NameGroup], in text: ParsedDocument) {
    self.groups = groups
    leader = Array(groups.indices)
    for (place, group) in groups.enumerated() { byKey[group.keys.joined(separator: " ")] = place }
    linkSpellings()
    linkParentheses(text)
    linkAcronyms()
    linkPeople(text)
    linkInitials(text)
    linkOrganizations()
    linkPlaces()
    linkDemonyms()
    linkRenamed(text)
    linkAliases(text)
  }

  func root(_ group: Int) -> Int {
    var place = group
    while leader[place] != place { place = leader[place] }
    return place
  }

  mutating func link(_ group: Int, to other: Int) {
    let (from, to) = (root(group), root(other))
    if from != to { leader[max(from, to)] = min(from, to) }
    // Chains stay short: all point to their root.
    leader[group] = root(group)
    leader[other] = root(other)
  }

  mutating func merge(_ group: Int, into other: Int) { link(group, to: other) }

  mutating func markFormer(_ group: Int) { former.insert(group) }

  /// The cluster of a group.
  func cluster(of group: Int) -> Int { root(group) }

  func isUsed(_ group: NameGroup) -> Bool { group.type != .other }

  /// One name with and without accents, hyphens and a legal form.
  private mutating func linkSpellings() {
    var seen: [String: Int] = [:]
    for (place, group) in groups.enumerated() where isUsed(group) {
      var keys = group.keys.filter { $0 != "-" && $0 != "." && $0 != "," }
      while keys.count > 1, LegalForms.inDocument.contains(keys[keys.count - 1]) { keys.removeLast() }
      if group.type == .person { keys = keys.filter { !$0.hasSuffix(".") || $0.utf8.count > 3 } }
      // Of several words, one name is one thing, whatever it was taken for.
      let key =
        (keys.count > 1 ? "" : "\(group.type.rawValue) ")
        + FoldedName(keys.joined(separator: " ")).text.filter { $0 != "-" && $0 != "." && $0 != " " }
      if let other = seen[key] { link(place, to: other) } else { seen[key] = place }
    }
  }

  // MARK: Places

  private mutating func linkPlaces() {
    var countries: [String: Int] = [:]
    for (place, group) in groups.enumerated() where group.type == .place {
      if let entry = PlaceTable.world.place(named: group.name), entry.kind == "country",
        let code = entry.country,
        !["england", "scotland", "wales", "northern ireland"].contains(group.keys.joined(separator: " "))
      {
        if let other = countries[code] { link(place, to: other) } else { countries[code] = place }
      }
      // "the City of Maren", "Maren City".
      if group.keys.count > 2, group.keys[1] == "of",
        ["city", "town", "village", "state", "republic"].contains(group.keys[0]),
        let other = byKey[group.keys.dropFirst(2).joined(separator: " ")], groups[other].type == .place
      {
        link(place, to: other)
      }
      if group.keys.count > 1, group.keys.last == "city",
        let other = byKey[group.keys.dropLast().joined(separator: " ")],
        groups[other].type == .place, PlaceTable.world.place(named: groups[other].name)?.kind != "country"
      {
        link(place, to: other)
      }
    }
  }
}
