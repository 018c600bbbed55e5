internal import DocGraphModel

extension CircumstanceReading {
  /// What the first of several verbs has that stand side by side, and what of it holds for the others.
  mutating func readCoordination(_ word: Int, with first: Int) {
    guard grammar.isVerbal(word), grammar.isVerbal(first) else { return }
    let hasSubject = grammar.hasChild(of: word, .nsubj) || grammar.hasChild(of: word, .nsubjpass)
    guard !hasSubject else {
      if grammar.dependents(of: first).contains(where: {
        grammar.role($0) == .cc && grammar.lower($0) == "or"
      }) {
        isUnsure = true
      }
      return
    }
    // "did not sign and pay": a basic form needs the auxiliary of the first one; "did not sign and sued" has none of it.
    let tag = grammar.tag(word)
    if tag == "VB" || tag == "VBN" || tag == "VBG" {
      let before = negations
      let wasUnsure = isUnsure
      for child in grammar.dependents(of: first) {
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
      let isOr = grammar.dependents(of: first).contains {
        grammar.role($0) == .cc && (grammar.lower($0) == "or" || grammar.lower($0) == "nor")
      }
      // "did not sign and pay" may mean that not both happened.
      if negations > before, !isOr { isUnsure = true }
      if isOr, negations == before { isUnsure = true }
      isUnsure = isUnsure || wasUnsure
    } else if grammar.dependents(of: first).contains(where: {
      grammar.role($0) == .cc && (grammar.lower($0) == "or" || grammar.lower($0) == "nor")
    }) {
      isUnsure = true
    }
  }

  /// The mark of a clause: "that", "whether".
  mutating func readClause(_ word: Int) {
    for child in grammar.children(of: word, .mark)
    where CircumstanceWords.questionMarks.contains(grammar.lower(child)) {
      isUnsure = true
    }
  }

  mutating func readPreposition(_ word: Int) {
    switch grammar.lower(word) {
    case "without": negations += 1
    case "against", "instead": isUnsure = true
    default: break
    }
  }

  /// Whether the way up goes on behind it.
  mutating func readAdverbialClause(_ word: Int) -> Bool {
    if let mark = grammar.child(of: word, .mark) {
      let lower = grammar.lower(mark)
      if CircumstanceWords.conditionalMarks.contains(lower) || lower == "whether" { weaken(to: .conditional) }
      if lower == "as",
        grammar.dependents(of: word).contains(where: {
          ["if", "though"].contains(grammar.lower($0)) && $0 != mark
        })
      {
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
  mutating func readNominal(_ noun: Int, below above: Int) -> Bool {
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
    if grammar.role(noun) == .nsubj {
      // "The bid failed."
      if CircumstanceWords.failing.contains(grammar.lemma(above)) { isUnsure = true }
      // "Rumours that Orvane bought it were false."
      if grammar.isBe(above),
        grammar.dependents(of: above).contains(where: {
          [.acomp, .attr].contains(grammar.role($0)) && CircumstanceWords.untruths.contains(grammar.lemma($0))
        })
      {
        isUnsure = true
      }
    } else if let governor = Governor.verb(grammar.lemma(above)) {
      switch governor {
      case .speech, .fact: break
      case .denial where circumstances.modality == .alleged:
        // "Rejected claims that": the claims are another's.
        circumstances.modality = .asserted
        hasSpeaker = false
        apply(.denial, of: above, below: noun)
      case .denial where noun != predicate || grammar.lemma(above) != "deny": isUnsure = true
      case .unknown, .prevention, .end: isUnsure = true
      default: apply(governor, of: above, below: noun)
      }
    }
    if [
      "abandon", "cancel", "scrap", "oppose", "withdraw", "halt", "suspend", "veto", "delay", "postpone",
      "drop", "shelve",
      "criticize", "criticise", "approve", "clear", "support", "back", "condemn", "review", "investigate",
      "end", "terminate", "rebuff", "spurn", "decline", "ignore", "lose", "miss", "quash", "resist", "defeat",
      "scupper",
    ].contains(grammar.lemma(above))
      || grammar.lemma(above) == "turn"
        && grammar.children(of: above, .prt).contains(where: { grammar.lower($0) == "down" })
    {
      // What was stopped or is under review may not have come about.
      isUnsure = true
    }
    let before = negations
    readOwn(above)
    if negations > before { isUnsure = true }
    return true
  }

  /// The adjectives before a noun: "the planned acquisition".
  mutating func readNoun(_ noun: Int) {
    for child in grammar.dependents(of: noun)
    where grammar.role(child) == .amod || grammar.role(child) == .det {
      let lower = grammar.lower(child)
      if CircumstanceWords.plannedAdjectives.contains(lower) { weaken(to: .planned) }
      if CircumstanceWords.proposedAdjectives.contains(lower) { weaken(to: .proposed) }
      if CircumstanceWords.allegedAdjectives.contains(lower) { weaken(to: .alleged) }
      if CircumstanceWords.unsureAdjectives.contains(lower) { isUnsure = true }
      if lower == "no", grammar.role(noun) != .dobj { negations += 1 }
    }
  }
}
