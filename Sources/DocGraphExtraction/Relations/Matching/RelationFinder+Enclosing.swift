internal import DocGraphModel

extension RelationFinder {
  /// Places with those that they are said to lie in: "Lakefield, Ontario", "Gogebic County in Michigan".
  func chained(_ places: Coordination) -> Coordination {
    var result = throughCollectives(places)
    // "in Lakefield, Ontario, and at": what is no place is of another list.
    result.words = result.words.filter { statement.mentions.mention(headedBy: $0).map(isPlace) ?? false }
    var next = 0
    while next < result.words.count, result.words.count < Self.endLimit {
      let word = result.words[next]
      next += 1
      guard let mention = statement.mentions.mention(headedBy: word), isPlace(mention) else { continue }
      var inner = behindComma(word)
      if inner.words.isEmpty { inner = throughCollectives(behind("in", word)) }
      result.formUnion(inner)
      result.formUnion(enclosing(mention))
    }
    return result
  }

  /// Where a place is said to lie by the words right behind it: "Gogebic County in the U.S. state of Michigan", "Zabel, within
  /// Orel County", "the Saltmere hills of eastern Brinmark", "Angleton, Texas (Brinmark)",
  /// "Tianjin, north China".
  ///
  /// The parser hangs these places on whatever stands before.
  func enclosing(_ mention: Int) -> Coordination {
    let sentence = text.sentences[text.words[findings.mentions[mention].words.lowerBound].sentence].words
    var place = findings.mentions[mention].words.upperBound
    func lower(_ place: Int) -> String { place < sentence.upperBound ? text.words[place].lower : "" }
    // "The Lazio region of".
    if Self.regions.contains(lower(place)) { place += 1 }
    if lower(place) == "(" {
      let inside = inParentheses(text.head(of: findings.mentions[mention].words))
      if let head = inside.words.first, let other = statement.mentions.mention(headedBy: head), isPlace(other)
      {
        return rank(other) ?? 0 > 1 && isWithin(mention, other) ? inside : .none
      }
      return .none
    }
    let hasComma = lower(place) == ","
    if hasComma { place += 1 }
    let preposition = lower(place)
    let hasPreposition = preposition == "in" || preposition == "within" || preposition == "of"
    guard hasPreposition || hasComma else { return .none }
    if hasPreposition { place += 1 }
    if hasPreposition, lower(place) == "the" { place += 1 }
    let start = place
    while place - start < 4, Self.directions.contains(lower(place)) || lower(place) == "-" { place += 1 }
    let hasDirection = place > start
    // "Tianjin, north China".
    guard hasPreposition || hasDirection else { return .none }
    var found = Coordination.none
    // "The U.S. state of Michigan", "the region of Apulia".
    if let adjective = statement.mentions.mention(at: place), isPlace(adjective),
      Self.collectives.contains(lower(findings.mentions[adjective].words.upperBound)),
      lower(findings.mentions[adjective].words.upperBound + 1) == "of"
    {
      found.words.append(text.head(of: findings.mentions[adjective].words))
      place = findings.mentions[adjective].words.upperBound
    }
    var hasCollective = false
    for _ in 0..<2 where ["NN", "JJ"].contains(place < sentence.upperBound ? text.words[place].tag : "") {
      if Self.collectives.contains(lower(place)) || lower(place) == "administrative" {
        hasCollective = hasCollective || Self.collectives.contains(lower(place))
        place += 1
      }
    }
    if hasCollective, lower(place) == "of" { place += 1 }
    // "The port of Lowgate" is no place in another.
    guard preposition != "of" || hasDirection || (hasCollective && !hasComma) else { return .none }
    guard place < sentence.upperBound, let other = statement.mentions.mention(at: place), isPlace(other),
      findings.mentions[other].words.lowerBound == place, findings.mentions[other].form == .name,
      isWithin(mention, other)
    else { return .none }
    let end = findings.mentions[other].words.upperBound
    // "In Karvia, in Ostovia and in Brinmark": a list.
    if hasComma,
      ["and", "or", "&"].contains(lower(end)) || lower(end) == "," && ["and", "or"].contains(lower(end + 1))
    {
      return .none
    }
    found.words.append(text.head(of: findings.mentions[other].words))
    return found
  }

  /// Whether one place may lie in another, as far as their kinds say.
  private func isWithin(_ one: Int, _ other: Int) -> Bool {
    guard findings.mentions[one].entity != findings.mentions[other].entity else { return false }
    switch (rank(one), rank(other)) {
    // "China in Africa" lies elsewhere. A village may lie in a district.
    case (let small?, let large?): return small < 5 && (small < large || small == 1 && large == 1)
    case (let small?, nil): return small < 5
    default: return true
    }
  }

  /// What may stand behind a place's name as a part of it.
  private static let regions: Set<String> = [
    "region", "province", "state", "county", "district", "area", "voivodeship", "prefecture", "canton",
    "territory", "department", "peninsula", "valley", "hills", "coast",
  ]

