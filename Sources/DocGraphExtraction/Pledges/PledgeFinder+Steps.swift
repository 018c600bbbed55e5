internal import DocGraphModel

/// What a document reports of pledges made elsewhere.
extension PledgeFinder {
  mutating func findSteps() {
    let sentences = text.sentences
    for sentence in sentences where sentence.words.count <= Self.longestSentence {
      let role = text.document.blocks[sentence.block].role
      guard role == .paragraph || role == .listItem || role == .quotation else { continue }
      var count = 0
      for word in sentence.words where text.words[word].isVerb && count < 5 {
        if readStep(word) { count += 1 }
      }
    }
  }

  private mutating func readStep(_ verb: Int) -> Bool {
    // "accused the governor of abandoning his pledge": so says who accuses.
    if isCharged(verb) { return false }
    guard let (status, topic, thing) = status(of: verb), let source = source(of: verb) else { return false }
    let auxiliaries = text.dependents(of: verb, "aux")
    guard !auxiliaries.contains(where: { ["MD", "TO"].contains(text.words[$0].tag) }),
      text.words[verb].tag != "VB"
    else { return false }
    var makers: [Int] = []
    if let thing, let owner = text.dependents(of: thing, "poss").first { makers = parties(at: owner) }
    var place = verb
    for _ in 0..<4 where makers.isEmpty {
      if let subject = text.dependents(of: place, "nsubj").first { makers = parties(at: subject) }
      guard dependency(place) == "conj" else { break }
      place = head(place)
    }
    var step = Pledge.Step(status, date: time(of: verb) ?? text.document.published)
    step.note = nil
    var found = FoundPledgeStep(
      topic: topic, step: step, words: text.span(of: verb).prefix(80),
      assurance: Assurance(0.5, "pledges.step.\(lemma(verb))"))
    found.makers = makers
    found.due = due(within: text.span(of: verb))
    if let speaker = source.speaker, let entity = party(at: speaker) { found.attributedTo = entity }
    findings.pledgeSteps.append(found)
    return true
  }

  /// "missed its promise, a new pier by the end of 2033"
  private func due(within words: Range<Int>) -> PartialDate? {
    let times = words.prefix(80).compactMap { timeAt[$0] }.filter {
      [.by, .before, .until].contains(findings.times[$0].bound)
    }
    return times.count == 1 ? findings.times[times[0]].date : nil
  }

  private func time(of verb: Int) -> PartialDate? {
    for place in text.span(of: verb).prefix(80) {
      guard let index = timeAt[place], findings.times[index].bound == .during else { continue }
      let date = findings.times[index].date
      if let published = text.document.published, published.precedes(date) == .certain { continue }
      let preposition = head(text.head(of: findings.times[index].words))
      let carrier = text.words[preposition].isVerb ? preposition : head(preposition)
      if carrier == verb || head(carrier) == verb && dependency(carrier) == "xcomp" { return date }
    }
    return nil
  }

