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
    parties = parties.map { party in
      mentions.mention(headedBy: party) == nil ? namedPerson(at: party) ?? party : party
    }
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
  static let agreements: Set<String> = [
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

  func isTold(_ verb: Int) -> Bool {
    isRead(verb) && text.children(of: verb, "neg").isEmpty
      && !text.children(of: verb, "aux").contains {
        text.words[$0].tag == "MD" && text.words[$0].lower != "will"
      }
  }

  func phrase(of object: Int) -> String {
    text.text(of: max(text.span(of: object).lowerBound, object - 8)..<object + 1)
  }

  func told(
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

  /// For what is worth telling though nobody with a name takes part: the verb is where it is mentioned.
  func keep(_ draft: inout EventDraft, _ verb: Int) {
    draft.isNamed = true
    draft.mentions = [(verb..<verb + 1, .description, verb)]
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
