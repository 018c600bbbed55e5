internal import DocGraphModel

extension RelationFinder {
  /// An end of a relation: a mention, and the predicate noun over which it was found: "Orvane is a company based in".
  struct End {
    var mention: Int
    var predicate: Int?
  }

  /// The mentions that words stand for, each once.
  func ends(_ coordination: Coordination) -> [End] {
    var ends: [End] = []
    for word in coordination.words.prefix(Self.endLimit).flatMap(withNames) {
      guard let end = end(at: word), !ends.contains(where: { $0.mention == end.mention }) else { continue }
      ends.append(end)
      for other in joined(word, findings.mentions[end.mention].words) where ends.count < Self.endLimit {
        if !ends.contains(where: { $0.mention == other }) { ends.append(End(mention: other)) }
      }
    }
    return ends
  }

  /// "The towns of Karvia and Ostovia" are Karvia and Ostovia, "the state of Brinmark" is Brinmark.
  private func withNames(_ word: Int) -> [Int] {
    guard Self.communities.contains(grammar.lemma(word)), statement.mentions.mention(at: word) == nil else {
      return [word]
    }
    let names = behind("of", word).words.filter {
      statement.mentions.mention(headedBy: $0).map(isPlace) ?? false
    }
    return names.isEmpty ? [word] : names
  }

  /// What stands before the name of a place as what it is.
  static let communities: Set<String> = [
    "city", "town", "village", "state", "republic", "kingdom", "province", "region", "county", "country",
    "municipality", "canton",
  ]

  /// "Orvane Systems and Karvia Rail" hangs as one name on "Rail" for the parser at times: the mentions before the "and".
  private func joined(_ word: Int, _ words: Range<Int>) -> [Int] {
    grammar.dependents(of: word).compactMap { child in
      guard grammar.role(child) == .nmod || grammar.role(child) == .compound, !words.contains(child),
        grammar.dependents(of: child).contains(where: { grammar.role($0) == .conj && words.contains($0) })
      else { return nil }
      return statement.mentions.mention(headedBy: child)
    }
  }

  private func end(at word: Int) -> End? {
    if let mention = statement.mention(for: word) {
      guard isWhole(word, findings.mentions[mention].words) else { return nil }
      return End(mention: mention)
    }
    if let mention = named(by: word) { return End(mention: mention) }
    // "Orvane, a bank based in": what a plain noun is said of.
    guard text.words[word].tag.hasPrefix("NN") else { return nil }
    // "A politician and writer, educated at": one person.
    let first = grammar.firstOfCoordination(word)
    let place = first != word && [.attr, .appos].contains(grammar.role(first)) ? first : word
    let above = grammar.head(place)
    switch grammar.role(place) {
    case .compound, .nmod:
      // "The Tianjin-based company Orvane".
      guard let name = nameBehind(word) else { return nil }
      return statement.mentions.mention(headedBy: name).map { End(mention: $0) }
    case .appos:
      return statement.mentions.mention(headedBy: apposed(place)).map { End(mention: $0) }
    case .attr where grammar.isBe(above) && !grammar.hasChild(of: above, .expl):
      let subjects = grammar.surfaceSubjects(of: above).words
      guard subjects.count == 1, let mention = statement.mentions.mention(headedBy: subjects[0]) else {
        return nil
      }
      return End(mention: mention, predicate: place)
    default: return nil
    }
  }

  /// "The Sunfield brand" is Sunfield.
  private func named(by noun: Int) -> Int? {
    guard noun > 0, Self.kinds.contains(grammar.lower(noun)), text.words[noun].tag == "NN",
      let mention = statement.mentions.mention(at: noun - 1), findings.mentions[mention].form == .name,
      findings.mentions[mention].words.upperBound == noun,
      findings.entities[findings.mentions[mention].entity].type == .organization,
      [.compound, .nmod].contains(grammar.role(text.head(of: findings.mentions[mention].words)))
    else { return nil }
    return mention
  }

  /// Nouns that add to a name before them only of what kind it is.
  private static let kinds: Set<String> = [
    "brand", "company", "group", "firm", "chain", "label", "newspaper", "network", "airline", "bank",
    "brokerage",
  ]

  /// Whether a word speaks for a mention: not where the mention stands before another noun that is meant.
  private func isWhole(_ word: Int, _ words: Range<Int>) -> Bool {
    words.contains(word) || words.lowerBound > word
  }
}
