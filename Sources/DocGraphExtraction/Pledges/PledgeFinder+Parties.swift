internal import DocGraphModel

/// Who makes a pledge, and to whom.
extension PledgeFinder {
  static let agentTypes: Set<String> = ["organization", "person", "place"]

  func isAgent(_ entity: Int) -> Bool { Self.agentTypes.contains(findings.entities[entity].type.rawValue) }

  /// The entities that a noun or pronoun and what is coordinated with it stand for.
  ///
  /// - Parameter mayName: Whether a proper noun without an entity makes one.
  mutating func parties(at word: Int, mayName: Bool = false) -> [Int] {
    var result: [Int] = []
    var open = [word]
    let covered = mentions.mention(at: word).map { findings.mentions[$0].words } ?? word..<word
    var count = 0
    while let next = open.popLast(), count < 20 {
      count += 1
      if !result.isEmpty, isRest(next) { continue }
      if let party = party(at: next, mayName: mayName), !result.contains(party) { result.append(party) }
      open += text.dependents(of: next, "conj").reversed().filter {
        !covered.contains($0) && !text.words[$0].isVerb
      }
    }
    return result
  }

  /// "Tamsin, Greyford and eleven more countries": who they are nobody says.
  private func isRest(_ word: Int) -> Bool {
    text.words[word].tag == "NNS" && agentMention(at: word) == nil
      && text.span(of: word).prefix(6).contains {
        ["more", "other", "others", "further"].contains(lower($0))
      }
  }

  mutating func party(at word: Int, mayName: Bool = false) -> Int? {
    let entry = text.words[word]
    if Self.firstPerson.contains(entry.lower) { return speaker(at: word) }
    // Who is spoken to is nobody that the text names.
    if Self.secondPerson.contains(entry.lower) { return nil }
    if Self.relatives.contains(entry.lower), let antecedent = antecedent(of: word) {
      return party(at: antecedent, mayName: mayName)
    }
    if isPronoun(word), let known = sayer(at: word) { return known }
    // "As part of Blue Bay | the federation has agreed": no apposition where the federation has a name of its own.
    if entry.dependency == "appos", entry.tag == "NN", let known = earlier(word) { return known }
    if let mention = agentMention(at: word) { return findings.mentions[mention].entity }
    // A name at the start that the tagger took for another word.
    if !entry.isNoun, !isPronoun(word), ["nsubj", "nsubjpass"].contains(entry.dependency),
      entry.text.first?.isUppercase ?? false, let known = shortNames[entry.lower]
    {
      return known
    }
    // "the city of Vessby"
    for of in text.dependents(of: word, "prep") where lower(of) == "of" && entry.tag == "NN" {
      if PledgeWords.governing.contains(entry.lemma),
        [
          "city", "town", "state", "republic", "kingdom", "government", "county", "province", "district",
          "country",
        ].contains(entry.lemma),
        let name = text.dependents(of: of, "pobj").first, text.words[name].isProperNoun,
        let mention = agentMention(at: name)
      {
        return findings.mentions[mention].entity
      }
    }
    if isPronoun(word) { return antecedentOfPronoun(word) }
    if entry.tag.hasPrefix("NNP") {
      return mayName || isActor(word) || PledgeWords.governing.contains(entry.lower)
        ? describe(word, isNamed: true) : nil
    }
    for name in text.dependents(of: word, "appos") where text.words[name].isProperNoun {
      if let mention = agentMention(at: name) { return findings.mentions[mention].entity }
    }
    if isActor(word) || PledgeWords.roles.contains(entry.lemma) { return describe(word, isNamed: false) }
    return nil
  }

  private static let secondPerson: Set<String> = ["you", "your", "yours", "yourself", "yourselves"]
  static let firstPerson: Set<String> = ["we", "i", "our", "my", "us", "ourselves"]
  /// The tagger takes unknown names for pronouns at times.
  func isPronoun(_ word: Int) -> Bool {
    text.words[word].tag.hasPrefix("PRP") && Self.pronouns.contains(lower(word))
  }

