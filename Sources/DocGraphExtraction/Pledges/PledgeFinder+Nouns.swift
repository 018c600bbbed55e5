internal import DocGraphModel

/// Pledges by nouns: "a plan to", "its commitment to cutting", "the target of recycling".
extension PledgeFinder {
  mutating func readNoun(_ noun: Int, _ bindingness: Pledge.Bindingness) {
    guard !text.dependents(of: noun, "det").contains(where: { ["no", "any"].contains(lower($0)) }) else {
      return
    }
    var acts = nounComplement(noun)
    var verb = head(noun)
    let isCopular = acts.isEmpty && dependency(noun) == "nsubj" && lemma(verb) == "be"
    if isCopular {
      // "Its plans are to build …"
      if let deed = text.dependents(of: verb, "xcomp", "ccomp", "advcl", "acl").first(where: { place in
        text.words[place].isVerb && text.dependents(of: place, "aux").contains { lower($0) == "to" }
      }) {
        acts = self.acts(from: deed, within: verb)
      }
    }
    if acts.isEmpty, dependency(noun) == "nsubj", lemma(verb) == "be", let thing = namedByCopula(noun, verb) {
      acts = [thing]
    }
    if acts.isEmpty { acts = pointsAct(noun) }
    guard !acts.isEmpty else { return }
    var source = Source()
    var makers: [Int] = []
    var makerWord = noun
    var step: Pledge.Status?
    var bindingness = bindingness
    var isOld = false
    var addressees: [Int] = []
    var isFirst = false

    if dependency(noun) == "conj", PledgeWords.nouns[lemma(verb)] != nil { verb = head(verb) }
    if dependency(noun) == "pobj", dependency(verb) == "prep" { verb = head(verb) }
    let isGoverned =
      ["dobj", "pobj", "oprd", "attr", "conj"].contains(dependency(noun)) && text.words[verb].isVerb
    if isGoverned || dependency(noun) == "nsubjpass" {
      guard
        let stated = isGoverned && PledgeWords.giving.contains(lemma(verb))
          ? sourceIfActual(verb) : self.source(of: verb)
      else { return }
      source = stated
      if PledgeWords.undoing.contains(lemma(verb)) {
        switch lemma(verb) {
        case "break", "miss": step = .missed
        default: return
        }
      } else if lemma(verb) == "keep" || lemma(verb) == "fulfil" || lemma(verb) == "fulfill" {
        return
      }
      if !text.dependents(of: verb, "neg").isEmpty { return }
      isOld = text.dependents(of: verb, "aux").contains { ["has", "have", "had"].contains(lower($0)) }
    } else if let stated = self.source(of: verb) {
      source = stated
    } else {
      return
    }

    // Whose it is: a possessive, "of", "by", or who gives it.
    if let owner = text.dependents(of: noun, "poss").first {
      makerWord = owner
      isFirst = Self.firstPerson.contains(lower(owner))
      makers = parties(at: owner, mayName: true)
    }
    for place in text.dependents(of: noun, "prep")
    where makers.isEmpty && !isFirst && ["of", "by", "from", "between"].contains(lower(place)) {
      if let owner = text.dependents(of: place, "pobj").first {
        makerWord = owner; makers = parties(at: owner)
      }
    }
    if makers.isEmpty, !isFirst, let relative = text.dependents(of: noun, "relcl").first,
      let subject = text.dependents(of: relative, "nsubj").first, !Self.relatives.contains(lower(subject))
    {
      makerWord = subject
      makers = parties(at: subject, mayName: true)
    }
    if makers.isEmpty, !isFirst, isGoverned, PledgeWords.giving.contains(lemma(verb)) {
      guard let subject = givingSubject(verb) else { return }
      if lower(subject) == "it" && dependency(subject) == "expl" { return }
      makerWord = subject
      isFirst = Self.firstPerson.contains(lower(subject))
      makers = parties(at: subject, mayName: true)
      addressees = self.addressees(of: verb, beside: acts).filter { !makers.contains($0) }
      if lemma(verb) == "have", bindingness == .pledged { return }
    } else if makers.isEmpty, !isFirst, dependency(noun) == "nsubjpass",
      PledgeWords.giving.contains(lemma(verb))
    {
      for by in text.dependents(of: verb, "agent") {
        if let agent = text.dependents(of: by, "pobj").first {
          makerWord = agent; makers = parties(at: agent)
        }
      }
    }
    guard !makers.isEmpty || isFirst else { return }
    // Whether it was broken is what the accuser says.
    let charge = isFirst ? nil : charge(over: makerWord)
    let accuser = charge.flatMap { $0.isAccusation ? $0.accuser : nil }.flatMap { party(at: $0) }
    if let accuser, makers.contains(accuser) { return }
    if charge?.isAccusation ?? false { step = nil }
    if bindingness == .agreed {
      guard isGoverned,
        ["sign", "reach", "conclude", "make", "enter", "announce", "approve"].contains(lemma(verb))
      else { return }
      if lemma(verb) == "sign" { bindingness = .signed }
    }
    if lemma(noun) == "letter" || lemma(noun) == "declaration" {
      guard isGoverned, ["sign", "issue", "exchange"].contains(lemma(verb)) else { return }
    }
    if bindingness == .pledged, isGoverned && lemma(verb) == "sign" || isInContract(noun) {
      bindingness = .signed
    }
    if bindingness == .legal, !isUnderLaw(noun) { bindingness = .agreed }

    // A mission is no pledge: a goal needs a date or a figure.
    if ["goal", "aim", "target", "intention"].contains(lemma(noun)) {
      acts = acts.filter { hasTime(in: $0.words) || hasCount($0) }
    }
    let condition = condition(of: acts.map(\.head) + (isGoverned ? [verb] : []))
    for act in acts where !seen.contains(act.head) {
      guard act.form != .verb || lemma(act.head) != "be" else { continue }
      seen.insert(act.head)
      var draft = PledgeDraft(
        trigger: noun, act: act, makers: makers, bindingness: bindingness,
        addressees: addressees, condition: condition,
        occasion: occasion(of: isCopular || isGoverned ? verb : noun) ?? relativeOccasion(noun),
        isOld: isOld, step: step, assurance: Assurance(0.7, "pledges.noun.\(lemma(noun))"))
      attribute(&draft, to: source, makerWord: makerWord)
      if let accuser {
        draft.attributedTo = accuser
        draft.modality = .alleged
        draft.assurance.confidence -= 0.15
      }
      drafts.append(draft)
    }
    seen.insert(noun)
  }

