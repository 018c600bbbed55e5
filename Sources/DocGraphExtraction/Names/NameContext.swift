internal import DocGraphLanguage

/// The clues around one span.
struct NameContext {
  let text: ParsedDocument
  let lexicon = NounLexicon.english
  let places = PlaceTable.world
  /// Which label the recognizer gave each word, for names beside names.
  let labels: [String?]

  init(_ text: ParsedDocument, _ spans: [NameSpan]) {
    self.text = text
    var labels = [String?](repeating: nil, count: text.words.count)
    for span in spans { for word in span.words { labels[word] = span.label } }
    self.labels = labels
  }

  private func lower(_ place: Int, in limits: Range<Int>) -> String {
    limits.contains(place) ? text.words[place].lower : ""
  }

  private func sense(_ place: Int, in limits: Range<Int>) -> NounLexicon.Sense? {
    guard limits.contains(place), text.words[place].isNoun || text.words[place].shape.contains(.title) else {
      return nil
    }
    return lexicon.sense(of: text.words[place].lower)
  }

  /// - Complexity: O(words of the span and those that depend on its head), of which a constant number is looked at.
  func addClues(of span: NameSpan, to clues: inout ClueCounts) {
    let words = span.words
    let limits = text.sentences[text.words[words.lowerBound].sentence].words
    let (start, end) = (words.lowerBound, words.upperBound)
    let head = text.head(of: words)
    addLabel(span.label, &clues)
    // Before.
    let before = lower(start - 1, in: limits)
    if start == limits.lowerBound { clues.add(.sentenceStart) }
    if PersonTitles.isCivil(before) {
      clues.add(.civilTitleBefore)
    } else if before == "the" {
      clues.add(.theBefore)
    } else if limits.contains(start - 1), text.words[start - 1].isQuote, limits.contains(end),
      text.words[end].isQuote
    {
      clues.add(.quoted)
    } else if before == "(" {
      clues.add(.inParentheses)
    } else if before == ",", limits.contains(start - 2), let label = labels[start - 2],
      label == "GPE" || label == "LOC"
    {
      clues.add(.afterPlaceComma)
    } else if let sense = sense(start - 1, in: limits) {
      clues.add(before, sense)
      switch sense {
      case .person: clues.add(.roleBefore)
      case .organization: clues.add(.organizationNounBefore)
      case .place: clues.add(.placeNounBefore)
      case .other: clues.add(.otherNounBefore)
      }
    }
    // "models such as Northwind".
    if before == "as", lower(start - 2, in: limits) == "such", let sense = sense(start - 3, in: limits) {
      clues.add(text.words[start - 3].lower, sense)
      if case .organization = sense { clues.add(.organizationNounBefore) }
      if case .place = sense { clues.add(.placeNounBefore) }
    }
    // After.
    let after = lower(end, in: limits)
    if after == "'s" || after == "’s" || after == "'" && text.words[end].tag == "POS" {
      clues.add(.possessive)
    }
    if clues.has(.possessive), isGoverned(behind: end + 1, in: limits) { clues.add(.governs) }
    if after == "(" { clues.add(.parenthesesAfter) }
    if after == "who" || after == "whose"
      || after == "," && ["who", "whose"].contains(lower(end + 1, in: limits))
    {
      clues.add(.who)
    }
    if after == "," && lower(end + 1, in: limits) == "which" { clues.add(.which) }
    if after == "where" || after == "," && lower(end + 1, in: limits) == "where" { clues.add(.whereFollows) }
    if after == "," && limits.contains(end + 1) {
      if text.words[end + 1].isNumber, text.words[end + 1].text.utf8.count == 2 { clues.add(.age) }
      if let label = labels[end + 1], label == "GPE" { clues.add(.commaPlaceAfter) }
    }
    if after == "-" && lower(end + 1, in: limits) == "based" || after == "-based" { clues.add(.based) }
    if limits.contains(end), text.words[end].shape.contains(.number) { clues.add(.numberAfter) }
    addGrammar(head, words, limits, &clues)
  }

  private func addLabel(_ label: String?, _ clues: inout ClueCounts) {
    switch label {
    case "ORG": clues.add(.labelORG)
    case "PERSON": clues.add(.labelPERSON)
    case "GPE": clues.add(.labelGPE)
    case "LOC": clues.add(.labelLOC)
    case "FAC": clues.add(.labelFAC)
    case "NORP": clues.add(.labelNORP)
    case "PRODUCT": clues.add(.labelPRODUCT)
    case "WORK_OF_ART": clues.add(.labelWORK)
    case "LAW": clues.add(.labelLAW)
    case "EVENT": clues.add(.labelEVENT)
    case "LANGUAGE": clues.add(.labelLANGUAGE)
    default: clues.add(.labelNone)
    }
  }

