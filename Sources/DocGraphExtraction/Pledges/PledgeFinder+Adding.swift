internal import DocGraphModel

/// From drafts to findings, each pledge once.
extension PledgeFinder {
  mutating func add(_ draft: PledgeDraft) {
    let made = made(draft)
    let due = due(of: draft, madeIn: made)
    var left: [Range<Int>] = []
    if let due, draft.act.form != .clause || draft.act.words.contains(due.words.lowerBound) {
      left.append(due.words)
    }
    if let condition = draft.condition { left.append(condition) }
    left += asides(draft)
    let action = action(of: draft, without: left)
    // "promised to visit" alone says too little.
    guard action.contains(" ") || ["resign", "withdraw", "abdicate", "retire"].contains(action) else {
      return
    }

    var pledge = Pledge(action: action, due: due?.date, bindingness: draft.bindingness)
    pledge.made = made
    pledge.amount = amount(in: draft.act.words)
    pledge.measure = pledge.amount == nil ? measure(of: draft.act) : nil
    pledge.condition = draft.condition.map {
      text.text(of: $0.lowerBound..<trimmed($0.lowerBound + 1, $0.upperBound))
    }
    (pledge.isTestable, pledge.testableNote) = testability(
      draft.act, due: due?.date, hasFigure: pledge.amount != nil || pledge.measure != nil)
    // Its evidence is that of the pledge.
    pledge.history = draft.step.map { [Pledge.Step($0, date: text.document.published)] } ?? []

    let words = evidence(of: draft)
    if let known = known(draft, action: action, due: due?.date) {
      merge(words, pledge, draft, into: known)
      return
    }
    var entity = FoundEntity(
      "pledge", name(of: draft, without: left),
      kind: kind(of: draft.act, amount: pledge.amount, measure: pledge.measure), assurance: draft.assurance)
    entity.details = .pledge(pledge)
    let name = entity.name.lowercased()
    let earlier = taken[name]
    if earlier != nil, let due, !due.words.isEmpty { entity.name += " " + text.text(of: due.words) }
    let place = findings.add(entity)
    taken[name] = place
    if let earlier, isRevision(draft) {
      findings.relations.append(
        FoundRelation(
          place, "revises", earlier, words: words, assurance: Assurance(0.6, "pledges.revised")))
    }
    var found = FoundPledge(entity: place, words: words, assurance: draft.assurance)
    found.makers = draft.makers
    let receivers = receivers(of: draft.act)
    found.addressees = (draft.addressees.isEmpty ? receivers : draft.addressees).filter {
      !draft.makers.contains($0)
    }
    found.beneficiaries = beneficiaries(of: draft.act).filter { !draft.makers.contains($0) }
    found.occasion = draft.occasion
    found.circumstances.modality = draft.modality
    found.circumstances.attributedTo = draft.attributedTo
    found.circumstances.valid = pledge.made
    found.label = label(of: draft)
    findings.pledges.append(found)
    buckets[key(draft), default: []].append(findings.pledges.count - 1)
  }

  /// "The trust revised its promise and promised …", in its sentence or the one before.
  private func isRevision(_ draft: PledgeDraft) -> Bool {
    let number = text.words[draft.trigger].sentence
    return [number, number - 1].contains { sentence in
      sentence >= 0
        && text.sentences[sentence].words.prefix(120).contains {
          text.words[$0].isVerb && ["revise", "postpone", "supersede", "amend"].contains(lemma($0))
        }
    }
  }

  /// All words that tell of it: from those of pledging to the act's last.
  private func evidence(of draft: PledgeDraft) -> Range<Int> {
    let sentence = text.words[draft.act.head].sentence
    guard text.words[draft.trigger].sentence == sentence else {
      // An item of a list with the sentence that introduces it.
      return min(
        draft.trigger, draft.act.words.lowerBound)..<max(draft.trigger + 1, draft.act.words.upperBound)
    }
    return min(draft.trigger, draft.act.words.lowerBound)..<max(draft.trigger + 1, draft.act.words.upperBound)
  }

  private func label(of draft: PledgeDraft) -> String {
    let trigger = draft.trigger
    if trigger != draft.act.head, draft.assurance.basis == "pledges.will",
      let modal = text.dependents(of: trigger, "aux").first
    {
      return lower(modal) + " " + lower(draft.act.head)
    }
    if trigger == draft.act.head {
      guard let modal = text.dependents(of: trigger, "aux").first else { return lower(trigger) }
      let be = text.dependents(of: trigger, "auxpass").first.map { lower($0) + " " } ?? ""
      return lower(modal) + " " + be + lower(trigger)
    }
    if lower(trigger) == "committed",
      dependency(trigger) == "acomp" || !text.dependents(of: trigger, "auxpass").isEmpty
    {
      return "is committed to"
    }
    if text.words[trigger].isNoun, text.words[head(trigger)].isVerb,
      PledgeWords.giving.contains(lemma(head(trigger)))
    {
      let verb = head(trigger)
      let particle = text.dependents(of: verb).first { ["forward", "out"].contains(lower($0)) }
      return lower(verb) + (particle.map { " " + lower($0) } ?? "") + " " + lower(trigger)
    }
    let particle = text.dependents(of: trigger).first { lower($0) == "forward" }
    return lower(trigger) + (particle == nil ? "" : " forward")
  }

