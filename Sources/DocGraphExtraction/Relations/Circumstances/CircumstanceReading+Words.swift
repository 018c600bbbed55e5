internal import DocGraphModel

extension CircumstanceReading {
  /// A word's own auxiliaries, adverbs and negations.
  mutating func readOwn(_ word: Int) {
    for child in grammar.dependents(of: word) {
      let lower = grammar.lower(child)
      switch grammar.role(child) {
      case .neg:
        // "Not just the president": it is.
        let next = child + 1 < text.words.count ? grammar.lower(child + 1) : ""
        if !CircumstanceWords.limitingAdverbs.contains(next) { negations += 1 }
      case .parataxis where grammar.hasChild(of: child, .nsubj):
        // "Orvane, the trust said, owns": said in passing.
        switch Governor.verb(grammar.lemma(child)) {
        case .speech, .allegation:
          if let kind = Governor.verb(grammar.lemma(child)) { apply(kind, of: child, below: word) }
        case nil: break
        default: isUnsure = true
        }
      case .aux: readAuxiliary(lower, of: word)
      case .advmod, .npadvmod:
        readAdverb(child, lower)
      case .cc, .preconj:
        if lower == "nor" || lower == "neither", child < word { negations += 1 }
      case .dobj, .attr, .nsubj, .nsubjpass:
        let start = text.span(of: child).lowerBound
        if start > 1, grammar.lower(start - 1) == "even", grammar.lower(start - 2) == "not" {
          // "Not even Orvane supports it."
          negations += 1
        } else if grammar.lower(start) == "not", start + 1 < text.words.count,
          grammar.lower(start + 1) == "even"
        {
          negations += 1
        }
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
          !grammar.dependents(of: child).contains(where: { grammar.lower($0) == "even" }),
          word == predicate
            || grammar.isVerbal(word)
        {
          weaken(to: .conditional)
        }
      default: break
      }
    }
  }

  mutating func readAuxiliary(_ lower: String, of word: Int) {
    if grammar.role(word) == .advcl, ["had", "should", "were"].contains(lower),
      let auxiliary = grammar.children(of: word, .aux).first,
      let subject = grammar.child(of: word, .nsubj) ?? grammar.child(of: word, .nsubjpass),
      auxiliary < subject
    {
      // "Had Orvane acquired it": it had not.
      weaken(to: .hypothetical)
    }
    switch lower {
    case _ where CircumstanceWords.planned.contains(lower): weaken(to: .planned)
    case _ where CircumstanceWords.conditional.contains(lower):
      // "said it would": the future as it was seen then. "'d" may be "had".
      if lower != "would", grammar.tag(word) == "VBN" { return }
      let above = grammar.head(word)
      let isReported =
        grammar.role(word) == .ccomp && ["VBD", "VBN"].contains(grammar.tag(above))
        && Governor.verb(grammar.lemma(above)) != nil
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

  mutating func readAdverb(_ word: Int, _ lower: String) {
    switch lower {
    case _ where CircumstanceWords.allegedAdverbs.contains(lower): weaken(to: .alleged)
    case _ where CircumstanceWords.hypotheticalAdverbs.contains(lower): weaken(to: .hypothetical)
    case _ where CircumstanceWords.unsureAdverbs.contains(lower): isUnsure = true
    case _ where CircumstanceWords.pastAdverbs.contains(lower): circumstances.isPast = true
    case "longer":
      if grammar.dependents(of: word).contains(where: {
        grammar.lower($0) == "no" || grammar.lower($0) == "any"
      }
      ) {
        // "no longer leads": it did. The negation of "any longer" is the verb's.
        if grammar.dependents(of: word).contains(where: { grammar.lower($0) == "any" }) { negations -= 1 }
        circumstances.isPast = true
      }
    case "neither", "nor", "never": negations += 1
    case "not": negations += 1
    case "where", "how", "why": break
    default: break
    }
  }
}
