// Short forms of letters, and names in parentheses.

extension NameClusters {
  /// "Harbor Trust (HT)", "HT (Harbor Trust)", "Northwind (formerly Old Mill Co.)".
  mutating func linkParentheses(_ text: ParsedDocument) {
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
          // "Old Maren (now Tern)": a place; "Ana Reyes, now Head of Works" is said of people.
          if ["now", "today", "modern"].contains(lower), !isParenthesis || group.type != .place { break }
          if [
            "known", "abbreviated", "called", "short", "acronym", "formerly", "previously", "originally",
            "now",
            "today", "modern",
          ]
          .contains(lower) {
            isNamed = true
          }
          guard
            [
              "formerly", "previously", "originally", "also", "known", "as", "called", "named", "abbreviated",
              "or", "the", "“", "\"", "in", "short", "for", "now", "today", "modern",
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
            || Acronym.isShort(group.keys, for: groups[other].keys)
            || Acronym.isSyllabic(groups[other].keys, for: group.keys))
        if isAcronym || isNamed && (isFormer || groups[other].type == group.type) {
          link(other, to: place)
          if isFormer { former.insert(other) }
        }
      }
    }
  }

  /// "HT" where a name of the document has these first letters; unless two have.
  mutating func linkAcronyms() {
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
}

extension Acronym {
  /// Whether a single word is made of another name's letters, beginning with its first: "HarbTru" is none, "HT", "SIPO" are.
  static func isShort(_ short: [String], for long: [String]) -> Bool {
    guard short.count == 1, long.count > 1 else { return false }
    let letters = short[0].filter(\.isLetter)
    // "NORTH+3" is no other name of what "NORTH" is short for.
    guard !short[0].contains(where: { $0 == "+" || $0.isNumber }), letters.count > 1, letters.count <= 10,
      letters.first == long[0].first
    else { return false }
    if letters == initials(of: long) || letters == allInitials(of: long) { return true }
    // "SIPO" for Statistics and Port Office: the words' first letters in order, and what is between them from the words.
    guard let initials = initials(of: long), initials.count * 5 >= letters.count * 3, initials.count > 1
    else { return false }
    return isSubsequence(initials, of: letters) && isSubsequence(letters, of: long.joined())
  }

  /// Whether a single word is made of what another name's words begin with, in their order: "HARTRUPOR" for the Harbor Trust
  /// of Portmaren, "Marnano" for Maren Nanotechnology Works.
  static func isSyllabic(_ short: [String], for long: [String]) -> Bool {
    guard short.count == 1, (5...16).contains(short[0].count), long.count < 12 else { return false }
    let words = long.filter { !small.contains($0) }
    // How many letters are read, by the count of words that gave some.
    var reached: [Int: Int] = [0: 0]
    let letters = Array(short[0])
    for word in words {
      for (read, parts) in reached {
        var next = read
        for letter in word {
          guard next < letters.count, letters[next] == letter else { break }
          next += 1
          if next - read > 1 { reached[next] = max(reached[next] ?? 0, parts + 1) }
        }
      }
    }
    return reached[letters.count] ?? 0 > 1
  }

  private static func isSubsequence(_ short: String, of long: String) -> Bool {
    var rest = short[...]
    for letter in long where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
