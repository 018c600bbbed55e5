internal import DocGraphModel

/// Pledges by verbs of pledging: "promised to", "agreed that they would", "is committed to".
extension PledgeFinder {
  /// Reads the speech act that a verb heads; false if it is none.
  mutating func readSpeechAct(_ verb: Int, _ bindingness: Pledge.Bindingness) -> Bool {
    let entry = text.words[verb]
    // "the pier promised in 2031", "a proposed law" only refer to one.
    guard !["acl", "amod"].contains(entry.dependency) else { return false }
    guard let source = sourceIfActual(verb) else { return false }
    let auxiliaries = text.dependents(of: verb, "aux").map(lower)
    let isPerfect = auxiliaries.contains { ["has", "have", "had", "'ve", "'d"].contains($0) }
    if bindingness == .intent,
      auxiliaries.contains("had")
        || entry.tag == "VBD" && entry.lemma != "aim" && entry.lemma != "intend" && !isReported(source)
    {
      // "had planned to", "hoped to": over.
      return false
    }
    let isState = isCommitted(verb)
    guard let subject = subject(of: verb, isState: isState) else { return false }
    if entry.lemma == "sign" { return false }

    var (acts, own) = complements(of: verb, bindingness)
    guard !acts.isEmpty else { return false }
    var makers = parties(at: subject, mayName: bindingness != .intent && bindingness != .proposed)
    let isFirst = Self.firstPerson.contains(lower(subject)) || startsWithOur(subject)
    // Of these only somebody can be the subject.
    if makers.isEmpty, !isFirst, ["agree", "vow", "undertake", "commit", "pledge"].contains(entry.lemma),
      ["NN", "NNS"].contains(text.words[subject].tag), let maker = describe(subject, isNamed: false)
    {
      makers = [maker]
    }
    if let own, makers.isEmpty { makers = parties(at: own, mayName: true) }
    guard !makers.isEmpty || isFirst else { return false }

    // "X said Y would offer": Y's word only if X is Y.
    if auxiliaries.contains("would"), let speaker = source.speaker, let said = party(at: speaker),
      !makers.contains(said)
    {
      return false
    }
    if bindingness == .intent {
      acts = acts.filter { isFirmIntent(verb, $0, source, isFirst: isFirst, auxiliaries: auxiliaries) }
    }
    let addressees = addressees(of: verb, beside: acts)
    let condition = condition(of: [verb] + acts.map(\.head))
    let occasion = occasion(of: verb)
    for act in acts where !seen.contains(act.head) {
      seen.insert(act.head)
      var draft = PledgeDraft(
        trigger: verb, act: act, makers: makers, bindingness: bindingness,
        addressees: addressees, condition: condition, occasion: occasion, isOld: isPerfect,
        assurance: Assurance(isFirst && makers.isEmpty ? 0.6 : 0.8, "pledges.\(entry.lemma)"))
      if entry.lemma == "agree", signed(verb) { draft.bindingness = .signed }
      attribute(&draft, to: source, makerWord: subject)
      drafts.append(draft)
    }
    return !acts.isEmpty
  }

  private func startsWithOur(_ subject: Int) -> Bool {
    text.dependents(of: subject, "poss").contains { Self.firstPerson.contains(lower($0)) }
  }

  private func isReported(_ source: Source) -> Bool { source.speaker != nil }

  private func signed(_ verb: Int) -> Bool {
    text.dependents(of: verb, "prep").contains { place in
      ["under", "in"].contains(lower(place))
        && text.dependents(of: place, "pobj").contains { ["treaty"].contains(lemma($0)) }
    }
  }

  /// "is committed to", "has committed itself to".
  private func isCommitted(_ verb: Int) -> Bool {
    guard lower(verb) == "committed" else { return false }
    return dependency(verb) == "acomp" || !text.dependents(of: verb, "auxpass").isEmpty
  }

