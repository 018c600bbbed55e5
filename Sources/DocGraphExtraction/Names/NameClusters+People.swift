// Surnames and given names after full names.

internal import DocGraphLanguage

extension NameClusters {
  mutating func linkPeople(_ text: ParsedDocument) {
    var bySurname: [String: [Int]] = [:]
    var byGivenName: [String: [Int]] = [:]
    let people = groups.indices.filter { place in
      let clues = groups[place].clues
      // "Ana Reyes Fellowship Program" is no longer form of "Ana Reyes", whatever it was taken for.
      return groups[place].type == .person && !clues.has(.otherHead) && !clues.has(.organizationHead)
        && !clues.has(.placeHead)
    }
    let plain = people.map { place in groups[place].joinedKeys.filter { !LegalForms.inDocument.contains($0) }
    }
    for (number, place) in people.enumerated() where plain[number].count > 1 {
      bySurname[plain[number][plain[number].count - 1], default: []].append(number)
      byGivenName[plain[number][0], default: []].append(number)
      _ = place
    }
    // Long names first: what they are shows what short ones mean.
    let order =
      people.indices.filter { plain[$0].count != 1 } + people.indices.filter { plain[$0].count == 1 }
    for number in order {
      let place = people[number]
      let keys = plain[number]
      guard let last = keys.last else { continue }
      if keys.count == 1 {
        // Where two people share the name, nobody is meant for sure.
        let own = groups[place].spans[0].words
        // "Ana Reyes is the daughter of the painter Reyes": another one.
        if bySurname[last] != nil, byGivenName[last] == nil, isKin(own, text) { continue }
        let full = bySurname[last] ?? byGivenName[last] ?? inner(last, people, plain)
        // "They have two children: Peter and Ana", said of Peter Reyes: another one.
        if let first = full.first, groups[people[first]].spans[0].words.lowerBound < own.lowerBound,
          isCounted(own, text)
        {
          continue
        }
        let roots = Set(full.prefix(50).map { root(people[$0]) })
        if roots.count == 1, let first = full.first {
          link(place, to: people[first])
        } else if roots.count > 1, roots.count < 10,
          let first = onlyKnown(of: roots, at: groups[place].spans) ?? head(of: roots, text)
        {
          link(place, to: first)
        }
      } else {
        let full = (bySurname[last] ?? []).prefix(50).filter {
          $0 != number && plain[$0].count > keys.count
            && (Self.isShortened(keys, of: plain[$0])
              // "von der Esch" after "Carl von der Esch".
              || nameParticles.contains(keys[0]) && plain[$0].suffix(keys.count).elementsEqual(keys))
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

  /// Of several people with one surname the only one who was named until the surname stands alone for the last time.
  private func onlyKnown(of roots: Set<Int>, at spans: [NameSpan]) -> Int? {
    let (first, last) = (spans[0].words.lowerBound, spans[spans.count - 1].words.lowerBound)
    let known = roots.filter { groups[$0].spans[0].words.lowerBound < last }
    guard known.count == 1, let only = known.first, groups[only].spans[0].words.lowerBound < first else {
      return nil
    }
    return only
  }

  /// Of several people with one surname the one named first, where all others are introduced as kin: "her son, Peter Reyes".
  private func head(of roots: Set<Int>, _ text: ParsedDocument) -> Int? {
    let order = roots.sorted { groups[$0].spans[0].words.lowerBound < groups[$1].spans[0].words.lowerBound }
    guard let first = order.first, order.dropFirst().allSatisfy({ isKin(groups[$0].spans[0].words, text) })
    else {
      return nil
    }
    return first
  }

  private static let kin: Set = [
    "wife", "husband", "son", "sons", "daughter", "daughters", "mother", "father", "widow", "widower",
    "brother",
    "sister", "brothers", "sisters", "children", "parents", "grandson", "granddaughter", "grandfather",
    "grandmother", "child", "uncle", "aunt", "nephew", "niece", "cousin", "spouse", "fiancé", "fiancée",
  ]

  /// Whether a name is introduced by what somebody is to another: "her son, Peter Reyes", "Reyes's wife, Judith".
  private func isKin(_ words: Range<Int>, _ text: ParsedDocument) -> Bool {
    let limits = text.sentences[text.words[words.lowerBound].sentence].words
    let behind = words.upperBound
    if limits.contains(behind + 2), text.words[behind].text == ",",
      text.words[behind + 1].tag == "PRP$", Self.kin.contains(text.words[behind + 2].lower)
    {
      return true
    }
    var place = words.lowerBound - 1
    // "the sister of Reyes's friend": not of Reyes.
    if isKinBehindOf(place, limits, text), !limits.contains(behind) || text.words[behind].tag != "POS" {
      return true
    }
    if isCounted(words, text) { return true }
    if limits.contains(place), text.words[place].text == "," { place -= 1 }
    // "His brother was Peter Reyes."
    if limits.contains(place), ["is", "was", "are", "were"].contains(text.words[place].lower) { place -= 1 }
    guard limits.contains(place), Self.kin.contains(text.words[place].lower) else { return false }
    for before in stride(from: place - 1, through: max(limits.lowerBound, place - 3), by: -1)
    where ["PRP$", "POS"].contains(text.words[before].tag) { return true }
    return false
  }

  /// "four children, Ana Reyes, Judith Reyes and Peter Reyes": from the name back over those before it.
  private func isCounted(_ words: Range<Int>, _ text: ParsedDocument) -> Bool {
    let limits = text.sentences[text.words[words.lowerBound].sentence].words
    var place = words.lowerBound - 1
    for _ in 0..<24
    where limits.contains(place)
      && (text.words[place].tag.hasPrefix("NNP") || [",", "and", ":"].contains(text.words[place].lower))
    {
      place -= 1
    }
    return limits.contains(place - 1) && Self.kin.contains(text.words[place].lower)
      && text.words[place - 1].tag == "CD"
  }

  /// "the son of the singer and actress Ana Reyes": from the name back over what she is.
  private func isKinBehindOf(_ start: Int, _ limits: Range<Int>, _ text: ParsedDocument) -> Bool {
    var place = start
    for _ in 0..<8 where limits.contains(place) && text.words[place].lower != "of" {
      guard
        text.words[place].isNoun || text.words[place].partOfSpeech == .adjective
          || ["the", "and", "a", "an"].contains(text.words[place].lower)
      else { return false }
      place -= 1
    }
    return limits.contains(place - 1) && text.words[place].lower == "of"
      && Self.kin.contains(text.words[place - 1].lower)
  }

  /// "((AR))" after "((Anna Reyes))": who speaks in an interview.
  mutating func linkInitials(_ text: ParsedDocument) {
    var people: [String: Set<Int>] = [:]
    for (place, group) in groups.enumerated() where group.type == .person && group.keys.count > 1 {
      people[String(group.keys.compactMap(\.first)), default: []].insert(root(place))
    }
    for (place, group) in groups.enumerated()
    where group.keys.count == 1 && (2...3).contains(group.name.count) {
      let isSpeaker = group.spans.allSatisfy { span in
        let start = span.words.lowerBound
        return start > 1 && text.words[start - 1].text == "(" && text.words[start - 2].text == "("
      }
      guard isSpeaker, let named = people[group.keys[0]], named.count == 1, let person = named.first else {
        continue
      }
      link(place, to: person)
      descriptive.insert(place)
    }
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
}
