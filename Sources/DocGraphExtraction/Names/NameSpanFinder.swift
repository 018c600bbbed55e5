/// Where names begin and end: the recognizer's spans mended by the words around them, and runs of capitals that it missed.
struct NameSpanFinder {
  let text: ParsedDocument
  var spans: [NameSpan] = []
  /// What each word belongs to: a span's place, `taken` for dates and numbers, `free`.
  var owner: [Int32]
  static let free: Int32 = -1
  static let taken: Int32 = -2
  /// Sentences in which most words have capitals, so that a capital says nothing.
  let isTitleCase: [Bool]

  init(_ text: ParsedDocument) {
    self.text = text
    owner = Array(repeating: Self.free, count: text.words.count)
    isTitleCase = text.sentences.map { Self.isTitleCase(text, $0.words) }
  }

  /// All spans in the order of their words, none within another.
  ///
  /// - Complexity: O(words).
  static func spans(of text: ParsedDocument) -> [NameSpan] {
    var finder = NameSpanFinder(text)
    finder.readRecognizer()
    finder.extendSpans()
    finder.joinSpans()
    finder.addMissedRuns()
    finder.joinCoordinated()
    finder.joinPossessors()
    finder.joinKnown()
    finder.joinApostrophes()
    return finder.spans.filter { !$0.words.isEmpty }.sorted {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
  }

  private static func isTitleCase(_ text: ParsedDocument, _ words: Range<Int>) -> Bool {
    var letters = 0
    var capitals = 0
    for place in words where text.words[place].shape.contains(.alphabetic) {
      guard text.words[place].text.utf8.count > 3 || text.words[place].shape.contains(.upper) else {
        continue
      }
      letters += 1
      if !text.words[place].shape.contains(.lower) { capitals += 1 }
    }
    return letters > 3 && capitals * 10 >= letters * 8
  }

  // MARK: The recognizer's spans

  private static let used: Set = [
    "ORG", "PERSON", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "WORK_OF_ART", "LAW", "EVENT", "LANGUAGE",
  ]

  private mutating func readRecognizer() {
    for name in text.names {
      guard Self.used.contains(name.label) else {
        // "Today", "two" and so on are no names; a capital within may begin one.
        for word in name.words { owner[word] = Self.taken }
        continue
      }
      guard name.words.count <= 4 * Self.longest else { continue }
      for part in parts(of: name) {
        let words = trimmed(part, label: name.label)
        guard !words.isEmpty else { continue }
        add(withoutRole(NameSpan(words: words, label: name.label)))
      }
    }
  }

  /// A name has no more words: longer runs of capitals are lists, or hostile.
  static let longest = 16

  private mutating func add(_ span: NameSpan) {
    guard span.words.count <= Self.longest else { return }
    for word in span.words { owner[word] = Int32(spans.count) }
    spans.append(span)
  }

  /// "Tianjin, China" are two places; "Jared and Shannon" two people.
  private func parts(of name: ParsedDocument.Name) -> [Range<Int>] {
    let isPlace = name.label == "GPE" || name.label == "LOC"
    // "the Aldon Canal to Brightwater Estates" are two names.
    if name.label == "ORG", let link = name.words.first(where: { text.words[$0].lower == "to" }),
      link - name.words.lowerBound > 1, link + 1 < name.words.upperBound,
      isCapital(link - 1), isCapital(link - 2), isCapital(link + 1)
    {
      return [name.words.lowerBound..<link, link + 1..<name.words.upperBound]
    }
    let isVillages = isListOfPlaces(name.words)
    guard isPlace || isVillages || name.label == "PERSON" else { return [name.words] }
    var parts: [Range<Int>] = []
    var start = name.words.lowerBound
    for word in name.words {
      let lower = text.words[word].lower
      let isComma =
        lower == "," || lower == ";" || lower == "/" || lower == "(" || lower == "<"
        || lower == ":"
      let isAnd = (name.label == "PERSON" || isVillages) && (lower == "and" || lower == "&")
      let isDash = isPlace && (lower == "–" || lower == "—" || lower == "---")
      guard isComma || isAnd || isDash else { continue }
      if word + 1 < name.words.upperBound,
        ["d.c.", "jr.", "jr", "sr.", "sr", "iii", "d.c"].contains(text.words[word + 1].lower)
      {
        continue
      }
      parts.append(start..<word)
      start = word + 1
    }
    parts.append(start..<name.words.upperBound)
    return parts
  }

  /// "the villages of" + "Upper Maren and Saint Corran", which are two.
  private func isListOfPlaces(_ words: Range<Int>) -> Bool {
    let start = words.lowerBound
    guard start > 1, text.words[start - 1].lower == "of", text.words[start - 2].tag == "NNS",
      text.words[start - 2].sentence == text.words[start].sentence,
      case .place? = NounLexicon.english.sense(of: text.words[start - 2].lower)
    else { return false }
    return true
  }

  /// Without articles, titles, quotation marks and possessive marks around it.
  private func trimmed(_ range: Range<Int>, label: String?) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start {
      let word = text.words[end - 1]
      let isMark =
        word.tag == "POS" || word.isQuote || word.lower == "'s" || word.lower == "’s"
        || word.isPunctuation && !["!", ".", ")"].contains(word.text)
        || word.text == ")" && !(start..<end).contains { text.words[$0].text == "(" }
      let isAmount = end - start > 1 && ["million", "billion", "percent", "%"].contains(word.lower)
      let isTail =
        isAmount
        || label == "ORG" && end - start > 1 && word.shape.contains(.number) && word.text.contains(".")
        || label == "PERSON" && end - start > 1
          && (word.shape.contains(.number) || word.text.utf8.contains(UInt8(ascii: "/"))
            || ["said", "and", "of", "the", "a", "&"].contains(word.lower))
        || ["and", "of", "the", "a", "an", "for", "in", "at", "by", "with", "to", "&", "-", "from"].contains(
          word.lower) && word.shape.contains(.lower)
      // "Labour Union of Premier" before "Pieter Hartog": the office is his.
      let isOffice =
        end - start > 2 && end < text.words.count && text.words[end - 2].lower == "of"
        && isCapital(end - 1) && isCapital(end) && text.words[end].sentence == word.sentence
        && word.lower != "justice" && (PersonTitles.isTitle(word.lower) || PersonTitles.isRole(word.lower))
      guard isMark || isTail || isOffice else { break }
      end -= 1
    }
    while start < end {
      let word = text.words[start]
      let isMark = word.isPunctuation || word.isQuote || word.tag == "POS"
      let isArticle =
        ["the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my", "your"].contains(
          word.lower)
        && (word.tag == "DT" || word.tag == "PRP$" || word.lower == "the")
      let isTitle =
        start + 1 < end && PersonTitles.isTitle(word.lower)
        && (label == "PERSON" || PersonTitles.isCivil(word.lower))
      let isRole =
        label == "PERSON" && start + 1 < end && end - start > 1 && PersonTitles.isRole(word.lower)
        && text.words[start + 1].shape.isDisjoint(with: .punctuation)
      let isLowerCase =
        label != "NORP" && start + 1 < end && word.shape.contains(.lower) && word.shape.contains(.alphabetic)
        && !nameParticles.contains(word.lower)
      guard isMark || isArticle || isTitle || isRole || isLowerCase else { break }
      start += 1
    }
    // "Prime Minister of Maren": the office is no part of the name.
    if let link = (start..<end).first(where: { text.words[$0].lower == "of" }), link > start, link + 1 < end,
      case .person? = NounLexicon.english.sense(of: text.words[link - 1].lower),
      !NounLexicon.english.isWeakHead(text.words[link - 1].lower)
    {
      start = link + 1
      if text.words[start].lower == "the", start + 1 < end { start += 1 }
    }
    guard start < end, text.words[start..<end].contains(where: { !$0.isPunctuation }) else {
      return start..<start
    }
    return start..<end
  }

