internal import DocGraphModel

/// What stands before a noun in its phrase.
struct Premodifiers {
  /// Plain words in lower case.
  var words: Set<String> = []
  /// The heads of the mentions nearest before it.
  var mentions: [Int] = []
}

extension RelationFinder {
  /// The words and the nearest mention before a noun, back to where its phrase begins: "former [Orvane] chief executive".
  func premodifiers(of noun: Int) -> Premodifiers {
    var found = Premodifiers()
    var place = noun - 1
    let sentence = text.words[noun].sentence
    for _ in 0..<12 where place >= 0 && text.words[place].sentence == sentence {
      if let mention = statement.mentions.mention(at: place) {
        let words = findings.mentions[mention].words
        // The noun's own mention has words before it that are no end of a relation with it.
        if words.contains(noun) {
          found.words.insert(text.words[place].lower)
          place -= 1
          continue
        }
        if found.mentions.isEmpty, text.isWord(text.head(of: words), below: firstAbove(noun)) {
          found.mentions.append(text.head(of: words))
        }
        if CircumstanceWords.pastAdjectives.contains(text.words[words.lowerBound].lower) {
          found.words.insert(text.words[words.lowerBound].lower)
        }
        // What stands before it belongs to it, or else to the noun: "former Orvane chief".
        place = words.lowerBound - 1
        var extra = 0
        while place >= 0, extra < 4, text.words[place].sentence == sentence,
          ["JJ", "RB", "HYPH"].contains(text.words[place].tag)
            || CircumstanceWords.pastAdjectives.contains(text.words[place].lower)
        {
          found.words.insert(text.words[place].lower)
          place -= 1
          extra += 1
        }
        return found
      }
      let word = text.words[place]
      switch word.tag {
      case "JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "NNS", "HYPH", "POS", "VBN", "VBG", "CD", "AFX", "RB":
        found.words.insert(word.lower)
      case "CC" where word.lower == "and" || word.lower == "&":
        // "founder and chief executive": only nouns of roles are joined so.
        guard place > 0, ["NN", "NNP"].contains(text.words[place - 1].tag),
          text.head(of: place - 1..<place) == place - 1
        else { return found }
      default:
        if word.tag == "DT" { found.words.insert(word.lower) }
        if word.tag == "WP$", let owner = grammar.owner(ofRelative: place) { found.mentions.append(owner) }
        return found
      }
      place -= 1
    }
    return found
  }

  /// The word whose phrase a title before a name belongs to: the name's head.
  private func firstAbove(_ noun: Int) -> Int {
    var place = noun
    for _ in 0..<4 {
      switch grammar.role(place) {
      case .compound, .nmod, .amod, .conj: place = grammar.head(place)
      default: return place
      }
    }
    return place
  }

  /// Adjectives of nationality before a noun.
  func demonyms(of noun: Int) -> Coordination {
    var found = Coordination.none
    for child in grammar.dependents(of: noun)
    where grammar.role(child) == .amod || grammar.role(child) == .compound {
      guard text.words[child].tag == "JJ" || Self.abbreviations.contains(text.words[child].text),
        let mention = statement.mentions.mention(at: child),
        findings.mentions[mention].words.count <= 2, text.words[child].text.first?.isUppercase == true,
        // Not "pro-Brinmarkian", "Brinmark-based".
        child == 0 || !["-", "–"].contains(text.words[child - 1].text), child + 1 < text.words.count,
        !["-", "–"].contains(text.words[child + 1].text),
        // "U.S. Senator Quill" taken for one name is no country.
        text.words[child].tag == "JJ" || findings.mentions[mention].words.count == 1
      else { continue }
      found.words.append(child)
    }
    return found
  }
}

extension RelationFinder {
  /// Names of countries that stand before a noun as adjectives do.
  static let abbreviations: Set<String> = [
    "U.S.", "US", "USA", "U.S.A.", "UK", "U.K.", "EU", "UAE", "U.A.E.",
  ]

  /// Who or what a noun of a role is said of: "Dana Quill, chair of", "Dana Quill is the chair of", "chair Dana Quill",
  /// "appointed Dana Quill chair", "serves as chair".
  func holder(of noun: Int) -> PathEnd {
    // A described person: "an Orvane official" is its own holder.
    if let mention = statement.mentions.mention(headedBy: noun),
      findings.mentions[mention].form == .description
    {
      return PathEnd(coordination: Coordination(words: [noun]), predicate: predicateBeside(noun))
    }
    let first = grammar.firstOfCoordination(noun)
    for place in first == noun ? [noun] : [noun, first] {
      let end = ownHolder(of: place, asked: noun)
      if !end.isEmpty { return end }
    }
    return .none
  }

