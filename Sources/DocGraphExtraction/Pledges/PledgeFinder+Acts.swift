internal import DocGraphModel

/// What is pledged, each act of a row by itself.
extension PledgeFinder {
  /// The acts of a row of verbs that begins with `verb`.
  func acts(from verb: Int, within trigger: Int) -> [PledgedAct] {
    var verbs = [verb]
    var next = 0
    while next < verbs.count, verbs.count < 40 {
      verbs += text.dependents(of: verbs[next], "conj").filter {
        isAct($0, after: verb) && !verbs.contains($0)
      }
      next += 1
    }
    // "promised to hire doctors, reopen two clinics": a base form that the grammar hangs on the verb of pledging.
    for place in text.dependents(of: trigger, "conj", "ccomp", "dep")
    where place > verb && !verbs.contains(place) {
      let tag = text.words[place].tag
      let isBase =
        ["VB", "VBP"].contains(tag) && lower(place) == lemma(place) && text.words[verb].tag != "VBG"
        && (text.words[trigger].tag != "VBP" || lemma(trigger) == "be")
      guard text.words[place].isVerb, isBase || tag == "VBG" && text.words[verb].tag == "VBG",
        text.dependents(of: place, "nsubj", "nsubjpass", "aux").isEmpty, verbs.count < 40
      else { continue }
      verbs.append(place)
      verbs += text.dependents(of: place, "conj").filter { isAct($0, after: verb) && !verbs.contains($0) }
    }
    // "open a channel that matches supply and demand, and run programs": a base form hung on a verb within.
    for place in text.span(of: verbs[verbs.count - 1]).prefix(80)
    where dependency(place) == "conj" && ["VB", "VBP"].contains(text.words[place].tag)
      && !verbs.contains(place)
    {
      let above = head(place)
      guard text.words[above].tag == "VBZ", dependency(above) == "relcl", text.words[verb].tag != "VBG",
        text.dependents(of: place, "nsubj", "nsubjpass", "aux").isEmpty, verbs.count < 40
      else { continue }
      verbs.append(place)
    }
    verbs.sort()
    return verbs.enumerated().map { number, place in
      let limit = number + 1 < verbs.count ? verbs[number + 1] : nil
      return PledgedAct(head: place, words: words(of: place, before: limit, trigger: trigger), form: .verb)
    }
  }

  private func isAct(_ word: Int, after first: Int) -> Bool {
    let entry = text.words[word]
    guard word > first, text.dependents(of: word, "nsubj", "nsubjpass").isEmpty else { return false }
    let gerund = text.words[first].tag == "VBG"
    switch entry.tag {
    case "VBG": return gerund
    case "VB", "VBP": return !gerund || false
    // A base form that looks like a past one: "cut".
    case "VBD", "VBN": return entry.lower == entry.lemma && !gerund
    default:
      // A verb that the tagger took for a noun: "open", "host".
      return false
    }
  }

  /// From the verb, or what says how before it, to the end of what belongs to it.
  private func words(of verb: Int, before limit: Int?, trigger: Int) -> Range<Int> {
    var start = verb
    for place in text.dependents(of: verb).prefix(6) where place < verb && verb - place < 5 {
      if ["neg"].contains(dependency(place))
        || (dependency(place) == "advmod" && lower(place).hasSuffix("ly"))
      {
        start = min(start, place)
      }
    }
    let sentence = text.sentences[text.words[verb].sentence].words
    var end = max(verb + 1, text.span(of: verb).upperBound)
    if let limit { end = min(end, limit) }
    for place in text.dependents(of: verb) where place > verb {
      let way = dependency(place)
      let isOther =
        way == "conj" && text.words[place].isVerb || way == "parataxis"
        || (["advcl", "prep"].contains(way) && isCondition(place))
        || (way == "prep" && lower(place) == "according")
        || (way == "ccomp" && !text.dependents(of: place, "nsubj").isEmpty && text.words[verb].tag != "VB"
          && text.words[verb].tag != "VBG")
      if isOther { end = min(end, text.span(of: place).lowerBound) }
    }
    // "set up a center jointly": an adverb that the grammar hangs higher.
    while end < sentence.upperBound, end != limit, text.words[end].tag == "RB", lower(end).hasSuffix("ly"),
      head(end) == trigger
    {
      end += 1
    }
    return start..<trimmed(start + 1, end)
  }

