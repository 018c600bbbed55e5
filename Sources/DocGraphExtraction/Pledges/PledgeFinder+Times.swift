internal import DocGraphModel

/// By when something is pledged, and when that was said.
extension PledgeFinder {
  /// A time with the preposition before it.
  struct Timing {
    var date: PartialDate
    var words: Range<Int>
  }

  /// When an act is to be done: the firmest bound that goes with it.
  func due(of draft: PledgeDraft, madeIn made: PartialDate?) -> Timing? {
    let sentence = text.sentences[text.words[draft.act.head].sentence].words
    var best: (timing: Timing, rank: Int)?
    for word in sentence.prefix(400) {
      guard let index = timeAt[word] else { continue }
      let time = findings.times[index]
      if let made, time.date.precedes(made) == .certain { continue }
      let isWithin = draft.act.words.contains(word)
      let carrier = carrier(of: time.words)
      // "Her first pledge is a library by 2033": the time hangs on "is".
      let isDirect =
        carrier == draft.act.head
        || dependency(draft.act.head) == "attr" && carrier == head(draft.act.head)
      let rank: Int
      let bound = isUntilAtLeast(time.words) ? .until : time.bound
      switch bound {
      case .by, .before, .until: rank = isWithin || isDirect ? 2 : 0
      case .during: rank = isDirect && !isDuration(time.words) ? 1 : 0
      // "keep ships out from 2042": what has no end is due at its beginning.
      case .from: rank = (isWithin || isDirect) && !isFollowedByEnd(time.words) ? 1 : 0
      case .since, .after: rank = 0
      }
      if rank > (best?.rank ?? 0) {
        best = (Timing(date: end(of: time.date), words: withPreposition(time.words)), rank)
      }
    }
    return best?.timing ?? beforeThen(draft) ?? madeIn(made, term(of: draft))
  }

  /// "would build a stadium by 2035 and would not raise prices before then": the last time before it in the sentence.
  private func beforeThen(_ draft: PledgeDraft) -> Timing? {
    let words = draft.act.words
    guard words.count >= 3,
      let then = words.dropFirst().prefix(80).first(where: {
        lower($0) == "then" && ["before", "by", "until", "till"].contains(lower($0 - 1))
      })
    else { return nil }
    let start = text.sentences[text.words[then].sentence].words.lowerBound
    guard
      let known = (max(start, then - 100)..<then).last(where: { timeAt[$0] != nil }).flatMap({ timeAt[$0] })
    else { return nil }
    return Timing(date: end(of: findings.times[known].date), words: then - 1..<then + 1)
  }

  /// "from 2042 to 2045".
  private func isFollowedByEnd(_ words: Range<Int>) -> Bool {
    words.upperBound < text.words.count
      && ["to", "until", "till", "through", "-", "–"].contains(lower(words.upperBound))
  }

  private func madeIn(_ made: PartialDate?, _ term: (years: Int, words: Range<Int>)?) -> Timing? {
    guard let term, let made, case .date(let day) = made.form,
      let date = PartialDate(year: day.year + term.years)
    else { return nil }
    return Timing(date: date, words: term.words.upperBound..<term.words.upperBound)
  }

  /// "over ten years", "within three years": counted from the year in which it was said; the words stay in the action.
  private func term(of draft: PledgeDraft) -> (years: Int, words: Range<Int>)? {
    let sentence = text.sentences[text.words[draft.act.head].sentence].words
    let end = min(sentence.upperBound, draft.act.words.upperBound + 4)
    guard end - draft.act.head > 3 else { return nil }
    for place in (draft.act.head..<end - 2).prefix(80)
    where ["over", "within"].contains(lower(place)) && lower(place + 2) == "years" {
      guard let years = Self.number(lower(place + 1)), (2...60).contains(years),
        place + 3 >= sentence.upperBound || lower(place + 3) != "of"
      else { continue }
      return (years, place..<place + 3)
    }
    return nil
  }

