internal import DocGraphModel

/// Entities for who pledges and is only described: "the fund", "her government".
extension PledgeFinder {
  /// An entity for who is described, not named.
  mutating func describe(_ word: Int, isNamed: Bool) -> Int? {
    var start = word
    for place in text.dependents(of: word).prefix(8)
    where place < word && word - place < 8
      && ["amod", "compound", "nummod", "nmod", "poss"].contains(dependency(place))
    {
      start = min(start, text.span(of: place).lowerBound)
    }
    while start < word,
      text.words[start].isPunctuation || ["DT", "PRP$", "POS", "PDT"].contains(text.words[start].tag)
    {
      start += 1
    }
    guard word - start < 8 else { return nil }
    let words = start..<word + 1
    if start == word, !isNamed, let known = earlier(word) ?? company(word) ?? city(word) { return known }
    let office = start == word ? domain(of: word) : nil
    let name =
      (office?.before.map { text.text(of: $0) + " " } ?? "") + text.text(of: words)
      + (office.map { " " + text.text(of: $0.behind) } ?? "")
    let key = name.lowercased()
    if let known = described[key] ?? (isNamed ? namesakes[key] : nil) {
      newMentions.append(Mention(words, isNamed ? .name : .description, entity: known))
      return known
    }
    let isGroup = !isNamed && text.words[word].tag == "NNS"
    let isPerson = PledgeWords.roles.contains(lemma(word)) && !isGroup
    var entity = FoundEntity(
      isPerson ? "person" : "organization", name.prefix(1).uppercased() + name.dropFirst(),
      kind: !isPerson && !isNamed && ["NNS", "NNPS"].contains(text.words[word].tag) ? "group" : nil,
      assurance: Assurance(
        isNamed ? 0.4 : 0.5, isNamed ? "a proper noun that pledges" : "described as what pledges"),
      isNamed: isNamed)
    if let first = text.dependents(of: word, "det", "poss").first, !isNamed, word - first < 8 {
      entity.aliases.append(Alias(text.text(of: min(first, start)..<word + 1), kind: .weak))
    }
    let place = findings.add(entity)
    described[key] = place
    newMentions.append(Mention(words, isNamed ? .name : .description, entity: place))
    return place
  }

  /// "the fund", after "the Northern Coasts Fund": the last before it that ends in the same word.
  func earlier(_ word: Int) -> Int? {
    guard text.dependents(of: word, "det").contains(where: { lower($0) == "the" }) else { return nil }
    var (low, high) = (0, findings.mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if findings.mentions[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return findings.mentions[..<low].suffix(100).last { mention in
      mention.form == .name && isAgent(mention.entity) && mention.words.contains { lower($0) == lower(word) }
    }?.entity
  }

  /// "The company", after a sentence of the paragraph with one organization as its subject.
  private func company(_ word: Int) -> Int? {
    guard PledgeWords.firms.contains(lower(word)),
      text.dependents(of: word, "det").contains(where: { lower($0) == "the" })
    else { return nil }
    let number = text.words[word].sentence
    for sentence in [number, number - 1, number - 2] where sentence >= 0 {
      guard text.sentences[sentence].block == text.sentences[number].block else { break }
      var found: Set<Int> = []
      for subject in text.sentences[sentence].words.prefix(Self.longestSentence)
      where subject < word && ["nsubj", "nsubjpass"].contains(dependency(subject)) {
        guard let mention = agentMention(at: subject) else { continue }
        let entity = findings.mentions[mention].entity
        if findings.entities[entity].type == "organization" { found.insert(entity) }
      }
      found = found.filter { !PledgeWords.notFirms.contains(findings.entities[$0].kind ?? "") }
      if found.count == 1 { return found.first }
      if found.count > 1 { return nil }
    }
    return ["company", "firm"].contains(lower(word)) ? companyInFocus : nil
  }

  /// "The city", in a text on "the mayor of Stellmark" and no other city's.
  private func city(_ word: Int) -> Int? {
    ["city", "town"].contains(lower(word))
      && text.dependents(of: word, "det").contains { lower($0) == "the" } ? cityTalkedOf : nil
  }

  /// "of Vash", of "her government" where she is "the governor of Vash", or "of justice" of "his ministry".
  private func domain(of word: Int) -> (before: Range<Int>?, behind: Range<Int>)? {
    guard let owner = text.dependents(of: word, "poss").first(where: { isPronoun($0) }),
      let titles = Self.offices[lower(word)]
    else { return nil }
    let number = text.words[owner].sentence
    let block = text.sentences[number].block
    for sentence in [number, number - 1] where sentence >= 0 && text.sentences[sentence].block == block {
      for title in text.sentences[sentence].words.prefix(Self.longestSentence)
      where title < word && titles.contains(lower(title)) {
        if let of = text.dependents(of: title, "prep").first(where: { lower($0) == "of" && $0 == title + 1 }),
          let name = text.dependents(of: of, "pobj").first, name - of < 5
        {
          // "the provincial minister of justice".
          let isAdjective = title > 0 && text.words[title - 1].tag == "JJ" && head(title - 1) == title
          return (isAdjective && lower(title - 1) != "former" ? title - 1..<title : nil, of..<name + 1)
        }
      }
    }
    return nil
  }

  private static let offices: [String: Set<String>] = [
    "ministry": ["minister"], "department": ["minister", "secretary"],
    "government": ["governor", "premier", "president", "chancellor"],
    "administration": ["governor", "president", "mayor"],
  ]

  /// Whether a speaker's word binds somebody: it is the same, or the speaker leads, represents or works for it, or
  /// holds an office.
  func speaks(_ speaker: Int, _ speakerWord: Int, for maker: Int, _ makerWord: Int) -> Bool {
    if speaker == maker || spokesmen.contains(Pair(person: speaker, whole: maker)) { return true }
    // "her company", "its government".
    if text.dependents(of: makerWord, "poss").contains(where: { isPronoun($0) }) { return true }
    // "Her office said that the city will …"
    if lower(speakerWord) == "office", !text.dependents(of: speakerWord, "poss").isEmpty,
      isGoverning(makerWord)
    {
      return true
    }
    if officers.contains(speaker), findings.entities[maker].type == "organization",
      !findings.entities[maker].name.lowercased().split(separator: " ").contains(where: {
        ["government", "administration", "ministry", "parliament", "city"].contains($0)
      })
    {
      return true
    }
    let span = text.span(of: speakerWord)
    let hasOffice = span.prefix(20).contains { PledgeWords.roles.contains(lower($0)) }
    // "its rector", "the mayor", of what is talked about.
    return hasOffice
  }
}
