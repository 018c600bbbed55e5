internal import DocGraphModel

/// Pledges by verbs of pledging: "promised to", "agreed that they would", "is committed to".
extension PledgeFinder {
  /// Reads the speech act that a verb heads; false if it is none.
  mutating func readSpeechAct(_ verb: Int, _ bindingness: Pledge.Bindingness) -> Bool {
    let entry = text.words[verb]
    // "the pier promised in 2031", "a proposed law" only refer to one.
    guard entry.dependency != "amod", entry.dependency != "acl" || isMainVerb(verb) else { return false }
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
    // "It was intended to dissolve the command": who intended it is not said.
    if bindingness == .intent, text.words[subject].dependency == "nsubjpass" { return false }
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
    // A takeover is a relation between two firms, no promise.
    if entry.lemma == "agree" {
      acts = acts.filter {
        !["buy", "acquire", "purchase", "merge"].contains(lemma($0.head)) || !isOfFirm($0)
      }
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
    nameByOccasion(makers, subject, occasion)
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

  private func isOfFirm(_ act: PledgedAct) -> Bool {
    if lemma(act.head) == "merge" { return true }
    return text.dependents(of: act.head, "dobj").contains { object in
      text.span(of: object).prefix(12).contains {
        agentMention(at: $0) != nil || ["rival", "company", "firm", "maker"].contains(lower($0))
      }
    }
  }

  private func startsWithOur(_ subject: Int) -> Bool {
    text.dependents(of: subject, "poss").contains { Self.firstPerson.contains(lower($0)) }
  }

  /// "All participating countries agreed at the forum": those of the forum.
  private mutating func nameByOccasion(_ makers: [Int], _ subject: Int, _ occasion: Int?) {
    guard let occasion, makers.count == 1, let maker = makers.first, text.words[subject].tag == "NNS",
      text.dependents(of: subject, "amod").contains(where: {
        ["participating", "attending", "assembled"].contains(lower($0))
      }),
      !findings.entities[maker].isNamed, !findings.entities[maker].name.contains(" of "),
      let noun = findings.entities[occasion].name.split(separator: " ").last.map({ $0.lowercased() }),
      EventNoun.table[noun]?.family == .gathering
    else { return }
    findings.entities[maker].name += " of the " + noun
    guard !findings.relations.contains(where: { $0.source == maker && $0.target == occasion }) else { return }
    findings.relations.append(
      FoundRelation(
        maker, "attended", occasion, words: subject..<subject + 1,
        assurance: Assurance(0.6, "pledges.participating")))
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
      if let subject = text.dependents(of: place, "nsubj").last { return behindPart(subject, place) }
      if let subject = text.dependents(of: place, "nsubjpass").first {
        if isState { return subject }
        for by in text.dependents(of: place, "agent") {
          if let agent = text.dependents(of: by, "pobj").first { return agent }
        }
        // "It was agreed that the parties would …": who, says the clause.
        return ["it"].contains(lower(subject)) ? subject : nil
      }
      if dependency(place) == "acl", isMainVerb(place) { return head(place) }
      guard ["conj"].contains(dependency(place)) else { return nil }
      place = head(place)
    }
    return nil
  }

  /// "The director, Mara Skerry, committed to publish …": a sentence's only verb, which the grammar took for a participle.
  private func isMainVerb(_ verb: Int) -> Bool {
    let noun = head(verb)
    guard noun < verb, head(noun) == noun, text.words[noun].isNoun, verb > 0,
      text.words[verb - 1].text == "," || text.words[verb - 1].isProperNoun && verb - 1 != noun,
      !text.dependents(of: noun, "appos").isEmpty
    else { return false }
    return text.dependents(of: verb, "xcomp", "ccomp", "advcl").contains { deed in
      deed > verb && text.dependents(of: deed, "aux").contains { lower($0) == "to" }
    }
  }

  /// "As part of the project the federation has agreed": who stands last before the verb, not the part.
  private func behindPart(_ subject: Int, _ verb: Int) -> Int {
    guard lower(subject) == "part", subject > 0, lower(subject - 1) == "as", verb - subject < 20 else {
      return subject
    }
    return (subject + 1..<verb).last { text.words[$0].isNoun } ?? subject
  }

  /// An intention counts where it is declared, not where a reporter tells of it: said by who has it, or with a date
  /// or a sum.
  private func isFirmIntent(
    _ verb: Int, _ act: PledgedAct, _ source: Source, isFirst: Bool, auxiliaries: [String]
  ) -> Bool {
    let deed = lemma(act.head)
    let isDated = hasTime(in: act.words)
    let isDeclared = lemma(verb) == "intend" && ["VBZ", "VBP", "VB"].contains(text.words[verb].tag)
    guard PledgeWords.deeds.contains(deed) || (isDated || isDeclared || hasCount(act)) && isDone(act.head)
    else { return false }
    if isFirst { return true }
    if isDeclared, !text.dependents(of: act.head, "dobj").isEmpty { return true }
    if PledgeWords.routine.contains(deed) { return false }
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
    // A condition is the pledge's own: that it was made stands.
    if draft.bindingness == .intent { draft.modality = .planned }
    if draft.bindingness == .proposed { draft.modality = .proposed }
    // Who is only described gets no entity for having said so, unless everything hangs on it.
    guard var speaker = source.speaker else { return }
    // "her office said": she did.
    if ["office", "campaign", "team"].contains(lower(speaker)), agentMention(at: speaker) == nil,
      let owner = text.dependents(of: speaker, "poss").first
    {
      speaker = owner
    }
    guard source.isDoubted || agentMention(at: speaker) != nil || isPronoun(speaker),
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
    return signing(of: verb)
  }

  /// "Under the deal, Oswin pledged", "signed an agreement to replace": the signing, where the document tells one.
  private func signing(of verb: Int) -> Int? {
    guard let onlySigning else { return nil }
    if lemma(verb) == "sign",
      text.dependents(of: verb, "dobj").contains(where: { PledgeWords.signed.contains(lemma($0)) })
    {
      return onlySigning
    }
    var verb = verb
    for _ in 0..<4 {
      let isUnder = text.dependents(of: verb, "prep").contains { place in
        ["under", "in"].contains(lower(place))
          && text.dependents(of: place, "pobj").contains { noun in
            PledgeWords.signed.contains(lemma(noun))
              && text.dependents(of: noun, "det").contains { ["the", "this"].contains(lower($0)) }
              && text.dependents(of: noun, "amod", "compound", "prep").isEmpty
          }
      }
      if isUnder { return onlySigning }
      guard dependency(verb) == "conj" else { return nil }
      verb = head(verb)
    }
    return nil
  }

  func event(at word: Int) -> Int? {
    guard let mention = mentions.mention(at: word) else { return nil }
    let entity = findings.mentions[mention].entity
    return findings.entities[entity].type == "event" ? entity : nil
  }
}
