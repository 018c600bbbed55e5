internal import DocGraphModel

/// Whose a pledge is that somebody is told, asked or accused of: "accused the company of breaking its promise".
extension PledgeFinder {
  /// The verb of accusing or reminding above a word, its object and who accuses.
  struct Charge {
    /// The word for who is accused; nil if the sentence does not say.
    var accused: Int?
    var accuser: Int?
    /// Whether it says that something is wrong, not only what is to be done.
    var isAccusation: Bool
  }

  /// What stands above a pronoun in "accused X of breaking its promise", "reminded X of its pledge", "urged X to keep its word".
  func charge(over word: Int) -> Charge? {
    var place = word
    var isBehind = false
    for _ in 0..<8 {
      let above = head(place)
      guard above != place else { return nil }
      let way = dependency(place)
      // "reminded the company of its pledge", where "of" hangs on the company.
      if isBehind, dependency(place) == "prep", dependency(above) == "dobj", head(above) < above,
        above < place,
        Self.accusing.contains(lemma(head(above))),
        text.words[place].lower == "of" || text.words[place].lower == "for"
      {
        let verb = head(above)
        return Charge(
          accused: above, accuser: text.dependents(of: verb, "nsubj").first,
          isAccusation: lemma(verb) != "remind")
      }
      if isBehind, text.words[above].isVerb,
        Self.accusing.contains(lemma(above)) || Self.asking.contains(lemma(above)),
        ["prep", "xcomp", "advcl", "ccomp", "agent"].contains(way), above < place
      {
        let passive = text.dependents(of: above, "nsubjpass").first
        let accused = passive ?? text.dependents(of: above, "dobj").first { $0 > above && $0 < place }
        // "asked to keep its promise": of itself.
        if accused == nil, !Self.accusing.contains(lemma(above)) { return nil }
        let by = text.dependents(of: above, "agent").flatMap { text.dependents(of: $0, "pobj") }.first
        return Charge(
          accused: accused, accuser: passive == nil ? text.dependents(of: above, "nsubj").first : by,
          isAccusation: Self.accusing.contains(lemma(above)) && lemma(above) != "remind")
      }
      if way == "ccomp", !text.dependents(of: place, "nsubj", "nsubjpass").isEmpty { return nil }
      isBehind = true
      place = above
    }
    return nil
  }

  /// Whether a verb is what somebody is accused of.
  func isCharged(_ verb: Int) -> Bool {
    guard dependency(verb) == "pcomp" else { return false }
    let above = head(head(verb))
    return Self.accusing.contains(lemma(above))
      || dependency(above) == "dobj" && Self.accusing.contains(lemma(head(above)))
  }

  /// Verbs, ours, whose object did or failed to do what follows.
  private static let accusing: Set<String> = [
    "accuse", "blame", "criticize", "criticise", "remind", "condemn", "attack", "denounce", "fault",
    "suspect",
    "slam", "berate", "chide", "reproach",
  ]
  /// Verbs whose object is to do what follows.
  private static let asking: Set<String> = [
    "urge", "ask", "press", "beg", "order", "force", "push", "tell", "warn", "call", "praise", "thank", "sue",
    "fine", "commend", "hold",
  ]
}
