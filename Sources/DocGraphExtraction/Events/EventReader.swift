internal import DocGraphLanguage
internal import DocGraphModel

/// Finds the events of a document: each is a noun phrase with a name, or one that says when, where or of what.
struct EventReader {
  let text: ParsedDocument
  let findings: DocumentFindings
  let mentions: MentionIndex
  let when: EventTimes
  var drafts: [EventDraft] = []
  /// The latest event of each noun, family and name.
  private var latestOfHead: [String: Int] = [:]
  private var latestOfFamily: [EventNoun.Family: Int] = [:]
  var named: [String: Int] = [:]
  var latestOfVerb: [String: Int] = [:]
  var court = Case()
  /// The latest takeover that a verb told.
  var latestDeal: Int?
  /// Which event each phrase's head is of.
  var eventOfHead: [Int: Int] = [:]

  init(_ findings: DocumentFindings) {
    self.findings = findings
    text = findings.text
    mentions = MentionIndex(findings)
    when = EventTimes(findings)
  }

  /// - Complexity: O(words), each phrase bounded.
  mutating func read() {
    for (place, word) in text.words.enumerated() {
      if word.isVerb {
        latestOfVerb[word.lemma] = place
        switch word.lemma {
        case "meet": readMet(place)
        case "sign": readSigned(place)
        case "try": readTried(place)
        case "collapse", "sink", "capsize", "fall": readCollapsed(place)
        case "complete", "finish": readCompleted(place)
        case "charge", "go", "stand", "be": readCharged(place)
        case "preside", "watch", "testify", "give": readPresence(place)
        case "vote": readVoted(place)
        case "receive": readReceived(place)
        case "buy", "acquire", "purchase": readBought(place)
        case "arrest", "detain", "dismiss", "sack", "oust", "resign", "marry", "wed": readDeed(place)
        default: break
        }
      }
      if word.isNoun {
        if readDeal(place) { continue }
        readTrial(place)
        readSale(place)
      }
      guard word.isNoun, !when.isTime(place), let (noun, isPlural) = EventNoun.noun(word), isRead(place)
      else { continue }
      if !isPlural || Self.namedPlurals.contains(word.lower), readNamed(place, noun) { continue }
      guard isPhraseHead(place) else { continue }
      readDescribed(place, noun, isPlural: isPlural)
    }
    readCase()
    readMinutes()
    keepCheckable()
  }

  /// What nothing made checkable is no event for a graph.
  private mutating func keepCheckable() {
    let isKept = drafts.map(\.isCheckable)
    var places = [Int](repeating: -1, count: drafts.count)
    var kept: [EventDraft] = []
    for (place, draft) in drafts.enumerated() where isKept[place] {
      places[place] = kept.count
      kept.append(draft)
    }
    eventOfHead = eventOfHead.compactMapValues { places[$0] < 0 ? nil : places[$0] }
    drafts = kept
  }

  private static let namedPlurals = EventNoun.pluralOnly.union(["championships"])

  /// Titles are in capitals, or say in half a sentence what the text says in full.
  func isRead(_ place: Int) -> Bool {
    switch text.block(of: place).role {
    case .title, .heading, .cell: false
    default: true
    }
  }

  /// "the forum", not "the forum hall".
  private func isPhraseHead(_ place: Int) -> Bool {
    let word = text.words[place]
    return word.isNoun && !["compound", "nmod", "amod", "poss"].contains(word.dependency)
      || word.dependency == "poss" && EventNoun.noun(word) != nil
  }

  // MARK: Descriptions