  private func addGrammar(_ head: Int, _ words: Range<Int>, _ limits: Range<Int>, _ clues: inout ClueCounts) {
    let word = text.words[head]
    let above = text.words[word.head]
    addListEnd(of: head, &clues)
    switch word.dependency {
    case "nsubj", "nsubjpass":
      addSubject(head, above: word.head, passive: word.dependency == "nsubjpass", &clues)
    case "dobj":
      clues.add(.object)
      if VerbSigns.joining.contains(above.lemma) { clues.add(.isJoined) }
      if VerbSigns.building.contains(above.lemma) { clues.add(.isBuilt) }
    case "pobj": addPreposition(above.lower, verb: above.head, &clues)
    case "poss": break
    case "compound", "nmod", "amod":
      if !words.contains(word.head), word.head >= words.upperBound, word.head < words.upperBound + 4 {
        switch lexicon.sense(of: above.lower) {
        case .organization: clues.add(.beforeOrganizationNoun)
        case .person: clues.add(.beforePersonNoun)
        case .place: clues.add(.beforePlaceNoun)
        case .other: clues.add(.beforeOtherNoun)
        case nil: break
        }
      }
    case "appos": if !words.contains(word.head) { addApposition(above.lower, to: &clues) }
    case "conj", "nmod-conj": addNeighbor(labels[word.head], &clues)
    default: break
    }
    for (count, dependent) in text.dependents(of: head).enumerated() {
      guard count < 12 else { break }
      let other = text.words[dependent]
      if words.contains(dependent) { continue }
      // "As part of Northwind the fund": no apposition without a mark between.
      let isApart = words.upperBound < text.words.count && text.words[words.upperBound].isPunctuation
      if other.dependency == "appos" && dependent > head && isApart && labels[dependent] == nil {
        addApposition(other.lower, to: &clues)
      }
      if other.dependency == "conj" { addNeighbor(labels[dependent], &clues) }
    }
  }

  /// Whether one of the three words behind "'s" is of what only places have.
  private func isGoverned(behind start: Int, in limits: Range<Int>) -> Bool {
    for place in start..<start + 3 where limits.contains(place) {
      if Polity.possessions.contains(text.words[place].lower) { return true }
      guard text.words[place].isNoun || text.words[place].partOfSpeech == .adjective else { return false }
    }
    return false
  }

  /// "Skerrow, Maren and eleven more countries": what the list ends with says what its names are.
  private func addListEnd(of head: Int, _ clues: inout ClueCounts) {
    var place = head
    for _ in 0..<6 {
      guard let next = text.children(of: place, "conj").first(where: { $0 > place }) else { return }
      place = next
      guard labels[place] == nil, text.words[place].tag == "NNS",
        text.dependents(of: place).prefix(8).contains(where: {
          ["other", "more", "several"].contains(text.words[$0].lower)
        }), let sense = lexicon.sense(of: text.words[place].lower)
      else { continue }
      switch sense {
      case .person: clues.add(.isPerson)
      case .organization: clues.add(.isOrganization)
      case .place: clues.add(.isPlace)
      case .other: clues.add(.isOther)
      }
      return
    }
  }

  private func addNeighbor(_ label: String?, _ clues: inout ClueCounts) {
    switch label {
    case "PERSON": clues.add(.besidePerson)
    case "GPE", "LOC", "FAC": clues.add(.besidePlace)
    case "ORG": clues.add(.besideOrganization)
    default: break
    }
  }

  private func addApposition(_ noun: String, to clues: inout ClueCounts) {
    if let sense = lexicon.sense(of: noun) { clues.add(noun, sense) }
    switch lexicon.sense(of: noun) {
    case .person: clues.add(.personApposition)
    case .organization: clues.add(.organizationApposition)
    case .place: clues.add(.placeApposition)
    case .other: clues.add(.otherApposition)
    case nil: break
    }
  }

