/// The time that a text told last, which "two years later" and "the same day" are counted from.
struct StoryTime {
  /// So many units after it; before it where negative.
  struct Distance {
    var count: Int
    var unit: TimeUnit
  }

  private var last: (value: TimeValue, sentence: Int, block: Int)?
  /// Whether the sentence told two times: none is meant for sure.
  private var isAmbiguous = false

  mutating func note(_ value: TimeValue, at word: Int, in text: ParsedDocument) {
    let sentence = text.words[word].sentence
    let block = text.sentences[sentence].block
    isAmbiguous =
      last.map { $0.sentence == sentence && (isAmbiguous || $0.value.from != value.from) } ?? false
    last = (value, sentence, block)
  }

  /// Nil where the last time is in another paragraph or two sentences away, is one of two, or is too coarse.
  func resolved(_ distance: Distance, at word: Int, in text: ParsedDocument) -> TimeValue? {
    guard let last, !isAmbiguous, last.value.to == nil, distance.count.magnitude < 500 else { return nil }
    let sentence = text.words[word].sentence
    guard text.sentences[sentence].block == last.block, sentence - last.sentence <= 1,
      let anchor = TimeAnchor(last.value.date)
    else { return nil }
    return distance.count == 0
      ? anchor.unit(distance.unit, plus: 0) : anchor.distance(distance.count, distance.unit)
  }
}