  /// The word for who pledges.
  private func subject(of verb: Int, isState: Bool) -> Int? {
    var place = verb
    if dependency(verb) == "acomp" { place = head(verb) }
    for _ in 0..<6 {
      if let subject = text.dependents(of: place, "nsubj").last { return subject }
      if let subject = text.dependents(of: place, "nsubjpass").first {
        if isState { return subject }
        for by in text.dependents(of: place, "agent") {
          if let agent = text.dependents(of: by, "pobj").first { return agent }
        }
        // "It was agreed that the parties would …": who, says the clause.
        return ["it"].contains(lower(subject)) ? subject : nil
      }
      guard ["conj"].contains(dependency(place)) else { return nil }
      place = head(place)
    }
    return nil
  }

  /// What is pledged, and the word for who is to do it where a clause has a subject of its own.
  private mutating func complements(of verb: Int, _ bindingness: Pledge.Bindingness) -> ([PledgedAct], Int?) {
    let verbLemma = lemma(verb)
    for place in text.dependents(of: verb) where place > verb {
      let way = dependency(place)
      let isInfinitive =
        text.words[place].isVerb && text.dependents(of: place, "aux").contains { lower($0) == "to" }
      if isInfinitive, ["xcomp", "advcl", "ccomp", "acl", "relcl"].contains(way),
        text.dependents(of: place, "nsubj", "nsubjpass").isEmpty
      {
        guard lemma(place) != "be" || isState(place, bindingness, of: verb),
          !Self.talks.contains(lemma(place))
        else {
          return ([], nil)
        }
        return (acts(from: place, within: verb), nil)
      }
      // "promised the town to rebuild": the infinitive hung on its object.
      if ["dobj", "dative", "prep"].contains(way), bindingness != .intent, bindingness != .proposed {
        let within = way == "prep" ? text.dependents(of: place, "pobj").first : place
        if let within,
          let deed = text.dependents(of: within, "acl", "relcl").first(where: { deed in
            agentMention(at: within) != nil && text.dependents(of: deed, "aux").contains { lower($0) == "to" }
              && lemma(deed) != "be"
          })
        {
          return (acts(from: deed, within: verb), nil)
        }
      }
      if way == "prep", ["to", "on"].contains(lower(place)),
        ["commit", "agree"].contains(verbLemma) || lower(verb) == "committed"
      {
        if let gerund = text.dependents(of: place, "pcomp").first, text.words[gerund].tag == "VBG" {
          return (acts(from: gerund, within: verb), nil)
        }
        if let noun = text.dependents(of: place, "pobj").first,
          isPromisedNoun(noun)
            || (lower(verb) == "committed" || verbLemma == "commit") && (hasFigure(noun) || hasDeadline(verb))
        {
          return ([thingAct(noun, trigger: verb)], nil)
        }
      }
      if way == "xcomp" || way == "ccomp" || way == "pcomp", text.words[place].tag == "VBG",
        bindingness == .proposed,
        text.dependents(of: place, "nsubj").isEmpty
      {
        return (acts(from: place, within: verb), nil)
      }
      if way == "ccomp" {
        let (acts, own) = clause(place, of: verb)
        if !acts.isEmpty { return (acts, own) }
      }
    }
    if let thing = promisedThing(of: verb, bindingness) { return ([thing], nil) }
    return ([], nil)
  }

  /// "that it will rebuild", "that no pension will be cut".
  private mutating func clause(_ verb: Int, of trigger: Int) -> ([PledgedAct], Int?) {
    let hasFuture = text.dependents(of: verb, "aux").contains {
      ["will", "would", "shall", "'ll", "'d"].contains(lower($0))
    }
    guard hasFuture, lemma(verb) != "be", text.words[verb].isVerb else { return ([], nil) }
    guard let subject = text.dependents(of: verb, "nsubj", "nsubjpass").first else { return ([], nil) }
    let isPassive = dependency(subject) == "nsubjpass"
    if isPassive { return ([clauseAct(verb)], nil) }
    let pronoun = text.words[subject].tag.hasPrefix("PRP")
    let isAgent = party(at: subject) != nil
    guard pronoun || isAgent else { return ([clauseAct(verb)], nil) }
    return (acts(from: verb, within: trigger), subject)
  }

