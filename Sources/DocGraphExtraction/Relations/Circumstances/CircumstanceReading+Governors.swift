internal import DocGraphModel

extension CircumstanceReading {
  /// What the word above a clause does to it.
  mutating func govern(_ word: Int, by governor: Int) {
    let lemma = grammar.lemma(governor)
    let tag = grammar.tag(governor)
    let kind: Governor?
    if grammar.isVerbal(governor) {
      kind = verbKind(lemma, of: governor, over: word)
    } else if tag.hasPrefix("JJ") || tag.hasPrefix("RB") {
      kind = Governor.adjective(lemma) ?? Governor.verb(lemma)
    } else {
      kind = Governor.noun(lemma)
    }
    guard let kind else {
      // "X, whom Y …": what this word does to its clause is not known.
      isUnsure = true
      return
    }
    // "Failed to prove that": what is said above a clause says nothing of what the clause says.
    if isBelowClause, !kind.isOfSpeaking, kind != .fact { isUnsure = true }
    let isFinite = !grammar.isInfinitive(word) && grammar.tag(word) != "VBG"
    apply(kind, of: governor, below: word)
    if grammar.isVerbal(governor) { readGovernorsOwn(governor, kind, isFinite: isFinite) }
    if isFinite, grammar.role(word) != .acl { isBelowClause = true }
  }

  func verbKind(_ lemma: String, of governor: Int, over word: Int) -> Governor? {
    let isInfinitive = grammar.isInfinitive(word)
    let isPassive = grammar.isPassive(governor)
    switch lemma {
    // "agreed that" says, "agreed to" plans; "is said to" alleges.
    case "say", "report", "find", "show", "know", "note", "state":
      return isInfinitive && isPassive ? .allegation : Governor.verb(lemma)
    case "agree", "decide", "resolve", "choose", "elect", "mean": return isInfinitive ? .plan : .speech
    case "expect":
      // "expects to acquire" plans; "is expected to" is what others think.
      return isInfinitive && !isPassive && !grammar.hasChild(of: word, .nsubj)
        && !grammar.hasChild(of: governor, .dobj)
        ? .plan : .possibility
    case "hope", "wish", "want": return isInfinitive ? .plan : .possibility
    case "suppose": return isInfinitive && isPassive ? .unknown : .allegation
    case "use": return isInfinitive && !isPassive ? .end : .unknown
    case "tell", "warn", "ask", "call", "remind":
      return isInfinitive ? .proposal : (lemma == "ask" ? .unknown : .speech)
    case "go": return grammar.tag(governor) == "VBG" ? .plan : .fact
    case "stop": return isInfinitive ? .prevention : .end
    case "have" where grammar.dependents(of: governor).contains(where: { grammar.lower($0) == "yet" }):
      return .prevention
    case "have", "need": return isInfinitive ? .proposal : Governor.verb(lemma)
    case "claim": return isInfinitive ? .allegation : .allegation
    case "come": return .fact
    case "reject", "deny", "dispute": return .denial
    case "suggest": return .allegation
    default: return Governor.verb(lemma)
    }
  }

  mutating func governBehindPreposition(_ word: Int, by governor: Int, over preposition: Int) {
    let lemma = grammar.lemma(governor)
    let kind =
      grammar.isVerbal(governor)
      ? Governor.verb(lemma)
      : grammar.tag(governor).hasPrefix("JJ") ? Governor.adjective(lemma) : Governor.noun(lemma)
    switch (kind, grammar.lower(preposition)) {
    case (.some(let kind), "of"), (.some(let kind), "from"), (.some(let kind), "on"),
      (.some(let kind), "about"),
      (.some(let kind), "to"):
      apply(kind, of: governor, below: word)
      if grammar.isVerbal(governor) { readGovernorsOwn(governor, kind, isFinite: false) }
    case (_, "for") where grammar.isVerbal(governor) && lemma == "call":
      apply(.proposal, of: governor, below: word)
    case (.some(.plan), _), (.some(.proposal), _), (.some(.possibility), _):
      if let kind { apply(kind, of: governor, below: word) }
    // "Worked there before joining Orvane": both happened.
    case (_, "before") where grammar.tag(governor) == "VBD" && !grammar.hasChild(of: governor, .neg): break
    case (_, "by"), (_, "after"), (_, "while"), (_, "since"), (_, "in"), (_, "with"), (_, "without"): break
    // "fined for paying", "praised for hosting".
    case (nil, "for"): break
    default: isUnsure = true
    }
  }

