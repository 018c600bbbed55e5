internal import DocGraphModel

/// The meeting that minutes are of: "Minutes of the Tamsin Town Council, 8 June 2032", then "Present: Mayor Mara Adey (chair), …".
extension EventReader {
  mutating func readMinutes() {
    guard let heading = text.sentences.prefix(12).first(where: isMinutes),
      let body = heading.words.compactMap({ organization(at: $0) }).first,
      let present = text.sentences.prefix(60).first(where: { sentence in
        let first = sentence.words.lowerBound
        return text.words[first].lower == "present" && sentence.words.count > 2
          && text.words[first + 1].text == ":"
      }),
      let date = heading.words.compactMap({ when.date(at: $0) }).first ?? text.document.published
    else { return }
    var draft = EventDraft(
      noun: EventNoun(kind: "meeting", family: .gathering), head: "meeting",
      name: "Meeting of the " + findings.entities[body.entity].name, isNamed: false, mentions: [],
      modifiers: [], assurance: Assurance(0.7, "event.minutes: a heading, a date and who was present"),
      isCheckable: true)
    draft.date = date
    draft.verb = present.words.lowerBound
    draft.roles = [EventDraft.Role(word: body.word, type: "hosted", role: "host")]
    for word in present.words.prefix(400) {
      // "Apologies: Councillor Farr" were not there.
      if ["apologies", "absent", "excused", "regrets"].contains(text.words[word].lower) { break }
      guard let mention = mentions.mention(headedBy: word), findings.mentions[mention].form == .name,
        findings.entities[findings.mentions[mention].entity].type == .person
      else { continue }
      let behind = findings.mentions[mention].words.upperBound
      let isChair =
        behind + 1 < present.words.upperBound && text.words[behind].text == "("
        && ["chair", "chairman", "chairwoman", "presiding"].contains(text.words[behind + 1].lower)
      draft.roles.append(EventDraft.Role(word: word, type: "attended", role: isChair ? "chair" : nil))
    }
    guard draft.roles.count > 1 else { return }
    _ = append(draft, head: present.words.lowerBound)
  }

  private func isMinutes(_ sentence: ParsedDocument.Sentence) -> Bool {
    let first = sentence.words.lowerBound
    return sentence.words.count > 2 && sentence.words.count < 40 && text.words[first].lower == "minutes"
      && text.words[first + 1].lower == "of"
  }

  private func organization(at word: Int) -> (entity: Int, word: Int)? {
    guard let mention = mentions.mention(headedBy: word), findings.mentions[mention].form == .name,
      findings.entities[findings.mentions[mention].entity].type == .organization
    else { return nil }
    return (findings.mentions[mention].entity, word)
  }
}