  /// "promised its customers a refund", "pledged 12 million euros", "proposed a ban on nets".
  private func promisedThing(of verb: Int, _ bindingness: Pledge.Bindingness) -> PledgedAct? {
    guard bindingness == .pledged || bindingness == .proposed else { return nil }
    // A habit: "The bank offers loans".
    let objects = text.dependents(of: verb, "dobj").filter { $0 > verb }
    guard let noun = objects.last,
      text.words[noun].isNoun || text.words[noun].isNumber || text.words[noun].shape.contains(.currency)
        || hasFigure(noun),
      !PledgeWords.negatives.contains(lower(noun)), !text.words[noun].isProperNoun || hasFigure(noun)
    else { return nil }
    guard mentions.mention(headedBy: noun).map({ !isAgent(findings.mentions[$0].entity) }) ?? true else {
      return nil
    }
    let isMoney = hasFigure(noun)
    let hasReceiver =
      objects.count > 1 || !text.dependents(of: verb, "dative").isEmpty || thingStart(noun) != nil
    let isPresent = ["VBZ", "VBP", "VBG"].contains(text.words[verb].tag)
    guard
      !isPresent || lemma(verb) == "pledge" || ["promise", "guarantee"].contains(lemma(verb)) && hasReceiver
    else { return nil }
    switch lemma(verb) {
    case "pledge", "promise", "guarantee", "vow":
      guard isMoney || hasReceiver || isPromisedNoun(noun) || isImprovement(noun) else { return nil }
    case "offer", "propose", "put":
      guard isPromisedNoun(noun) || isMoney && lemma(verb) == "offer" else { return nil }
    case "commit": guard isMoney else { return nil }
    default: return nil
    }
    return thingAct(noun, trigger: verb)
  }

  /// "to be carbon neutral by 2038".
  private func isState(_ verb: Int, _ bindingness: Pledge.Bindingness, of trigger: Int) -> Bool {
    bindingness != .intent && !text.dependents(of: verb, "acomp", "attr").isEmpty && hasDeadline(trigger)
  }

  /// What parties agree to do and nobody promises.
  private static let talks: Set<String> = [
    "meet", "talk", "discuss", "disagree", "differ", "speak", "testify", "resume", "settle", "plead", "wait",
  ]

  /// "free buses", "lower taxes", "a new bridge".
  private func isImprovement(_ noun: Int) -> Bool {
    text.dependents(of: noun, "amod").contains {
      ["free", "new", "additional", "extra", "full", "cheap"].contains(lower($0))
        || text.words[$0].tag == "JJR"
    }
  }

  func isPromisedNoun(_ noun: Int) -> Bool { PledgeWords.promisedThings.contains(lemma(noun)) }

  /// Whether a noun has money or a percentage in it.
  func hasFigure(_ noun: Int) -> Bool {
    let span = text.span(of: noun)
    let near = max(span.lowerBound, noun - 6)..<min(span.upperBound, noun + 7)
    if near.contains(where: {
      text.words[$0].shape.contains(.currency) || text.words[$0].text == "%" || lower($0) == "percent"
    }) {
      return true
    }
    // A currency that no table has: "4 billion crowns".
    if near.contains(where: { ["million", "billion", "trillion"].contains(lower($0)) }) { return true }
    return near.contains {
      guard let quantity = quantityAt[$0] else { return false }
      switch findings.quantities[quantity].value {
      case .money, .percent: return true
      case .number: return false
      }
    }
  }

  /// Whether a "by" with a time goes with a verb.
  func hasDeadline(_ verb: Int) -> Bool {
    let span = text.span(of: verb)
    return (verb..<min(span.upperBound, verb + 60)).contains {
      place in
      ["by", "before", "until"].contains(lower(place)) && (1...4).contains { timeAt[place + $0] != nil }
    }
  }

  /// An intention counts where it is declared, not where a reporter tells of it: said by who has it, or with a date or a sum.
  private func isFirmIntent(
    _ verb: Int, _ act: PledgedAct, _ source: Source, isFirst: Bool, auxiliaries: [String]
  ) -> Bool {
    let deed = lemma(act.head)
    guard PledgeWords.deeds.contains(deed) else { return false }
    if isFirst { return true }
    if PledgeWords.routine.contains(deed) { return false }
    let isDated = hasTime(in: act.words)
    if lemma(verb) == "hope" { return isDated && source.speaker != nil }
    if PledgeWords.trades.contains(deed) { return isDated || isReported(source) }
    return isDated || isReported(source) || hasCount(act)
  }

