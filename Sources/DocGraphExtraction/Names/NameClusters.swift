internal import DocGraphModel

/// Which names of a document mean the same: surnames after full names, acronyms and their long forms, one country's names.
struct NameClusters {
  let groups: [NameGroup]
  /// For each group the cluster that it is in, named by one of its groups.
  private(set) var leader: [Int]
  /// Groups that a document says are former names.
  private(set) var former: Set<Int> = []
  /// Words with a capital that stand for a longer name: "the Trust".
  private(set) var descriptive: Set<Int> = []
  /// The last word of a longer name: "the Beacon".
  private(set) var weak: Set<Int> = []

  private var byKey: [String: Int] = [:]

  /// - Complexity: O(names) but for the search for antecedents, which looks at names that share a word.
  init(_ groups: [NameGroup], in text: ParsedDocument) {
    self.groups = groups
    leader = Array(groups.indices)
    for (place, group) in groups.enumerated() { byKey[group.keys.joined(separator: " ")] = place }
    linkSpellings()
    linkParentheses(text)
    linkAcronyms()
    linkPeople()
    linkOrganizations()
    linkPlaces()
    linkRenamed(text)
  }

  func root(_ group: Int) -> Int {
    var place = group
    while leader[place] != place { place = leader[place] }
    return place
  }

