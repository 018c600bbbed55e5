internal import DocGraphModel

/// Takeovers: who buys whom, told by a verb.
extension EventReader {
  /// "Oswin Foods agreed to buy its rival Tamsin Mills": an event if the text goes on to speak of "the takeover".
  mutating func readBought(_ verb: Int) {
    guard isTold(verb) else { return }
    var objects = text.children(of: verb, "dobj")
    objects += objects.flatMap { text.children(of: $0, "appos") }
    guard let target = objects.first(where: isOrganization), let buyer = agent(of: verb) else { return }
    let names = [target, buyer].map { word in
      mentions.mention(headedBy: word).map { findings.entities[findings.mentions[$0].entity].name } ?? ""
    }
    guard names[0] != names[1] else { return }
    var draft = told(
      "takeover", "Takeover of " + names[0] + " by " + names[1], verb, kind: "transaction", .deal)
    draft.isCheckable = false
    draft.date = when.date(ofVerb: verb)
    draft.roles = [
      EventDraft.Role(word: buyer, type: "related_to", role: "buyer"),
      EventDraft.Role(word: target, type: "related_to", role: "target"),
    ]
    latestDeal = append(draft, head: verb)
  }

  /// What a takeover is called later.
  static let deals: Set<String> = [
    "deal", "transaction", "purchase", "takeover", "acquisition", "merger", "buyout",
  ]

  /// "The deal", after a sentence that tells who buys whom.
  mutating func readDeal(_ place: Int) -> Bool {
    guard let deal = latestDeal, Self.deals.contains(text.words[place].lower), isRead(place),
      text.words[place].tag == "NN", text.words[place].sentence > text.words[drafts[deal].verb ?? 0].sentence
    else { return false }
    let phrase = EventPhrase(text, head: place)
    guard phrase.hasArticle, phrase.words.count == 1, phrase.complement == nil else { return false }
    drafts[deal].isCheckable = true
    drafts[deal].mentions.append((phrase.words, .description, place))
    note(alias: phrase.words, of: deal)
    return true
  }

  private func isOrganization(_ word: Int) -> Bool {
    guard let mention = mentions.mention(headedBy: word) else { return false }
    return findings.mentions[mention].form == .name
      && findings.entities[findings.mentions[mention].entity].type == .organization
  }

  /// Who does it: the subject, that of the verb above it, or whoever says so of itself.
  private func agent(of verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<4 {
      if let subject = text.children(of: verb, "nsubj").first {
        if isOrganization(subject) { return subject }
        guard text.words[subject].lower == "it", text.words[verb].dependency == "ccomp" else { return nil }
        verb = text.words[verb].head
        guard VerbSigns.speaking.contains(text.words[verb].lemma) else { return nil }
        continue
      }
      guard ["xcomp", "conj"].contains(text.words[verb].dependency) else { return nil }
      verb = text.words[verb].head
    }
    return nil
  }
}
