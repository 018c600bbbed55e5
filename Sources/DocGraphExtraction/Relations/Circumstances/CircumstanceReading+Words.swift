internal import DocGraphModel

extension CircumstanceReading {
  /// A word's own auxiliaries, adverbs and negations.
  mutating func readOwn(_ word: Int) {
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
          !text.dependents(of: child).contains(where: { grammar.lower($0) == "even" }),
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
      if text.dependents(of: word).contains(where: { grammar.lower($0) == "no" || grammar.lower($0) == "any" }
      ) {
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
}