  /// Where in a place: of north to south and so on.
  private static let directions: Set<String> = [
    "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west", "northeastern",
    "northwestern", "southeastern", "southwestern", "northeast", "northwest", "southeast", "southwest", "far",
    "upper", "lower",
  ]

  /// "Geneva, Switzerland": the next name behind a comma, unless the two are of a list.
  func behindComma(_ word: Int) -> Coordination {
    guard let mention = statement.mentions.mention(headedBy: word) else { return .none }
    let end = findings.mentions[mention].words.upperBound
    guard end + 1 < text.words.count, text.words[end].text == ",",
      text.words[end].sentence == text.words[word].sentence,
      let next = statement.mentions.mention(at: end + 1),
      findings.mentions[next].words.lowerBound == end + 1, findings.mentions[next].form == .name
    else { return .none }
    let words = findings.mentions[next].words
    let head = text.head(of: words)
    if isPlace(mention) {
      // More than three are a list, whatever joins them.
      guard isPlace(next), placesInRow(at: mention) <= 3 else { return .none }
    }
    switch (rank(mention), rank(next)) {
    case (let one?, let other?) where one >= other: return .none
    case (_?, let other?) where other > 2: return isListed(next) ? .none : Coordination(words: [head])
    default: break
    }
    guard grammar.role(head) != .nsubj, grammar.role(head) != .nsubjpass else { return .none }
    // Lists have "and"; to the parser a chain may be one without it.
    let after = words.upperBound
    if after < text.words.count, ["and", "or", "&"].contains(text.words[after].lower) { return .none }
    if after + 1 < text.words.count, text.words[after].text == ",",
      ["and", "or"].contains(text.words[after + 1].lower),
      after + 2 < text.words.count, statement.mentions.mention(at: after + 2) != nil
    {
      return .none
    }
    let list = grammar.coordination(from: grammar.firstOfCoordination(word)).words
    if list.contains(where: { item in grammar.dependents(of: item).contains { grammar.role($0) == .cc } }) {
      return .none
    }
    return Coordination(words: [head])
  }

  /// Whether a place is joined by "and" to another of its size: "Eastern Europe, Poland and Ostovia" is a list, "Bergen, Norway
  /// and Malmö, Sweden" is none.
  private func isListed(_ mention: Int) -> Bool {
    var place = findings.mentions[mention].words.upperBound
    if place + 1 < text.words.count, text.words[place].text == "," { place += 1 }
    guard place + 1 < text.words.count, ["and", "or", "&"].contains(text.words[place].lower),
      let other = statement.mentions.mention(at: place + 1), isPlace(other)
    else { return false }
    guard let size = rank(other) else {
      let end = findings.mentions[other].words.upperBound
      return end >= text.words.count || text.words[end].text != ","
    }
    return size == rank(mention)
  }

  func isPlace(_ mention: Int) -> Bool {
    schema.isType(findings.entities[findings.mentions[mention].entity].type, a: .place)
  }

  /// How many places stand in a row around one, with commas between; counted up to five.
  private func placesInRow(at mention: Int) -> Int {
    func isJoined(_ one: Int, _ other: Int) -> Bool {
      guard findings.mentions.indices.contains(one), findings.mentions.indices.contains(other), isPlace(one),
        isPlace(other)
      else { return false }
      let end = findings.mentions[one].words.upperBound
      guard end < text.words.count, text.words[end].text == "," else { return false }
      let start = findings.mentions[other].words.lowerBound
      // "and the last", "the second" too.
      return start > end && start - end <= 3
        && (end + 1..<start).allSatisfy { ["DT", "CC"].contains(text.words[$0].tag) }
    }
    var first = mention
    var last = mention
    while last - first < 4, isJoined(first - 1, first) { first -= 1 }
    while last - first < 4, isJoined(last, last + 1) { last += 1 }
    return last - first + 1
  }

  /// How large a place is by its kind: a country more than a region of it.
  func rank(_ mention: Int) -> Int? {
    let entity = findings.entities[findings.mentions[mention].entity]
    switch entity.kind {
    case "continent": return 6
    case "country": return 5
    case "region":
      // A county lies in a state.
      return Self.counties.contains(where: entity.name.lowercased().contains) ? 3 : 4
    case "city": return 2
    case "village", "district": return 1
    default: return nil
    }
  }

  private static let counties = ["county", "district", "municipality", "township", "parish"]

  /// "Orvane Systems (Tianjin)": the only thing between parentheses.
  func inParentheses(_ word: Int) -> Coordination {
    guard let mention = statement.mentions.mention(headedBy: word) else { return .none }
    let end = findings.mentions[mention].words.upperBound
    guard end + 2 < text.words.count, text.words[end].text == "(",
      let next = statement.mentions.mention(at: end + 1)
    else { return .none }
    let words = findings.mentions[next].words
    guard words.lowerBound == end + 1, words.upperBound < text.words.count,
      text.words[words.upperBound].text == ")"
    else { return .none }
    return Coordination(words: [text.head(of: words)])
  }
}