  /// "Councillor Ana Reyes", held for an organization, is a person: behind the noun of one come a first name and one more.
  private func withoutRole(_ span: NameSpan) -> NameSpan {
    let words = span.words
    if let person = withoutThrone(words) { return NameSpan(words: person, label: "PERSON") }
    // "Legendary Ana Reyes".
    if words.count > 2, Self.epithets.contains(text.words[words.lowerBound].lower),
      FirstNames.frequent.gender(of: text.words[words.lowerBound + 1].text) != nil,
      NounLexicon.english.sense(of: text.words[words.upperBound - 1].lower) == nil
    {
      return NameSpan(words: words.lowerBound + 1..<words.upperBound, label: "PERSON")
    }
    guard words.count == 3, span.label != "PERSON", words.allSatisfy({ isCapital($0) }) else { return span }
    let first = text.words[words.lowerBound].lower
    guard PersonTitles.isTitle(first) || PersonTitles.isRole(first),
      FirstNames.frequent.gender(of: text.words[words.lowerBound + 1].text) != nil,
      NounLexicon.english.sense(of: text.words[words.upperBound - 1].lower) == nil
    else { return span }
    return NameSpan(words: words.lowerBound + 1..<words.upperBound, label: "PERSON")
  }

  /// What people are called before their names, and no part of them.
  static let epithets: Set = [
    "legendary", "veteran", "renowned", "acclaimed", "famous", "famed", "late", "former", "retired", "iconic",
    "emeritus", "noted", "celebrated", "beloved", "fellow", "ex", "disgraced", "longtime",
  ]

