internal import DocGraphLanguage
internal import DocGraphModel

/// The patterns in which a number is somebody's.
extension FigureReader {
  func measure(of quantity: Quantity) -> Measure? {
    let head = text.head(of: quantity.words)
    if let verb = verbRightBefore(quantity) {
      return level(verb) ?? counted(quantity, by: verb)
    }
    let word = text.words[head]
    let above = text.words[word.head]
    if word.dependency == "nsubj" { return attendance(quantity, word.head) }
    switch word.dependency {
    case "dobj", "attr":
      guard FigureWords.levels.contains(above.lemma) else { return counted(quantity, by: word.head) }
      return isFirst(quantity, behind: word.head) ? level(word.head) : nil
    case "npadvmod":
      guard case .percent = quantity.value else { return nil }
      return change(word.head)
    case "pobj":
      if above.lower == "of" { return noun(above.head, quantity) }
      let verb = above.head
      let lemma = text.words[verb].lemma
      let isChange = FigureWords.rises.contains(lemma) || FigureWords.falls.contains(lemma)
      if above.lower == "by", isChange {
        guard case .percent = quantity.value else { return nil }
        return change(verb)
      }
      if above.lower == "to" && isChange || FigureWords.withPreposition[lemma]?.contains(above.lower) == true
      {
        return level(verb)
      }
      return nil
    default: return nil
    }
  }

  /// Whether no other number lies between: a second one is a share of the first, or something else.
  private func isFirst(_ quantity: Quantity, behind verb: Int) -> Bool {
    guard verb < quantity.words.lowerBound, quantity.words.lowerBound - verb < 12 else { return false }
    return !(verb + 1..<quantity.words.lowerBound).contains { quantityAt[$0] != nil }
  }

  /// A verb of level before the number, whatever the grammar makes of a long number: "numbered over 1.5 million".
  private func verbRightBefore(_ quantity: Quantity) -> Int? {
    var place = quantity.words.lowerBound - 1
    if place > 1, text.words[place].lower == "record", text.words[place - 1].lower == "a" { place -= 2 }
    guard place > 0, text.words[place].isVerb, text.words[place].lemma != "be",
      FigureWords.levels.contains(text.words[place].lemma),
      text.words[place].sentence == text.words[quantity.words.lowerBound].sentence
    else { return nil }
    return place
  }

  // MARK: "Tamsin's trade reached 3 million"

  private func level(_ verb: Int) -> Measure? {
    guard let subject = subject(of: verb), let (entity, name) = owned(subject, verb: verb) else { return nil }
    return Measure(
      entity: entity, name: name, verb: verb, namesUnit: text.words[verb].lemma == "number", basis: "level")
  }

  private func change(_ verb: Int) -> Measure? {
    let lemma = text.words[verb].lemma
    let isRise = FigureWords.rises.contains(lemma)
    guard isRise || FigureWords.falls.contains(lemma), let subject = subject(of: verb),
      let (entity, name) = owned(subject, verb: verb)
    else { return nil }
    return Measure(
      entity: entity, name: "\(isRise ? "increase" : "decrease") of \(name)", verb: verb, basis: "change")
  }

  private func subject(of verb: Int) -> Int? {
    text.children(of: verb, "nsubj").first
  }

