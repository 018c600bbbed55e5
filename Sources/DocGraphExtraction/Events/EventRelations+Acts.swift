internal import DocGraphModel

/// Who signs what at an event, who was there as well, and what one event does to another.
extension EventRelations {
  /// "Oswin signed the pact for Tamsin and Skerry signed it for Greyford", told before "the signing".
  func signatures(of verb: Int, _ event: Int) -> [FoundRelation] {
    let verbs =
      [text.words[verb].head, verb] + text.children(of: verb, "conj")
      + text.children(of: text.words[verb].head, "conj")
    var found: [FoundRelation] = []
    var seen: Set<Int> = []
    for verb in verbs where text.words[verb].lemma == "sign" && seen.insert(verb).inserted {
      for agent in subjects(of: verb) + agents(of: verb) {
        if let relation = participant(agent, "signed", event, verb, "event.signed", confidence: 0.7) {
          found.append(relation)
        }
      }
    }
    return found
  }

  /// "Quill signed the summit's accord", "the accord of the summit": signed at it.
  func signatures(ofWhat head: Int, _ event: Int) -> [FoundRelation] {
    let word = text.words[head]
    var object = word.head
    if word.dependency == "pobj", ["of", "at", "from"].contains(text.words[object].lower) {
      object = text.words[object].head
    } else if word.dependency != "poss" {
      return []
    }
    guard EventReader.agreements.contains(text.words[object].lower) else { return [] }
    let verb = text.words[object].head
    guard ["dobj", "nsubjpass"].contains(text.words[object].dependency), text.words[verb].lemma == "sign"
    else {
      return []
    }
    return signatures(of: verb, event)
  }

  /// "Quill attended the forum, as did Skerry".
  func alsoThere(_ verb: Int) -> [Int] {
    text.children(of: verb, "advcl").filter { text.words[$0].lemma == "do" }
      .filter { text.children(of: $0, "mark").contains { text.words[$0].lower == "as" } }
      .flatMap { text.children(of: $0, "nsubj") }.flatMap { [$0] + conjuncts(of: $0) }
  }

  /// "The storm caused the collapse", "the inquiry follows the complaint".
  func consequences(around head: Int, _ event: Int) -> [FoundRelation] {
    guard text.words[head].dependency == "nsubj" else { return [] }
    let verb = text.words[head].head
    let type: RelationTypeName
    switch text.words[verb].lemma {
    case "cause", "trigger": type = "caused"
    case "follow": type = "preceded"
    case "precede": type = "preceded"
    default: return []
    }
    return text.children(of: verb, "dobj").compactMap { object in
      guard let other = events[object], other != event else { return nil }
      let isReversed = text.words[verb].lemma == "follow"
      var relation = FoundRelation(
        isReversed ? other : event, type, isReversed ? event : other, words: span([head, verb, object]),
        assurance: Assurance(0.75, "event.\(text.words[verb].lemma)"))
      relation.sourceMention = mentions.mention(headedBy: isReversed ? object : head)
      relation.targetMention = mentions.mention(headedBy: isReversed ? head : object)
      relation.circumstances = statement.circumstances(of: verb)
      return relation
    }
  }

  /// "fought between the army of Duke Otto and the rebels of the Reed League under Mara Skerry".
  func fighters(in verb: Int) -> [(word: Int, role: String)] {
    var found: [(word: Int, role: String)] = []
    for preposition in text.children(of: verb, "prep") {
      let lower = text.words[preposition].lower
      guard ["between", "by", "under", "against"].contains(lower) else { continue }
      for object in text.children(of: preposition, "pobj").flatMap({ [$0] + conjuncts(of: $0) }) {
        let role = lower == "under" ? "commander" : "side"
        if mentions.mention(headedBy: object) != nil {
          found.append((object, role))
        }
        let isNamed = mentions.mention(headedBy: object) != nil
        for of in text.children(of: object, "prep") {
          let isUnder = text.words[of].lower == "under"
          guard isUnder || text.words[of].lower == "of", text.words[object].tag.hasPrefix("NN") else {
            continue
          }
          for inner in text.children(of: of, "pobj") {
            // "the army of Duke Otto and the rebels of the League", where the second hangs on the first's name.
            if isUnder || !isNamed { found.append((inner, isUnder ? "commander" : "side")) }
            for other in conjuncts(of: inner) {
              found.append((other, role))
              for behind in text.children(of: other, "prep") where text.words[behind].lower == "of" {
                found += text.children(of: behind, "pobj").map { ($0, role) }
              }
            }
          }
        }
      }
    }
    return Array(found.filter { mentions.mention(headedBy: $0.word) != nil }.prefix(12))
  }
}
