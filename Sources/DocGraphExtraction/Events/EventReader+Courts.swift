internal import DocGraphModel

/// Trials that verbs tell of.
extension EventReader {
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

  /// Somebody who is charged, and the trial that a text speaks of: "is charged with fraud", "the trial".
  struct Case {
    /// Who stands accused, by the heads of their names.
    var accused: [Int] = []
    var trials: [Int] = []
    /// Who is said to preside, to watch or to be called as a witness.
    var present: [EventDraft.Role] = []
  }

  /// "Gideon Faraday is charged with bribery", "went on trial".
  mutating func readCharged(_ verb: Int) {
    guard isTold(verb), court.accused.count < 20 else { return }
    let word = text.words[verb]
    let isCharged =
      word.lemma == "charge" && !text.children(of: verb, "auxpass").isEmpty
      && text.children(of: verb, "prep").contains { text.words[$0].lower == "with" }
    let goes =
      ["go", "stand", "be"].contains(word.lemma)
      && (text.children(of: verb, "prep").contains { preposition in
        text.words[preposition].lower == "on"
          && text.children(of: preposition, "pobj").contains {
            text.words[$0].lower == "trial" && text.children(of: $0, "det").isEmpty
          }
      }
        || word.lemma == "stand"
          && text.children(of: verb, "dobj").contains { text.words[$0].lower == "trial" })
    guard isCharged || goes, let subject = text.children(of: verb, "nsubjpass", "nsubj").first else { return }
    guard let person = person(at: subject) else {
      // "The former mayor went on trial": who that is may be told later.
      if goes, court.trials.count < 100 { court.trials.append(verb) }
      return
    }
    if !court.accused.contains(where: { self.person(at: $0) == person }) { court.accused.append(subject) }
    if goes { court.trials.append(verb) }
  }

  /// "The trial", "the most closely watched corruption trial", "the judge, who presides".
  mutating func readTrial(_ noun: Int) {
    guard text.words[noun].lower == "trial", text.words[noun].tag == "NN", isRead(noun),
      court.trials.count < 100
    else { return }
    let phrase = EventPhrase(text, head: noun)
    // "on trial", "a clinical trial", "the trial of the new service": no court's, or one with a name of its own.
    guard phrase.determiner == .definite, phrase.complement == nil, phrase.hasArticle,
      !phrase.words.contains(where: { Self.otherTrials.contains(text.words[$0].lower) })
    else { return }
    court.trials.append(noun)
  }

  private static let otherTrials: Set<String> = [
    "clinical", "drug", "field", "time", "medical", "vaccine", "pilot", "human", "randomized", "randomised",
    "phase",
    "free", "service",
  ]

  /// "Judge Thole, who presides", "watched from the public gallery", "is due to give evidence on Thursday".
  mutating func readPresence(_ verb: Int) {
    guard isTold(verb), court.present.count < 50 else { return }
    let role: (RelationTypeName, String?)
    switch text.words[verb].lemma {
    case "preside": role = ("related_to", "judge")
    case "watch":
      let isThere = text.children(of: verb, "prep").contains { preposition in
        text.words[preposition].lower == "from"
          && text.children(of: preposition, "pobj").contains { text.words[$0].lower == "gallery" }
      }
      guard isThere else { return }
      role = ("attended", "spectator")
    case "testify": role = ("spoke_at", "witness")
    case "give":
      guard
        text.children(of: verb, "dobj").contains(where: {
          ["evidence", "testimony"].contains(text.words[$0].lower)
        })
      else { return }
      role = ("spoke_at", "witness")
    default: return
    }
    court.present.append(EventDraft.Role(word: verb, type: role.0, role: role.1))
  }

  /// One trial of one accused: whatever a text says of it belongs together.
  mutating func readCase() {
    guard court.accused.count == 1, let accused = court.accused.first, let first = court.trials.first,
      let mention = mentions.mention(headedBy: accused)
    else { return }
    let nouns = court.trials.filter { text.words[$0].isNoun }
    let told = Set(nouns.compactMap { eventOfHead[$0] }).sorted()
    // Another trial is told with a name of its own.
    let isOther = drafts.indices.contains { place in
      drafts[place].head == "trial" && drafts[place].isCheckable && !drafts[place].mentions.isEmpty
        && !told.contains(place)
    }
    guard !isOther, told.allSatisfy({ drafts[$0].head == "trial" && !drafts[$0].isNamed }) else { return }
    let name = findings.entities[findings.mentions[mention].entity].name
    var draft = self.told("trial", "Trial of " + name, first, kind: "trial", .legal)
    draft.verb = text.words[accused].head
    for noun in nouns {
      let phrase = EventPhrase(text, head: noun)
      draft.mentions.append((phrase.words, .description, noun))
      draft.date = draft.date ?? when.date(of: noun, phrase: phrase.words)
    }
    if text.words[first].isVerb { draft.date = draft.date ?? when.date(ofVerb: first) }
    draft.roles = [EventDraft.Role(word: accused, type: "attended", role: "defendant")] + court.present
    for place in told {
      draft.place = draft.place ?? drafts[place].place
      drafts[place].isCheckable = false
    }
    let event = append(draft, head: nouns.first ?? first)
    for noun in nouns {
      eventOfHead[noun] = event
      note(alias: EventPhrase(text, head: noun).words, of: event)
    }
  }

  /// Who files a complaint, when: "in a complaint to the regulator, lodged on 7 November, Skerrow Works alleges".
  struct Filing {
    var date: PartialDate?
    /// The head of the name of who files it, and the verb that tells so.
    var by: Int?
    var verb: Int
  }

  static let filed: Set<String> = ["complaint", "lawsuit", "suit", "petition", "appeal"]

  func filing(of noun: Int) -> Filing {
    var filing = Filing(verb: noun)
    let words = text.sentences[text.words[noun].sentence].words
    var isBehind = false
    for word in (noun + 1..<max(noun + 1, min(words.upperBound, noun + 25))) {
      if filing.date == nil, ["VBN", "VBD"].contains(text.words[word].tag),
        ["lodge", "file", "submit", "date", "bring"].contains(text.words[word].lemma),
        text.words[word - 1].text == "," || text.words[word].head == noun
      {
        filing.date = when.date(ofVerb: word)
        filing.verb = word
      }
      // "In a complaint …, X alleges": who alleges files it.
      if text.words[noun].dependency == "pobj", text.words[text.words[noun].head].lower == "in", !isBehind,
        ["allege", "accuse", "claim", "say", "argue", "ask", "demand", "seek"].contains(
          text.words[word].lemma),
        text.words[word].isVerb
      {
        isBehind = true
        if let subject = text.children(of: word, "nsubj").first, subject > noun { filing.by = subject }
        filing.verb = word
      }
    }
    for owner in text.children(of: noun, "poss") where text.words[owner].isProperNoun { filing.by = owner }
    for preposition in text.children(of: noun, "prep", "agent")
    where ["by", "from"].contains(text.words[preposition].lower) {
      if let object = text.children(of: preposition, "pobj").first { filing.by = object }
    }
    if let by = filing.by, mentions.mention(headedBy: by) == nil { filing.by = nil }
    return filing
  }

  private func person(at word: Int) -> Int? {
    guard let mention = mentions.mention(headedBy: word) else { return nil }
    let entity = findings.mentions[mention].entity
    return findings.entities[entity].type == .person ? entity : nil
  }
}
