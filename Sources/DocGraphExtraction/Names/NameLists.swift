/// Names in a row: "Skerrow, Maren and the Kesh Islands". What one of them is, the others are.
struct NameLists {
  let text: ParsedDocument
  let lexicon = NounLexicon.english

  /// Places of spans that are one list, with the sense of the noun that it ends with or begins with, if it has one.
  struct List {
    var spans: [Int]
    var sense: NounLexicon.Sense?
    var noun: String?
  }

  /// All lists of two names and more, and single names that a noun introduces.
  ///
  /// - Complexity: O(spans), a constant number of words looked at between two.
  func lists(of spans: [NameSpan]) -> [List] {
    var lists: [List] = []
    var start = 0
    while start < spans.count {
      var end = start
      var isJoined = false
      while end + 1 < spans.count, !isModifier(spans[end].words),
        let gap = gap(spans[end].words, spans[end + 1].words)
      {
        isJoined = isJoined || gap
        end += 1
      }
      let isWhole = !isModifier(spans[end].words)
      var list = List(spans: Array(start..<(isWhole || end == start ? end + 1 : end)))
      if let last = ending(spans[end].words) {
        (list.noun, list.sense) = last
        isJoined = true
      } else if let first = introduction(spans[start].words) {
        (list.noun, list.sense) = first
      }
      if isJoined && list.spans.count > 1 || list.sense != nil { lists.append(list) }
      start = end + 1
    }
    return lists
  }

  /// "Maren" of "the Ports Agency and the Maren city council": what it belongs to is in the list, and not it.
  private func isModifier(_ words: Range<Int>) -> Bool {
    let head = text.words[text.head(of: words)]
    return ["compound", "nmod", "amod", "poss"].contains(head.dependency) && head.head >= words.upperBound
  }

  /// Whether "and" or "or" stands between two spans; nil where more than that and a comma does.
  private func gap(_ left: Range<Int>, _ right: Range<Int>) -> Bool? {
    guard right.lowerBound - left.upperBound < 4, left.upperBound < right.lowerBound,
      text.words[left.lowerBound].sentence == text.words[right.lowerBound].sentence
    else { return nil }
    var isJoined = false
    for place in left.upperBound..<right.lowerBound {
      switch text.words[place].lower {
      case "and", "or", "&": isJoined = true
      case ",": break
      case "the": if place == left.upperBound { return nil }
      default: return nil
      }
    }
    return isJoined
  }

  /// "and eleven more countries".
  private func ending(_ words: Range<Int>) -> (String, NounLexicon.Sense)? {
    var place = words.upperBound
    let end = min(place + 7, text.sentences[text.words[words.lowerBound].sentence].words.upperBound)
    if place < end, text.words[place].lower == "," { place += 1 }
    guard place < end, ["and", "or"].contains(text.words[place].lower) else { return nil }
    var isOthers = false
    for word in place + 1..<max(place + 1, end) {
      let found = text.words[word]
      if found.isPunctuation || found.isVerb { return nil }
      if ["other", "more", "several", "many", "further"].contains(found.lower) { isOthers = true }
      if found.tag == "NNS" {
        guard isOthers, let sense = lexicon.sense(of: found.lower) else { return nil }
        return (found.lower, sense)
      }
    }
    return nil
  }

  /// "banks such as", "companies like", "towns including".
  private func introduction(_ words: Range<Int>) -> (String, NounLexicon.Sense)? {
    let limit = text.sentences[text.words[words.lowerBound].sentence].words.lowerBound
    var place = words.lowerBound - 1
    if place >= limit, text.words[place].lower == "the" { place -= 1 }
    guard place > limit else { return nil }
    switch text.words[place].lower {
    case "as":
      place -= 1
      guard text.words[place].lower == "such" else { return nil }
    case "like", "including": break
    // "groups, among them".
    case "them":
      place -= 1
      guard text.words[place].lower == "among" else { return nil }
    // "the towns of Maren, Oswin and Tern".
    case "of":
      guard text.words[place - 1].tag == "NNS",
        case .place? = lexicon.sense(of: text.words[place - 1].lower), place - 1 > limit,
        text.words[words.lowerBound - 1].lower == "of"
      else { return nil }
    default: return nil
    }
    place -= 1
    if place >= limit, text.words[place].isPunctuation { place -= 1 }
    guard place >= limit, ["NNS", "NN"].contains(text.words[place].tag),
      let sense = lexicon.sense(of: text.words[place].lower)
    else { return nil }
    return (text.words[place].lower, sense)
  }
}
