internal import DocGraphModel

/// Pledges by "will", "shall", "must by law" and "is to under the contract".
extension PledgeFinder {
  /// "The trust will rebuild the pier"; not forecasts.
  mutating func readFuture(_ modal: Int) {
    let verb = head(modal)
    guard !seen.contains(verb), verb != modal, dependency(modal) == "aux", text.words[verb].isVerb else {
      return
    }
    switch lower(modal) {
    case "will", "shall", "'ll", "’ll", "would", "'d", "’d": readWill(verb, modal)
    case "must": readLegal(verb, act: verb, trigger: verb)
    default: break
    }
  }

  /// "is obliged to", "is to … under the deal".
  mutating func readDuty(_ verb: Int) {
    let entry = text.words[verb]
    if entry.lower == "going" { return readGoing(verb) }
    if ["oblige", "require", "bind", "obligate"].contains(entry.lemma),
      !text.dependents(of: verb, "auxpass").isEmpty || entry.dependency == "acomp"
    {
      guard let deed = text.dependents(of: verb, "xcomp", "advcl").first(where: { text.words[$0].isVerb })
      else { return }
      readLegal(verb, act: deed, trigger: verb)
    } else if entry.lemma == "be", ["is", "are"].contains(entry.lower) {
      if readTerms(verb) { return }
      guard let deed = text.dependents(of: verb, "xcomp").first, text.words[deed].tag == "VB",
        text.dependents(of: deed, "aux").contains(where: { lower($0) == "to" }),
        let subject = text.dependents(of: verb, "nsubj").first, PledgeWords.deeds.contains(lemma(deed)),
        PledgeWords.nouns[lemma(subject)] == nil,
        text.dependents(of: verb, "neg").isEmpty, let source = source(of: verb)
      else { return }
      let isBound = isUnder(PledgeWords.compacts, [verb, deed])
      guard isBound else { return }
      add(
        acts(from: deed, within: verb), trigger: verb, subject: subject, .agreed, source,
        basis: "pledges.be-to", 0.65)
    }
  }

  /// "We are going to rebuild": only of oneself.
  private mutating func readGoing(_ verb: Int) {
    guard let deed = text.dependents(of: verb, "xcomp").first, text.words[deed].tag == "VB",
      text.dependents(of: verb, "neg").isEmpty, PledgeWords.deeds.contains(lemma(deed)),
      text.dependents(of: verb, "aux").contains(where: {
        ["are", "am", "'re", "’re", "'m", "’m"].contains(lower($0))
      }),
      let subject = text.dependents(of: verb, "nsubj").first, Self.firstPerson.contains(lower(subject)),
      let source = source(of: verb)
    else { return }
    add(
      acts(from: deed, within: verb), trigger: verb, subject: subject, .pledged, source,
      basis: "pledges.going",
      0.65)
  }

  private mutating func readLegal(_ verb: Int, act deed: Int, trigger: Int) {
    guard text.dependents(of: verb, "neg").isEmpty, let source = source(of: verb) else { return }
    guard let subject = text.dependents(of: verb, "nsubj", "nsubjpass").first,
      isUnder(PledgeWords.laws, [verb, deed])
        || text.dependents(of: verb, "advmod").contains(where: { lower($0) == "legally" })
    else { return }
    guard text.dependents(of: deed, "auxpass").isEmpty else { return }
    add(
      acts(from: deed, within: trigger), trigger: trigger, subject: subject, .legal, source,
      basis: "pledges.legal", 0.65)
  }

  /// "by law", "under the contract".
  private func isUnder(_ nouns: Set<String>, _ verbs: [Int]) -> Bool {
    for verb in verbs {
      for place in text.dependents(of: verb, "prep") where ["by", "under", "in"].contains(lower(place)) {
        if text.dependents(of: place, "pobj").contains(where: { nouns.contains(lemma($0)) }) {
          return lower(place) != "in" || nouns == PledgeWords.compacts
        }
      }
    }
    return false
  }

