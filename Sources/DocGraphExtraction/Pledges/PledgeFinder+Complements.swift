internal import DocGraphModel

/// What stands behind a verb of pledging: an infinitive, a gerund, a clause or a thing.
extension PledgeFinder {
  /// What is pledged, and the word for who is to do it where a clause has a subject of its own.
  mutating func complements(of verb: Int, _ bindingness: Pledge.Bindingness) -> ([PledgedAct], Int?) {
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
    if isPassive { return (clauseActs(verb), nil) }
    let pronoun = text.words[subject].tag.hasPrefix("PRP")
    let isAgent = party(at: subject) != nil
    guard pronoun || isAgent else { return (clauseActs(verb), nil) }
    return (acts(from: verb, within: trigger), subject)
  }

  /// "promised its customers a refund", "pledged 12 million euros", "proposed a ban on nets".
  private func promisedThing(of verb: Int, _ bindingness: Pledge.Bindingness) -> PledgedAct? {
    guard bindingness == .pledged || bindingness == .proposed else { return nil }
    // A habit: "The bank offers loans".
    let objects = text.dependents(of: verb, "dobj").filter { $0 > verb }
    // "promised 12 billion crowns, most of it as grants".
    guard
      let noun = objects.first(where: { lower(objects.last ?? $0) == "most" && hasFigure($0) })
        ?? objects.last,
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
      guard
        isMoney || hasReceiver || isPromisedNoun(noun) || isImprovement(noun)
          || ["pledge", "promise"].contains(lemma(verb)) && isNamedThing(noun)
      else { return nil }
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
  func isImprovement(_ noun: Int) -> Bool {
    text.dependents(of: noun, "amod").contains {
      ["free", "new", "additional", "extra", "full", "cheap"].contains(lower($0))
        || text.words[$0].tag == "JJR"
    }
  }

  /// "an orderly handover", "a swift answer to the letters": described, and no feeling.
  private func isNamedThing(_ noun: Int) -> Bool {
    !text.dependents(of: noun, "amod", "prep").isEmpty && !PledgeWords.feelings.contains(lemma(noun))
      && text.words[noun].tag.hasPrefix("NN") && text.dependents(of: noun, "relcl").isEmpty
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
}
