internal import DocGraphModel

/// What bodies and heads of state do at a time that is told.
extension EventReader {
  /// "The regional assembly is to vote on the reserve in the autumn": who, on what, when.
  mutating func readVoted(_ verb: Int) {
    guard isTold(verb), let date = when.date(ofVerb: verb), let subject = subject(of: verb),
      [
        "assembly", "parliament", "council", "senate", "congress", "chamber", "committee", "board", "members",
        "shareholders",
      ]
      .contains(text.words[subject].lower) || isBody(subject)
    else { return }
    guard text.words[subject].dependency != "poss", text.span(of: subject).count <= 8 else { return }
    var name = "Vote of " + text.text(of: text.span(of: subject).lowerBound..<subject + 1).withLowerArticle
    var topic: Int?
    for preposition in text.children(of: verb, "prep") where text.words[preposition].lower == "on" {
      if let object = text.children(of: preposition, "pobj").first, !when.isTime(object) { topic = object }
    }
    if let topic, text.words[topic].tag.hasPrefix("NN"), text.span(of: topic).count <= 8 {
      name += " on " + text.text(of: text.span(of: topic).lowerBound..<topic + 1)
    }
    var draft = told("vote", name, verb, kind: "vote", .vote)
    draft.date = date
    draft.roles = [EventDraft.Role(word: subject, type: "organized", role: nil)]
    keep(&draft, verb)
    _ = append(draft, head: verb)
  }

  private func isBody(_ word: Int) -> Bool {
    guard let mention = mentions.mention(headedBy: word) else { return false }
    return ["council", "parliament", "committee"].contains(
      findings.entities[findings.mentions[mention].entity].kind ?? "")
  }

  private func subject(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<3 {
      if let subject = text.children(of: verb, "nsubj").first {
        return ["who", "which", "that"].contains(text.words[subject].lower) ? nil : subject
      }
      guard text.words[verb].dependency == "xcomp" else { return nil }
      verb = text.words[verb].head
    }
    return nil
  }

  /// "The president will receive the party leaders on Tuesday": who, whom, when.
  mutating func readReceived(_ verb: Int) {
    guard isTold(verb), let date = when.date(ofVerb: verb), let host = text.children(of: verb, "nsubj").first,
      let guests = text.children(of: verb, "dobj").first, let mention = mentions.mention(headedBy: host),
      findings.entities[findings.mentions[mention].entity].type == .person,
      [
        "leaders", "ministers", "ambassadors", "envoys", "delegates", "delegation", "presidents", "mayors",
        "winners",
        "negotiators", "governors", "families", "survivors", "athletes", "team", "representatives", "members",
      ]
      .contains(text.words[guests].lower)
    else { return }
    let words = text.span(of: guests)
    guard words.count <= 10, words.upperBound <= text.words.count else { return }
    var end = guests + 1
    for preposition in text.children(of: guests, "prep")
    where preposition == end && text.words[preposition].lower == "of" {
      if let inner = text.children(of: preposition, "pobj").first { end = inner + 1 }
    }
    var draft = told(
      "reception", "Reception of " + text.text(of: words.lowerBound..<end).withLowerArticle, verb,
      kind: "meeting",
      .ceremony)
    draft.date = date
    draft.roles = [EventDraft.Role(word: host, type: "hosted", role: "host")]
    _ = append(draft, head: verb)
  }
}

extension String {
  /// "the council" for "The council".
  fileprivate var withLowerArticle: String {
    hasPrefix("The ") ? "the " + dropFirst(4) : self
  }
}
