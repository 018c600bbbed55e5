// What a name behind a preposition is: by the preposition, and by what it belongs to.

internal import DocGraphLanguage

extension NameContext {
  /// - Parameter verb: What the preposition belongs to, which may be a noun too.
  func addPreposition(_ preposition: String, verb: Int, _ clues: inout ClueCounts) {
    let above = text.words[verb]
    switch preposition {
    case "in", "within", "across", "throughout", "inside", "into":
      if above.lemma == "bear" || above.lemma == "live" {
        clues.add(.isBornIn)
      } else {
        clues.add(isSite(verb) ? .siteIn : .prepositionIn)
      }
    case "at": addAt(verb, &clues)
    // "signed from Northwind", "ordered trains from Northwind".
    case "from":
      clues.add(
        ["sign", "loan", "order", "hire", "poach", "transfer"].contains(above.lemma)
          ? .isEmployer : .prepositionFrom)
    case "to", "toward", "towards":
      if above.lower == "according" {
        clues.add(.speaks)
      } else {
        clues.add(above.lemma == "lose" ? .against : .prepositionTo)
      }
    case "by":
      if above.isVerb, VerbSigns.making.contains(above.lemma) {
        clues.add(.madeBy)
      } else {
        clues.add(above.isVerb && VerbSigns.writing.contains(above.lemma) ? .writtenBy : .prepositionBy)
      }
    case "with":
      clues.add(["sign", "play", "join", "perform"].contains(above.lemma) ? .isJoined : .prepositionWith)
    case "for":
      clues.add(
        ["work", "play", "drive", "write", "sign"].contains(above.lemma) ? .isEmployer : .prepositionFor)
    case "against", "versus", "vs.": clues.add(.against)
    case "near", "outside", "around", "over", "through", "along", "via": clues.add(.prepositionNear)
    case "of": addOf(verb, &clues)
    default: break
    }
  }

  /// "the terminal at Oswin", "the shipyard in Oswin".
  private func isSite(_ noun: Int) -> Bool {
    guard text.words[noun].isNoun, labels[noun] == nil,
      case .place? = lexicon.sense(of: text.words[noun].lower)
    else { return false }
    return true
  }

  /// "worked at", "a professor at"; "spoke at", "the meeting at".
  private func addAt(_ place: Int, _ clues: inout ClueCounts) {
    let above = text.words[place]
    if OccasionNouns.held.contains(above.lower) || above.isVerb && VerbSigns.holding.contains(above.lemma) {
      clues.add(.heldAt)
    } else if above.isVerb && VerbSigns.working.contains(above.lemma) {
      clues.add(.worksAt)
    } else if above.isNoun, case .person? = lexicon.sense(of: above.lower) {
      clues.add(.worksAt)
    } else {
      clues.add(isSite(place) ? .siteIn : .prepositionAt)
    }
  }

  private func addOf(_ noun: Int, _ clues: inout ClueCounts) {
    let above = text.words[noun]
    if Polity.heads.contains(above.lower) || isMinister(noun) {
      clues.add(.governs)
    } else if ["member", "part", "founder", "co-founder", "ceo", "employee"].contains(above.lemma)
      || Possessions.corporate.contains(above.lower)
    {
      clues.add(.memberOf)
    } else if Possessions.personal.contains(above.lower) {
      clues.add(.kinOf)
    } else {
      switch lexicon.sense(of: above.lower) {
      case .person: clues.add(.roleOf)
      case .organization: clues.add(.organizationOf)
      case .place: clues.add(.placeOf)
      default: clues.add(.prepositionOf)
      }
    }
  }

  /// "the environment minister of Oswin": a minister of something else than the name behind "of".
  private func isMinister(_ noun: Int) -> Bool {
    guard text.words[noun].lower == "minister" else { return false }
    return text.dependents(of: noun).prefix(8).contains {
      $0 < noun && ["compound", "amod", "nmod"].contains(text.words[$0].dependency)
    }
  }
}