  /// Whose measure a noun is, and its name without the owner: "China's trade with X" is China's "trade with X".
  private func owned(_ noun: Int, verb: Int) -> (entity: Int, name: String)? {
    let word = text.words[noun]
    // A verb's form at the front of a sentence is a noun all the same: "Trade with X reached".
    guard word.isNoun || text.words[noun].dependency == "nsubj" && word.partOfSpeech == .verb,
      mentions.mention(headedBy: noun).map({ findings.mentions[$0].form == .pronoun }) ?? true
    else { return nil }
    var owner: Int?
    // "AI patent applications from China": who stands behind the noun has it, whatever name is in it.
    let isOwnedBehind = text.children(of: noun, "poss", "prep").contains { dependent in
      text.words[dependent].dependency == "poss"
        || Self.owning.contains(text.words[dependent].lower)
          && text.children(of: dependent, "pobj").contains { entity(at: $0) != nil }
    }
    var start = noun
    var complements: [Range<Int>] = []
    for dependent in text.children(of: noun) where abs(dependent - noun) < 20 {
      let word = text.words[dependent]
      switch word.dependency {
      case "poss":
        owner = owner ?? entity(at: dependent) ?? speaker(of: dependent, above: verb)
        if owner == nil { return nil }
      case "prep" where dependent > noun:
        guard let object = text.children(of: dependent, "pobj").first else { break }
        if owner == nil, Self.owning.contains(word.lower), let entity = entity(at: object) {
          owner = entity
        } else {
          let end = text.span(of: object).upperBound
          if end - noun < 20, end <= max(verb, noun), verb > noun { complements.append(dependent..<end) }
          // "the price of bread in Tamsin"
          if owner == nil {
            for inner in text.children(of: object, "prep")
            where ["in", "of", "at"].contains(text.words[inner].lower) {
              if let name = text.children(of: inner, "pobj").first, let entity = entity(at: name) {
                owner = entity
                if let last = complements.popLast() { complements.append(last.lowerBound..<inner) }
              }
            }
          }
        }
      case "amod", "compound", "nmod", "nummod":
        // "Acme revenue": the name is the owner's.
        if word.dependency != "amod", !isOwnedBehind, owner == nil, let entity = entity(at: dependent),
          dependent < noun,
          mentionEnd(at: dependent) == dependent + 1
        {
          owner = entity
        } else if dependent < noun {
          start = min(start, text.span(of: dependent).lowerBound)
        }
      case "relcl", "acl": return nil
      default: break
      }
    }
    guard let owner else { return nil }
    if let first = ownerEnd(noun, start) { start = max(start, first) }
    while start < noun, text.words[start].partOfSpeech == .determiner || text.words[start].lower == "'s" {
      start += 1
    }
    guard noun - start <= 6 else { return nil }
    var name = text.text(of: start..<noun + 1)
    for complement in complements { name += " " + text.text(of: complement) }
    return (owner, lowercasedFirst(name, at: start))
  }

  private static let owning: Set<String> = ["of", "in", "at", "from", "for"]

  /// The word behind a possessor that lies between.
  private func ownerEnd(_ noun: Int, _ start: Int) -> Int? {
    guard let owner = text.children(of: noun, "poss").first else { return nil }
    return text.span(of: owner).upperBound
  }

  private func mentionEnd(at word: Int) -> Int? {
    mentions.mention(headedBy: word).map { findings.mentions[$0].words.upperBound }
  }

  private func entity(at word: Int) -> Int? {
    guard let mention = mentions.mention(headedBy: word) else { return nil }
    let entity = findings.mentions[mention].entity
    let type = findings.entities[entity].type
    return type == .pledge ? nil : entity
  }

  /// "Acme said its profit": the speaker's, if that is an organization or a place.
  private func speaker(of pronoun: Int, above verb: Int) -> Int? {
    guard text.words[pronoun].lower == "its", text.words[verb].dependency == "ccomp" else { return nil }
    let saying = text.words[verb].head
    guard FigureWords.saying.contains(text.words[saying].lemma), let subject = subject(of: saying),
      let entity = entity(at: subject), findings.entities[entity].type == .organization
    else { return nil }
    return entity
  }

