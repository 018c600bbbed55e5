internal import DocGraphModel

/// The way up from a predicate over all that bears on it.
struct CircumstanceReading {
  let statement: Statement
  let predicate: Int
  var circumstances = Circumstances()
  var isUnsure = false
  private var negations = 0
  /// Whether somebody was found who says it.
  private var hasSpeaker = false

  private var grammar: Grammar { statement.grammar }
  private var text: ParsedDocument { statement.findings.text }

  init(_ statement: Statement, _ predicate: Int) {
    self.statement = statement
    self.predicate = predicate
  }

  mutating func read() {
    readQuestion()
    climb()
    if !hasSpeaker, let speaker = statement.quotes.speaker(of: predicate, statement) {
      circumstances.attributedTo = speaker
    }
    if negations > 1 { isUnsure = true }
    if negations == 1 { circumstances.polarity = .negated }
    circumstances.valid = statement.time(of: predicate)
  }

  /// What a question asks is not said.
  private mutating func readQuestion() {
    let sentence = text.sentences[text.words[predicate].sentence].words
    for word in sentence.suffix(3) where text.words[word].text == "?" { isUnsure = true }
  }

  private mutating func climb() {
    var place = predicate
    readOwn(place)
    for _ in 0..<Grammar.reach {
      let above = grammar.head(place)
      guard above != place else { return readRoot(place) }
      switch grammar.role(place) {
      case .conj:
        readCoordination(place, with: above)
      case .attr, .acomp, .oprd:
        // "is the chair": the verb bears what is said of it.
        readOwn(above)
        if !grammar.isBe(above), grammar.role(place) == .acomp, grammar.isVerbal(place) { govern(place, by: above) }
      case .ccomp, .xcomp, .csubj, .csubjpass, .parataxis:
        readClause(place)
        if grammar.isBe(above) {
          // "is likely to", "the plan is to": what is behind "is" governs.
          let governors = grammar.children(of: above, .acomp) + grammar.children(of: above, .attr)
          if let governor = governors.first(where: { $0 != place }) { govern(place, by: governor) }
          readOwn(above)
        } else {
          govern(place, by: above)
        }
      case .pcomp:
        readPreposition(above)
        let governor = grammar.head(above)
        guard governor != above else { return }
        if grammar.isVerbal(governor) || grammar.tag(governor).hasPrefix("NN") || grammar.tag(governor).hasPrefix("JJ") {
          governBehindPreposition(place, by: governor, over: above)
        }
        place = governor
        continue
      case .acl:
        guard grammar.isInfinitive(place) || grammar.hasChild(of: place, .mark) || grammar.hasChild(of: place, .nsubj)
        else { return }
        govern(place, by: above)
        place = above
        readNoun(place)
        continue
      case .relcl, .amod, .appos: return
      case .advcl:
        guard readAdverbialClause(place) else { return }
        // What is said of the main clause says nothing of this one but who says it.
        return climbForSpeaker(from: above)
      case .dobj, .nsubjpass, .nsubj, .pobj:
        guard grammar.tag(place).hasPrefix("NN"), readNominal(place, below: above) else { return }
      case .prep:
        break
      default: return
      }
      place = above
    }
  }
}

extension CircumstanceReading {
  /// A word's own auxiliaries, adverbs and negations.
  private mutating func readOwn(_ word: Int) {
    for child in text.dependents(of: word) {
      let lower = grammar.lower(child)
      switch grammar.role(child) {
      case .neg: negations += 1
      case .aux: readAuxiliary(lower, of: word)
      case .advmod, .npadvmod: readAdverb(child, lower)
      case .cc, .preconj:
        if lower == "nor" || lower == "neither", child < word { negations += 1 }
      case .dobj, .attr, .nsubj, .nsubjpass:
        if let determiner = grammar.child(of: child, .det),
          CircumstanceWords.negativeDeterminers.contains(grammar.lower(determiner))
        {
          negations += 1
        }
        if lower == "nobody" || lower == "none" || lower == "nothing" { negations += 1 }
      case .prep:
        if lower == "according" { attribute(toThoseIn: grammar.text.span(of: child), source: child) }
        if lower == "without", child == word { negations += 1 }
      case .advcl:
        if let mark = grammar.child(of: child, .mark),
          CircumstanceWords.conditionalMarks.contains(grammar.lower(mark)),
          !text.dependents(of: child).contains(where: { grammar.lower($0) == "even" }), word == predicate
            || grammar.isVerbal(word)
        {
          weaken(to: .conditional)
        }
      default: break
      }
    }
  }