  func hasTime(in words: Range<Int>) -> Bool {
    if words.prefix(60).contains(where: { timeAt[$0] != nil }) { return true }
    return findings.times.isEmpty
      && words.prefix(60).contains { word in
        text.words[word].isNumber && text.words[word].text.utf8.count == 4
      }
  }

  /// "hire 500 people", "invest 90 million euros".
  func hasCount(_ act: PledgedAct) -> Bool {
    for object in text.dependents(of: act.head, "dobj") {
      if hasFigure(object) { return lower(object) != "percent" }
      if !text.dependents(of: object, "nummod").isEmpty, lower(object) != "percent" { return true }
    }
    return false
  }

  /// Sets who says so and how sure it is.
  mutating func attribute(_ draft: inout PledgeDraft, to source: Source, makerWord: Int) {
    if draft.bindingness == .intent { draft.modality = .planned }
    if draft.bindingness == .proposed { draft.modality = .proposed }
    if draft.condition != nil { draft.modality = .conditional }
    // Who is only described gets no entity for having said so, unless everything hangs on it.
    guard let speaker = source.speaker,
      source.isDoubted || agentMention(at: speaker) != nil || isPronoun(speaker),
      let entity = party(at: speaker)
    else { return }
    guard !draft.makers.contains(entity) else { return }
    draft.attributedTo = entity
    if source.isDoubted {
      draft.modality = .alleged
      draft.assurance.confidence -= 0.15
    }
  }

  /// To whom: "promised the town to", "pledged to the union to", "promised its customers a refund".
  mutating func addressees(of verb: Int, beside acts: [PledgedAct]) -> [Int] {
    let heads = Set(acts.map(\.head))
    for place in text.dependents(of: verb) where place > verb && !heads.contains(place) {
      switch dependency(place) {
      case "dobj", "dative":
        if lower(place) == "to", let noun = text.dependents(of: place, "pobj").first {
          return parties(at: noun)
        }
        if text.words[place].tag.hasPrefix("PRP"),
          lower(place).hasSuffix("self") || lower(place).hasSuffix("selves")
        {
          continue
        }
        let found = parties(at: place)
        if !found.isEmpty { return found }
      case "prep" where lower(place) == "to":
        if let noun = text.dependents(of: place, "pobj").first, !heads.contains(noun) {
          let found = parties(at: noun)
          if !found.isEmpty { return found }
        }
      default: break
      }
    }
    for act in acts where act.form == .thing {
      for place in act.head - min(8, act.head)..<act.words.lowerBound where place > verb {
        if let mention = agentMention(at: place) { return [findings.mentions[mention].entity] }
      }
      // Words of the sum's phrase before the sum itself.
      if let last = (verb + 1..<max(verb + 1, act.words.lowerBound)).last, text.words[last].isProperNoun,
        head(last) == act.head, let entity = describe(last, isNamed: true)
      {
        return [entity]
      }
    }
    return []
  }

  /// The event at which it was said.
  func occasion(of verb: Int) -> Int? {
    let words = text.sentences[text.words[verb].sentence].words
    for place in text.dependents(of: verb, "prep") + text.dependents(of: head(verb), "prep") {
      guard ["at", "during", "in", "of"].contains(lower(place)) else { continue }
      for noun in text.dependents(of: place, "pobj") {
        if let event = event(at: noun) { return event }
        for of in text.dependents(of: noun, "prep") {
          for inner in text.dependents(of: of, "pobj") { if let event = event(at: inner) { return event } }
        }
      }
    }
    for place in words.prefix(120) where ["at", "during"].contains(lower(place)) {
      for noun in text.dependents(of: place, "pobj") { if let event = event(at: noun) { return event } }
    }
    return nil
  }

  func event(at word: Int) -> Int? {
    guard let mention = mentions.mention(at: word) else { return nil }
    let entity = findings.mentions[mention].entity
    return findings.entities[entity].type == "event" ? entity : nil
  }
}