  private mutating func readDescribed(_ place: Int, _ noun: EventNoun, isPlural: Bool) {
    let phrase = EventPhrase(text, head: place)
    let determiner = phrase.determiner
    guard !phrase.isDenied else { return }
    // "The 2025 Forum, a high-level meeting,": the same.
    if let other = apposed(to: place), let event = eventOfHead[other],
      drafts[event].noun.family == noun.family || noun.family == .gathering
    {
      add(phrase.words, .description, head: place, to: event)
      return
    }
    if isPlural && !EventNoun.pluralOnly.contains(text.words[place].lower) { return }
    var date = when.date(of: place, phrase: phrase.words)
    let occasion = occasionVerb(of: place, noun)
    if let occasion, let event = eventOfHead[occasion], drafts[event].noun.family == .gathering {
      // "met in Tamsin in talks hosted by": the meeting that the verb told.
      return add(phrase.words, .description, head: place, to: event)
    }
    date = date ?? occasion.flatMap { when.date(ofVerb: $0) }
    let harmed = harmed(by: place)
    let filing = Self.filed.contains(text.words[place].lower) ? filing(of: place) : nil
    date = date ?? filing?.date
    let site =
      when.place(
        of: place, behind: EventPhrase(text, head: place).complement, mentions: mentions, findings: findings)
      ?? siteBefore(place, noun, phrase.words)
      ?? (occasion ?? harmed?.verb).flatMap {
        when.place(ofVerb: $0, mentions: mentions, findings: findings)
          ?? when.place(ofObjectOf: $0, mentions: mentions, findings: findings)
      }
    let modifiers = modifiers(of: phrase.words, place)
    let isDefinite = determiner == .definite
    if isDefinite, let event = antecedent(place, noun, modifiers, date) {
      add(phrase.words, .description, head: place, to: event)
      note(alias: phrase.words, of: event)
      refine(event, place, phrase.words)
      return
    }
    // A capital is a name's, which was not held for an event's.
    guard
      !text.words[place].shape.contains(.title)
        || text.sentences[text.words[place].sentence].words.first == place
    else { return }
    // "on trial", "at war": no event of its own.
    guard determiner != .none || isPlural && (date != nil || site != nil) else { return }
    if isDefinite, readNominal(place, noun, phrase, modifiers) { return }
    if phrase.isWished && (date == nil || determiner == .indefinite) { return }
    let topic = phrase.complement
    let isOfName =
      phrase.words.contains { word in
        word < place && isName(word)
      } || topic.map { $0.contains { isName($0) } } ?? false
    let isOfSomething = isDefinite && topic != nil && noun.family == .accident
    let facts =
      (date != nil ? 1 : 0) + (site != nil ? 1 : 0) + (isOfName || isOfSomething ? 1 : 0)
      + (isCalled(place, noun) ? 1 : 0)
    let isCheckable = facts >= (noun.isVague && !isOfSomething && noun.family != .legal ? 2 : 1)
    var draft = EventDraft(
      noun: noun, head: text.words[place].lower, name: phrase.name, isNamed: false,
      mentions: [(phrase.words, .description, place)], modifiers: modifiers,
      assurance: Assurance(
        facts > 1 ? 0.65 : 0.5,
        "event.described: '\(text.words[place].lower)' with its "
          + [
            date != nil ? "date" : nil, site != nil ? "place" : nil,
            isOfName || isOfSomething ? "subject" : nil,
          ]
          .compactMap { $0 }.joined(separator: ", ")), isCheckable: isCheckable)
    draft.date = date
    if let site { draft.place = (site, place) }
    if !draft.name.contains(" "), let behind = when.ofTime(place) {
      draft.name += " " + text.text(of: behind)
    }
    if let name = occasion.flatMap(openingName), !draft.name.contains(" ") { draft.name = name }
    if let site, !draft.name.contains(" "), [.disaster, .accident, .violence].contains(noun.family),
      let mention = mentions.mention(headedBy: site)
    {
      let entity = findings.entities[findings.mentions[mention].entity]
      let isWide = ["city", "country", "region", "town", "village"].contains(entity.kind ?? "city")
      draft.name += (isWide ? " in " : " at ") + entity.name
    }
    if let harmed, !harmed.words.isEmpty {
      draft.verb = harmed.verb
      draft.roles = harmed.words.map { EventDraft.Role(word: $0, type: "related_to", role: "harmed") }
    }
    if let filing, let by = filing.by, let mention = mentions.mention(headedBy: by) {
      let noun = text.words[place].lower
      draft.name =
        noun.prefix(1).uppercased() + noun.dropFirst() + " of "
        + findings.entities[findings.mentions[mention].entity].name
      draft.verb = filing.verb
      draft.roles = [EventDraft.Role(word: by, type: "related_to", role: "complainant")]
    }
    _ = append(draft, head: place)
  }