  /// "My first promise is a bus service in every village by 2035": what it is, not how it is.
  private func namedByCopula(_ noun: Int, _ verb: Int) -> PledgedAct? {
    guard ["promise", "pledge", "vow", "commitment", "undertaking"].contains(lemma(noun)),
      ["is", "was", "'s"].contains(lower(verb)), text.dependents(of: verb, "neg").isEmpty,
      !text.dependents(of: noun, "poss").isEmpty,
      let thing = text.dependents(of: verb, "attr").first(where: { $0 > verb }),
      text.words[thing].tag.hasPrefix("NN"), !text.words[thing].isProperNoun,
      PledgeWords.nouns[lemma(thing)] == nil, !PledgeWords.feelings.contains(lemma(thing)),
      isPromisedNoun(thing) || isImprovement(thing) || hasDeadline(verb) || hasFigure(thing)
        || PledgeWords.buildings.contains(lemma(thing)),
      text.dependents(of: thing, "relcl").isEmpty
    else { return nil }
    return thingAct(thing, trigger: verb)
  }

  /// "its commitment, made in the contract".
  private func isInContract(_ noun: Int) -> Bool {
    text.dependents(of: noun, "acl").contains { verb in
      ["make", "give", "enter", "sign"].contains(lemma(verb))
        && text.dependents(of: verb, "prep").contains { place in
          lower(place) == "in"
            && text.dependents(of: place, "pobj").contains { ["contract", "treaty"].contains(lemma($0)) }
        }
    }
  }

  private func isUnderLaw(_ noun: Int) -> Bool {
    text.dependents(of: noun, "amod").contains { ["legal", "statutory"].contains(lower($0)) }
  }