  /// `end` without the commas, conjunctions and full stops before it.
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = min(end, text.words.count)
    while end > start,
      text.words[end - 1].isPunctuation && !["”", "’", "'", ")", "%"].contains(text.words[end - 1].text)
        || ["CC", "POS"].contains(text.words[end - 1].tag) || lower(end - 1) == "that"
    {
      end -= 1
    }
    // A closing quotation mark whose partner is outside.
    if end > start, ["”", "\"", "''"].contains(text.words[end - 1].text),
      !(start - 1..<end - 1).contains(where: { ["“", "\"", "``"].contains(text.words[$0].text) })
    {
      return trimmed(start, end - 1)
    }
    return max(end, start)
  }

  /// "if", "unless", "provided that", "subject to", "on condition that".
  func isCondition(_ word: Int) -> Bool {
    if ["provided", "unless", "if", "once"].contains(lower(word)) { return true }
    if lower(word) == "subject" || lower(word) == "contingent" || lower(word) == "conditional" { return true }
    if text.dependents(of: word, "mark").contains(where: {
      ["if", "unless", "provided", "once"].contains(lower($0))
    }) {
      return true
    }
    return ["on", "under"].contains(lower(word))
      && text.dependents(of: word, "pobj").contains { lower($0) == "condition" }
  }

  /// The words of a condition on a verb or on the verb it belongs to.
  func condition(of verbs: [Int]) -> Range<Int>? {
    for verb in verbs {
      if let modal = fronted(of: verb),
        let comma = (modal..<verb).first(where: { text.words[$0].text == "," })
      {
        return modal..<comma
      }
      for place in text.dependents(of: verb) where isCondition(place) {
        let span = text.span(of: place)
        guard span.count < 60 else { continue }
        return span
      }
    }
    return nil
  }

  /// The acts of a passive with its agent: "A hospital will be built by the ministry".
  func passiveAct(_ verb: Int, subject: Int) -> PledgedAct {
    let span = text.span(of: subject)
    var end = text.span(of: verb).upperBound
    // "will be paid by the bank and said": another clause.
    for place in text.dependents(of: verb, "conj") where place > verb && text.words[place].isVerb {
      end = min(end, text.span(of: place).lowerBound)
    }
    return PledgedAct(
      head: verb,
      words: span.lowerBound..<max(span.upperBound, trimmed(verb + 1, end)),
      form: .passive)
  }

  /// A clause with a subject of its own, told as it stands.
  func clauseAct(_ verb: Int) -> PledgedAct {
    var span = text.span(of: verb)
    if span.count > 80 { span = verb..<min(verb + 80, span.upperBound) }
    while let first = span.first, first < verb,
      dependency(first) == "mark" || lower(first) == "that" || text.words[first].isPunctuation
    {
      span = first + 1..<span.upperBound
    }
    return PledgedAct(
      head: verb, words: span.lowerBound..<trimmed(span.lowerBound + 1, span.upperBound), form: .clause)
  }

  /// A clause, or two where each has its own date: "that repairs would start by May and be finished before winter".
  func clauseActs(_ verb: Int) -> [PledgedAct] {
    let whole = clauseAct(verb)
    let others = text.dependents(of: verb, "conj").filter {
      text.words[$0].isVerb && text.dependents(of: $0, "nsubj", "nsubjpass").isEmpty
    }
    guard others.count == 1, let other = others.first, hasDate(other), hasDate(verb, before: other),
      let subject = text.dependents(of: verb, "nsubj", "nsubjpass").first,
      let modal = text.dependents(of: verb, "aux").first(where: { text.words[$0].tag == "MD" }),
      subject < modal, modal - whole.words.lowerBound < 20
    else { return [whole] }
    let start = text.span(of: other).lowerBound
    var first = whole
    first.words = whole.words.lowerBound..<trimmed(verb + 1, start)
    guard first.words.upperBound > verb else { return [whole] }
    var second = PledgedAct(
      head: other, words: start..<trimmed(other + 1, text.span(of: other).upperBound), form: .clause)
    second.lead = whole.words.lowerBound..<modal + 1
    return [first, second]
  }

  private func hasDate(_ verb: Int, before limit: Int? = nil) -> Bool {
    let end = min(limit ?? .max, text.span(of: verb).upperBound)
    return (verb..<max(verb, end)).prefix(60).contains { timeAt[$0] != nil }
  }

  /// A thing that is promised: the noun with all that belongs to it.
  func thingAct(_ noun: Int, trigger: Int) -> PledgedAct {
    var span = text.span(of: noun)
    if span.lowerBound <= trigger { span = noun..<span.upperBound }
    if let start = thingStart(noun), start > span.lowerBound { span = start..<span.upperBound }
    while let first = span.first, first < noun, text.words[first].tag == "DT", first + 1 < span.upperBound,
      ["the"].contains(lower(first))
    {
      span = first + 1..<span.upperBound
    }
    for place in text.dependents(of: noun, "conj") where text.words[place].isVerb {
      span = span.lowerBound..<max(noun + 1, min(span.upperBound, text.span(of: place).lowerBound))
    }
    // "pledged 30 million dollars for the victims": what it is for, hung on the verb.
    for place in text.dependents(of: trigger, "prep")
    where place == span.upperBound
      && ["for", "towards", "toward", "to", "in", "among"].contains(lower(place))
    {
      if timeAt[place + 1] == nil, text.dependents(of: place, "pobj").allSatisfy({ event(at: $0) == nil }) {
        span = span.lowerBound..<text.span(of: place).upperBound
      }
    }
    return PledgedAct(head: noun, words: span.lowerBound..<trimmed(noun + 1, span.upperBound), form: .thing)
  }

  /// Where a thing begins behind a name that the grammar drew into it: "pledged the Harbor Trust | 12 million euros".
  func thingStart(_ noun: Int) -> Int? {
    for place in text.span(of: noun).prefix(12) where place < noun {
      guard let mention = agentMention(at: place), head(place) == noun, dependency(place) != "poss" else {
        continue
      }
      let end = findings.mentions[mention].words.upperBound
      if end < noun,
        text.words[end].isNumber || text.words[end].shape.contains(.currency)
          || text.words[end].tag == "DT"
      {
        return end
      }
    }
    // A name that the recognizer drew into the sum: "the Harbor Trust 12 million euros".
    let span = text.span(of: noun)
    for place in span.prefix(12) where place > span.lowerBound && place <= noun {
      guard let quantity = quantityAt[place], case .money = findings.quantities[quantity].value else {
        continue
      }
      return text.words[place - 1].isProperNoun ? place : nil
    }
    return nil
  }
}
