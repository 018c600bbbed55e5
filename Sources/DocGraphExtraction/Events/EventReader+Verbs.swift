internal import DocGraphModel

/// Events that a verb tells.
extension EventReader {
  /// "Oswin met Skerry in Tamsin on Monday": two names, and when or where.
  mutating func readMet(_ verb: Int) {
    let word = text.words[verb]
    guard word.tag == "VBD" || word.tag == "VBN", isRead(verb), text.children(of: verb, "neg").isEmpty
    else { return }
    let date = when.date(ofVerb: verb)
    let site = when.place(ofVerb: verb, mentions: mentions, findings: findings)
    guard date != nil || site != nil else { return }
    var parties = text.children(of: verb, "nsubj", "dobj")
    for preposition in text.children(of: verb, "prep") where text.words[preposition].lower == "with" {
      parties += text.children(of: preposition, "pobj")
    }
    for party in parties { parties += text.children(of: party, "conj") }
    let names = parties.compactMap { party -> Int? in
      guard let mention = mentions.mention(headedBy: party), findings.mentions[mention].form == .name,
        findings.entities[findings.mentions[mention].entity].type != .event
      else { return nil }
      return findings.mentions[mention].entity
    }
    guard names.count >= 2, names.count == parties.count, Set(names).count == names.count, names.count <= 6
    else { return }
    let list = names.map { findings.entities[$0].name }
    var draft = EventDraft(
      noun: EventNoun(kind: "meeting", family: .gathering), head: "meeting",
      name: "Meeting of " + list.dropLast().joined(separator: ", ") + " and " + (list.last ?? ""),
      isNamed: false,
      mentions: [], modifiers: [], assurance: Assurance(0.6, "event.met: two names, and when or where"),
      isCheckable: true)
    draft.date = date
    draft.verb = verb
    draft.parties = parties.sorted()
    if let site { draft.place = (site, verb) }
    _ = append(draft, head: verb)
  }

  /// What is signed.
  private static let agreements: Set<String> = [
    "accord", "treaty", "agreement", "contract", "pact", "deal", "convention", "protocol", "memorandum",
    "declaration", "charter",
  ]

  /// "Oswin signed the Tides Accord on Monday": who, what, and when or where.
  mutating func readSigned(_ verb: Int) {
    let word = text.words[verb]
    guard isTold(verb), word.tag == "VBD" || word.tag == "VBN",
      let object = text.children(of: verb, "dobj", "nsubjpass").first,
      Self.agreements.contains(text.words[object].lower),
      text.children(of: verb, "nsubj").contains(where: { mentions.mention(headedBy: $0) != nil })
    else { return }
    let date = when.date(ofVerb: verb)
    let site = when.place(ofVerb: verb, mentions: mentions, findings: findings)
    guard date != nil || site != nil else { return }
    var draft = told("signing", "Signing of " + phrase(of: object), verb, kind: "signing", .ceremony)
    draft.date = date
    if let site { draft.place = (site, verb) }
    _ = append(draft, head: verb)
  }

  /// "Lisk is to be tried in February".
  mutating func readTried(_ verb: Int) {
    guard isTold(verb), text.words[verb].tag == "VBN", !text.children(of: verb, "auxpass").isEmpty,
      let date = when.date(ofVerb: verb)
    else { return }
    var subject = text.children(of: verb, "nsubjpass").first
    var above = verb
    if subject == nil, text.words[verb].dependency == "xcomp" {
      above = text.words[verb].head
      subject = text.children(of: above, "nsubj").first
    }
    if let relative = subject, text.words[relative].lower == "who", text.words[above].dependency == "relcl" {
      subject = text.words[above].head
    }
    guard let subject, let mention = mentions.mention(headedBy: subject),
      findings.entities[findings.mentions[mention].entity].type == .person
    else { return }
    let name = findings.entities[findings.mentions[mention].entity].name
    var draft = told("trial", "Trial of " + name, verb, kind: "trial", .legal)
    draft.date = date
    draft.roles = [EventDraft.Role(word: subject, type: "attended", role: "defendant")]
    _ = append(draft, head: verb)
  }

