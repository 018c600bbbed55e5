// Other names that a sentence says something or somebody bears.

internal import DocGraphLanguage

/// "Maren, also known as Sant Oswin", "(born Ana Molina)", "(or Upper Maren)", "the Harbor Trust or Port Trust is a".
///
/// - Complexity: O(spans), a constant number of words looked at for each.
extension NameClusters {
  mutating func linkAliases(_ text: ParsedDocument) {
    let map = SpanMap(groups, text)
    var aliasEnds: [Int: Int] = [:]
    for (start, place) in map.ordered {
      let words = start..<map.ends[start, default: start + 1]
      let found =
        named(as: words, text, map) ?? coordinated(words, text, aliasEnds) ?? either(words, text, map)
        ?? born(words, text, map)
      guard let named = found else { continue }
      aliasEnds[words.upperBound] = named
      guard root(named) != root(place), mayBe(place, named) else { continue }
      link(place, to: named)
      secondary.insert(place)
    }
  }

  /// A person has no name that only a country or a company has; what it was taken for is else no hindrance.
  private func mayBe(_ alias: Int, _ named: Int) -> Bool {
    let (one, other) = (groups[alias].type, groups[named].type)
    if one == other || one == .other || other == .other { return true }
    return !groups[alias].clues.has(.country) && !groups[alias].clues.has(.knownOrganization)
      && (one == .person) == (other == .person)
      || groups[alias].keys.count == 1
        && !groups[alias].clues.has(.country) && !groups[alias].clues.has(.prominentPlace)
        && !groups[alias].clues.has(.knownOrganization)
  }

  // MARK: Known as

  private static let adverbs: Set = [
    "also", "commonly", "often", "sometimes", "better", "locally", "simply", "just", "formerly",
    "previously", "originally", "once", "usually", "popularly", "generally", "widely", "now", "then",
    "informally", "officially", "later", "only", "variously",
  ]

  /// Whose other name stands right behind "known as", "referred to as" or "also called".
  private func named(as words: Range<Int>, _ text: ParsedDocument, _ map: SpanMap) -> Int? {
    let limits = text.sentences[text.words[words.lowerBound].sentence].words
    // "known as Maren's port": not Maren; "known as a Maren".
    if limits.contains(words.upperBound),
      text.words[words.upperBound].tag == "POS" || text.words[words.upperBound].isNoun
    {
      return nil
    }
    var place = words.lowerBound - 1
    func lower(_ place: Int) -> String { limits.contains(place) ? text.words[place].lower : "" }
    if lower(place) == "the" || limits.contains(place) && text.words[place].isQuote { place -= 1 }
    while Self.adverbs.contains(lower(place)) { place -= 1 }
    var isNaming = false
    if lower(place) == "as" {
      place -= 1
      while Self.adverbs.contains(lower(place)) { place -= 1 }
      if lower(place) == "to", lower(place - 1) == "referred" {
        place -= 1
        isNaming = true
      }
      if lower(place) == "known" { isNaming = true }
    } else if ["called", "nicknamed"].contains(lower(place)) {
      // "Reyes called Sand": only what is "also called", or "is called" so.
      isNaming = Self.adverbs.contains(lower(place - 1)) || isBe(lower(place - 1))
    } else if lower(place) == "named" {
      // "Reyes was named Player of the Year" gives no name.
      isNaming = ["originally", "formerly", "previously", "once"].contains(lower(place - 1))
    }
    guard isNaming, limits.contains(place), text.words[place].tag == "VBN" || text.words[place].tag == "VBD"
    else { return nil }
    let verb = place
    place -= 1
    while Self.adverbs.contains(lower(place)) { place -= 1 }
    if isBe(lower(place)) { return subject(of: verb, text, map) }
    let isParenthesis = lower(place) == "("
    if lower(place) == "," || isParenthesis { place -= 1 }
    let end = map.start(endingAt: place + 1) == nil ? beforeParenthesis(place, text, limits) + 1 : place + 1
    guard let start = map.start(endingAt: end) else { return nil }
    // "Tern is a village in Maren, known as Old Tern": which of the two, only grammar can tell.
    guard isParenthesis || start - limits.lowerBound < 4 || (start..<end).contains(text.words[verb].head)
    else {
      return nil
    }
    return map.groups(endingAt: end)
  }

  private func isBe(_ lower: String) -> Bool { ["is", "was", "are", "were", "been", "be"].contains(lower) }

  /// The word before "(...)" that ends at a place, or that place.
  private func beforeParenthesis(_ place: Int, _ text: ParsedDocument, _ limits: Range<Int>) -> Int {
    guard limits.contains(place), text.words[place].text == ")" else { return place }
    for start in stride(from: place - 1, through: max(limits.lowerBound, place - 12), by: -1)
    where text.words[start].text == "(" { return start - 1 }
    return place
  }

  /// What a passive's subject names, or the one subject of the sentence before where it is a pronoun.
  private func subject(of verb: Int, _ text: ParsedDocument, _ map: SpanMap) -> Int? {
    guard let subject = text.children(of: verb, "nsubjpass", "nsubj").first else { return nil }
    if let place = map.heads[subject] { return place }
    guard ["it", "he", "she"].contains(text.words[subject].lower) else { return nil }
    return subjectBefore(text.words[verb].sentence, text, map)
  }