  /// "according to the union", "under the deal": said of the pledge, no part of the act.
  private func asides(_ draft: PledgeDraft) -> [Range<Int>] {
    text.dependents(of: draft.act.head, "prep", "advmod").filter { place in
      lower(place) == "according"
        || lower(place) == "under"
          && text.dependents(of: place, "pobj").contains { PledgeWords.compacts.contains(lemma($0)) }
    }
    .map { text.span(of: $0) }
  }

  /// "give the town a clinic", "lend the theater 400,000 euros", "hand over the station to the town".
  private mutating func receivers(of act: PledgedAct) -> [Int] {
    guard act.form == .verb, PledgeWords.transfers.contains(lemma(act.head)) else { return [] }
    let objects = text.dependents(of: act.head, "dobj", "dative")
    for place in objects {
      if lower(place) == "to", let noun = text.dependents(of: place, "pobj").first {
        return parties(at: noun)
      }
      if dependency(place) == "dative" || objects.count > 1 && place == objects[0] {
        if let mention = agentMention(at: place) { return [findings.mentions[mention].entity] }
        let found = parties(at: place)
        if !found.isEmpty { return found }
      }
    }
    for place in text.dependents(of: act.head, "prep") where lower(place) == "to" {
      if let noun = text.dependents(of: place, "pobj").first { return parties(at: noun) }
    }
    // A name that the grammar drew into what is given.
    if let object = objects.last, let start = thingStart(object) {
      for place in text.span(of: object).lowerBound..<start {
        if let mention = agentMention(at: place) { return [findings.mentions[mention].entity] }
      }
    }
    return []
  }

  /// "for the fishers of Larn".
  private func beneficiaries(of act: PledgedAct) -> [Int] {
    var places = text.dependents(of: act.head, "prep").filter { act.words.contains($0) }
    for object in text.dependents(of: act.head, "dobj") { places += text.dependents(of: object, "prep") }
    for place in places where lower(place) == "for" {
      for noun in text.dependents(of: place, "pobj") {
        if let mention = agentMention(at: noun),
          findings.entities[findings.mentions[mention].entity].type != "place"
        {
          return [findings.mentions[mention].entity]
        }
      }
    }
    return []
  }

  // MARK: The same commitment told twice

  private func key(_ draft: PledgeDraft) -> String {
    lemma(draft.act.head) + "|" + draft.makers.sorted().map(String.init).joined(separator: ",")
  }

  private func known(_ draft: PledgeDraft, action: String, due: PartialDate?) -> Int? {
    let words = Self.content(action)
    // Nearby ones, so that a long list costs no more than its length.
    return buckets[key(draft)]?.suffix(20).first { place in
      guard let other = findings.entities[findings.pledges[place].entity].details.asPledge,
        let theirs = other.action
      else { return false }
      if let due, let known = other.due, due != known { return false }
      let known = Self.content(theirs)
      let common = words.intersection(known).count
      return common > 0
        && (common == min(words.count, known.count) || common * 4 >= max(words.count, known.count) * 3)
    }
  }

  private static func content(_ action: String) -> Set<Substring> {
    Set(
      action.lowercased().split { !$0.isLetter && !$0.isNumber }.filter {
        !["the", "a", "an", "its", "their", "of", "to", "in", "for", "and"].contains($0)
      })
  }

  private mutating func merge(_ words: Range<Int>, _ pledge: Pledge, _ draft: PledgeDraft, into place: Int) {
    findings.pledges[place].repeats.append(words)
    findings.pledges[place].occasion = findings.pledges[place].occasion ?? draft.occasion
    if findings.pledges[place].addressees.isEmpty { findings.pledges[place].addressees = draft.addressees }
    let entity = findings.pledges[place].entity
    guard var known = findings.entities[entity].details.asPledge else { return }
    known.due = known.due ?? pledge.due
    known.amount = known.amount ?? pledge.amount
    known.measure = known.measure ?? pledge.measure
    known.condition = known.condition ?? pledge.condition
    known.history += pledge.history
    if (known.bindingness.map { Pledge.Bindingness.allCases.firstIndex(of: $0) ?? 0 } ?? 0)
      < (pledge.bindingness.flatMap { Pledge.Bindingness.allCases.firstIndex(of: $0) } ?? 0)
    {
      known.bindingness = pledge.bindingness
    }
    findings.entities[entity].details = .pledge(known)
  }
}

extension Entity.Details {
  fileprivate var asPledge: Pledge? {
    if case .pledge(let pledge) = self { pledge } else { nil }
  }
}