  private func addSubject(_ head: Int, above verb: Int, passive: Bool, _ clues: inout ClueCounts) {
    let lemma = text.words[verb].lemma
    clues.add(.subject)
    if lemma == "be" {
      for dependent in text.dependents(of: verb).prefix(16) where text.words[dependent].dependency == "attr" {
        let noun = text.words[dependent].lower
        if let sense = lexicon.sense(of: noun) { clues.add(noun, sense) }
        switch lexicon.sense(of: noun) {
        case .person: clues.add(.isPerson)
        case .organization: clues.add(.isOrganization)
        case .place: clues.add(.isPlace)
        case .other: clues.add(.isOther)
        case nil: break
        }
      }
    } else if VerbSigns.speaking.contains(lemma) && !passive {
      clues.add(.speaks)
    } else if passive
      ? lemma == "bear" || lemma == "marry" || lemma == "elect" || lemma == "arrest"
      : VerbSigns.human.contains(lemma)
    {
      clues.add(.actsAsPerson)
    } else if passive
      ? ["found", "establish", "form", "incorporate", "headquarter"].contains(lemma)
      : VerbSigns.corporate.contains(lemma)
    {
      clues.add(.actsAsOrganization)
    }
    // "Reyes said he would": he, she and his in the same clause.
    for dependent in text.dependents(of: verb).prefix(12) where text.words[dependent].dependency == "ccomp" {
      for inner in text.dependents(of: dependent).prefix(8)
      where ["he", "she"].contains(text.words[inner].lower) {
        clues.add(.pronounPerson)
      }
    }
  }

  private func addPreposition(_ preposition: String, verb: Int, _ clues: inout ClueCounts) {
    let above = text.words[verb]
    switch preposition {
    case "in", "within", "across", "throughout", "inside", "into":
      clues.add(above.lemma == "bear" || above.lemma == "live" ? .isBornIn : .prepositionIn)
    case "at": clues.add(.prepositionAt)
    case "from": clues.add(.prepositionFrom)
    case "to", "toward", "towards": clues.add(.prepositionTo)
    case "by": clues.add(.prepositionBy)
    case "with":
      clues.add(["sign", "play", "join", "perform"].contains(above.lemma) ? .isJoined : .prepositionWith)
    case "for":
      clues.add(
        ["work", "play", "drive", "write", "sign"].contains(above.lemma) ? .isEmployer : .prepositionFor)
    case "near", "outside", "around", "over", "through", "along", "via": clues.add(.prepositionNear)
    case "of":
      if Polity.heads.contains(above.lower) {
        clues.add(.governs)
      } else if ["member", "part", "founder", "co-founder", "ceo", "employee"].contains(above.lemma) {
        clues.add(.memberOf)
      } else {
        switch lexicon.sense(of: above.lower) {
        case .person: clues.add(.roleOf)
        case .organization: clues.add(.organizationOf)
        case .place: clues.add(.placeOf)
        default: clues.add(.prepositionOf)
        }
      }
    default: break
    }
  }
}

/// Nouns of what only places have.
enum Polity {
  /// Before "of" and the name: "the mayor of Oswin".
  static let heads: Set = [
    "mayor", "governor", "premier", "parliament", "city", "town", "village", "capital", "coast",
    "province", "port", "citizen", "citizens", "people", "voters", "inhabitants", "outskirts", "suburb",
    "streets",
  ]
  /// Behind the name and "'s": "Oswin's energy minister".
  static let possessions: Set = [
    "minister", "ministers", "parliament", "coast", "coastline", "border", "borders",
    "population", "citizens", "voters", "mayor", "governor", "premier", "capital", "airport", "streets",
    "suburbs",
  ]
}

/// Verbs that tell whose subject or object a name is.
enum VerbSigns {
  static let speaking: Set = [
    "say", "tell", "add", "ask", "reply", "argue", "note", "explain", "warn", "insist", "comment", "remark",
    "recall", "believe", "think",
    "hope", "feel", "know", "want", "agree", "admit", "deny", "claim", "suggest", "stress", "urge",
  ]
  static let human: Set = [
    "die", "marry", "graduate", "study", "live", "write", "sing", "retire", "resign", "smile", "laugh",
    "walk", "sit", "stand", "speak",
    "love", "attend", "teach", "bear", "grow", "return", "move", "travel", "kill", "fight", "paint",
    "compose", "star", "direct", "learn",
    "become", "serve", "succeed", "wear", "meet", "visit", "lecture", "look", "dream", "cry", "flee",
    "divorce", "inherit", "score",
  ]
  static let corporate: Set = [
    "announce", "launch", "acquire", "release", "manufacture", "operate", "publish", "produce", "merge",
    "buy", "sell", "offer", "employ",
    "hire", "own", "invest", "develop", "design", "report", "post", "issue", "provide", "license", "fund",
    "sponsor", "disband", "reform",
    "compete", "broadcast", "air", "approve", "adopt", "rename", "cut", "file", "sue", "expand", "build",
    "comprise", "consist",
  ]
  static let building: Set = ["build", "rebuild", "construct", "demolish", "renovate", "cross", "enter"]
  static let joining: Set = [
    "join", "leave", "quit", "found", "establish", "form", "co-found", "coach", "buy", "acquire", "sue",
    "defeat", "beat", "manage", "own", "head", "lead", "chair",
  ]
}