  /// How a verb says that a pledge stands, what it is about, and the noun for it.
  private func status(of verb: Int) -> (Pledge.Status, String, Int?)? {
    let isNegated = !text.dependents(of: verb, "neg").isEmpty
    let objects = text.dependents(of: verb, "dobj") + text.dependents(of: verb, "nsubjpass")
    let pledge = objects.first {
      PledgeWords.nouns[lemma($0)] != nil || ["deadline", "date", "bid"].contains(lemma($0))
    }
    switch lemma(verb) {
    case "keep", "fulfil", "fulfill", "honor", "honour", "meet":
      guard let pledge, PledgeWords.nouns[lemma(pledge)] != nil || lemma(verb) == "meet" else { return nil }
      return (isNegated ? .missed : .delivered, topic(pledge), pledge)
    case "break", "miss":
      guard let pledge, !isNegated else { return nil }
      return (.missed, topic(pledge), pledge)
    case "withdraw", "drop", "scrap", "abandon", "shelve", "cancel", "retract", "ditch":
      guard let pledge, !isNegated, !["deadline", "date"].contains(lemma(pledge)) else { return nil }
      return (.withdrawn, topic(pledge), pledge)
    case "supersede", "replace":
      guard let pledge, !isNegated else { return nil }
      return (.superseded, topic(pledge), pledge)
    case "pay":
      guard !isNegated else { return nil }
      let sentence = text.sentences[text.words[verb].sentence].words
      let part = sentence.prefix(80).first { place in
        ["part", "tranche", "instalment", "installment"].contains(lemma(place))
          && text.dependents(of: place, "prep").contains {
            text.dependents(of: $0, "pobj").contains { PledgeWords.nouns[lemma($0)] != nil }
          }
      }
      return part.map { (.partlyDelivered, topic($0), nil) }
    case "complete", "finish", "deliver":
      guard !isNegated else { return nil }
      if let deed = text.dependents(of: verb, "xcomp").first, text.words[deed].tag == "VBG",
        lemma(verb) == "finish", PledgeWords.deeds.contains(lemma(deed))
      {
        return (.delivered, short(deed..<text.span(of: deed).upperBound), nil)
      }
      guard let thing = objects.first(where: { $0 > verb || dependency($0) == "nsubjpass" }),
        isPromised(thing)
      else { return nil }
      return (.delivered, topic(thing), nil)
    case "begin", "start":
      guard !isNegated else { return nil }
      let work = text.dependents(of: verb, "nsubj", "dobj").first {
        ["work", "construction"].contains(lower($0))
      }
      guard let work else { return nil }
      for place in text.dependents(of: work, "prep") + text.dependents(of: verb, "prep")
      where ["on", "of"].contains(lower(place)) {
        if let thing = text.dependents(of: place, "pobj").first,
          timeAt[text.span(of: thing).lowerBound] == nil
        {
          return (.inProgress, topic(thing), nil)
        }
      }
      return nil
    default: return nil
    }
  }

  /// "the pier promised in 2031", "the promised pier".
  private func isPromised(_ noun: Int) -> Bool {
    text.dependents(of: noun, "acl", "amod", "relcl").contains {
      ["promise", "pledge", "plan", "propose"].contains(lemma($0))
        || ["promised", "pledged", "planned"].contains(lower($0))
    }
  }

  /// What a noun for a pledge is about, or the words of a thing.
  private func topic(_ noun: Int) -> String {
    if PledgeWords.nouns[lemma(noun)] != nil {
      if let other = text.dependents(of: noun, "appos").first { return short(text.span(of: other)) }
      let deeds = text.dependents(of: noun, "acl") + text.dependents(of: head(noun), "xcomp", "advcl")
      if let deed = deeds.first(where: { $0 > noun && text.words[$0].tag == "VB" }) {
        return short(deed..<text.span(of: deed).upperBound)
      }
      for place in text.dependents(of: noun, "prep") + text.dependents(of: head(noun), "prep")
      where place > noun {
        guard ["for", "of", "to", "on"].contains(lower(place)) else { continue }
        if let thing = text.dependents(of: place, "pobj", "pcomp").first, timeAt[thing] == nil,
          timeAt[text.span(of: thing).lowerBound] == nil,
          agentMention(at: thing) == nil
        {
          return short(text.span(of: thing))
        }
      }
    }
    return short(text.span(of: noun))
  }

  /// Without the times in it.
  private func short(_ words: Range<Int>) -> String {
    var words = words.lowerBound..<min(words.upperBound, words.lowerBound + 30)
    // "the Eel Channel, two months early".
    if let comma = words.dropFirst().first(where: { [",", ";", ":"].contains(text.words[$0].text) }) {
      words = words.lowerBound..<comma
    }
    let times = words.compactMap { timeAt[$0] }.map { withPreposition(findings.times[$0].words) }
    return phrase(words, without: times)
  }
}