  /// What an apposition goes with: of names side by side the one right before it, wherever the parser hangs it.
  func apposed(_ noun: Int) -> Int {
    let above = grammar.head(noun)
    let start = text.span(of: noun).lowerBound
    guard start > 1, text.words[start - 1].text == ",",
      let mention = statement.mentions.mention(at: start - 2),
      findings.mentions[mention].form == .name, findings.mentions[mention].words.upperBound == start - 1
    else { return above }
    let head = text.head(of: findings.mentions[mention].words)
    guard head != above, grammar.firstOfCoordination(head) == grammar.firstOfCoordination(above) else {
      return above
    }
    return head
  }

  /// "Dana Quill and Ruben Aldo, two former engineers": as many of the last names as the number says; without one the two
  /// where there are but two.
  private func apposedGroup(_ noun: Int) -> Coordination? {
    guard grammar.tag(noun) == "NNS" else { return nil }
    let first = grammar.firstOfCoordination(apposed(noun))
    var all = grammar.coordination(from: first)
    guard !all.isDisjunctive, !all.isNegated else { return nil }
    all.words.removeAll { $0 >= noun }
    all.words.sort()
    let names = all.words.compactMap { statement.mentions.mention(headedBy: $0) }
    guard names.count == all.words.count, names.count > 1,
      names.allSatisfy({ findings.mentions[$0].form == .name })
    else { return nil }
    let number = grammar.children(of: noun, .nummod).lazy.compactMap { Self.numbers[grammar.lower($0)] }.first
    let isBoth = grammar.dependents(of: noun).contains { grammar.lower($0) == "both" && $0 < noun }
    guard let count = number ?? (names.count == 2 || isBoth ? 2 : nil), count <= all.words.count else {
      return nil
    }
    all.words = Array(all.words.suffix(count))
    return all
  }

  private static let numbers = ["two": 2, "three": 3, "four": 4, "five": 5]

  /// The predicate noun, where the description is one.
  private func predicateBeside(_ noun: Int) -> Int? { grammar.role(noun) == .attr ? noun : nil }

  private func ownHolder(of noun: Int, asked: Int) -> PathEnd {
    func phrase(_ word: Int) -> PathEnd { PathEnd(coordination: Coordination(words: [word]), predicate: nil) }
    if asked != noun,
      statement.mentions.mention(headedBy: noun).map({ findings.mentions[$0].form == .name }) == true
    {
      // "Dana Quill and the chair of Orvane": two people, but "Dana Quill, founder and chair": one.
      return .none
    }
    if let name = nameBehind(asked) {
      // "Its lenders, Pellard and the Tide Bank, declined".
      guard grammar.tag(asked) == "NNS", grammar.role(name) == .appos, grammar.head(name) == asked else {
        return phrase(name)
      }
      return PathEnd(coordination: grammar.coordination(from: name), predicate: nil)
    }
    let above = grammar.head(noun)
    guard above != noun else { return .none }
    switch grammar.role(noun) {
    case .attr where ["be", "become", "remain"].contains(text.words[above].lemma):
      // "There is a chair" has nobody.
      guard !grammar.hasChild(of: above, .expl) else { return .none }
      return PathEnd(coordination: grammar.surfaceSubjects(of: above), predicate: noun)
    case .nsubj where grammar.isBe(above):
      // "The chair of Orvane is Dana Quill."
      guard let name = grammar.child(of: above, .attr),
        let mention = statement.mentions.mention(headedBy: name), findings.mentions[mention].form == .name
      else { return .none }
      // "The partners of Orvane are Pellard and Karvia Rail."
      let names = grammar.tag(noun) == "NNS" ? grammar.coordination(from: name) : Coordination(words: [name])
      return PathEnd(coordination: names, predicate: name)
    case .oprd where grammar.isVerbal(above):
      guard Self.appointing.contains(text.words[above].lemma) else { return .none }
      return PathEnd(coordination: grammar.objects(of: above), predicate: above)
    case .dobj where Self.appointing.contains(text.words[above].lemma):
      // "elected Dana Quill president" is parsed so at times.
      return .none
    case .appos:
      if let group = apposedGroup(noun) { return PathEnd(coordination: group, predicate: nil) }
      let above = apposed(noun)
      // The whole coordination before it is not meant: "Brinmark and Dana Quill, chair of".
      if let mention = statement.mentions.mention(headedBy: above), findings.mentions[mention].form == .name,
        noun - above <= 40
      {
        return phrase(above)
      }
      // "The Institute of Tides and Waves, part of": the apposition hangs on a word within the name.
      if let mention = statement.mentions.mention(at: above), findings.mentions[mention].form == .name,
        noun - above <= 40, findings.mentions[mention].words.upperBound == above + 1
      {
        return phrase(text.head(of: findings.mentions[mention].words))
      }
      // An apposition to another role of the same: "Dana Quill, founder, chair of".
      if grammar.role(above) == .appos, statement.mentions.mention(headedBy: grammar.head(above)) != nil {
        return phrase(grammar.head(above))
      }
      return .none
    case .pobj where grammar.lower(above) == "as":
      let verb = grammar.head(above)
      guard grammar.isVerbal(verb) else { return .none }
      let lemma = text.words[verb].lemma
      if Self.serving.contains(lemma) {
        return PathEnd(coordination: grammar.surfaceSubjects(of: verb), predicate: verb)
      }
      if Self.appointing.contains(lemma) || Self.removing.contains(lemma) {
        return PathEnd(coordination: grammar.objects(of: verb), predicate: verb)
      }
      return .none
    default: return .none
    }
  }

