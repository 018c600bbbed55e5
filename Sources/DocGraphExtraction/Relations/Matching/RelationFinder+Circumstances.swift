internal import DocGraphModel

extension RelationFinder {
  /// The word whose circumstances are those of what a trigger says; nil for what a phrase says by itself.
  func triggerPredicate(_ word: Int) -> Int? {
    if grammar.isVerbal(word) {
      // "the Orvane-owned bank" is a phrase.
      return grammar.role(word) == .amod ? nil : word
    }
    switch grammar.role(word) {
    case .attr, .acomp: return word
    case .amod, .appos, .compound, .nmod: return nil
    default: return word
    }
  }

  func circumstances(of predicate: Int?, at word: Int, _ rule: RelationRule) -> Circumstances? {
    let isEntity = rule.triggers == [.entity]
    var circumstances = Circumstances()
    var isRole = false
    if case .role = rule.triggers.first { isRole = true }
    if let predicate, !isEntity, !(isRole && predicate == word && grammar.role(word) != .attr) {
      guard let sure = statement.sureCircumstances(of: predicate) else { return nil }
      circumstances = sure
      if isRole, Self.ending.contains(text.words[predicate].lemma), !endRole(&circumstances) { return nil }
      if isRole, text.words[predicate].lemma == "nominate", circumstances.modality == .asserted {
        circumstances.modality = .proposed
      }
    }
    if isRole {
      guard readModifiers(of: word, &circumstances) else { return nil }
      if let predicate, grammar.role(predicate) == .attr, isPastTense(grammar.head(predicate)) {
        circumstances.isPast = true
      }
      if circumstances.valid == nil, !isEntity { circumstances.valid = statement.time(of: word) }
    }
    if rule.isState, !isRole, let predicate, isPastTense(predicate), circumstances.modality == .asserted {
      circumstances.isPast = true
    }
    if rule.isDenial {
      // "Did not rule out": nothing is said.
      guard circumstances.polarity == .positive, circumstances.modality == .asserted else { return nil }
      circumstances.polarity = .negated
    }
    if rule.isEnd {
      switch circumstances.modality {
      case .asserted, .alleged:
        // Who did not leave is still there, but it is not what the sentence is for.
        guard circumstances.polarity == .positive else { return nil }
        end(&circumstances)
      case .planned, .hypothetical, .conditional, .proposed:
        // "May leave Orvane": until then it holds.
        guard circumstances.polarity == .positive else { return nil }
        circumstances.modality = .asserted
        circumstances.valid = nil
      }
    }
    // "The vote is planned in Brinmark."
    if predicate == word, circumstances.modality == .asserted, Self.planning.contains(text.words[word].lemma)
    {
      circumstances.modality = .planned
    }
    if let valid = circumstances.valid, case .interval(_, let to) = valid.form, case .date = to {
      circumstances.isPast = true
    }
    return circumstances
  }

  /// "Resigned in 2018": it ended then.
  func end(_ circumstances: inout Circumstances) {
    circumstances.isPast = true
    if case .date(let date) = circumstances.valid?.form {
      circumstances.valid = PartialDate(.interval(from: .unknown, to: .date(date)))
    }
  }

  /// What "resigned as chair" says of the chair: it is over; who "refused to resign" or "will resign" still is it.
  private func endRole(_ circumstances: inout Circumstances) -> Bool {
    switch (circumstances.polarity, circumstances.modality) {
    case (.positive, .asserted): end(&circumstances)
    case (.positive, .alleged): return false
    case (.negated, .asserted), (.positive, _):
      circumstances.polarity = .positive
      circumstances.modality = .asserted
      circumstances.valid = nil
    default: return false
    }
    return true
  }

  private static let planning: Set<String> = ["plan", "schedule", "slate", "envisage"]

  private enum Standing { case plain, denied, over, unsure }

  /// What stands between a comma and a noun in apposition: "Sweden, not yet a member", "Quill, no longer the chair".
  private func standing(of noun: Int) -> Standing {
    guard grammar.role(noun) == .appos else { return .plain }
    var place = noun - 1
    let sentence = text.words[noun].sentence
    for _ in 0..<8
    where place >= 0 && text.words[place].sentence == sentence && !text.words[place].isPunctuation {
      switch grammar.lower(place) {
      case "not", "never":
        return CircumstanceWords.limitingAdverbs.contains(grammar.lower(place + 1)) ? .plain : .denied
      case "longer" where place > 0 && grammar.lower(place - 1) == "no": return .over
      case "almost", "nearly", "perhaps", "possibly", "likely", "tipped", "hardly": return .unsure
      default: break
      }
      place -= 1
    }
    return .plain
  }

  /// "Former", "alleged", "future" before a noun of a role; false where nothing is sure of it.
  private func readModifiers(of noun: Int, _ circumstances: inout Circumstances) -> Bool {
    switch standing(of: noun) {
    case .denied:
      guard circumstances.polarity == .positive else { return false }
      circumstances.polarity = .negated
    case .over: circumstances.isPast = true
    case .unsure: return false
    case .plain: break
    }
    let words = premodifiers(of: noun).words
    if !words.isDisjoint(with: CircumstanceWords.unsureAdjectives) { return false }
    if !words.isDisjoint(with: CircumstanceWords.pastAdjectives) { circumstances.isPast = true }
    // "Dana Quill, once the chair": the adverb may hang on the name.
    let above = grammar.head(noun)
    let adverbs =
      grammar.role(noun) == .appos
      ? grammar.children(of: above, .advmod).filter { above < $0 && $0 < noun } : []
    for adverb in grammar.children(of: noun, .advmod) + adverbs
    where CircumstanceWords.pastAdverbs.contains(grammar.lower(adverb)) || grammar.lower(adverb) == "then" {
      circumstances.isPast = true
    }
    if circumstances.modality == .asserted {
      if !words.isDisjoint(with: CircumstanceWords.allegedAdjectives) {
        circumstances.modality = .alleged
      } else if !words.isDisjoint(with: CircumstanceWords.proposedAdjectives) {
        circumstances.modality = .proposed
      } else if !words.isDisjoint(with: CircumstanceWords.plannedAdjectives) {
        circumstances.modality = .planned
      }
    }
    return true
  }

  /// "Was", "led": not "has been", nor what somebody said in the past of the present.
  private func isPastTense(_ verb: Int) -> Bool {
    var place = verb
    let tag = grammar.tag(verb)
    if tag == "VBN" || tag == "VBG" {
      guard
        let auxiliary = grammar.dependents(of: verb).first(where: {
          grammar.role($0) == .auxpass || grammar.role($0) == .aux
        }),
        grammar.tag(auxiliary) == "VBD",
        !grammar.dependents(of: verb).contains(where: { grammar.lower($0) == "been" })
      else { return false }
    } else if tag != "VBD" {
      return false
    }
    for _ in 0..<6 where grammar.head(place) != place {
      if grammar.role(place) == .ccomp { return false }
      place = grammar.head(place)
    }
    return true
  }

  /// What a predicate noun on the way to an end adds: "Orvane is no bank based in".
  func combine(_ circumstances: inout Circumstances, _ predicates: [Int?]) -> Bool {
    for case .some(let predicate) in predicates {
      guard let other = statement.sureCircumstances(of: predicate), other.polarity == .positive else {
        return false
      }
      if circumstances.modality == .asserted { circumstances.modality = other.modality }
      if circumstances.attributedTo == nil { circumstances.attributedTo = other.attributedTo }
    }
    return true
  }
}
