/// Where names begin and end: the recognizer's spans mended by the words around them, and runs of capitals that it missed.
struct NameSpanFinder {
  let text: ParsedDocument
  private var spans: [NameSpan] = []
  /// What each word belongs to: a span's place, `taken` for dates and numbers, `free`.
  private var owner: [Int32]
  private static let free: Int32 = -1
  private static let taken: Int32 = -2
  /// Sentences in which most words have capitals, so that a capital says nothing.
  private let isTitleCase: [Bool]

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
      for part in parts(of: name) {
        let words = trimmed(part, label: name.label)
        guard !words.isEmpty else { continue }
        add(NameSpan(words: words, label: name.label))
      }
    }
  }

  private mutating func add(_ span: NameSpan) {
    for word in span.words { owner[word] = Int32(spans.count) }
    spans.append(span)
  }

  /// "Tianjin, China" are two places; "Jared and Shannon" two people.
  private func parts(of name: ParsedDocument.Name) -> [Range<Int>] {
    let isPlace = name.label == "GPE" || name.label == "LOC"
    guard isPlace || name.label == "PERSON" else { return [name.words] }
    var parts: [Range<Int>] = []
    var start = name.words.lowerBound
    for word in name.words {
      let lower = text.words[word].lower
      let isComma = lower == "," || lower == ";" || lower == "/" || lower == "(" || lower == "<"
      let isAnd = name.label == "PERSON" && (lower == "and" || lower == "&")
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

  /// Without articles, titles, quotation marks and possessive marks around it.
  private func trimmed(_ range: Range<Int>, label: String?) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start {
      let word = text.words[end - 1]
      let isMark =
        word.tag == "POS" || word.isQuote || word.lower == "'s" || word.lower == "’s"
        || word.isPunctuation && !["!", ".", ")"].contains(word.text)
        || word.text == ")" && !(start..<end).contains { text.words[$0].text == "(" }
      let isTail =
        label == "PERSON" && end - start > 1
        && (word.shape.contains(.number) || word.text.utf8.contains(UInt8(ascii: "/"))
          || ["said", "and", "of", "the", "a", "&"].contains(word.lower))
        || ["and", "of", "the", "a", "an", "for", "in", "at", "by", "with", "to", "&", "-", "from"].contains(
          word.lower) && word.shape.contains(.lower)
      guard isMark || isTail else { break }
      end -= 1
    }
    while start < end {
      let word = text.words[start]
      let isMark = word.isPunctuation || word.isQuote
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
        && !NameParticles.contains(word.lower)
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

  // MARK: Mending

  /// Whether a word looks like a part of a name that it stands in or beside.
  private func isCapital(_ place: Int) -> Bool {
    let word = text.words[place]
    return word.text.first?.isUppercase == true && (word.tag == "NNP" || word.tag == "NNPS")
  }

  private mutating func extendSpans() {
    for place in spans.indices {
      var words = spans[place].words
      let sentence = text.words[words.lowerBound].sentence
      guard !isTitleCase[sentence] else { continue }
      let limits = text.sentences[sentence].words
      let isDemonym = spans[place].label == "NORP"
      // "Environment" + "Canada", "Cliddesden" + "Station".
      while words.upperBound < limits.upperBound, owner[words.upperBound] == Self.free,
        isCapital(words.upperBound),
        isJoined(words, words.upperBound)
      {
        owner[words.upperBound] = Int32(place)
        words = words.lowerBound..<words.upperBound + 1
      }
      // "FK" + "Teleoptik", "Anika" + "Noni Rose"; a title or a nationality stays outside.
      while words.lowerBound > limits.lowerBound, owner[words.lowerBound - 1] == Self.free,
        isCapital(words.lowerBound - 1), isJoined(words, words.lowerBound - 1)
      {
        let lower = text.words[words.lowerBound - 1].lower
        guard !PersonTitles.isTitle(lower), !PersonTitles.isRole(lower),
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

  /// Whether the word beside a range belongs to the same noun phrase by its grammar.
  private func isJoined(_ range: Range<Int>, _ word: Int) -> Bool {
    let head = text.words[word].head
    if range.contains(head) { return ["compound", "amod", "nmod"].contains(text.words[word].dependency) }
    return range.contains {
      text.words[$0].head == word && ["compound", "amod", "nmod"].contains(text.words[$0].dependency)
    }
  }

  /// Joins what "of", "and" and "for" hold together: "Museum" of "Flight", "College of Obstetricians" and "Gynecologists".
  private mutating func joinSpans() {
    for place in spans.indices {
      let words = spans[place].words
      guard let last = words.last, spans[place].label != "PERSON" else { continue }
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
      while end < limit, owner[end] == Self.free, isCapital(end) { end += 1 }
    }
    guard end > next else { return }
    for word in spans[place].words.upperBound..<end { owner[word] = Int32(place) }
    spans[place].words = spans[place].words.lowerBound..<end
    if spans[place].label == "NORP" || spans[place].label == "GPE" { spans[place].label = "ORG" }
  }

  // MARK: What the recognizer missed

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
        let words = trimmed(place..<end, label: nil)
        if !words.isEmpty { add(NameSpan(words: words, label: nil)) }
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
let NameParticles: Set<String> = [
  "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ten", "ter", "bin",
  "ibn", "al",
  "el", "ben", "y", "zu", "af", "al-", "e", "d'", "st",
]
