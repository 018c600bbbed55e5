// The recognizer's spans, mended by the words beside them.

extension NameSpanFinder {
  mutating func extendSpans() {
    for place in spans.indices {
      var words = spans[place].words
      guard !words.isEmpty else { continue }
      let sentence = text.words[words.lowerBound].sentence
      guard !isTitleCase[sentence] else { continue }
      let limits = text.sentences[sentence].words
      let isDemonym = spans[place].label == "NORP"
      // "Environment" + "Canada", "Cliddesden" + "Station".
      while words.count < Self.longest, words.upperBound < limits.upperBound,
        owner[words.upperBound] == Self.free,
        isCapital(words.upperBound), !isOffice(words.upperBound, limits),
        isJoined(words, words.upperBound)
      {
        owner[words.upperBound] = Int32(place)
        words = words.lowerBound..<words.upperBound + 1
      }
      // "the Pellworth" + "family".
      if words.upperBound < limits.upperBound, owner[words.upperBound] == Self.free, !isDemonym,
        words.lowerBound > limits.lowerBound, text.words[words.lowerBound - 1].lower == "the",
        text.words[words.upperBound].lower == "family", words.allSatisfy({ isCapital($0) })
      {
        owner[words.upperBound] = Int32(place)
        spans[place] = NameSpan(words: words.lowerBound..<words.upperBound + 1, label: "ORG")
        continue
      }
      // "Carl von der" + "Esch", "James \"Jim\"" + "Frise", "Ana (Molina)" + "Reyes".
      if spans[place].label == "PERSON" { words = extendedPerson(words, place, limits) }
      // "FK" + "Teleoptik", "Anika" + "Noni Rose"; a title or a nationality stays outside.
      while words.count < Self.longest, words.lowerBound > limits.lowerBound,
        owner[words.lowerBound - 1] == Self.free,
        isCapital(words.lowerBound - 1), isJoined(words, words.lowerBound - 1)
      {
        let lower = text.words[words.lowerBound - 1].lower
        let isEpithet = spans[place].label == "PERSON" && Self.epithets.contains(lower)
        guard !isEpithet, !PersonTitles.isTitle(lower), !PersonTitles.isRole(lower),
          PlaceTable.world.country(ofDemonym: text.words[words.lowerBound - 1].text) == nil
        else { break }
        owner[words.lowerBound - 1] = Int32(place)
        words = words.lowerBound - 1..<words.upperBound
      }
      if words.count > spans[place].words.count {
        if isDemonym { spans[place].label = nil }
        spans[place].words = words
      }
    }
  }

  /// "President" before a name: the office belongs to who is named behind it, and not to "Norland" before it.
  private func isOffice(_ word: Int, _ limits: Range<Int>) -> Bool {
    guard word + 1 < limits.upperBound, isCapital(word + 1), text.words[word].lower != "justice" else {
      return false
    }
    return PersonTitles.isTitle(text.words[word].lower) || PersonTitles.isRole(text.words[word].lower)
  }

  /// A person's span with what particles and a nickname between marks separate from it.
  private mutating func extendedPerson(_ words: Range<Int>, _ place: Int, _ limits: Range<Int>) -> Range<Int>
  {
    var next = words.upperBound
    if nameParticles.contains(text.words[next - 1].lower)
      || next < limits.upperBound && ["von", "van", "de"].contains(text.words[next].lower)
    {
      while next < limits.upperBound, nameParticles.contains(text.words[next].lower), owner[next] == Self.free
      { next += 1 }
    } else if next + 3 < limits.upperBound, text.words[next].isQuote || text.words[next].text == "(",
      text.words[next + 2].isQuote || text.words[next + 2].text == ")", isCapital(next + 1),
      isCapital(next + 3)
    {
      next += 3
    } else {
      return words
    }
    guard next < limits.upperBound, isCapital(next), owner[next] != Self.taken else { return words }
    let other = owner[next]
    var end = next + 1
    if other >= 0 {
      guard Int(other) != place, spans[Int(other)].label == "PERSON" || spans[Int(other)].words.count == 1,
        spans[Int(other)].words.lowerBound == next
      else { return words }
      end = spans[Int(other)].words.upperBound
      spans[Int(other)].words = end..<end
    }
    for word in words.upperBound..<end {
      // A span of the nickname's own is no name by itself.
      if owner[word] >= 0, Int(owner[word]) != place {
        let inner = spans[Int(owner[word])].words
        spans[Int(owner[word])].words = inner.upperBound..<inner.upperBound
      }
      owner[word] = Int32(place)
    }
    return words.lowerBound..<end
  }

  /// Whether the word beside a range belongs to the same noun phrase by its grammar.
  private func isJoined(_ range: Range<Int>, _ word: Int) -> Bool {
    let head = text.words[word].head
    if range.contains(head) { return ["compound", "amod", "nmod"].contains(text.words[word].dependency) }
    return range.contains {
      text.words[$0].head == word && ["compound", "amod", "nmod"].contains(text.words[$0].dependency)
    }
  }

