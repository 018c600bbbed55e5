internal import DocGraphLanguage

/// The words of an event's name around its noun: capitals and years, with small words between them.
struct EventNames {
  private let text: ParsedDocument

  init(_ text: ParsedDocument) {
    self.text = text
  }

  /// Nil where the noun is not part of a name: "the forum", "Forum" alone, "FORUM" in capitals.
  func name(around place: Int) -> Range<Int>? {
    let word = text.words[place]
    let isCapital = word.shape.contains(.title)
    if isCapital, EventNoun.titles.contains(word.lower), let end = behindTitle(place) { return place..<end }
    guard isCapital, !isStart(place) || word.isProperNoun else { return nil }
    let start = start(before: place)
    let end = behind(place)
    guard place > start || end > place + 1 else { return nil }
    // A year alone makes no name: "the 2025 Summit" is a description with a date, unless more follows.
    let hasName = (start..<place).contains { isCapitalized($0) } || end > place + 1
    return hasName ? start..<end : nil
  }

  /// Where the name begins that goes before a noun: "Group of Twenty summit".
  func start(before place: Int) -> Int {
    var start = place
    while start > 0, place - start < 12, belongs(start - 1, before: place) { start -= 1 }
    // Small words begin no name.
    while start < place, !isNamed(start) { start += 1 }
    return start
  }

  private func isStart(_ place: Int) -> Bool {
    place == 0 || text.sentences[text.words[place].sentence].words.lowerBound == place
  }

  private func isCapitalized(_ place: Int) -> Bool {
    let word = text.words[place]
    guard
      word.text.first?.isUppercase == true
        || word.text.utf8.first.map({ $0 >= 48 && $0 <= 57 }) == true
          && word.text.contains(where: \.isUppercase)
    else { return false }
    // A sentence's first word has its capital from its place, unless it is a name.
    return !isStart(place) || word.isProperNoun
  }

  private func isYear(_ place: Int) -> Bool {
    let text = text.words[place].text
    return text.utf8.count == 4 && Int(text).map { (1_800...2_199).contains($0) } == true
  }

  private func isNamed(_ place: Int) -> Bool { isCapitalized(place) || isYear(place) || isOrdinal(place) }

  private func isOrdinal(_ place: Int) -> Bool {
    let lower = text.words[place].lower
    return lower.utf8.first.map { $0 >= 48 && $0 <= 57 } == true
      && ["st", "nd", "rd", "th"].contains { lower.hasSuffix($0) }
  }

  /// Whether a word goes with the name that begins behind it.
  private func belongs(_ place: Int, before noun: Int) -> Bool {
    let word = text.words[place]
    guard word.sentence == text.words[noun].sentence else { return false }
    if isNamed(place) {
      // A title or a possessor that is a name of its own ends it: "Oswin's".
      return word.partOfSpeech != .determiner
    }
    let next = text.words[place + 1]
    let isBetween = isNamed(place + 1) && place > 0 && isNamed(place - 1)
    if ["-", "–", "/", "&"].contains(word.text) { return isBetween && !next.isPunctuation }
    if ["of", "and", "on", "for"].contains(word.lower) {
      // "of" inside: "Group of Twenty Summit"; but not "the mayor of Oswin" and "Tamsin and Oswin Forum" is unsure.
      return isBetween && word.lower == "of" && text.words[place - 1].isProperNoun
        && text.words[place - 1].lower == "group"
    }
    return false
  }

  /// "on Disarmament", "of the Parties", "2031", "II".
  private func behind(_ place: Int) -> Int {
    var end = place + 1
    guard end < text.words.count, text.words[end].sentence == text.words[place].sentence else { return end }
    if isYear(end) { return end + 1 }
    let numerals: Set<String> = ["I", "II", "III", "IV", "V", "VI", "One", "Two"]
    if numerals.contains(text.words[end].text) { return end + 1 }
    guard ["on", "of", "for"].contains(text.words[end].lower) else { return end }
    var next = end + 1
    if next < text.words.count, text.words[next].lower == "the" { next += 1 }
    let first = next
    while next < text.words.count, next - first < 8, text.words[next].sentence == text.words[place].sentence,
      isCapitalized(next)
        || next > first && ["and", "of", "&"].contains(text.words[next].lower)
          && next + 1 < text.words.count && isCapitalized(next + 1)
    {
      next += 1
    }
    // "the Summit of Tamsin" may be; "the Forum on Thursday" is not.
    guard next > first, TimeWords.months[text.words[first].lower[...]] == nil,
      TimeWords.weekdays[text.words[first].lower[...]] == nil
    else { return end }
    end = next
    return end
  }

  /// "Storm Ottoline": the name behind the noun.
  private func behindTitle(_ place: Int) -> Int? {
    var end = place + 1
    while end < text.words.count, end - place < 4, text.words[end].sentence == text.words[place].sentence,
      isCapitalized(end), text.words[end].isProperNoun
    {
      end += 1
    }
    return end > place + 1 ? end : nil
  }
}