  private mutating func readAuxiliary(_ lower: String, of word: Int) {
    switch lower {
    case _ where CircumstanceWords.planned.contains(lower): weaken(to: .planned)
    case _ where CircumstanceWords.conditional.contains(lower):
      // "said it would": the future as it was seen then. "'d" may be "had".
      if lower != "would", grammar.tag(word) == "VBN" { return }
      let above = grammar.head(word)
      let isReported =
        grammar.role(word) == .ccomp && ["VBD", "VBN"].contains(grammar.tag(above)) && Governor.verb(grammar.lemma(above)) != nil
      weaken(to: isReported ? .planned : .conditional)
    case _ where CircumstanceWords.hypothetical.contains(lower): weaken(to: .hypothetical)
    case _ where CircumstanceWords.proposed.contains(lower): weaken(to: .proposed)
    case "to":
      // "Orvane to acquire Pellard": a headline.
      if grammar.role(word) == .root { weaken(to: .planned) }
    case "used": circumstances.isPast = true
    default: break
    }
  }

  private mutating func readAdverb(_ word: Int, _ lower: String) {
    switch lower {
    case _ where CircumstanceWords.allegedAdverbs.contains(lower): weaken(to: .alleged)
    case _ where CircumstanceWords.hypotheticalAdverbs.contains(lower): weaken(to: .hypothetical)
    case _ where CircumstanceWords.unsureAdverbs.contains(lower): isUnsure = true
    case _ where CircumstanceWords.pastAdverbs.contains(lower): circumstances.isPast = true
    case "longer":
      if text.dependents(of: word).contains(where: { grammar.lower($0) == "no" || grammar.lower($0) == "any" }) {
        // "no longer leads": it did. The negation of "any longer" is the verb's.
        if text.dependents(of: word).contains(where: { grammar.lower($0) == "any" }) { negations -= 1 }
        circumstances.isPast = true
      }
    case "neither", "nor", "never": negations += 1
    case "not": negations += 1
    case "where", "how", "why": break
    default: break
    }
  }

  /// What the first of several verbs has that stand side by side, and what of it holds for the others.
  private mutating func readCoordination(_ word: Int, with first: Int) {
    guard grammar.isVerbal(word), grammar.isVerbal(first) else { return }
    let hasSubject = grammar.hasChild(of: word, .nsubj) || grammar.hasChild(of: word, .nsubjpass)
    guard !hasSubject else {
      if text.dependents(of: first).contains(where: { grammar.role($0) == .cc && grammar.lower($0) == "or" }) {
        isUnsure = true
      }
      return
    }
    // "did not sign and pay": a basic form needs the auxiliary of the first one; "did not sign and sued" has none of it.
    let tag = grammar.tag(word)
    if tag == "VB" || tag == "VBN" || tag == "VBG" {
      let before = negations
      let wasUnsure = isUnsure
      for child in text.dependents(of: first) {
        switch grammar.role(child) {
        case .aux: readAuxiliary(grammar.lower(child), of: first)
        case .neg: negations += 1
        case .advmod:
          let lower = grammar.lower(child)
          if CircumstanceWords.allegedAdverbs.contains(lower) { weaken(to: .alleged) }
          if lower == "never" { negations += 1 }
        default: break
        }
      }
      let isOr = text.dependents(of: first).contains {
        grammar.role($0) == .cc && (grammar.lower($0) == "or" || grammar.lower($0) == "nor")
      }
      // "did not sign and pay" may mean that not both happened.
      if negations > before, !isOr { isUnsure = true }
      if isOr, negations == before { isUnsure = true }
      isUnsure = isUnsure || wasUnsure
    } else if text.dependents(of: first).contains(where: {
      grammar.role($0) == .cc && (grammar.lower($0) == "or" || grammar.lower($0) == "nor")
    }) {
      isUnsure = true
    }
  }

