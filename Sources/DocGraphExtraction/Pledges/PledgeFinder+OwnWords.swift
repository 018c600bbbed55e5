internal import DocGraphModel

/// What somebody says of its own future in other words than those of pledging.
extension PledgeFinder {
  func isPerson(_ entity: Int) -> Bool { findings.entities[entity].type == "person" }

  /// Whether who says it is who is to do it, or speaks for it.
  mutating func isOwnWord(_ makers: [Int], _ source: Source) -> Bool {
    guard let speaker = source.speaker, !source.isDoubted, let maker = makers.first,
      let said = party(at: speaker)
    else { return false }
    return said == maker || spokesmen.contains(Pair(person: said, whole: maker))
  }

  /// Whether a verb is for something that one does, and not for what happens to one.
  func isDone(_ verb: Int) -> Bool {
    !PledgeWords.happenings.contains(lemma(verb)) && !PledgeWords.wishing.contains(lemma(verb))
      && !PledgeWords.saying.contains(lemma(verb))
      && !text.dependents(of: verb, "dobj").isEmpty
  }

  /// "is prepared to sell", "is willing to pay": an offer, mostly under a condition.
  mutating func readReadiness(_ word: Int) {
    let verb = head(word)
    guard lemma(verb) == "be", text.dependents(of: verb, "neg").isEmpty, !seen.contains(word),
      let source = sourceIfActual(verb),
      text.words[verb].tag != "VBD" || source.speaker != nil,
      let deed = text.dependents(of: word, "xcomp", "ccomp", "advcl").first(where: { place in
        place > word && text.dependents(of: place, "aux").contains { lower($0) == "to" }
      }), text.dependents(of: deed, "auxpass").isEmpty,
      let subject = text.dependents(of: verb, "nsubj").first, !isNegative(subject)
    else { return }
    let makers = parties(at: subject)
    guard let maker = makers.first else { return }
    if let speaker = source.speaker {
      guard !source.isDoubted, let said = party(at: speaker), speaks(said, speaker, for: maker, subject)
      else {
        return
      }
    }
    let acts = acts(from: deed, within: word).filter {
      hasObject($0.head)
        && (PledgeWords.deeds.contains(lemma($0.head)) || !isPerson(maker) && isDone($0.head))
    }
    add(acts, trigger: word, subject: subject, .intent, source, basis: "pledges.prepared", 0.6)
    for place in drafts.indices.suffix(acts.count) where drafts[place].condition == nil {
      drafts[place].condition = condition(of: [verb])
    }
  }

  /// "No family will pay more for heating," said by who made a promise in the sentence before.
  mutating func readAssurance(_ verb: Int, _ subject: Int, _ source: Source) {
    guard text.words[subject].tag.hasPrefix("NN"), let speaker = source.speaker, !source.isDoubted,
      let maker = party(at: speaker), let before = drafts.last, before.makers == [maker],
      isNear(before.trigger, verb), text.dependents(of: verb, "neg").isEmpty,
      text.span(of: verb).count < 60
    else { return }
    addClause(verb, of: [maker], source, subject, basis: "pledges.assurance")
  }

  /// "… and that women would hold half the posts in her cabinet": of what the speaker has in hand, behind a pledge.
  mutating func readShare(_ verb: Int, _ source: Source) {
    guard dependency(verb) == "conj", let speaker = source.speaker, !source.isDoubted,
      let maker = party(at: speaker), let before = drafts.last, before.makers == [maker],
      text.isWord(verb, below: before.act.head), text.span(of: verb).count < 60,
      text.dependents(of: verb, "neg").isEmpty,
      text.span(of: verb).contains(where: { place in
        place > verb && text.words[place].tag == "PRP$" && ["her", "his", "its"].contains(lower(place))
      })
    else { return }
    addClause(verb, of: [maker], source, speaker, basis: "pledges.share")
  }

  private mutating func addClause(
    _ verb: Int, of makers: [Int], _ source: Source, _ word: Int, basis: String
  ) {
    guard seen.insert(verb).inserted else { return }
    var draft = PledgeDraft(
      trigger: verb, act: clauseAct(verb), makers: makers, bindingness: .pledged,
      condition: condition(of: [verb]), assurance: Assurance(0.55, basis))
    attribute(&draft, to: source, makerWord: word)
    drafts.append(draft)
  }

  /// In the same sentence or the one before it in the paragraph.
  private func isNear(_ earlier: Int, _ later: Int) -> Bool {
    let (first, second) = (text.words[earlier].sentence, text.words[later].sentence)
    return second - first <= 1 && text.sentences[first].block == text.sentences[second].block
  }

  /// "The laboratory said the samples would be destroyed by May": done by who says so, if it has a date.
  mutating func readOwnPassive(_ verb: Int, _ subject: Int, _ source: Source) {
    guard PledgeWords.deeds.contains(lemma(verb)) || lemma(verb) == "destroy",
      !PledgeWords.routine.contains(lemma(verb)), !PledgeWords.losses.contains(lemma(verb)),
      let speaker = source.speaker, !source.isDoubted, text.words[speaker].isNoun,
      hasDeadline(verb), agentMention(at: subject) == nil,
      let maker = party(at: speaker), findings.entities[maker].type == "organization",
      !text.span(of: speaker).prefix(8).contains(where: { PledgeWords.observers.contains(lower($0)) })
    else { return }
    add(
      [passiveAct(verb, subject: subject)], trigger: verb, subject: speaker, .pledged, source,
      basis: "pledges.will-passive", 0.55)
  }

  /// "signed the accord, under which ships are to be kept out of their harbors": the terms bind who signed.
  mutating func readTerms(_ verb: Int) -> Bool {
    let accord = head(verb)
    guard dependency(verb) == "relcl", accord < verb,
      PledgeWords.compacts.contains(lower(accord)) || PledgeWords.compacts.contains(lemma(accord)),
      dependency(accord) == "dobj",
      ["sign", "ratify", "join", "conclude", "adopt"].contains(lemma(head(accord))),
      let deed = text.dependents(of: verb, "xcomp").first,
      text.dependents(of: deed, "aux", "auxpass").contains(where: { lower($0) == "to" || lower($0) == "be" }),
      let thing = text.dependents(of: verb, "nsubj").first, thing > accord, thing < verb,
      (accord..<thing).contains(where: { lower($0) == "under" }),
      let signatory = text.dependents(of: head(accord), "nsubj").first,
      let source = sourceIfActual(head(accord)), text.dependents(of: verb, "neg").isEmpty
    else { return false }
    let makers = parties(at: signatory)
    guard !makers.isEmpty, seen.insert(deed).inserted else { return false }
    // From behind "under which".
    let start = (accord..<thing).last { ["which", "that"].contains(lower($0)) }.map { $0 + 1 } ?? thing
    let end = trimmed(deed + 1, max(deed + 1, text.span(of: deed).upperBound))
    guard end - start < 60 else { return false }
    var draft = PledgeDraft(
      trigger: head(accord), act: PledgedAct(head: deed, words: start..<end, form: .clause), makers: makers,
      bindingness: lemma(head(accord)) == "adopt" ? .agreed : .signed,
      assurance: Assurance(0.6, "pledges.terms"))
    attribute(&draft, to: source, makerWord: signatory)
    drafts.append(draft)
    return true
  }
}
