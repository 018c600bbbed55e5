internal import DocGraphLanguage
internal import DocGraphModel

/// When and where events are: times and places that go with an event's noun or with the verb that tells of it.
struct EventTimes {
  private let text: ParsedDocument
  private let times: [TimeExpression]
  /// The times of each word that they go with, and where they begin.
  private var timesOfGovernor: [Int: [Int]] = [:]
  private var timeAt: [Int: Int] = [:]
  private var timeWords: Set<Int> = []

  init(_ findings: DocumentFindings) {
    text = findings.text
    times = findings.times
    for (place, time) in times.enumerated() {
      timeAt[time.words.lowerBound] = place
      timeWords.formUnion(time.words)
      timesOfGovernor[Self.governor(of: time.words, in: text), default: []].append(place)
    }
  }

  /// The noun or verb that words of time go with.
  static func governor(of words: Range<Int>, in text: ParsedDocument) -> Int {
    var place = text.head(of: words)
    for _ in 0..<20 {
      let head = text.words[place].head
      if head == place { return place }
      place = head
      // "in the night from 19 to 20 October"
      let isBetween =
        text.words[place].partOfSpeech == .adposition || words.contains(place)
        || ["night", "evening", "morning", "afternoon", "day", "course"].contains(text.words[place].lower)
      if !isBetween { return place }
    }
    return place
  }

  /// Whether a word is part of a time.
  func isTime(_ word: Int) -> Bool { timeWords.contains(word) }

  /// The date of an event by what goes with its noun, follows it, or goes with the verb that tells of it.
  func date(of head: Int, phrase: Range<Int>) -> PartialDate? {
    var finest = Finest()
    for word in phrase { if let place = timeAt[word] { finest.take(times[place]) } }
    // "Saturday's match"
    for owner in text.children(of: head, "poss") {
      if let place = timeAt[owner] { finest.take(times[place]) }
    }
    let above = text.words[head].head
    let isEnded = text.words[head].dependency == "dobj" && EventVerbs.ending.contains(text.words[above].lemma)
    guard !isEnded else { return finest.date }
    for place in (timesOfGovernor[head] ?? []).prefix(20) { finest.take(times[place]) }
    if let place = following(head) { finest.take(times[place]) }
    for verb in tellingVerbs(of: head) { take(ofVerb: verb, into: &finest) }
    return finest.date
  }

  /// "of September 2036", right behind a noun.
  func ofTime(_ head: Int) -> Range<Int>? {
    guard head + 2 < text.words.count, text.words[head + 1].lower == "of", let time = timeAt[head + 2] else {
      return nil
    }
    return head + 1..<times[time].words.upperBound
  }

  func date(ofVerb verb: Int) -> PartialDate? {
    var finest = Finest()
    take(ofVerb: verb, into: &finest)
    // "signed it here, and he signed it there, on 20 June": what goes with the first goes with the second.
    if finest.date == nil {
      for other in text.children(of: verb, "conj") where text.words[other].lemma == text.words[verb].lemma {
        take(ofVerb: other, into: &finest)
      }
    }
    return finest.date
  }

  private func take(ofVerb verb: Int, into finest: inout Finest) {
    for place in (timesOfGovernor[verb] ?? []).prefix(20) { finest.take(times[place]) }
    if let place = following(verb) { finest.take(times[place]) }
  }

  /// The finest of some dates that agree.
  private struct Finest {
    var date: PartialDate?

    mutating func take(_ time: TimeExpression) {
      guard time.bound == .during else { return }
      guard let known = date else {
        date = time.date
        return
      }
      func width(_ date: PartialDate) -> Int {
        date.bounds.ends.upperBound &- date.bounds.begins.lowerBound
      }
      if width(time.date) < width(known), time.date.overlaps(known) != .impossible { date = time.date }
    }
  }

  /// The verbs that tell an event's time and place: "took place", "was held".
  func tellingVerbs(of head: Int) -> [Int] {
    let word = text.words[head]
    // "a summit, held in the spring": a participle behind it.
    var verbs = text.children(of: head, "acl").filter {
      EventVerbs.holding[text.words[$0].lemma] != nil && text.words[$0].tag == "VBN"
    }
    // "a fire that destroyed a hotel on Monday"
    verbs += text.children(of: head, "relcl").filter {
      EventVerbs.harming.contains(text.words[$0].lemma) && text.words[$0].tag == "VBD"
        && EventNoun.noun(word)?.noun.family == .disaster
    }
    let verb = word.head
    guard verb != head, text.words[verb].isVerb else { return verbs }
    let lemma = text.words[verb].lemma
    let tells =
      switch word.dependency {
      case "nsubjpass": EventVerbs.holding[lemma] != nil || lemma == "attend"
      case "dobj": EventVerbs.holding[lemma] != nil || lemma == "attend" || lemma == "chair"
      case "nsubj":
        switch lemma {
        case "take": text.children(of: verb, "dobj").contains { text.words[$0].lower == "place" }
        case "be": text.children(of: verb, "attr", "acomp").isEmpty
        default: EventVerbs.occurring.contains(lemma)
        }
      default: false
      }
    if tells { verbs.append(verb) }
    return verbs
  }