  private mutating func link(_ group: Int, to other: Int) {
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

  private func isUsed(_ group: NameGroup) -> Bool { group.type != .other }

  /// One name with and without accents, hyphens and a legal form.
  private mutating func linkSpellings() {
    var seen: [String: Int] = [:]
    for (place, group) in groups.enumerated() where isUsed(group) {
      var keys = group.keys.filter { $0 != "-" && $0 != "." && $0 != "," }
      while keys.count > 1, Self.forms.contains(keys[keys.count - 1]) { keys.removeLast() }
      if group.type == .person { keys = keys.filter { !$0.hasSuffix(".") || $0.utf8.count > 3 } }
      // Of several words, one name is one thing, whatever it was taken for.
      let key =
        (keys.count > 1 ? "" : "\(group.type.rawValue) ")
        + FoldedName(keys.joined(separator: " ")).text.filter { $0 != "-" && $0 != "." && $0 != " " }
      if let other = seen[key] { link(place, to: other) } else { seen[key] = place }
    }
  }

  private static let forms: Set = [
    "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "llc", "plc", "gmbh", "ag", "s.a.", "n.v.",
    "nv", "limited",
    "corporation", "company", "incorporated", "'s",
  ]

  // MARK: Acronyms

  /// "Harbor Trust (HT)", "HT (Harbor Trust)", "Northwind (formerly Old Mill Co.)".
  private mutating func linkParentheses(_ text: ParsedDocument) {
    var starts: [Int: Int] = [:]
    for (place, group) in groups.enumerated() {
      for span in group.spans { starts[span.words.lowerBound] = place }
    }
    for (place, group) in groups.enumerated() where isUsed(group) {
      for span in group.spans {
        var next = span.words.upperBound
        guard next + 1 < text.words.count, text.words[next].text == "(" || text.words[next].text == "," else {
          continue
        }
        let isParenthesis = text.words[next].text == "("
        next += 1
        var isFormer = false
        var isNamed = false
        for _ in 0..<5 where next < text.words.count && starts[next] == nil {
          let lower = text.words[next].lower
          if ["formerly", "previously", "originally", "former"].contains(lower) { isFormer = true }
          if ["known", "abbreviated", "called", "short", "acronym", "formerly", "previously", "originally"]
            .contains(lower)
          {
            isNamed = true
          }
          guard
            [
              "formerly", "previously", "originally", "also", "known", "as", "called", "named", "abbreviated",
              "or", "the", "“", "\"", "in", "short", "for",
            ]
            .contains(lower)
          else { break }
          next += 1
        }
        guard next < text.words.count, let other = starts[next], other != place else { continue }
        // "Vera Trostnikova (Вера Тростникова)": the same in its own script.
        if isParenthesis, next == span.words.upperBound + 1, groups[other].isForeign, !group.isForeign {
          link(other, to: place)
          continue
        }
        let isAcronym =
          isParenthesis
          && (Acronym.isShort(groups[other].keys, for: group.keys)
            || Acronym.isShort(group.keys, for: groups[other].keys))
        if isAcronym || isNamed && (isFormer || groups[other].type == group.type) {
          link(other, to: place)
          if isFormer { former.insert(other) }
        }
      }
    }
  }

  /// "HT" where a name of the document has these first letters; unless two have.
  private mutating func linkAcronyms() {
    var long: [String: [Int]] = [:]
    for (place, group) in groups.enumerated()
    where isUsed(group) && group.keys.count > 1 && group.type != .person {
      if let initials = Acronym.initials(of: group.keys) { long[initials, default: []].append(place) }
      let all = Acronym.allInitials(of: group.keys)
      if all.count > 2 { long[all, default: []].append(place) }
    }
    for (place, group) in groups.enumerated() where group.keys.count == 1 && group.clues.has(.acronym) {
      let key = group.keys[0].filter { $0 != "." }
      let candidates =
        long[key]
        ?? groups.indices.prefix(key.count > 2 ? 400 : 0).filter {
          $0 != place && groups[$0].type == .organization && Acronym.isShort(group.keys, for: groups[$0].keys)
        }
      let roots = Set(candidates.map(root))
      if roots.count == 1, let first = candidates.first { link(place, to: first) }
    }
  }

  // MARK: People

  private mutating func linkPeople() {
    var bySurname: [String: [Int]] = [:]
    var byGivenName: [String: [Int]] = [:]
    let people = groups.indices.filter { place in
      let clues = groups[place].clues
      // "Ana Reyes Fellowship Program" is no longer form of "Ana Reyes", whatever it was taken for.
      return groups[place].type == .person && !clues.has(.otherHead) && !clues.has(.organizationHead)
        && !clues.has(.placeHead)
    }
    let plain = people.map { place in groups[place].joinedKeys.filter { !Self.forms.contains($0) } }
    for (number, place) in people.enumerated() where plain[number].count > 1 {
      bySurname[plain[number][plain[number].count - 1], default: []].append(number)
      byGivenName[plain[number][0], default: []].append(number)
      _ = place
    }
    for (number, place) in people.enumerated() {
      let keys = plain[number]
      guard let last = keys.last else { continue }
      if keys.count == 1 {
        // Where two people share the name, nobody is meant for sure.
        let full = bySurname[last] ?? byGivenName[last] ?? inner(last, people, plain)
        let roots = Set(full.prefix(50).map { root(people[$0]) })
        if roots.count == 1, let first = full.first { link(place, to: people[first]) }
      } else {
        let full = (bySurname[last] ?? []).prefix(50).filter {
          $0 != number && plain[$0].count > keys.count && Self.isShortened(keys, of: plain[$0])
        }
        let roots = Set(full.map { root(people[$0]) })
        if roots.count == 1, let first = full.first { link(place, to: people[first]) }
        // "Ana Reyes" is "Ana Reyes Molina" too.
        if full.isEmpty {
          let longer = (byGivenName[keys[0]] ?? []).prefix(50).filter {
            plain[$0].count > keys.count && plain[$0].starts(with: keys)
          }
          if Set(longer.map { root(people[$0]) }).count == 1, let first = longer.first {
            link(place, to: people[first])
          }
        }
      }
    }
  }

  /// People within whose names a word stands, behind "de" or "van" too.
  private func inner(_ key: String, _ people: [Int], _ plain: [[String]]) -> [Int] {
    guard people.count < 400, key.utf8.count > 3 else { return [] }
    return people.indices.filter { plain[$0].count > 2 && plain[$0].contains(key) }
  }

  /// Whether `short` leaves out only middle names of `full`, or has initials for names.
  static func isShortened(_ short: [String], of full: [String]) -> Bool {
    var place = 0
    for key in short {
      while place < full.count, full[place] != key,
        !(key.hasSuffix(".") && full[place].first == key.first),
        !(full[place].hasSuffix(".") && full[place].first == key.first)
      {
        place += 1
      }
      guard place < full.count else { return false }
      place += 1
    }
    return short.first?.first == full.first?.first || full.first.map { PersonTitles.isTitle($0) } ?? false
  }

  // MARK: Organizations

  /// "Wells" for "Wells Bank" where one name only begins so, "the Trust" for the one trust.
  private mutating func linkOrganizations() {
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

extension Acronym {
  /// Whether a single word is made of another name's letters, beginning with its first: "HarbTru" is none, "HT", "SIPO" are.
  static func isShort(_ short: [String], for long: [String]) -> Bool {
    guard short.count == 1, long.count > 1 else { return false }
    let letters = short[0].filter(\.isLetter)
    guard letters.count > 1, letters.count <= 10, letters.first == long[0].first else { return false }
    if letters == initials(of: long) || letters == allInitials(of: long) { return true }
    // "SIPO" for Statistics and Port Office: the words' first letters in order, and what is between them from the words.
    guard let initials = initials(of: long), initials.count * 5 >= letters.count * 3, initials.count > 1
    else { return false }
    return isSubsequence(initials, of: letters) && isSubsequence(letters, of: long.joined())
  }

  private static func isSubsequence(_ short: String, of long: String) -> Bool {
    var rest = short[...]
    for letter in long where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
