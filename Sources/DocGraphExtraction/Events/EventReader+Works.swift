internal import DocGraphModel

/// What is built and what falls.
extension EventReader {
  /// Things that are built, ours: their end and their fall are events.
  static let works: Set<String> = [
    "bridge", "tunnel", "road", "motorway", "highway", "railway", "line", "station", "stadium", "building",
    "tower",
    "dam", "plant", "hospital", "school", "pier", "quay", "port", "terminal", "airport", "wall", "canal",
    "pipeline",
    "church", "roof", "house", "block", "warehouse", "factory", "mine", "theater", "theatre", "library",
    "ship",
    "ferry", "breakwater", "dike", "dyke", "reservoir", "reactor", "turbine", "crane", "stand", "platform",
    "lighthouse", "cathedral", "museum", "arena", "clinic", "refinery", "runway", "mast", "cliff",
  ]

  /// "Sundholm Bank collapsed in October", "The roof of the station fell in on Monday": what, and when.
  mutating func readCollapsed(_ verb: Int) {
    guard isTold(verb), text.words[verb].tag == "VBD", text.children(of: verb, "dobj").isEmpty,
      let subject = text.children(of: verb, "nsubj").first, let date = when.date(ofVerb: verb)
    else { return }
    let lemma = text.words[verb].lemma
    let noun = lemma == "collapse" ? "collapse" : lemma == "fall" ? "fall" : "sinking"
    let isFall = lemma != "fall" || isFallDown(verb)
    let title = noun.prefix(1).uppercased() + noun.dropFirst() + " of "
    if let mention = mentions.mention(headedBy: subject), findings.mentions[mention].form == .name {
      guard lemma != "fall",
        [.organization, .place].contains(findings.entities[findings.mentions[mention].entity].type)
      else { return }
      var draft = told(
        noun, title + text.text(of: findings.mentions[mention].words), verb, kind: "accident", .accident)
      if noun == "collapse", findings.entities[findings.mentions[mention].entity].type == .organization {
        draft.noun.kind = nil
      }
      draft.date = date
      draft.roles = [EventDraft.Role(word: subject, type: "related_to", role: nil)]
      _ = append(draft, head: verb)
      return
    }
    // "Half of the pier": a part of something built.
    guard isFall, let work = work(in: subject), (3...10).contains(text.span(of: subject).count) else {
      return
    }
    var draft = told(noun, title + described(subject, to: work), verb, kind: "accident", .accident)
    draft.date = date
    keep(&draft, verb)
    if let site = when.place(ofVerb: verb, mentions: mentions, findings: findings) {
      draft.place = (site, verb)
    }
    _ = append(draft, head: verb)
  }

  /// "Fell into the sea", "fell down", not "fell to 3 percent".
  private func isFallDown(_ verb: Int) -> Bool {
    if text.children(of: verb, "prt", "advmod").contains(where: {
      ["down", "in", "over"].contains(text.words[$0].lower)
    }) {
      return true
    }
    return text.children(of: verb, "prep").contains { preposition in
      ["into", "onto"].contains(text.words[preposition].lower)
        && text.children(of: preposition, "pobj").contains {
          [
            "sea", "river", "water", "harbor", "harbour", "valley", "street", "lake", "ravine", "sand",
            "ground",
          ]
          .contains(text.words[$0].lower)
        }
    }
  }

  /// The thing built that a noun is, or that it is a part of.
  private func work(in noun: Int) -> Int? {
    if Self.works.contains(text.words[noun].lemma) { return noun }
    for preposition in text.children(of: noun, "prep") where text.words[preposition].lower == "of" {
      for object in text.children(of: preposition, "pobj") where Self.works.contains(text.words[object].lemma)
      {
        return object
      }
    }
    return nil
  }

  private func described(_ subject: Int, to end: Int) -> String {
    var start = text.span(of: subject).lowerBound
    if text.words[start].lower == "a" || text.words[start].lower == "an" { start += 1 }
    let words = text.text(of: start..<end + 1)
    let first = text.words[start]
    return first.isProperNoun ? words : words.prefix(1).lowercased() + words.dropFirst()
  }

  /// "Oswin Dredging finished dredging the canal in May", "the bridge was completed in May": what was done, by whom, when.
  mutating func readCompleted(_ verb: Int) {
    let word = text.words[verb]
    // "finished dredging it in May": the time may hang on either.
    let deed = text.children(of: verb, "xcomp").first ?? verb
    guard isTold(verb), word.tag == "VBD" || word.tag == "VBN",
      let date = when.date(ofVerb: verb) ?? when.date(ofVerb: deed)
    else { return }
    var subject = text.children(of: verb, "nsubj").first
    let name: String
    if deed != verb, text.words[deed].tag == "VBG", word.lemma == "finish" {
      // "finished dredging the canal": the object hangs on either verb.
      guard
        let object = (text.children(of: deed, "dobj") + text.children(of: verb, "dobj")).first(where: {
          $0 > deed
        }),
        object - deed <= 6, PledgeWords.deeds.contains(text.words[deed].lemma) || isName(object)
      else { return }
      name = "Completion of " + withThe(object) + " " + text.words[deed].lower
    } else {
      let objects = text.children(of: verb, "dobj") + text.children(of: verb, "nsubjpass")
      guard let object = objects.first, Self.works.contains(text.words[object].lemma),
        text.children(of: object, "poss").isEmpty, text.words[object].tag.hasPrefix("NN")
      else { return }
      // Which of many is not said by "a house".
      guard
        isName(object) || text.children(of: object, "det").contains(where: { text.words[$0].lower == "the" })
      else {
        return
      }
      name = "Completion of " + withThe(object)
      if text.words[object].dependency == "nsubjpass" {
        subject = text.children(of: verb, "agent").flatMap { text.children(of: $0, "pobj") }.first
      }
    }
    guard let subject, mentions.mention(headedBy: subject) != nil else { return }
    var draft = told("completion", name, verb, kind: nil, .ceremony)
    draft.date = date
    draft.roles = [EventDraft.Role(word: subject, type: "organized", role: nil)]
    if let site = when.place(ofVerb: verb, mentions: mentions, findings: findings) {
      draft.place = (site, verb)
    }
    _ = append(draft, head: verb)
  }

  private func withThe(_ object: Int) -> String {
    let start = max(text.span(of: object).lowerBound, object - 6)
    return text.text(of: start..<object + 1)
  }

  private func isName(_ word: Int) -> Bool {
    mentions.mention(at: word).map { findings.mentions[$0].form == .name } ?? false
  }
}