  /// The mark of a clause: "that", "whether".
  private mutating func readClause(_ word: Int) {
    for child in grammar.children(of: word, .mark)
    where CircumstanceWords.questionMarks.contains(grammar.lower(child)) {
      isUnsure = true
    }
    for child in grammar.children(of: word, .advmod) where ["how", "why", "when"].contains(grammar.lower(child)) {
      weaken(to: circumstances.modality)
    }
  }

  private mutating func readRoot(_ word: Int) {}

  private mutating func readPreposition(_ word: Int) {
    switch grammar.lower(word) {
    case "without": negations += 1
    case "against", "instead": isUnsure = true
    default: break
    }
  }

  /// Whether the way up goes on behind it.
  private mutating func readAdverbialClause(_ word: Int) -> Bool {
    if let mark = grammar.child(of: word, .mark) {
      let lower = grammar.lower(mark)
      if CircumstanceWords.conditionalMarks.contains(lower) || lower == "whether" { weaken(to: .conditional) }
      if lower == "as", text.dependents(of: word).contains(where: { ["if", "though"].contains(grammar.lower($0)) && $0 != mark }) {
        isUnsure = true
      }
      if lower == "before" || lower == "until" || lower == "so" || lower == "than" {
        // "before Orvane acquires Pellard" does not say that it does.
        if grammar.tag(word) != "VBD" { isUnsure = true }
      }
    } else if grammar.isInfinitive(word) {
      // "paid Orvane to build it".
      weaken(to: .planned)
    }
    return true
  }

  /// What the verb says of which a noun is the object or subject: "proposed the acquisition of", "blocked the takeover".
  private mutating func readNominal(_ noun: Int, below above: Int) -> Bool {
    readNoun(noun)
    if grammar.role(noun) == .pobj {
      if grammar.lower(above) == "without" { negations += 1 }
      if ["against", "for", "about", "on", "over", "of"].contains(grammar.lower(above)) {
        let governor = grammar.head(above)
        let lemma = grammar.lemma(governor)
        let kind = grammar.isVerbal(governor) ? Governor.verb(lemma) : Governor.noun(lemma)
        if let kind, kind != .fact, kind != .speech { apply(kind, of: governor, below: noun) }
        if grammar.lower(above) == "against" { isUnsure = true }
      }
      return true
    }
    guard grammar.isVerbal(above) else { return false }
    if let governor = Governor.verb(grammar.lemma(above)), grammar.role(noun) != .nsubj {
      switch governor {
      case .speech, .fact: break
      default: apply(governor, of: above, below: noun)
      }
    }
    if ["abandon", "cancel", "scrap", "oppose", "withdraw", "halt", "suspend", "veto", "delay", "postpone", "drop", "shelve",
      "criticize", "criticise", "approve", "clear", "support", "back", "condemn", "review", "investigate", "end", "terminate",
    ].contains(grammar.lemma(above)) {
      // What was stopped or is under review may not have come about.
      isUnsure = true
    }
    let before = negations
    readOwn(above)
    if negations > before { isUnsure = true }
    return true
  }

  /// The adjectives before a noun: "the planned acquisition".
  private mutating func readNoun(_ noun: Int) {
    guard noun != predicate || true else { return }
    for child in text.dependents(of: noun) where grammar.role(child) == .amod || grammar.role(child) == .det {
      let lower = grammar.lower(child)
      if CircumstanceWords.plannedAdjectives.contains(lower) { weaken(to: .planned) }
      if CircumstanceWords.proposedAdjectives.contains(lower) { weaken(to: .proposed) }
      if CircumstanceWords.allegedAdjectives.contains(lower) { weaken(to: .alleged) }
      if CircumstanceWords.unsureAdjectives.contains(lower) { isUnsure = true }
      if lower == "no", grammar.role(noun) != .dobj { negations += 1 }
    }
  }
}

extension CircumstanceReading {
  /// What the word above a clause does to it.
  private mutating func govern(_ word: Int, by governor: Int) {
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
    apply(kind, of: governor, below: word)
    if grammar.isVerbal(governor) { readGovernorsOwn(governor, kind) }
  }