  private mutating func readWill(_ verb: Int, _ modal: Int) {
    guard let source = source(of: verb) else { return }
    let isReported = ["would", "'d", "’d"].contains(lower(modal))
    let condition = condition(of: [verb])
    let isCampaign = condition.map(isElection) ?? false
    guard !isReported || source.speaker != nil || isCampaign else { return }
    guard !text.dependents(of: verb, "aux").contains(where: { lower($0) == "have" }) else { return }
    guard let subject = willSubject(of: verb) else { return }
    guard !isNegative(subject) else { return readAssurance(verb, subject, source) }
    if ["advcl"].contains(dependency(verb)),
      text.dependents(of: verb, "mark").contains(where: {
        ["if", "when", "until", "whether", "because", "as", "after", "before", "although", "while"].contains(
          lower($0))
      })
    {
      return
    }
    if has(verb, "mark", in: ["whether", "if"]) { return }
    let negated = !text.dependents(of: verb, "neg").isEmpty

    if dependency(subject) == "nsubjpass" {
      guard !negated else { return }
      readPassive(verb, subject, source)
      if !seen.contains(verb) { readOwnPassive(verb, subject, source) }
      return
    }
    let isFirst =
      Self.firstPerson.contains(lower(subject))
      || text.dependents(of: subject, "poss").contains { Self.firstPerson.contains(lower($0)) }
    let makers = parties(at: subject)
    if makers.isEmpty, !isFirst { return readShare(verb, source) }
    // "said Warsaw would vote against it": a capital stands for its government, which is no pledge of the city.
    if source.speaker != nil, makers.contains(where: { isBareCity($0, subject) }) { return }
    let isOwnWord = isOwnWord(makers, source)
    var acts = acts(from: verb, within: verb).filter { act in
      let deed = lemma(act.head)
      if negated, act.head == verb, isOwnWord, PledgeWords.leavings.contains(deed) { return true }
      let isDeed =
        PledgeWords.deeds.contains(deed)
        || isOwnWord && !negated && !makers.contains { isPerson($0) } && isDone(act.head)
      return isDeed && hasObject(act.head) && !isOfPledge(act.head)
    }
    guard !acts.isEmpty else { return }
    guard !negated || isFirst || source.speaker != nil || isGoverning(subject) else { return }
    guard findings.text.words[subject].tag != "EX" else { return }

    var confidence = 0.7
    var bindingness = Pledge.Bindingness.pledged
    // That a person leaves, joins or reports is news, no promise.
    if let maker = makers.first, isPerson(maker), !negated,
      !isFirst || ["i", "'ll"].contains(lower(subject))
    {
      acts = acts.filter {
        !PledgeWords.routine.contains(lemma($0.head))
          || (isOwnWord || isFirst)
            && (hasTime(in: $0.words) || hasCount($0) || PledgeWords.weighty.contains(lemma($0.head)))
      }
    }
    let inCompact = isUnder(PledgeWords.compacts, [verb]) || isSaidByCompact(verb)
    if let speaker = source.speaker {
      if source.isDoubted {
        if PledgeWords.compacts.contains(lemma(speaker)) { bindingness = .agreed } else { return }
      }
      // "X said Y would" is Y's word only if X speaks for Y.
      if !PledgeWords.compacts.contains(lemma(speaker)), !isFirst {
        // "his ministry", whoever he is.
        let isTheirs = text.dependents(of: subject, "poss").contains { isPronoun($0) }
        guard isTheirs || isBound(by: speaker, makers, subject) else { return }
      }
      confidence = 0.75
    }
    if inCompact { bindingness = .agreed }
    if isOwnWord, negated, PledgeWords.leavings.contains(lemma(verb)) { bindingness = .intent }
    let isBinding = text.dependents(of: verb, "aux").contains { lower($0) == "shall" }
    if isBinding, !isFirst { bindingness = .agreed }
    if !(isFirst || isCampaign || source.speaker != nil || inCompact || isBinding || isRunning(makers)) {
      let isPublic = isGoverning(subject) || makers.contains { governs($0) }
      acts = acts.filter { act in
        let deed = lemma(act.head)
        if PledgeWords.trades.contains(deed) { return false }
        let firm = hasTime(in: act.words) || acts.contains { hasTime(in: $0.words) } || hasCount(act)
        if PledgeWords.routine.contains(deed) { return isPublic && firm }
        return isPublic || firm
      }
      confidence = 0.6
    }
    // "will support the economy": of others than oneself nobody could tell whether it was kept.
    if !isFirst, !isRunning(makers) {
      acts = acts.filter {
        !PledgeWords.vagueDeeds.contains(lemma($0.head)) || hasTime(in: $0.words) || hasCount($0)
      }
    }
    for index in acts.indices where negated && index == 0 {
      if let not = text.dependents(of: verb, "neg").first {
        acts[index].words = not..<acts[index].words.upperBound
      }
    }
    add(acts, trigger: verb, subject: subject, bindingness, source, basis: "pledges.will", confidence)
  }

  private mutating func isBound(by speaker: Int, _ makers: [Int], _ subject: Int) -> Bool {
    guard let said = party(at: speaker), let maker = makers.first else { return false }
    return speaks(said, speaker, for: maker, subject)
  }