  private func subjectBefore(_ sentence: Int, _ text: ParsedDocument, _ map: SpanMap) -> Int? {
    guard sentence > 0, text.sentences[sentence - 1].block == text.sentences[sentence].block else {
      return nil
    }
    let subjects = text.sentences[sentence - 1].words.prefix(60).filter {
      ["nsubj", "nsubjpass"].contains(text.words[$0].dependency)
        && !["who", "which", "that"].contains(text.words[$0].lower)
    }
    return subjects.count == 1 ? map.heads[subjects[0]] : nil
  }

  /// "… as Sant Oswin or Oswin or simply Sant".
  private func coordinated(_ words: Range<Int>, _ text: ParsedDocument, _ aliasEnds: [Int: Int]) -> Int? {
    var place = words.lowerBound - 1
    while place > 0, Self.adverbs.contains(text.words[place].lower) || text.words[place].lower == "as" {
      place -= 1
    }
    guard place > 0, text.words[place].lower == "or" else { return nil }
    return aliasEnds[place] ?? (text.words[place - 1].text == "," ? aliasEnds[place - 1] : nil)
  }

  // MARK: Or, born

  /// "Maren (or Upper Maren)"; "The Harbor Trust (HT) or Port Trust (PT) was a".
  private func either(_ words: Range<Int>, _ text: ParsedDocument, _ map: SpanMap) -> Int? {
    let limits = text.sentences[text.words[words.lowerBound].sentence].words
    var place = words.lowerBound - 1
    if limits.contains(place), text.words[place].lower == "the" { place -= 1 }
    guard limits.contains(place - 1), text.words[place].lower == "or" else { return nil }
    place -= 1
    let isParenthesis = text.words[place].text == "("
    if isParenthesis {
      guard limits.contains(words.upperBound), text.words[words.upperBound].text == ")" else { return nil }
    }
    if isParenthesis || text.words[place].text == "," { place -= 1 }
    let end = map.start(endingAt: place + 1) == nil ? beforeParenthesis(place, text, limits) + 1 : place + 1
    // Only where a text begins with what it is about, and the names have a word in common: else two things may be meant.
    guard let named = map.groups(endingAt: end), let start = map.start(endingAt: end),
      let alias = map.starts[words.lowerBound], groups[named].type == groups[alias].type,
      groups[named].type != .person, start - limits.lowerBound < 3,
      text.words[start].sentence < 2,
      groups[named].keys.contains(where: { $0.utf8.count > 3 && groups[alias].keys.contains($0) })
    else { return nil }
    if isParenthesis { return named }
    // What it is, in the words of an encyclopedia: "is a", "was the".
    var verb = words.upperBound
    if limits.contains(verb + 2), text.words[verb].text == "(", text.words[verb + 2].text == ")" { verb += 3 }
    if limits.contains(verb), text.words[verb].text == "," { verb += 1 }
    guard limits.contains(verb + 1), ["is", "was"].contains(text.words[verb].lower),
      ["a", "an", "one"].contains(text.words[verb + 1].lower),
      !(limits.lowerBound..<start).contains(where: { text.words[$0].lower == "either" })
    else { return nil }
    return named
  }

  /// "Ana Reyes (born Ana Molina on May 2)", "Her birth name was Ana Molina".
  private func born(_ words: Range<Int>, _ text: ParsedDocument, _ map: SpanMap) -> Int? {
    guard let alias = map.starts[words.lowerBound], groups[alias].type == .person else { return nil }
    let sentence = text.words[words.lowerBound].sentence
    let limits = text.sentences[sentence].words
    let before = words.lowerBound - 1
    guard limits.contains(before - 1) else { return nil }
    if text.words[before].lower == "born", text.words[before - 1].text == "(", words.count > 1,
      let named = map.groups(endingAt: before - 1), groups[named].type == .person
    {
      return named
    }
    guard limits.contains(before - 3), ["is", "was"].contains(text.words[before].lower),
      text.words[before - 1].lower == "name",
      ["birth", "real", "full", "legal", "maiden"].contains(text.words[before - 2].lower),
      ["his", "her"].contains(text.words[before - 3].lower),
      let named = subjectBefore(sentence, text, map), groups[named].type == .person
    else { return nil }
    return named
  }
}

/// Where a document's names begin and end.
struct SpanMap {
  private(set) var starts: [Int: Int] = [:]
  private(set) var ends: [Int: Int] = [:]
  private(set) var heads: [Int: Int] = [:]
  private var startOfEnd: [Int: Int] = [:]
  /// The first word and the group of each span, in the text's order.
  private(set) var ordered: [(Int, Int)] = []

  init(_ groups: [NameGroup], _ text: ParsedDocument) {
    for (place, group) in groups.enumerated() {
      for span in group.spans {
        starts[span.words.lowerBound] = place
        ends[span.words.lowerBound] = span.words.upperBound
        startOfEnd[span.words.upperBound] = span.words.lowerBound
        heads[text.head(of: span.words)] = place
        ordered.append((span.words.lowerBound, place))
      }
    }
    ordered.sort { $0.0 < $1.0 }
  }

  func start(endingAt end: Int) -> Int? { startOfEnd[end] }

  /// Which group's name ends before a word.
  func groups(endingAt end: Int) -> Int? { startOfEnd[end].flatMap { starts[$0] } }
}