  private static func number(_ word: String) -> Int? {
    let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.firstIndex(of: word).map { $0 + 2 }
      ?? ["twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30][word] ?? Int(word)
  }

  /// When it was said: a time at the words of saying, else the occasion's, else the document's own where nothing says
  /// that it is older.
  func made(_ draft: PledgeDraft) -> PartialDate? {
    let sentence = text.sentences[text.words[draft.trigger].sentence].words
    var carriers: Set<Int> = []
    let isOld = draft.isOld || dependency(draft.trigger) == "relcl" || draft.step != nil
    let isNoun = text.words[draft.trigger].isNoun
    if isNoun { carriers.insert(draft.trigger) }
    if draft.trigger != draft.act.head {
      carriers.insert(draft.trigger)
      if dependency(draft.trigger) == "acomp" { carriers.insert(head(draft.trigger)) }
    }
    var above = head(draft.trigger)
    for _ in 0..<3 where !(isOld && isNoun) {
      if PledgeWords.saying.contains(lemma(above)) || PledgeWords.giving.contains(lemma(above)) {
        carriers.insert(above)
      }
      if dependency(draft.trigger) == "conj" || text.words[above].isVerb, above != draft.act.head {
        carriers.insert(above)
      }
      above = head(above)
    }
    for word in sentence.prefix(400) where !draft.act.words.contains(word) {
      guard let index = timeAt[word] else { continue }
      let time = findings.times[index]
      guard time.bound == .during || time.bound == .from,
        let carrier = carrier(of: time.words, or: draft.trigger), carriers.contains(carrier),
        !isFuture(time.date)
      else { continue }
      return time.date
    }
    // "On the evening of her election, 7 May 2034, she promised", "promised the fishers on 22 October to pay".
    if draft.trigger != draft.act.head, !(isOld && isNoun) {
      let subject = text.dependents(of: draft.trigger, "nsubj").first ?? draft.trigger
      for word in sentence.prefix(400)
      where !draft.act.words.contains(word) && word < draft.act.words.lowerBound {
        guard let index = timeAt[word], findings.times[index].bound == .during,
          !isFuture(findings.times[index].date)
        else { continue }
        let isBetween = draft.trigger < word && word < draft.act.head
        let isBefore =
          word < subject && !(word..<subject).contains { text.words[$0].isVerb }
          && text.isWord(word, below: draft.trigger)
        if isBetween || isBefore { return findings.times[index].date }
      }
    }
    if let occasion = draft.occasion, let date = findings.entities[occasion].details.eventDate { return date }
    guard let published = text.document.published else { return nil }
    if isOld || isToldOfBefore(draft) {
      // When is not said; that it was before the report is sure.
      return draft.step == nil ? PartialDate(untilAt: published) : nil
    }
    // A deadline that is over when the document tells of it: an older pledge.
    let isOver = draft.act.words.prefix(80).contains { word in
      guard let index = timeAt[word], [.by, .before].contains(findings.times[index].bound) else {
        return false
      }
      return findings.times[index].date.precedes(published) == .certain
    }
    return isOver ? nil : published
  }

  /// "During her campaign she promised", "its commitment, made in the contract", "stood by its pledge": made some time before.
  private func isToldOfBefore(_ draft: PledgeDraft) -> Bool {
    let trigger = draft.trigger
    if text.words[trigger].isNoun {
      if !text.dependents(of: trigger, "acl").filter({ ["make", "give", "sign"].contains(lemma($0)) }).isEmpty
      {
        return true
      }
      let verb = dependency(trigger) == "pobj" ? head(head(trigger)) : head(trigger)
      return !text.dependents(of: trigger, "poss").isEmpty
        && ["stand", "honor", "honour", "renew", "repeat", "reaffirm", "keep", "restate"].contains(
          lemma(verb))
    }
    guard text.words[trigger].tag == "VBD" else { return false }
    return text.dependents(of: trigger, "prep").contains { place in
      ["during", "before"].contains(lower(place))
        && text.dependents(of: place, "pobj", "pcomp").contains { event(at: $0) == nil && timeAt[$0] == nil }
    }
  }

  /// The verb or noun that a time goes with.
  private func carrier(of words: Range<Int>, or noun: Int? = nil) -> Int? {
    var place = text.head(of: words)
    for _ in 0..<6 {
      let above = head(place)
      guard above != place else { return nil }
      if text.words[above].isVerb || lower(above) == "committed" || above == noun { return above }
      // "the autumn of 2031", "the end of April": through nouns for times and through prepositions only.
      guard
        ["pobj", "prep", "npadvmod", "nummod", "advmod", "pcomp", "compound", "appos", "nmod", "conj"]
          .contains(dependency(place)),
        text.words[above].tag == "IN" || text.words[above].tag == "TO" || isTimeNoun(above)
          || words.contains(above)
      else { return nil }
      place = above
    }
    return nil
  }

  private func isTimeNoun(_ word: Int) -> Bool {
    [
      "end", "beginning", "start", "middle", "autumn", "spring", "summer", "winter", "close", "month", "year",
      "day", "week", "evening", "morning",
    ].contains(lemma(word))
  }

  /// "until at least 2036", where "at least" may belong to the time.
  private func isUntilAtLeast(_ words: Range<Int>) -> Bool {
    var place = words.lowerBound - 1
    while place > 0, words.lowerBound - place < 4, ["at", "least"].contains(lower(place)) { place -= 1 }
    return place >= 0 && ["until", "till"].contains(lower(place))
  }

  /// "Over the next five years" is due at their end.
  private func end(of date: PartialDate) -> PartialDate {
    if case .interval(_, .date(let last)) = date.form { PartialDate(.date(last)) } else { date }
  }

  /// "for five years", "a day", "every year".
  private func isDuration(_ words: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    let first = lower(words.lowerBound)
    return ["every", "each", "a"].contains(first)
      || before >= 0 && ["for", "every", "each"].contains(lower(before))
  }

  /// With "by the end of" and the like before it.
  func withPreposition(_ words: Range<Int>) -> Range<Int> {
    var start = words.lowerBound
    for _ in 0..<5 where start > 0 {
      let before = lower(start - 1)
      if ["by", "before", "until", "till", "in", "on", "during", "within", "over", "from"].contains(before) {
        return start - 1..<words.upperBound
      }
      guard
        [
          "the", "end", "of", "beginning", "start", "early", "late", "mid", "no", "later", "than", "at",
          "least",
        ].contains(before)
      else { break }
      start -= 1
    }
    return words
  }

  private func isFuture(_ date: PartialDate) -> Bool {
    guard let published = text.document.published else { return false }
    return published.precedes(date) == .certain
  }
}

extension PartialDate {
  /// Some time up to a date; nil where that is none to count to.
  fileprivate init?(untilAt date: PartialDate) {
    guard case .date(let day) = date.form else { return nil }
    self.init(.interval(from: .open, to: .date(day)))
  }
}

extension Entity.Details {
  fileprivate var eventDate: PartialDate? {
    if case .event(let event) = self { event.date } else { nil }
  }
}