  /// "if elected", "if she wins".
  /// A city by its name alone, where no mayor or council speaks for it.
  private func isBareCity(_ maker: Int, _ subject: Int) -> Bool {
    let entity = findings.entities[maker]
    return entity.type == "place" && entity.kind == "city" && text.words[subject].isProperNoun
      && cityTalkedOf != maker
  }

  private func isElection(_ condition: Range<Int>) -> Bool {
    condition.prefix(12).contains {
      ["elect", "elected", "win", "re-elected", "reelected", "office", "power"].contains(lemma($0))
        || lower($0) == "elected"
    }
  }

  private func willSubject(of verb: Int) -> Int? {
    var place = verb
    for _ in 0..<6 {
      if place != verb, interruptingSpeaker(place, before: verb) != nil,
        let clause = interruptedClause(place),
        let subject = text.dependents(of: clause, "nsubj", "nsubjpass").first
      {
        return subject
      }
      if let subject = text.dependents(of: place, "nsubj", "nsubjpass").last(where: { $0 < verb }) {
        return subject
      }
      guard dependency(place) == "conj" else { return nil }
      place = head(place)
    }
    return nil
  }

  /// "A hospital will be built by the ministry."
  private mutating func readPassive(_ verb: Int, _ subject: Int, _ source: Source) {
    guard PledgeWords.deeds.contains(lemma(verb)), !PledgeWords.routine.contains(lemma(verb)),
      let by = text.dependents(of: verb, "agent").first,
      let agent = text.dependents(of: by, "pobj").first
    else { return }
    let makers = parties(at: agent)
    guard let maker = makers.first else { return }
    let act = passiveAct(verb, subject: subject)
    if let speaker = source.speaker {
      guard !source.isDoubted, let said = party(at: speaker), speaks(said, speaker, for: maker, agent) else {
        return
      }
    } else {
      guard isGoverning(agent) || makers.contains(where: { governs($0) }) || hasTime(in: act.words)
      else { return }
    }
    add(
      [act], trigger: verb, subject: agent, .pledged, source,
      basis: "pledges.will-passive", 0.6)
  }

  mutating func add(
    _ acts: [PledgedAct], trigger: Int, subject: Int, _ bindingness: Pledge.Bindingness, _ source: Source,
    basis: String, _ confidence: Double
  ) {
    let makers = parties(at: subject)
    let condition = condition(of: [trigger] + acts.map(\.head))
    for act in acts where !seen.contains(act.head) {
      seen.insert(act.head)
      var draft = PledgeDraft(
        trigger: trigger, act: act, makers: makers, bindingness: bindingness, condition: condition,
        occasion: occasion(of: trigger), assurance: Assurance(confidence, basis))
      attribute(&draft, to: source, makerWord: subject)
      drafts.append(draft)
    }
  }

  /// Whether a verb has what it acts on: forecasts are often without.
  func hasObject(_ verb: Int) -> Bool {
    if [
      "cooperate", "resign", "collaborate", "invest", "vote", "withdraw", "pay", "retire", "cooperate",
      "work",
    ].contains(lemma(verb)) {
      return true
    }
    return !text.dependents(of: verb, "dobj", "ccomp", "xcomp", "dative").isEmpty
      || text.dependents(of: verb, "prep").contains { ["for", "to"].contains(lower($0)) }
        && text.dependents(of: verb, "prt").isEmpty == false
      || !text.dependents(of: verb, "prt").isEmpty
        && !["open", "launch", "start", "move"].contains(lower(verb))
  }

  /// "keep its promise": of a pledge, none itself.
  private func isOfPledge(_ verb: Int) -> Bool {
    text.dependents(of: verb, "dobj").contains {
      ["promise", "pledge", "commitment", "word", "deadline", "target", "dividend", "attention"].contains(
        lemma($0))
    }
  }

  /// "…, says the accord."
  private func isSaidByCompact(_ verb: Int) -> Bool {
    let above = head(verb)
    guard above != verb, PledgeWords.saying.contains(lemma(above)) else { return false }
    return text.dependents(of: above, "nsubj").contains { PledgeWords.compacts.contains(lemma($0)) }
  }

  func isGoverning(_ word: Int) -> Bool {
    PledgeWords.governing.contains(lemma(word)) || PledgeWords.governing.contains(lower(word))
  }

  /// Whether an entity governs: a place that acts, a ministry, a council.
  func governs(_ entity: Int) -> Bool {
    let found = findings.entities[entity]
    if found.type == "place" { return true }
    return found.type == "organization"
      && found.name.lowercased().split(separator: " ").contains { PledgeWords.governing.contains(String($0)) }
  }
}