  /// The time behind a word with nothing but phrases of place between them: "at a meeting in Customs Hall on 4 March".
  private func following(_ head: Int) -> Int? {
    var place = head + 1
    while place < text.words.count, place - head < 12, text.words[place].sentence == text.words[head].sentence
    {
      if let time = timeAt[place] { return time }
      let word = text.words[place]
      // "a fire at a warehouse on Monday", not "a meeting in a letter on Monday".
      let isAt = text.words[head + 1].lower == "at"
      guard
        word.partOfSpeech == .adposition || word.isProperNoun || word.partOfSpeech == .determiner
          || word.lower == "place" || word.isNoun && isAt
          || word.lower == "," && place + 1 < text.words.count && timeAt[place + 1] != nil
      else { return nil }
      // Other prepositions than of place and time lead elsewhere.
      if word.partOfSpeech == .adposition, !["in", "at", "on", "near"].contains(word.lower) { return nil }
      place += 1
    }
    return nil
  }

  /// Where an event is: a place that "in" or "at" gives behind its noun, what it is about, or its verb.
  func place(
    of head: Int, behind complement: Range<Int>?, mentions: MentionIndex, findings: DocumentFindings
  ) -> Int? {
    func site(_ preposition: Int) -> Int? {
      guard Self.placing.contains(text.words[preposition].lower) else { return nil }
      for object in text.children(of: preposition, "pobj") {
        if let site = name(at: object, mentions, findings) { return site }
        // "at a warehouse in Leeds"
        for inner in text.children(of: object, "prep") where text.words[inner].lower == "in" {
          for object in text.children(of: inner, "pobj") {
            if let site = name(at: object, mentions, findings) { return site }
          }
        }
      }
      return nil
    }
    for preposition in text.children(of: head, "prep") {
      if let site = site(preposition) { return site }
    }
    // What is right behind it is the noun's, whatever the grammar says.
    let next = complement?.upperBound ?? head + 1
    if next < text.words.count, text.words[next].sentence == text.words[head].sentence, let site = site(next)
    {
      return site
    }
    for verb in tellingVerbs(of: head) {
      if let site = place(ofVerb: verb, mentions: mentions, findings: findings) { return site }
    }
    return nil
  }

  func place(ofVerb verb: Int, mentions: MentionIndex, findings: DocumentFindings) -> Int? {
    for other in [verb] + text.children(of: verb, "conj")
    where text.words[other].lemma == text.words[verb].lemma {
      for preposition in text.children(of: other, "prep")
      where Self.placing.contains(text.words[preposition].lower) {
        for object in text.children(of: preposition, "pobj") {
          if let site = name(at: object, mentions, findings) { return site }
        }
      }
    }
    // "Storm Ottoline struck Saltmarsh Haven."
    guard ["strike", "hit"].contains(text.words[verb].lemma) else { return nil }
    return text.children(of: verb, "dobj").lazy.compactMap { name(at: $0, mentions, findings) }.first
  }

  /// "opened an observatory near Sutherland", "destroyed a warehouse at the quay": where the verb's object is.
  func place(ofObjectOf verb: Int, mentions: MentionIndex, findings: DocumentFindings) -> Int? {
    for object in text.children(of: verb, "dobj") {
      var open = [object]
      var count = 0
      while let next = open.popLast(), count < 12 {
        count += 1
        for preposition in text.children(of: next, "prep") {
          for inner in text.children(of: preposition, "pobj") {
            if Self.placing.contains(text.words[preposition].lower) {
              if let site = name(at: inner, mentions, findings) { return site }
            } else if text.words[preposition].lower == "of" {
              open.append(inner)
            }
          }
        }
      }
    }
    return nil
  }

  /// The date that begins at a word.
  func date(at word: Int) -> PartialDate? { timeAt[word].map { times[$0].date } }

  private static let placing: Set<String> = ["in", "at", "near", "outside"]

  /// The head of a place's name.
  private func name(at word: Int, _ mentions: MentionIndex, _ findings: DocumentFindings) -> Int? {
    guard let place = mentions.mention(headedBy: word) else { return nil }
    let mention = findings.mentions[place]
    guard mention.form == .name, findings.entities[mention.entity].type == .place else { return nil }
    return text.head(of: mention.words)
  }
}