  private func verbKind(_ lemma: String, of governor: Int, over word: Int) -> Governor? {
    let isInfinitive = grammar.isInfinitive(word)
    let isPassive = grammar.isPassive(governor)
    switch lemma {
    // "agreed that" says, "agreed to" plans; "is said to" alleges.
    case "say", "report", "find", "show", "know", "note", "state": return isInfinitive && isPassive ? .allegation : Governor.verb(lemma)
    case "agree", "decide", "resolve", "choose", "elect", "mean": return isInfinitive ? .plan : .speech
    case "expect", "hope", "wish", "want": return isInfinitive ? .plan : .possibility
    case "tell", "warn", "ask", "call", "remind": return isInfinitive ? .proposal : (lemma == "ask" ? .unknown : .speech)
    case "go": return grammar.tag(governor) == "VBG" ? .plan : .fact
    case "stop": return isInfinitive ? .prevention : .end
    case "have", "need": return isInfinitive ? .proposal : Governor.verb(lemma)
    case "claim": return isInfinitive ? .allegation : .allegation
    case "come": return .fact
    case "reject", "deny", "dispute": return .denial
    case "suggest": return .allegation
    default: return Governor.verb(lemma)
    }
  }

  private mutating func governBehindPreposition(_ word: Int, by governor: Int, over preposition: Int) {
    let lemma = grammar.lemma(governor)
    let kind =
      grammar.isVerbal(governor)
      ? Governor.verb(lemma)
      : grammar.tag(governor).hasPrefix("JJ") ? Governor.adjective(lemma) : Governor.noun(lemma)
    switch (kind, grammar.lower(preposition)) {
    case (.some(let kind), "of"), (.some(let kind), "from"), (.some(let kind), "on"), (.some(let kind), "about"),
      (.some(let kind), "to"):
      apply(kind, of: governor, below: word)
      if grammar.isVerbal(governor) { readGovernorsOwn(governor, kind) }
    case (_, "for") where grammar.isVerbal(governor) && lemma == "call": apply(.proposal, of: governor, below: word)
    case (.some(.plan), _), (.some(.proposal), _), (.some(.possibility), _):
      if let kind { apply(kind, of: governor, below: word) }
    case (_, "by"), (_, "after"), (_, "while"), (_, "since"), (_, "in"), (_, "with"), (_, "without"): break
    // "fined for paying", "praised for hosting".
    case (nil, "for"): break
    default: isUnsure = true
    }
  }

  private mutating func apply(_ kind: Governor, of governor: Int, below word: Int) {
    switch kind {
    case .speech: attribute(toSubjectOf: governor)
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
  private mutating func readGovernorsOwn(_ governor: Int, _ kind: Governor) {
    for child in text.dependents(of: governor) {
      let lower = grammar.lower(child)
      switch grammar.role(child) {
      case .neg:
        switch kind {
        case .plan, .proposal, .fact: negations += 1
        default: isUnsure = true
        }
      case .aux where kind != .speech && kind != .allegation && kind != .denial: readAuxiliary(lower, of: governor)
      case .aux where CircumstanceWords.conditional.contains(lower) || CircumstanceWords.hypothetical.contains(lower):
        isUnsure = true
      case .advmod where CircumstanceWords.allegedAdverbs.contains(lower): weaken(to: .alleged)
      case .advmod where lower == "never": isUnsure = true
      case .advmod where CircumstanceWords.unsureAdverbs.contains(lower): isUnsure = true
      case .prep where lower == "according": attribute(toThoseIn: text.span(of: child), source: child)
      default: break
      }
    }
  }

  private mutating func climbForSpeaker(from word: Int) {
    var place = word
    for _ in 0..<Grammar.reach {
      for child in text.dependents(of: place) where grammar.role(child) == .prep && grammar.lower(child) == "according" {
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
  private mutating func weaken(to modality: Modality) {
    if Self.weakness(modality) > Self.weakness(circumstances.modality) { circumstances.modality = modality }
  }

  private static func weakness(_ modality: Modality) -> Int {
    switch modality {
    case .asserted: 0
    case .planned: 1
    case .proposed: 2
    case .alleged: 3
    case .conditional: 4
    case .hypothetical: 5
    }
  }

  private mutating func attribute(toSubjectOf verb: Int) {
    guard !hasSpeaker else { return }
    hasSpeaker = true
    circumstances.attributedTo = statement.speaker(of: verb)
  }

  private mutating func attribute(toThoseIn words: Range<Int>, source: Int) {
    guard !hasSpeaker else { return }
    hasSpeaker = true
    circumstances.attributedTo = statement.entityBehindAccording(source)
  }
}
