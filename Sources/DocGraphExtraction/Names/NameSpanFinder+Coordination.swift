// Names with "and" within them, which the recognizer parts.

internal import DocGraphLanguage

extension NameSpanFinder {
  /// Joins what stands before "and" to a name where something says that they are one: initials in parentheses ("Food and
  /// Allied Workers' Union (FAWU)"), possessives on both sides ("Dockers' and Pilots' Union"), a family's firm ("Tern and
  /// Daughters Ltd").
  ///
  /// - Complexity: O(spans), a constant number of words looked at for each.
  mutating func joinCoordinated() {
    for place in spans.indices {
      let words = spans[place].words
      guard !words.isEmpty, spans[place].label != "PERSON" || isFamilyFirm(words) else { continue }
      let first = text.words[words.lowerBound].sentence
      let limit = text.sentences[first].words.lowerBound
      guard !isTitleCase[first], words.lowerBound - limit > 1 else { continue }
      let link = text.words[words.lowerBound - 1].lower
      // "Port," + "Pilot and Dock Workers (PPDW)".
      if link == ",", words.contains(where: { text.words[$0].lower == "and" }) {
        let start = startByInitials(words.lowerBound, words, limit)
        let whole = start..<words.upperBound
        if start < words.lowerBound, whole.count <= Self.longest, isAlone(start..<words.lowerBound) {
          take(whole, by: place, label: "ORG")
        }
        continue
      }
      guard ["and", "&"].contains(link) else { continue }
      var start = words.lowerBound - 2
      let isPossessive = isApostrophe(start)
      if isPossessive { start -= 1 }
      guard start >= limit, isCapital(start) else { continue }
      let last = start
      while start > limit, last - start < 5, isCapital(start - 1) { start -= 1 }
      start = startByInitials(start, words, limit)
      guard isAlone(start..<words.lowerBound) else { continue }
      let whole = start..<words.upperBound
      let isOne =
        isPossessive && isUnionOfPossessors(words) || isFamilyFirm(words)
        || isCalledByInitials(whole) && !isCalledByInitials(words)
      guard isOne, whole.count <= Self.longest else { continue }
      for word in whole {
        let other = owner[word]
        if other >= 0, Int(other) != place { spans[Int(other)].words = whole.lowerBound..<whole.lowerBound }
        owner[word] = Int32(place)
      }
      spans[place].words = whole
      spans[place].label = "ORG"
    }
  }

  /// Where "Port, Pilot and Dock Workers (PPDW)" begins: further back over commas, where the initials say so.
  private func startByInitials(_ start: Int, _ words: Range<Int>, _ limit: Int) -> Int {
    guard !isCalledByInitials(start..<words.upperBound) else { return start }
    var place = start
    for _ in 0..<4 where place > limit + 1 && text.words[place - 1].text == "," && isCapital(place - 2) {
      place -= 2
      var count = 0
      while place > limit, count < 4, isCapital(place - 1) {
        place -= 1
        count += 1
      }
      if isCalledByInitials(place..<words.upperBound) { return place }
    }
    return start
  }

  /// "Dockers" + "' and Pilots' Union", where the recognizer read the first alone.
  mutating func joinPossessors() {
    for place in spans.indices {
      let words = spans[place].words
      let next = words.upperBound
      guard !words.isEmpty, next + 4 < text.words.count, isApostrophe(next),
        text.words[next + 1].lower == "and",
        isCapital(next + 2), isApostrophe(next + 3), isCapital(next + 4),
        text.words[next + 4].sentence == text.words[next].sentence,
        case .organization? = NounLexicon.english.sense(of: text.words[next + 4].lower)
      else { continue }
      let whole = words.lowerBound..<next + 5
      guard whole.count <= Self.longest else { continue }
      take(whole, by: place, label: "ORG")
    }
  }

  /// Gives words to a span, and takes them from the others.
  private mutating func take(_ whole: Range<Int>, by place: Int, label: String?) {
    for word in whole {
      let other = owner[word]
      if other >= 0, Int(other) != place { spans[Int(other)].words = whole.lowerBound..<whole.lowerBound }
      owner[word] = Int32(place)
    }
    spans[place].words = whole
    spans[place].label = label
  }

  /// "Tobin" + "Rask", where the document has "Tobin Rask" elsewhere.
  ///
  /// - Complexity: O(spans) with a hash of each name of two words.
  mutating func joinKnown() {
    var known: [String: String?] = [:]
    for span in spans where span.words.count == 2 && span.label == "PERSON" {
      known[text.text(of: span.words)] = span.label
    }
    guard !known.isEmpty else { return }
    for place in spans.indices {
      let words = spans[place].words
      // "Legendary Tobin Rask".
      if words.count == 3, Self.epithets.contains(text.words[words.lowerBound].lower),
        let label = known[text.text(of: words.dropFirst())]
      {
        owner[words.lowerBound] = Self.free
        spans[place] = NameSpan(words: words.dropFirst(), label: label)
        continue
      }
      guard words.count == 1, words.upperBound < text.words.count, isCapital(words.upperBound),
        text.words[words.upperBound].sentence == text.words[words.lowerBound].sentence,
        let label = known[text.text(of: words.lowerBound..<words.upperBound + 1)]
      else { continue }
      let other = owner[words.upperBound]
      guard other == Self.free || other >= 0 && spans[Int(other)].words.count == 1 else { continue }
      take(words.lowerBound..<words.upperBound + 1, by: place, label: label)
    }
  }

  /// "Moody's" before a verb is the name of an agency, and no possession.
  mutating func joinApostrophes() {
    for place in spans.indices {
      guard let last = spans[place].words.last, last + 1 < text.words.count,
        ["'s", "’s"].contains(text.words[last + 1].lower),
        owner[last + 1] == Self.free || owner[last + 1] == Int32(place),
        KnownOrganizations.names.contains(text.text(of: spans[place].words) + "'s"),
        last + 2 == text.words.count
          || !text.words[last + 2].isNoun && text.words[last + 2].partOfSpeech != .adjective
      else { continue }
      take(spans[place].words.lowerBound..<last + 2, by: place, label: "ORG")
    }
  }

  private func isApostrophe(_ word: Int) -> Bool { ["'", "’"].contains(text.words[word].text) }

  /// Whether no name reaches from before into some words.
  private func isAlone(_ words: Range<Int>) -> Bool {
    let other = owner[words.lowerBound]
    return other == Self.free || other >= 0 && spans[Int(other)].words.lowerBound >= words.lowerBound
  }

  /// "Pilots' Union".
  private func isUnionOfPossessors(_ words: Range<Int>) -> Bool {
    guard words.count > 2, isApostrophe(words.lowerBound + 1), let last = words.last,
      case .organization? = NounLexicon.english.sense(of: text.words[last].lower)
    else { return false }
    return true
  }

  /// "Daughters Ltd", "Sons".
  private func isFamilyFirm(_ words: Range<Int>) -> Bool {
    ["sons", "daughters", "brothers", "partners", "associates"].contains(text.words[words.lowerBound].lower)
      && isCapital(words.lowerBound) && words.count < 3
  }

  /// Whether "(FAWU)" stands behind a name whose words begin so.
  private func isCalledByInitials(_ words: Range<Int>) -> Bool {
    let end = words.upperBound
    guard end + 2 < text.words.count, text.words[end].text == "(", text.words[end + 2].text == ")" else {
      return false
    }
    let keys = words.map { text.words[$0].lower }
    let letters = text.words[end + 1].lower.filter { $0 != "." }
    return letters == Acronym.initials(of: keys) || letters == Acronym.allInitials(of: keys)
  }
}