  static let pronouns: Set<String> = [
    "i", "we", "you", "he", "she", "it", "they", "him", "her", "them", "us", "me", "my", "our", "your", "his",
    "its",
    "their", "itself", "himself", "herself", "themselves", "ourselves", "myself", "mine", "ours", "theirs",
  ]

  static let relatives: Set<String> = ["which", "who", "that", "whose"]

  func isActor(_ word: Int) -> Bool {
    PledgeWords.actors.contains(lemma(word)) || PledgeWords.actors.contains(lower(word))
  }

  /// The mention of an agent that a word heads, or a name that holds it.
  func agentMention(at word: Int) -> Int? {
    guard let mention = mentions.mention(at: word), isAgent(findings.mentions[mention].entity) else {
      return nil
    }
    let found = findings.mentions[mention]
    // Within "SCO members" the name alone is not who acts.
    guard text.head(of: found.words) == word || found.form != .name || text.words[word].isProperNoun
    else { return nil }
    return mention
  }

  private func antecedent(of relative: Int) -> Int? {
    let verb = head(relative)
    guard dependency(verb) == "relcl", head(verb) < relative else { return nil }
    return head(verb)
  }

  /// "Varn said she would", "the trust supports it and said it would": whoever else was talked of before.
  private mutating func sayer(at pronoun: Int) -> Int? {
    let verb = head(pronoun)
    let saying = head(verb)
    guard dependency(pronoun) == "nsubj", dependency(verb) == "ccomp", saying < verb,
      PledgeWords.saying.contains(lemma(saying)), ["he", "she", "it"].contains(lower(pronoun)),
      let subject = text.dependents(of: saying, "nsubj").first
        ?? subjectBefore(saying),
      subject < pronoun, !isPronoun(subject), !isItsOwn(subject), !isOutsideQuotation(pronoun, subject),
      let party = party(at: subject)
    else { return nil }
    // Of a person "it" is somebody else's, unless a firm was taken for one.
    let isPerson = isPerson(party)
    if isThing(pronoun), isPerson {
      return findings.entities[party].name.contains(" ") && dependency(saying) == "conj" ? party : nil
    }
    return isPerson || isThing(pronoun) ? party : nil
  }

  /// Who "it" or "they" is: the subject of what it says or of the clause before.
  private mutating func antecedentOfPronoun(_ word: Int) -> Int? {
    if let charge = charge(over: word), dependency(word) == "poss" {
      return charge.accused.flatMap { isPronoun($0) ? nil : party(at: $0, mayName: true) }
    }
    var place = head(word)
    var fallback: Int?
    for _ in 0..<8 {
      let above = head(place)
      if above == place { break }
      if let subject = text.dependents(of: above, "nsubj", "nsubjpass").first, subject != word,
        head(subject) != place,
        !isPronoun(subject), !isItsOwn(subject), !isOutsideQuotation(word, subject),
        let party = party(at: subject)
      {
        if !isThing(word) || findings.entities[party].type != "person" { return party }
        // Unless the recognizer took a firm for a person.
        if PledgeWords.saying.contains(lemma(above)), subject < word { fallback = fallback ?? party }
      }
      place = above
    }
    // A subject before it in the sentence, or that of the sentence before in the same paragraph.
    let number = text.words[word].sentence
    for sentence in [number, number - 1] where sentence >= 0 {
      guard text.sentences[sentence].block == text.sentences[number].block else { break }
      let words = text.sentences[sentence].words
      for subject in words.suffix(400)
      where subject < word
        && ["nsubj", "nsubjpass"].contains(dependency(subject)) && !isPronoun(subject)
        && !text.words[subject].tag.hasPrefix("W")
      {
        if let mention = agentMention(at: subject) {
          let entity = findings.mentions[mention].entity
          let isPerson = findings.entities[entity].type == "person"
          let wantsPerson = ["he", "she", "his", "her"].contains(lower(word))
          if wantsPerson == isPerson { return entity }
          // A person whom nothing marked as one.
          if wantsPerson, PledgeWords.saying.contains(lemma(head(subject))) { fallback = fallback ?? entity }
        } else if isActor(subject) {
          return describe(subject, isNamed: false)
        }
      }
    }
    return fallback
  }