  private func relativeOccasion(_ noun: Int) -> Int? {
    text.dependents(of: noun, "relcl").first.flatMap { occasion(of: $0) }
  }

  private func givingSubject(_ verb: Int) -> Int? {
    var place = verb
    for _ in 0..<6 {
      if let subject = text.dependents(of: place, "nsubj").first {
        return subject
      }
      guard dependency(place) == "conj" || dependency(place) == "xcomp" else { return nil }
      place = head(place)
    }
    return nil
  }

  /// "to build", "of recycling", "to cutting", "that the pool would reopen".
  private mutating func nounComplement(_ noun: Int) -> [PledgedAct] {
    let isWord = lemma(noun) == "word"
    if ["letter", "memorandum", "declaration"].contains(lemma(noun)) {
      // "a letter of intent to deliver", "a memorandum of understanding to build".
      for of in text.dependents(of: noun, "prep") where lower(of) == "of" {
        guard let kind = text.dependents(of: of, "pobj").first,
          ["intent", "understanding", "commitment", "cooperation"].contains(lemma(kind))
        else { continue }
        let deed = text.dependents(of: kind, "acl", "relcl").first { place in
          text.words[place].isVerb && text.dependents(of: place, "aux").contains { lower($0) == "to" }
            && text.dependents(of: place, "nsubj", "nsubjpass").isEmpty && lemma(place) != "be"
        }
        if let deed { return acts(from: deed, within: noun) }
      }
      if lemma(noun) != "memorandum" { return [] }
    }
    for place in text.dependents(of: noun) where place > noun && place - noun < 40 {
      let isInfinitive =
        text.words[place].isVerb && text.dependents(of: place, "aux").contains { lower($0) == "to" }
      if isInfinitive, ["acl", "relcl", "xcomp", "ccomp", "advcl"].contains(dependency(place)), !isWord {
        guard text.dependents(of: place, "nsubj", "nsubjpass").isEmpty, lemma(place) != "be" else {
          return []
        }
        return acts(from: place, within: noun)
      }
      if dependency(place) == "prep", ["of", "to", "for"].contains(lower(place)), !isWord,
        let gerund = text.dependents(of: place, "pcomp").first, text.words[gerund].tag == "VBG",
        text.dependents(of: gerund, "nsubj").isEmpty
      {
        return acts(from: gerund, within: noun)
      }
      if ["acl", "ccomp", "relcl"].contains(dependency(place)), let clause = thatClause(place) {
        return [clause]
      }
    }
    // The complement hung on the verb: "announced plans last week to open", "gave his word that …".
    var verb = head(noun)
    // "stood by its commitment, made in the contract, to build".
    let isBehind = dependency(noun) == "pobj" && dependency(verb) == "prep"
    if isBehind { verb = head(verb) }
    guard dependency(noun) == "dobj" || isBehind && lemma(verb) == "stand",
      PledgeWords.giving.contains(lemma(verb))
    else { return [] }
    var places = text.dependents(of: verb).filter { $0 > noun && $0 - noun < 40 && text.words[$0].isVerb }
    for aside in places where isBehind && ["make", "give"].contains(lemma(aside)) {
      places += text.dependents(of: aside, "advcl", "xcomp")
    }
    for place in places {
      if ["ccomp", "acl"].contains(dependency(place)), let clause = thatClause(place) { return [clause] }
      let isInfinitive = text.dependents(of: place, "aux").contains { lower($0) == "to" }
      if isInfinitive, ["xcomp", "advcl", "ccomp"].contains(dependency(place)), !isWord, lemma(place) != "be",
        [
          "plan", "pledge", "promise", "offer", "proposal", "agreement", "commitment", "deal", "accord",
          "treaty", "vow", "memorandum", "contract", "pact",
          "undertaking", "guarantee",
        ].contains(lemma(noun))
      {
        return acts(from: place, within: verb)
      }
    }
    return []
  }

  private func thatClause(_ verb: Int) -> PledgedAct? {
    guard text.dependents(of: verb, "mark").contains(where: { lower($0) == "that" }),
      text.dependents(of: verb, "aux").contains(where: { ["will", "would", "shall"].contains(lower($0)) })
    else { return nil }
    return clauseAct(verb)
  }
}