  private func lowercasedFirst(_ name: String, at word: Int) -> String {
    let isStart = text.sentences[text.words[word].sentence].words.lowerBound == word
    guard isStart, text.words[word].shape.contains(.title), !text.words[word].isProperNoun else {
      return name
    }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  // MARK: "The trust employs 340 people"

  private func counted(_ quantity: Quantity, by verb: Int) -> Measure? {
    let lemma = text.words[verb].lemma
    guard let subject = subject(of: verb), let owner = entity(at: subject) else { return nil }
    if lemma == "employ", case .number(_, let unit) = quantity.value {
      guard ["people", "workers", "staff", "persons", "employees", nil].contains(unit) else { return nil }
      return Measure(
        entity: owner, name: "employees" + sited(behind: quantity), verb: verb, namesUnit: true,
        basis: "employs")
    }
    if lemma == "cost", case .money = quantity.value {
      return Measure(entity: owner, name: "cost", verb: verb, basis: "cost")
    }
    guard case .number(_, let unit) = quantity.value, let unit else { return nil }
    let last = quantity.words.upperBound - 1
    let object = text.words[last].isNoun ? last : text.head(of: quantity.words)
    guard text.words[object].isNoun || QuantityWords.units[unit[...]] != nil else { return nil }
    let isMeasure = QuantityWords.units.values.contains(unit)
    guard !Self.times.contains(unit) else { return nil }
    // What a person has is seldom what a reporter counts.
    if findings.entities[owner].type == .person, FigureWords.possessing.contains(lemma) { return nil }
    var name: String
    if isMeasure {
      // "300 GW of power": what is measured.
      guard let of = text.children(of: object, "prep").first(where: { text.words[$0].lower == "of" }),
        let what = text.children(of: of, "pobj").first, text.words[what].isNoun
      else { return nil }
      name = text.words[what].lower
    } else {
      let start = nounStart(quantity, object)
      // "14 other fights": not all of them.
      guard !Self.partial.contains(text.words[start].lower) else { return nil }
      name = text.text(of: start..<object + 1)
    }
    if let done = FigureWords.doing[lemma] {
      name += " " + done
    } else if !FigureWords.possessing.contains(lemma) || isMeasure {
      return nil
    }
    return Measure(entity: owner, name: name, verb: verb, namesUnit: !isMeasure, basis: "count")
  }

  private static let partial: Set<String> = ["other", "more", "additional", "further", "such", "extra"]
  private static let times: Set<String> = [
    "second", "minute", "hour", "day", "week", "month", "year", "decade",
  ]

  /// "Some 300 people attended the meeting", "Oswin hosted the meeting, and 300 people came".
  private func attendance(_ quantity: Quantity, _ verb: Int) -> Measure? {
    guard case .number(_, let unit) = quantity.value, let unit, Self.guests.contains(unit),
      ["attend", "come", "gather", "join"].contains(text.words[verb].lemma)
    else { return nil }
    var objects = text.children(of: verb, "dobj")
    for preposition in text.children(of: verb, "prep")
    where ["to", "at", "for"].contains(text.words[preposition].lower) {
      objects += text.children(of: preposition, "pobj")
    }
    if objects.isEmpty, text.words[verb].dependency == "conj" {
      objects = text.children(of: text.words[verb].head, "dobj", "nsubjpass")
    }
    for object in objects {
      if let entity = entity(at: object), findings.entities[entity].type == .event {
        return Measure(entity: entity, name: "attendance", verb: verb, basis: "attendance")
      }
    }
    return nil
  }

  private static let guests: Set<String> = [
    "people", "participants", "delegates", "visitors", "guests", "protesters", "members", "workers",
    "spectators",
  ]

  /// The first word behind the number: "60 new apprentices".
  private func nounStart(_ quantity: Quantity, _ object: Int) -> Int {
    var start = object
    while start - 1 >= quantity.words.lowerBound,
      text.words[start - 1].isNoun || text.words[start - 1].partOfSpeech == .adjective
        || text.words[start - 1].text == "-"
    {
      guard !text.words[start - 1].isNumber, !text.words[start - 1].shape.contains(.currency) else { break }
      start -= 1
    }
    return start
  }

  /// " in Saltmarsh Haven", right behind the number.
  private func sited(behind quantity: Quantity) -> String {
    let end = quantity.words.upperBound
    guard end + 1 < text.words.count, text.words[end].lower == "in",
      let object = text.children(of: end, "pobj").first, let mention = mentions.mention(headedBy: object),
      findings.entities[findings.mentions[mention].entity].type == .place
    else { return "" }
    return " in " + text.text(of: findings.mentions[mention].words)
  }

  // MARK: "with annual sales of 3 million"

  private func noun(_ noun: Int, _ quantity: Quantity) -> Measure? {
    let word = text.words[noun]
    guard FigureWords.measures.contains(word.lower) else { return nil }
    var start = noun
    for dependent in text.children(of: noun, "amod", "compound") where dependent < noun {
      start = min(start, text.span(of: dependent).lowerBound)
    }
    let name = text.text(of: start..<noun + 1)
    let above = text.words[word.head]
    if word.dependency == "dobj", FigureWords.reporting.contains(above.lemma) {
      guard let subject = subject(of: word.head), let owner = entity(at: subject) else { return nil }
      return Measure(entity: owner, name: name, verb: word.head, basis: "reported")
    }
    guard word.dependency == "pobj", above.lower == "with", let owner = entity(at: above.head) else {
      return nil
    }
    return Measure(entity: owner, name: name, verb: clause(of: above.head), basis: "with", confidence: 0.65)
  }

  private func clause(of word: Int) -> Int {
    var place = word
    for _ in 0..<30 where !text.words[place].isVerb && text.words[place].head != place {
      place = text.words[place].head
    }
    return place
  }
}
