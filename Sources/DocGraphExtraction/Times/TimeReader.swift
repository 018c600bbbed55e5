internal import DocGraphModel

/// Finds time expressions by a grammar over words: longest first, from left to right, none within another.
struct TimeReader {
  let text: ParsedDocument
  let lexemes: [Lexeme]
  let anchor: TimeAnchor?
  /// Whether the recognizer holds each word for part of a date: it helps where a bare number may be a year.
  let isDate: [Bool]

  /// What was read from one lexeme on; `value` is nil for what is a time but cannot be resolved.
  struct Reading {
    var value: TimeValue?
    /// The lexeme behind it.
    var end: Int
    /// Where the words themselves say it: "within five years".
    var bound: TimeExpression.Bound?
    /// How far it is from the time told last: "two years later", "the same day".
    var story: StoryTime.Distance?
  }

  /// A time expression, resolved or not.
  struct Found {
    var words: Range<Int>
    var date: PartialDate?
    var bound: TimeExpression.Bound
    var isRelative: Bool
  }

  init(_ text: ParsedDocument, lexemes: [Lexeme]) {
    self.text = text
    self.lexemes = lexemes
    anchor = TimeAnchor(text.document.published)
    var isDate = [Bool](repeating: false, count: text.words.count)
    for name in text.names where name.label == "DATE" {
      for word in name.words { isDate[word] = true }
    }
    self.isDate = isDate
  }

  /// - Complexity: O(words).
  func all() -> [Found] {
    var found: [Found] = []
    var context = YearContext()
    var story = StoryTime()
    var place = 0
    while place < lexemes.count {
      guard lexemes[place].isFirstOfWord, let reading = expression(at: place), reading.end > place,
        lexemes[reading.end - 1].isLastOfWord, isWithinBlock(place..<reading.end)
      else {
        place += 1
        continue
      }
      var value = reading.value
      let head = lexemes[place].word
      if let unresolved = value, unresolved.from.year == nil {
        value = context.allowsRelative(at: head, in: self) ? resolved(unresolved, at: head) : nil
      } else if let value, !value.isRelative {
        context.note(value, at: head, in: text)
      }
      if let distance = reading.story { value = story.resolved(distance, at: head, in: text) }
      if let value { story.note(value, at: head, in: text) }
      let (start, bound) = surroundings(of: place)
      if start < place { value?.isApproximate = true }
      found.append(
        Found(
          words: lexemes[start].word..<lexemes[reading.end - 1].word + 1, date: value?.date,
          bound: reading.bound ?? self.bound(after: reading.end, or: bound),
          isRelative: value?.isRelative ?? true))
      place = reading.end
    }
    return found
  }

  private func isWithinBlock(_ range: Range<Int>) -> Bool {
    let (first, last) = (lexemes[range.lowerBound].word, lexemes[range.upperBound - 1].word)
    return text.sentences[text.words[first].sentence].block == text.sentences[text.words[last].sentence].block
  }

  /// A date without a year, in the year that fits the document's date and the tense; nil without one.
  private func resolved(_ value: TimeValue, at word: Int) -> TimeValue? {
    guard let anchor else { return nil }
    let tense = TenseReader(text).tense(around: word)
    guard let from = anchor.nearest(value.from, tense) else { return nil }
    var to = value.to
    if let last = to {
      // An interval's end follows its beginning, over the turn of the year too.
      let turns = (last.month ?? 0, last.day ?? 0) < (from.month ?? 0, from.day ?? 0)
      to?.year = (from.year ?? anchor.year) + (turns ? 1 : 0)
    }
    var resolved = TimeValue(from, to: to, isRelative: true)
    resolved.isApproximate = value.isApproximate
    return resolved
  }
}

/// The year that a text tells of: a story of 1944 does not mean this year's June.
private struct YearContext {
  private var year: Int?
  private var sentence = 0
  private var block = 0

  mutating func note(_ value: TimeValue, at word: Int, in text: ParsedDocument) {
    guard let year = value.to?.year ?? value.from.year else { return }
    self.year = year
    sentence = text.words[word].sentence
    block = text.sentences[sentence].block
  }

  func allowsRelative(at word: Int, in reader: TimeReader) -> Bool {
    guard let year, let anchor = reader.anchor else { return true }
    let sentence = reader.text.words[word].sentence
    let isNear = reader.text.sentences[sentence].block == block && sentence <= self.sentence + 2
    return !isNear || year >= anchor.year - 1
  }
}