  /// The name of "King Aldric II", who is no place: behind a title of rulers a name and a number, or a first name.
  private func withoutThrone(_ words: Range<Int>) -> Range<Int>? {
    guard words.count > 1, words.count < 4, let last = words.last,
      ["king", "queen", "prince", "princess", "emperor", "empress", "pope", "sultan", "tsar"].contains(
        text.words[words.lowerBound].lower)
    else { return nil }
    let isNumbered =
      words.count == 3
      && ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].contains(
        text.words[last].lower)
    let isFirstName = words.count == 2 && FirstNames.frequent.gender(of: text.words[last].text) != nil
    return isNumbered || isFirstName ? words.lowerBound + 1..<words.upperBound : nil
  }

  // MARK: What the recognizer missed

  /// Whether a word looks like a part of a name that it stands in or beside.
  func isCapital(_ place: Int) -> Bool {
    let word = text.words[place]
    return (word.tag == "NNP" || word.tag == "NNPS") && word.text.first?.isUppercase == true
  }

  /// Runs of proper nouns that no span holds, outside of title case.
  private mutating func addMissedRuns() {
    for sentence in text.sentences.indices where !isTitleCase[sentence] {
      let limits = text.sentences[sentence].words
      var place = limits.lowerBound
      while place < limits.upperBound {
        guard owner[place] == Self.free, isCapital(place), isNameLike(place) else {
          place += 1
          continue
        }
        var end = place + 1
        while end < limits.upperBound, owner[end] == Self.free {
          if isCapital(end) {
            end += 1
          } else if end + 1 < limits.upperBound, owner[end + 1] == Self.free, isCapital(end + 1),
            ["of", "de", "von", "van", "&", "-", "del", "da", "al", "bin"].contains(text.words[end].lower)
          {
            end += 2
          } else {
            break
          }
        }
        let words = end - place > 2 * Self.longest ? place..<place : trimmed(place..<end, label: nil)
        if !words.isEmpty { add(withoutRole(NameSpan(words: words, label: nil))) }
        place = end
      }
    }
  }

  private func isNameLike(_ place: Int) -> Bool {
    let word = text.words[place]
    guard word.text.utf8.count > 1, word.shape.isDisjoint(with: [.punctuation, .number]) else { return false }
    return !PersonTitles.isTitle(word.lower) || place + 1 < text.words.count && isCapital(place + 1)
  }
}

/// Small words within names: "von", "de la", "bin".
let nameParticles: Set<String> = [
  "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ten", "ter", "bin",
  "ibn", "al",
  "el", "ben", "y", "zu", "af", "al-", "e", "d'", "st",
]
