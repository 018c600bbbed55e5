internal import DocGraphModel

/// Whether what a verb says is told as a fact, and by whom.
extension PledgeFinder {
  /// Who says what a verb says, other than the document itself.
  struct Source {
    /// The word for who says it.
    var speaker: Int?
    /// "allegedly", "according to", "claims".
    var isDoubted = false
  }

  /// Who says it if a verb of pledging is told as done; nil if it is denied, wished for, asked or supposed.
  func sourceIfActual(_ word: Int) -> Source? {
    for place in text.dependents(of: word) {
      switch dependency(place) {
      case "neg": return nil
      case "aux":
        if fronted(of: word) == place { continue }
        if [
          "would", "could", "may", "might", "should", "must", "can", "will", "'ll", "shall", "to", "did",
          "does",
        ].contains(
          lower(place))
        {
          // "did promise" stands, "did not" fell above.
          if lower(place).hasPrefix("d") { continue }
          // "India said it would aim to …"
          if lower(place) == "would",
            ["aim", "commit", "undertake", "guarantee", "offer"].contains(lemma(word)),
            dependency(word) == "ccomp", PledgeWords.saying.contains(lemma(head(word)))
          {
            continue
          }
          return nil
        }
      case "nsubj", "nsubjpass":
        if isNegative(place) { return nil }
      case "mark":
        if ["if", "unless", "whether", "until", "once", "before"].contains(lower(place)) { return nil }
      case "advmod":
        if ["never", "hardly", "scarcely", "nearly", "almost"].contains(lower(place)) { return nil }
      default: break
      }
    }
    if isInverted(word) { return nil }
    return source(of: word)
  }

  /// "Nobody has promised", "neither side", "no company".
  func isNegative(_ subject: Int) -> Bool {
    PledgeWords.negatives.contains(lower(subject))
      || text.dependents(of: subject).contains {
        dependency($0) == "det" && ["no", "neither"].contains(lower($0))
      }
  }

  /// "Had the bank guaranteed the loan, …"
  private func isInverted(_ word: Int) -> Bool {
    guard let helper = text.dependents(of: word, "aux").first,
      let subject = text.dependents(of: word, "nsubj", "nsubjpass").first
    else { return false }
    return helper < subject && lower(helper) == "had"
  }

  /// Who says it, by the verbs above; nil if one of them denies or wishes it.
  func source(of word: Int) -> Source? {
    var result = Source()
    if let speaker = accordingTo(word) { result = Source(speaker: speaker, isDoubted: true) }
    var place = word
    for _ in 0..<6 {
      let above = head(place)
      guard above != place else { break }
      let way = dependency(place)
      guard
        ["ccomp", "xcomp", "pcomp", "conj", "acl", "advcl", "prep"].contains(way)
          || way == "acomp" && place == word
      else { break }
      // "said it is committed to": through "is".
      if way == "acomp" {
        place = above
        continue
      }
      if way == "conj" {
        // "It aims to build, he said, and will close": what is said goes on behind who says it.
        if result.speaker == nil, let subject = interruptingSpeaker(above, before: place) {
          result.speaker = subject
        }
        // What stands first in a row has its own reasons.
        place = above
        continue
      }
      if way == "prep" || way == "pcomp" {
        place = above
        continue
      }
      let verb = lemma(above)
      if PledgeWords.denying.contains(verb) { return nil }
      if way == "ccomp" || way == "xcomp" {
        if PledgeWords.wishing.contains(verb), !(verb == "tell" && way == "ccomp") { return nil }
        if text.dependents(of: above, "neg").first != nil { return nil }
        let marks = text.dependents(of: place, "mark")
        if marks.contains(where: { ["if", "whether"].contains(lower($0)) }) { return nil }
        if PledgeWords.saying.contains(verb), result.speaker == nil {
          result.speaker =
            text.dependents(of: above, "nsubj").first
            ?? subjectBefore(above)
          result.isDoubted = PledgeWords.doubting.contains(verb)
          if text.dependents(of: above, "aux").contains(where: {
            ["would", "could", "may", "might", "will"].contains(lower($0))
          }) {
            return nil
          }
        }
      } else if way == "acl" || way == "advcl" {
        break
      }
      place = above
    }
    if result.speaker == nil { result.speaker = asideSpeaker(of: word) }
    return result
  }

  /// Whose a verb is that is joined to another: "is paid by the bank and said" is the bank's where what is paid says nothing.
  func subjectBefore(_ verb: Int) -> Int? {
    guard dependency(verb) == "conj" else { return nil }
    let first = head(verb)
    guard let subject = text.dependents(of: first, "nsubj", "nsubjpass").first else { return nil }
    guard dependency(subject) == "nsubjpass", agentMention(at: subject) == nil else { return subject }
    let agent = text.dependents(of: first, "agent").flatMap { text.dependents(of: $0, "pobj") }.first
    return agent.flatMap { agentMention(at: $0) == nil ? nil : $0 } ?? subject
  }

  /// The subject of a verb of saying that stands between the parts of what is said.
  func interruptingSpeaker(_ saying: Int, before place: Int) -> Int? {
    guard place > saying, PledgeWords.saying.contains(lemma(saying)), interruptedClause(saying) != nil,
      (saying..<place).prefix(40).contains(where: { text.words[$0].text == "," })
    else { return nil }
    return text.dependents(of: saying, "nsubj").first
  }

  /// What was said before the verb of saying.
  func interruptedClause(_ saying: Int) -> Int? {
    text.dependents(of: saying, "ccomp").first { $0 < saying && text.words[$0].isVerb }
  }

  /// "He would lead the party, he said, and would not stand again."
  private func asideSpeaker(of word: Int) -> Int? {
    var place = word
    for _ in 0..<4 {
      for aside in text.dependents(of: place, "parataxis") where PledgeWords.saying.contains(lemma(aside)) {
        if let subject = text.dependents(of: aside, "nsubj").first { return subject }
      }
      guard dependency(place) == "conj" else { return nil }
      place = head(place)
    }
    return nil
  }

  /// "Should the deal collapse, the firm has agreed to pay": a modal that stands for "if".
  func fronted(of verb: Int) -> Int? {
    let auxiliaries = text.dependents(of: verb, "aux")
    guard let first = auxiliaries.first, lower(first) == "should",
      auxiliaries.dropFirst().contains(where: { ["has", "have", "will", "would"].contains(lower($0)) }),
      let comma = (first..<verb).prefix(60).first(where: { text.words[$0].text == "," }), comma > first + 2
    else { return nil }
    return first
  }

  /// "According to the union, …"
  func accordingTo(_ word: Int) -> Int? {
    for place in text.dependents(of: word, "prep", "advmod", "advcl") where lower(place) == "according" {
      for to in text.dependents(of: place, "prep") {
        if let name = text.dependents(of: to, "pobj").first { return name }
      }
    }
    return nil
  }
}