  /// "its director, Otto Lind": somebody else than "it".
  private func isItsOwn(_ subject: Int) -> Bool {
    text.span(of: subject).prefix(12).contains { ["its", "their"].contains(lower($0)) }
  }

  /// Within a quotation "they" are others than who is quoted.
  private func isOutsideQuotation(_ pronoun: Int, _ subject: Int) -> Bool {
    let between = pronoun < subject ? pronoun..<subject : subject..<pronoun
    return between.count < 200 && between.contains { text.words[$0].isQuote }
  }

  private func isThing(_ pronoun: Int) -> Bool { ["it", "its", "itself"].contains(lower(pronoun)) }

  /// Who says "we" there: the speaker of the quotation, or whoever the document is by.
  private mutating func speaker(at word: Int) -> Int? {
    var place = head(word)
    for _ in 0..<8 {
      let above = head(place)
      if above == place { break }
      if PledgeWords.saying.contains(lemma(above)), let subject = text.dependents(of: above, "nsubj").first,
        !Self.firstPerson.contains(lower(subject))
      {
        return party(at: subject).map { organization(of: $0, for: word) }
      }
      place = above
    }
    let number = text.words[word].sentence
    let block = text.sentences[number].block
    for sentence in [number + 1, number - 1, number + 2, number - 2]
    where text.sentences.indices.contains(sentence) && text.sentences[sentence].block == block
      && isQuoted(number)
    {
      for verb in text.sentences[sentence].words.prefix(200) where PledgeWords.saying.contains(lemma(verb)) {
        if text.words[verb].isVerb, let subject = text.dependents(of: verb, "nsubj").first,
          !Self.firstPerson.contains(lower(subject)), let mention = agentMention(at: subject)
        {
          return organization(of: findings.mentions[mention].entity, for: word)
        }
      }
    }
    // Somebody is quoted, and nothing says who.
    let words = text.sentences[number].words
    guard text.document.blocks[block].role != .quotation,
      !words.prefix(Self.longestSentence).contains(where: { text.words[$0].isQuote })
    else { return nil }
    return author()
  }

  /// Whether a sentence stands in a paragraph, or near in it, that has quotation marks: elsewhere "we" is the author.
  private func isQuoted(_ number: Int) -> Bool {
    let block = text.sentences[number].block
    if text.document.blocks[block].role == .quotation { return true }
    return (max(0, number - 4)..<min(text.sentences.count, number + 5)).contains { sentence in
      text.sentences[sentence].block == block
        && text.sentences[sentence].words.prefix(Self.longestSentence).contains { text.words[$0].isQuote }
    }
  }

  /// "We" of who leads or represents an organization is the organization.
  private func organization(of speaker: Int, for word: Int) -> Int {
    ["i", "my"].contains(lower(word)) ? speaker : ledBy[speaker] ?? speaker
  }

  /// The organization whose document it is, if it says so.
  private mutating func author() -> Int? {
    guard let publisher = text.document.publisher, !publisher.isEmpty else { return nil }
    let lower = publisher.lowercased()
    if let known = findings.entities.firstIndex(where: {
      $0.name.lowercased() == lower || $0.aliases.contains { $0.text.lowercased() == lower }
    }) {
      return known
    }
    if let known = described[lower] { return known }
    let entity = findings.add(
      FoundEntity("organization", publisher, assurance: Assurance(0.6, "the document's publisher")))
    described[lower] = entity
    return entity
  }
}
