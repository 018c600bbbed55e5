/// A pledge's action and name, in the document's own words.
extension PledgeFinder {
  /// What the rules leave out of an action: its due date and its condition are kept elsewhere.
  func action(of draft: PledgeDraft, without left: [Range<Int>]) -> String {
    let act = draft.act
    switch act.form {
    case .verb: return verbPhrase(act, without: left)
    case .clause:
      let lead = act.lead.map { phrase($0, without: left) + " " } ?? ""
      return lead + phrase(act.words, without: left)
    case .list: return phrase(act.words, without: left)
    case .thing:
      return nominalDeed(draft, without: left) ?? prefix(for: draft) + phrase(act.words, without: left)
    case .passive: return passivePhrase(act, without: left)
    }
  }

  /// A short imperative phrase for it.
  func name(of draft: PledgeDraft, without left: [Range<Int>]) -> String {
    let act = draft.act
    var dropped = left
    for word in act.words.prefix(80)
    where word != act.head && ["relcl", "advcl"].contains(dependency(word)) && word > act.head {
      let span = text.span(of: word)
      // Not what only seems to be one: it must lie behind the verb's object.
      if span.lowerBound > act.head + 1 { dropped.append(span) }
    }
    let name: String
    switch act.form {
    case .verb:
      name = verbPhrase(
        PledgedAct(head: act.head, words: shortened(act, dropped), form: .verb), without: dropped)
    case .passive: name = passivePhrase(act, without: dropped)
    case .list(let noun): name = nounPhrase(noun)
    case .thing: name = phrase(shortened(act, dropped), without: dropped)
    case .clause:
      name =
        (act.lead.map { phrase($0, without: dropped) + " " } ?? "")
        + phrase(shortened(act, dropped), without: dropped)
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// "hand over in an orderly way", of "an orderly handover"; nil where a word beside the noun would be lost.
  private func nominalDeed(_ draft: PledgeDraft, without left: [Range<Int>]) -> String? {
    let noun = draft.act.head
    guard ["pledge", "promise", "guarantee", "vow"].contains(lemma(draft.trigger)),
      text.words[noun].tag == "NN",
      let verb = NominalDeeds.verbs[lower(noun)]
    else { return nil }
    var adverb = ""
    var object = ""
    for child in text.dependents(of: noun).prefix(12) where draft.act.words.contains(child) {
      if left.contains(where: { $0.contains(child) }) { continue }
      switch dependency(child) {
      case "det": guard ["a", "an", "the"].contains(lower(child)) else { return nil }
      case "amod":
        guard adverb.isEmpty, let known = NominalDeeds.adverbs[lower(child)] else { return nil }
        adverb = " " + known
      case "prep":
        guard object.isEmpty, lower(child) == "of", child + 1 < draft.act.words.upperBound else { return nil }
        object = " " + phrase(child + 1..<draft.act.words.upperBound, without: left)
      default: return nil
      }
    }
    return adverb.isEmpty && object.isEmpty ? nil : verb + object + adverb
  }

  private func nounPhrase(_ noun: Int) -> String {
    let chunk = text.dependents(of: noun).prefix(8).filter { $0 < noun && dependency($0) != "det" }
    let start = chunk.map { text.span(of: $0).lowerBound }.min() ?? noun
    return phrase(max(start, noun - 8)..<noun + 1, without: [])
  }

  /// Cut before a preposition where it is longer than a name should be.
  private func shortened(_ act: PledgedAct, _ dropped: [Range<Int>]) -> Range<Int> {
    let words = act.words
    guard words.count > 12 else { return words }
    for place in words.dropFirst(6) where place - words.lowerBound <= 14 {
      if ["IN", "TO"].contains(text.words[place].tag) || text.words[place].text == ",", place > act.head + 2,
        place - words.lowerBound >= 8
      {
        var end = trimmed(words.lowerBound + 1, place)
        while end > act.head + 2, text.words[end - 1].tag == "RB" { end -= 1 }
        return words.lowerBound..<end
      }
    }
    return words.lowerBound..<trimmed(words.lowerBound + 1, words.lowerBound + 14)
  }

  private func verbPhrase(_ act: PledgedAct, without left: [Range<Int>]) -> String {
    let verb = text.words[act.head]
    let before =
      act.words.lowerBound < act.head
      ? phrase(act.words.lowerBound..<act.head, without: left + infinitiveMarks(act)) + " " : ""
    let rest =
      act.head + 1 < act.words.upperBound ? phrase(act.head + 1..<act.words.upperBound, without: left) : ""
    let infinitive = verb.tag == "VBG" || verb.tag == "VBN" ? verb.lemma : verb.lower
    return rest.isEmpty ? before + infinitive : before + infinitive + (startsWithMark(rest) ? "" : " ") + rest
  }

  private func infinitiveMarks(_ act: PledgedAct) -> [Range<Int>] {
    act.words.prefix(6).filter { $0 < act.head && lower($0) == "to" }.map { $0..<$0 + 1 }
  }

  private func startsWithMark(_ text: String) -> Bool {
    text.first == "," || text.first == ";" || text.first == "-"
  }

  /// "build a new hospital in Northmarch", of "a new hospital will be built by the ministry in Northmarch".
  private func passivePhrase(_ act: PledgedAct, without left: [Range<Int>]) -> String {
    guard let subject = text.dependents(of: act.head, "nsubjpass").first else {
      return phrase(act.words, without: left)
    }
    var dropped = left
    for agent in text.dependents(of: act.head, "agent") {
      for noun in text.dependents(of: agent, "pobj") { dropped.append(agent..<agentEnd(noun)) }
    }
    let subjectText = phrase(lowered(text.span(of: subject)), without: left)
    let first = subjectText.prefix(1)
    let start = text.words[text.span(of: subject).lowerBound].tag == "DT" ? first.lowercased() : String(first)
    let rest =
      act.head + 1 < act.words.upperBound ? phrase(act.head + 1..<act.words.upperBound, without: dropped) : ""
    return text.words[act.head].lemma + " " + start + subjectText.dropFirst()
      + (rest.isEmpty ? "" : " " + rest)
  }

  private func lowered(_ words: Range<Int>) -> Range<Int> {
    words.count > 40 ? words.lowerBound..<words.lowerBound + 40 : words
  }

  /// Where the agent of a passive ends: with its name, what follows may belong to the verb.
  private func agentEnd(_ noun: Int) -> Int {
    if !text.dependents(of: noun, "relcl", "appos").isEmpty { return text.span(of: noun).upperBound }
    if let mention = mentions.mention(at: noun) {
      return max(noun + 1, findings.mentions[mention].words.upperBound)
    }
    return noun + 1
  }

  private func prefix(for draft: PledgeDraft) -> String {
    switch text.words[draft.trigger].lemma {
    case "offer": "offer "
    case "propose": "propose "
    case "put": "put forward "
    case "commit", "committed": dependency(draft.act.head) == "dobj" ? "commit " : "commit to "
    case "agree": "agree to "
    case "pledge", "promise", "guarantee", "vow", "commitment", "undertaking": "give "
    default: ""
    }
  }

  /// Some words without others, one blank where something was left out.
  func phrase(_ words: Range<Int>, without left: [Range<Int>]) -> String {
    var parts: [String] = []
    var start: Int?
    let limited = words.prefix(80)
    for place in limited.startIndex..<limited.endIndex {
      if left.contains(where: { $0.contains(place) }) {
        if let begin = start { parts.append(text.text(of: begin..<place)) }
        start = nil
      } else if start == nil {
        start = place
      }
    }
    if let begin = start { parts.append(text.text(of: begin..<limited.endIndex)) }
    return tidied(parts.filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func tidied(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == " " || last == "," || last == ";" || last == ":" {
      text = text.dropLast()
    }
    while let first = text.first, first == " " || first == "," { text = text.dropFirst() }
    return String(text).replacing("  ", with: " ").replacing(" , ,", with: ",").replacing(", ,", with: ",")
      .replacing(" ,", with: ",")
  }
}