  /// "Sundholm Bank collapsed in October": something with a name, and when.
  mutating func readCollapsed(_ verb: Int) {
    guard isTold(verb), text.words[verb].tag == "VBD", text.children(of: verb, "dobj").isEmpty,
      let subject = text.children(of: verb, "nsubj").first, let mention = mentions.mention(headedBy: subject),
      findings.mentions[mention].form == .name,
      [.organization, .place].contains(findings.entities[findings.mentions[mention].entity].type),
      let date = when.date(ofVerb: verb)
    else { return }
    let noun = text.words[verb].lemma == "collapse" ? "collapse" : "sinking"
    let name = text.text(of: findings.mentions[mention].words)
    var draft = told(
      noun, noun.prefix(1).uppercased() + noun.dropFirst() + " of " + name, verb, kind: "accident", .accident)
    if noun == "collapse", findings.entities[findings.mentions[mention].entity].type == .organization {
      draft.noun.kind = nil
    }
    draft.date = date
    draft.roles = [EventDraft.Role(word: subject, type: "related_to", role: nil)]
    _ = append(draft, head: verb)
  }

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

  private func isTold(_ verb: Int) -> Bool {
    isRead(verb) && text.children(of: verb, "neg").isEmpty
      && !text.children(of: verb, "aux").contains {
        text.words[$0].tag == "MD" && text.words[$0].lower != "will"
      }
  }

  private func phrase(of object: Int) -> String {
    text.text(of: max(text.span(of: object).lowerBound, object - 8)..<object + 1)
  }

  private func told(
    _ head: String, _ name: String, _ verb: Int, kind: String?, _ family: EventNoun.Family
  ) -> EventDraft {
    var draft = EventDraft(
      noun: EventNoun(kind: kind, family: family), head: head, name: name, isNamed: false, mentions: [],
      modifiers: [],
      assurance: Assurance(0.6, "event.told: '\(text.words[verb].lemma)' with who, and when or where"),
      isCheckable: true)
    draft.verb = verb
    return draft
  }

  /// "The signing", after a sentence that tells who signed what, when and where.
  mutating func readNominal(
    _ place: Int, _ noun: EventNoun, _ phrase: EventPhrase, _ modifiers: Set<String>
  ) -> Bool {
    guard modifiers.isEmpty, phrase.complement == nil, phrase.hasArticle,
      let verb = EventVerbs.cognates[text.words[place].lower].flatMap({ latestOfVerb[$0] }),
      text.words[place].sentence - text.words[verb].sentence <= 4,
      text.words[verb].tag == "VBD" || text.words[verb].tag == "VBN",
      text.children(of: verb, "neg").isEmpty
    else { return false }
    let date = when.date(ofVerb: verb)
    let site = when.place(ofVerb: verb, mentions: mentions, findings: findings)
    guard date != nil || site != nil else { return false }
    var name = phrase.name
    let told = [verb] + (text.words[verb].dependency == "conj" ? [text.words[verb].head] : [])
    let objects = told.flatMap { text.children(of: $0, "dobj") + text.children(of: $0, "nsubjpass") }
    if let object = objects.first(where: { text.words[$0].isNoun }) {
      let chunk = max(text.span(of: object).lowerBound, object - 8)..<object + 1
      name += " of " + text.text(of: chunk)
    }
    var draft = EventDraft(
      noun: noun, head: text.words[place].lower, name: name, isNamed: false,
      mentions: [(phrase.words, .description, place)], modifiers: [],
      assurance: Assurance(0.65, "event.told: '\(text.words[verb].lemma)' with its date or place"),
      isCheckable: true)
    draft.date = date
    if let site { draft.place = (site, place) }
    draft.verb = verb
    let event = append(draft, head: place)
    note(alias: phrase.words, of: event)
    return true
  }
}