  /// Joins what "of", "and" and "for" hold together: "Museum" of "Flight", "College of Obstetricians" and "Gynecologists".
  mutating func joinSpans() {
    for place in spans.indices {
      let words = spans[place].words
      guard let last = words.last, spans[place].label != "PERSON" else { continue }
      joinAdjectives(place)
      guard spans[place].words == words else { continue }
      let sentence = text.words[last].sentence
      let end = text.sentences[sentence].words.upperBound
      var next = last + 1
      guard next < end else { continue }
      let link = text.words[next].lower
      if link == "of" || link == "for" {
        guard case .organization? = NounLexicon.english.sense(of: text.words[last].lower), isCapital(last),
          text.words[next].head == last || link == "of"
        else { continue }
        next += 1
        if next < end, text.words[next].lower == "the" { next += 1 }
        // "the Labour Union of Premier Hartog": the office is his.
        let isOffice =
          next + 1 < end && text.words[next].lower != "justice"
          && (PersonTitles.isTitle(text.words[next].lower) || PersonTitles.isRole(text.words[next].lower))
          && isCapital(next + 1)
        if isOffice { continue }
        join(place, through: next, limit: end, mayTakeSpan: true)
      } else if link == "and" || link == "&" {
        // "Department of Physics and Astronomy": what follows is coordinated within, and no name by itself.
        guard words.contains(where: { ["of", "for"].contains(text.words[$0].lower) }),
          case .organization? = NounLexicon.english.sense(of: text.words[words.lowerBound].lower)
            ?? NounLexicon.english.sense(of: text.words[max(words.lowerBound, firstHead(words))].lower)
        else { continue }
        next += 1
        guard next < end, owner[next] == Self.free, isCapital(next),
          PlaceTable.world.place(named: text.words[next].text) == nil
        else { continue }
        join(place, through: next, limit: end, mayTakeSpan: false)
      }
    }
  }

  /// "Institute of Russian, Eastern European, and Central Asian Studies" is one name: behind adjectives of peoples after an
  /// organization's noun, commas and "and" go on to the noun that they all belong to.
  private mutating func joinAdjectives(_ place: Int) {
    let words = spans[place].words
    guard let last = words.last, words.count > 2, words.contains(where: { text.words[$0].lower == "of" }),
      case .organization? = NounLexicon.english.sense(
        of: text.words[max(words.lowerBound, firstHead(words))].lower),
      isPeople(last)
    else { return }
    let limit = min(text.sentences[text.words[last].sentence].words.upperBound, last + 14)
    var end = last + 1
    var isList = false
    while end < limit {
      let lower = text.words[end].lower
      if lower == "," || lower == "and" || lower == "&" {
        isList = true
      } else if text.words[end].text.first?.isUppercase != true {
        break
      } else if isList, end > last + 1, !isPeople(end), !isPeople(end + 1 < limit ? end + 1 : end),
        ["and", "&"].contains(text.words[end - 1].lower) || isPeople(end - 1)
      {
        // The noun at the end of the list.
        for other in Set(owner[last + 1...end]) where other >= 0 && Int(other) != place {
          spans[Int(other)].words = end + 1..<max(end + 1, spans[Int(other)].words.upperBound)
        }
        for word in last + 1...end { owner[word] = Int32(place) }
        spans[place].words = words.lowerBound..<end + 1
        spans[place].label = "ORG"
        return
      }
      end += 1
    }
  }

  private func isPeople(_ word: Int) -> Bool {
    PlaceTable.world.country(ofDemonym: text.words[word].text) != nil
  }

  /// The noun before the first "of" or "for".
  private func firstHead(_ words: Range<Int>) -> Int {
    (words.first { ["of", "for"].contains(text.words[$0].lower) } ?? words.lowerBound) - 1
  }

  private mutating func join(_ place: Int, through next: Int, limit: Int, mayTakeSpan: Bool) {
    guard next < limit else { return }
    var end = next
    let other = owner[next]
    if other >= 0, Int(other) != place {
      guard mayTakeSpan, spans[Int(other)].label != "PERSON" || true,
        spans[Int(other)].words.lowerBound == next
      else { return }
      end = spans[Int(other)].words.upperBound
      spans[Int(other)].words = end..<end
    } else if other == Self.free {
      while end < min(limit, next + Self.longest), owner[end] == Self.free, isCapital(end) { end += 1 }
    }
    guard end > next else { return }
    for word in spans[place].words.upperBound..<end { owner[word] = Int32(place) }
    spans[place].words = spans[place].words.lowerBound..<end
    if spans[place].label == "NORP" || spans[place].label == "GPE" { spans[place].label = "ORG" }
  }
}