  /// "The Geneva climate summit" is there; "the Iran talks" may be about it.
  private func siteBefore(_ place: Int, _ noun: EventNoun, _ words: Range<Int>) -> Int? {
    let isThere =
      switch noun.family {
      case .gathering: ["summit", "conference", "forum", "congress"].contains(text.words[place].lower)
      case .disaster, .accident: true
      case .vote: noun.kind == "election"
      default: false
      }
    guard isThere else { return nil }
    for word in words where word < place {
      guard let mention = mentions.mention(headedBy: word) else { continue }
      let found = findings.mentions[mention]
      if found.form == .name, findings.entities[found.entity].type == .place, found.words.upperBound <= place
      {
        return word
      }
    }
    return nil
  }

  /// The event that "the meeting" speaks of: the latest with that noun, or else of its family, that nothing speaks against.
  private func antecedent(_ place: Int, _ noun: EventNoun, _ modifiers: Set<String>, _ date: PartialDate?)
    -> Int?
  {
    let head = text.words[place].lower
    func fits(_ event: Int) -> Bool {
      if let date, let other = drafts[event].date, date.overlaps(other) == .impossible { return false }
      let known = drafts[event].modifiers
      return modifiers.allSatisfy { known.contains($0) || Self.light.contains($0) }
    }
    if let event = latestOfHead[head], fits(event) { return event }
    guard head == "meeting" || head == "gathering", let event = latestOfFamily[noun.family],
      drafts[event].isCheckable, fits(event)
    else { return nil }
    return event
  }

  /// Adjectives that tell no two events apart.
  private static let light: Set<String> = [
    "two-day", "three-day", "day", "two", "three", "one", "-", "annual", "high-level", "public", "whole",
    "same",
    "entire", "recent", "latest",
  ]

  private func apposed(to place: Int) -> Int? {
    let word = text.words[place]
    if word.dependency == "appos" { return word.head }
    if word.dependency == "attr" {
      return text.children(of: word.head, "nsubj").first
    }
    return nil
  }

  private func isName(_ word: Int) -> Bool {
    guard text.words[word].isProperNoun else { return false }
    return mentions.mention(at: word).map { findings.mentions[$0].form == .name } ?? false
  }

  func modifiers(of words: Range<Int>, _ place: Int) -> Set<String> {
    var modifiers: Set<String> = []
    for word in words where word < place && text.words[word].partOfSpeech != .determiner {
      modifiers.insert(text.words[word].lower)
    }
    return modifiers
  }

  // MARK: Keeping

  mutating func append(_ draft: EventDraft, head: Int) -> Int {
    drafts.append(draft)
    let event = drafts.count - 1
    remember(event, draft.head, draft.noun.family, head)
    return event
  }

  private mutating func remember(_ event: Int, _ noun: String, _ family: EventNoun.Family, _ head: Int) {
    latestOfHead[noun] = event
    latestOfFamily[family] = event
    eventOfHead[head] = event
  }

  mutating func add(_ words: Range<Int>, _ form: Mention.Form, head: Int, to event: Int) {
    drafts[event].mentions.append((words, form, head))
    remember(event, text.words[head].lower, drafts[event].noun.family, head)
    remember(event, drafts[event].head, drafts[event].noun.family, head)
  }

  mutating func note(alias words: Range<Int>, of event: Int) {
    guard words.count <= 3, drafts[event].aliases.count < 4 else { return }
    let alias = "the " + text.text(of: words).lowercased()
    if !drafts[event].aliases.contains(alias) { drafts[event].aliases.append(alias) }
  }

  /// What a later mention adds: a date, a finer one, a place.
  mutating func refine(_ event: Int, _ place: Int, _ words: Range<Int>) {
    if let date = when.date(of: place, phrase: words) {
      if let known = drafts[event].date {
        if date.bounds.ends.upperBound - date.bounds.begins.lowerBound
          < known.bounds.ends.upperBound - known.bounds.begins.lowerBound, date.overlaps(known) != .impossible
        {
          drafts[event].date = date
        }
      } else {
        drafts[event].date = date
      }
      drafts[event].isCheckable = true
    }
    if drafts[event].place == nil,
      let site = when.place(
        of: place, behind: EventPhrase(text, head: place).complement, mentions: mentions, findings: findings)
    {
      drafts[event].place = (site, place)
      drafts[event].isCheckable = true
    }
  }
}