  /// The name that a title stands before, or that explains it: "chief executive Dana Quill", "its chief executive, Dana Quill,".
  func nameBehind(_ noun: Int) -> Int? {
    for place in [noun + 1, noun + 2] where place < text.words.count {
      guard text.words[place].sentence == text.words[noun].sentence else { return nil }
      if place == noun + 2, text.words[noun + 1].text != "," { break }
      guard let mention = statement.mentions.mention(at: place), findings.mentions[mention].form == .name,
        findings.mentions[mention].words.lowerBound == place
      else { continue }
      let head = text.head(of: findings.mentions[mention].words)
      // The parser takes a title for a second subject at times.
      let isSecondSubject =
        grammar.head(head) == grammar.head(noun) && grammar.role(head) == grammar.role(noun)
      let isTitle =
        place == noun + 1 && (text.isWord(noun, below: head) || grammar.head(head) == noun || isSecondSubject)
      let isExplained = grammar.role(head) == .appos && grammar.head(head) == noun
      if isTitle || isExplained { return head }
    }
    for child in grammar.dependents(of: noun)
    where grammar.role(child) == .appos && child > noun && child - noun <= 20 {
      if let mention = statement.mentions.mention(headedBy: child), findings.mentions[mention].form == .name {
        return child
      }
    }
    return personBehindPlace(of: noun)
  }

  /// "The governor of Brinmark, Dana Quill, welcomed": the parser takes the name for another one of the place.
  private func personBehindPlace(of noun: Int) -> Int? {
    for preposition in grammar.children(of: noun, .prep)
    where ["of", "for", "at"].contains(grammar.lower(preposition)) {
      for place in grammar.children(of: preposition, .pobj) {
        guard let owner = statement.mentions.mention(headedBy: place),
          findings.entities[findings.mentions[owner].entity].type != .person
        else { continue }
        for name in grammar.children(of: place, .appos) where name - noun <= 12 {
          guard let mention = statement.mentions.mention(headedBy: name),
            findings.mentions[mention].form == .name,
            findings.entities[findings.mentions[mention].entity].type == .person
          else { continue }
          return name
        }
      }
    }
    return nil
  }

  static let serving: Set<String> = [
    "serve", "work", "act", "continue", "remain", "resign", "retire", "step", "quit", "return", "function",
    "succeed", "replace",
    "officiate", "start", "begin", "hold", "join", "speak", "sit", "enter", "leave", "act", "retain",
  ]
  static let appointing: Set<String> = [
    "appoint", "name", "elect", "hire", "install", "choose", "select", "make", "nominate", "reelect",
    "re-elect",
    "confirm", "swear", "promote", "employ", "designate", "recruit", "reappoint", "ordain", "crown", "engage",
  ]
  static let removing: Set<String> = [
    "oust", "remove", "dismiss", "fire", "sack", "depose", "suspend",
  ]
  /// Verbs behind which a role is over.
  static let ending: Set<String> = [
    "resign", "retire", "step", "quit", "leave", "oust", "remove", "dismiss", "fire", "sack", "depose",
  ]
}
