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

  /// "The sale, in May 2033, of eleven hectares beside the Aldon Canal to Korin Mills": of what, to whom, and when or where.
  mutating func readSale(_ place: Int) {
    let word = text.words[place]
    guard word.lower == "sale", word.tag == "NN", isRead(place), EventPhrase(text, head: place).hasArticle,
      !["compound", "amod"].contains(word.dependency)
    else { return }
    let above = word.head
    let governors = [place] + (text.words[above].lemma == "be" ? [above] : [])
    let behind = governors.flatMap { text.children(of: $0, "prep") }.filter { $0 > place && $0 - place < 12 }
    guard let of = behind.first(where: { text.words[$0].lower == "of" }),
      let thing = text.children(of: of, "pobj").first, !when.isTime(thing), thing - of <= 8
    else { return }
    let below = (text.children(of: thing, "prep") + behind).filter { $0 > thing && $0 - thing < 10 }
    let buyers = below.filter { text.words[$0].lower == "to" }.flatMap { text.children(of: $0, "pobj") }
    guard let buyer = buyers.first(where: isOrganization) else { return }
    let date =
      when.date(of: place, phrase: place..<place + 1)
      ?? (place + 1..<of).compactMap { when.date(at: $0) }.first
    let sites = below.filter { ["beside", "in", "at", "near", "on"].contains(text.words[$0].lower) }
      .flatMap { text.children(of: $0, "pobj") }
    let site = sites.first { object in
      mentions.mention(headedBy: object).map {
        findings.mentions[$0].form == .name && findings.entities[findings.mentions[$0].entity].type == .place
      } ?? false
    }
    guard date != nil || site != nil,
      let mention = mentions.mention(headedBy: buyer)
    else { return }
    var draft = told(
      "sale",
      "Sale of " + text.text(of: of + 1..<thing + 1) + " to "
        + findings.entities[findings.mentions[mention].entity].name,
      place, kind: "transaction", .deal)
    draft.mentions = [(place..<place + 1, .description, place)]
    draft.date = date
    if let site { draft.place = (site, place) }
    draft.roles = [EventDraft.Role(word: buyer, type: "related_to", role: "buyer")]
    _ = append(draft, head: place)
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