  mutating func apply(_ kind: Governor, of governor: Int, below word: Int) {
    // "Nobody says that".
    if kind.isOfSpeaking, let subject = grammar.child(of: governor, .nsubj),
      CircumstanceWords.nobody.contains(grammar.lower(subject))
        || grammar.child(of: subject, .det).map({ CircumstanceWords.nobody.contains(grammar.lower($0)) })
          == true
    {
      isUnsure = true
    }
    // "A fake letter said that".
    if kind.isOfSpeaking, let subject = grammar.child(of: governor, .nsubj),
      grammar.children(of: subject, .amod).contains(where: {
        CircumstanceWords.untruths.contains(grammar.lower($0)) || grammar.lower($0) == "fake"
      })
    {
      isUnsure = true
    }
    switch kind {
    case .speech:
      // "The indictment says that".
      if let subject = grammar.child(of: governor, .nsubj),
        CircumstanceWords.accusers.contains(grammar.lemma(subject))
      {
        weaken(to: .alleged)
      }
      attribute(toSubjectOf: governor)
    case .allegation:
      weaken(to: .alleged)
      attribute(toSubjectOf: governor)
    case .denial:
      negations += 1
      attribute(toSubjectOf: governor)
    case .prevention: negations += 1
    case .end: circumstances.isPast = true
    case .plan: weaken(to: .planned)
    case .proposal: weaken(to: .proposed)
    case .possibility: weaken(to: .hypothetical)
    case .fact: break
    case .unknown: isUnsure = true
    }
  }

  /// Auxiliaries and negations of a word above: they bear on what is below only where the word does.
  mutating func readGovernorsOwn(_ governor: Int, _ kind: Governor, isFinite: Bool) {
    for child in grammar.dependents(of: governor) {
      let lower = grammar.lower(child)
      switch grammar.role(child) {
      case .neg:
        switch kind {
        case .plan, .proposal, .fact:
          if isFinite || isBelowClause { isUnsure = true }
          negations += 1
        default: isUnsure = true
        }
      case .aux where kind != .speech && kind != .allegation && kind != .denial:
        readAuxiliary(lower, of: governor)
      case .aux
      where CircumstanceWords.conditional.contains(lower) || CircumstanceWords.hypothetical.contains(lower):
        isUnsure = true
      case .advmod where CircumstanceWords.allegedAdverbs.contains(lower): weaken(to: .alleged)
      case .advmod where lower == "never": isUnsure = true
      case .advmod where CircumstanceWords.unsureAdverbs.contains(lower): isUnsure = true
      case .prep where lower == "according": attribute(toThoseIn: text.span(of: child), source: child)
      default: break
      }
    }
  }

  mutating func climbForSpeaker(from word: Int) {
    var place = word
    for _ in 0..<Grammar.reach {
      for child in grammar.dependents(of: place)
      where grammar.role(child) == .prep && grammar.lower(child) == "according" {
        attribute(toThoseIn: text.span(of: child), source: child)
      }
      let above = grammar.head(place)
      guard above != place else { return }
      if grammar.role(place) == .ccomp, let kind = Governor.verb(grammar.lemma(above)) {
        switch kind {
        case .speech: attribute(toSubjectOf: above)
        case .allegation, .denial, .unknown:
          apply(.allegation, of: above, below: place)
        default: break
        }
      }
      place = above
    }
  }

  /// Toward what is less firm; of two, the less firm one stays.
  mutating func weaken(to modality: Modality) {
    if Self.weakness(modality) > Self.weakness(circumstances.modality) { circumstances.modality = modality }
  }

  static func weakness(_ modality: Modality) -> Int {
    switch modality {
    case .asserted: 0
    case .planned: 1
    case .proposed: 2
    case .alleged: 3
    case .conditional: 4
    case .hypothetical: 5
    }
  }

  mutating func attribute(toSubjectOf verb: Int) {
    guard !hasSpeaker else { return }
    hasSpeaker = true
    circumstances.attributedTo = statement.speaker(of: verb)
  }

  mutating func attribute(toThoseIn words: Range<Int>, source: Int) {
    guard !hasSpeaker else { return }
    hasSpeaker = true
    circumstances.attributedTo = statement.entityBehindAccording(source)
  }
}
