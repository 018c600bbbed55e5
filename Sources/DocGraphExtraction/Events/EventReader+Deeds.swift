internal import DocGraphModel

/// What is done to people, or by them, on a day: arrests, dismissals, resignations, weddings.
extension EventReader {
  /// Verbs, ours, with the noun for what they tell and the role of whom they tell it of.
  private static let deeds: [String: (noun: String, role: String)] = [
    "arrest": ("Arrest", "arrested"), "detain": ("Arrest", "arrested"), "dismiss": ("Dismissal", "dismissed"),
    "sack": ("Dismissal", "dismissed"), "oust": ("Dismissal", "dismissed"),
    "resign": ("Resignation", "resigned"),
    "marry": ("Wedding", "married"), "wed": ("Wedding", "married"),
  ]

  /// "Orvane Rail sacked its finance director, Mara Adey, on 3 May": whom, and when.
  mutating func readDeed(_ verb: Int) {
    guard let (noun, role) = Self.deeds[text.words[verb].lemma], isTold(verb),
      ["VBD", "VBN"].contains(text.words[verb].tag),
      !text.children(of: verb, "aux").contains(where: {
        text.words[$0].tag == "MD" || text.words[$0].lower == "to"
      }),
      !["acl", "amod", "relcl", "advcl"].contains(text.words[verb].dependency),
      let date = when.date(ofVerb: verb)
    else { return }
    let subjects = text.children(of: verb, "nsubj").prefix(1)
    var people: [Int]
    if noun == "Resignation" {
      people = subjects.compactMap { namedPerson(at: $0) }
    } else if noun == "Wedding" {
      people = (subjects + text.children(of: verb, "dobj").prefix(1)).compactMap { namedPerson(at: $0) }
      guard people.count == 2 else { return }
    } else {
      people = (text.children(of: verb, "dobj") + text.children(of: verb, "nsubjpass")).prefix(1)
        .compactMap { namedPerson(at: $0) }
    }
    guard let first = people.first, Set(people).count == people.count else { return }
    let names = people.compactMap { word in
      mentions.mention(headedBy: word).map { findings.entities[findings.mentions[$0].entity].name }
    }
    guard Set(names).count == people.count else { return }
    var draft = told(
      noun.lowercased(), noun + " of " + names.joined(separator: " and "), verb, kind: nil, .ceremony)
    draft.date = date
    draft.roles = people.map { EventDraft.Role(word: $0, type: "related_to", role: role) }
    if let site = when.place(ofVerb: verb, mentions: mentions, findings: findings), site != first {
      draft.place = (site, verb)
    }
    _ = append(draft, head: verb)
  }

  /// The head of a person's name: the word itself, or a name beside it.
  func namedPerson(at word: Int) -> Int? {
    ([word] + text.children(of: word, "appos")).first { name in
      mentions.mention(headedBy: name).map {
        findings.mentions[$0].form == .name
          && findings.entities[findings.mentions[$0].entity].type == .person
      } ?? false
    }
  }

  // MARK: Where something is done

  /// "opened a clinic in Tamsin on Monday, in a ceremony attended by": what the verb says of time and place is the ceremony's.
  func occasionVerb(of place: Int, _ noun: EventNoun) -> Int? {
    guard noun.family == .gathering || noun.family == .ceremony, text.words[place].dependency == "pobj",
      ["in", "at", "during"].contains(text.words[text.words[place].head].lower)
    else { return nil }
    let verb = text.words[text.words[place].head].head
    guard text.words[verb].tag == "VBD", isTold(verb),
      ["open", "inaugurate", "unveil", "meet", "launch", "christen", "dedicate"].contains(
        text.words[verb].lemma)
    else { return nil }
    return verb
  }

  /// "Opening of a clinic", of a ceremony at which one was opened.
  func openingName(_ verb: Int) -> String? {
    guard let object = text.children(of: verb, "dobj").first else { return nil }
    let nouns = [
      "open": "Opening", "inaugurate": "Inauguration", "unveil": "Unveiling", "launch": "Launch",
      "christen": "Christening", "dedicate": "Dedication",
    ]
    return nouns[text.words[verb].lemma].map { $0 + " of " + phrase(of: object) }
  }

  /// Whether somebody with a name called it: "the union called a strike".
  func isCalled(_ place: Int, _ noun: EventNoun) -> Bool {
    let verb = text.words[place].head
    return noun.family == .protest && text.words[place].dependency == "dobj"
      && ["call", "stage", "organize", "organise", "announce"].contains(text.words[verb].lemma)
      && text.children(of: verb, "nsubj").contains { mentions.mention(headedBy: $0) != nil }
  }

  /// "a fire that gutted a hotel of Korin Mills": whom it harmed.
  func harmed(by place: Int) -> (verb: Int, words: [Int])? {
    for verb in text.children(of: place, "relcl") where EventVerbs.harming.contains(text.words[verb].lemma) {
      var words: [Int] = []
      for object in text.children(of: verb, "dobj") {
        words.append(object)
        for of in text.children(of: object, "prep") where text.words[of].lower == "of" {
          words += text.children(of: of, "pobj")
        }
        words += text.children(of: object, "poss")
      }
      return (
        verb,
        words.filter { word in
          mentions.mention(headedBy: word).map {
            findings.mentions[$0].form == .name
              && findings.entities[findings.mentions[$0].entity].type == .organization
          } ?? false
        }
      )
    }
    return nil
  }
}
