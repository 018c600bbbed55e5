internal import DocGraphModel

/// What stands for a name: pronouns and descriptions, linked only where nothing else can be meant.
struct References {
  let text: ParsedDocument
  var notes: EntityNotes
  /// The name mentions of each sentence, in order.
  private var mentionsOfSentence: [[Mention]]
  /// Whether a word is within quotation marks, where others may be spoken of than around them.
  private var isQuoted: [Bool]

  init(_ findings: DocumentFindings, _ notes: EntityNotes) {
    text = findings.text
    self.notes = notes
    mentionsOfSentence = Array(repeating: [], count: findings.text.sentences.count)
    isQuoted = Self.quotations(of: findings.text)
    for mention in findings.mentions {
      mentionsOfSentence[findings.text.words[mention.words.lowerBound].sentence].append(mention)
    }
  }

  private static func quotations(of text: ParsedDocument) -> [Bool] {
    var isQuoted = [Bool](repeating: false, count: text.words.count)
    var block = -1
    var isOpen = false
    for sentence in text.sentences {
      if sentence.block != block { (block, isOpen) = (sentence.block, false) }
      for word in sentence.words {
        switch text.words[word].text {
        case "“": isOpen = true
        case "”": isOpen = false
        case "\"", "''", "``": isOpen.toggle()
        default: break
        }
        isQuoted[word] = isOpen
      }
    }
    return isQuoted
  }

  /// - Complexity: O(words + references · names of two sentences).
  mutating func add(to findings: inout DocumentFindings) {
    for sentence in text.sentences.indices {
      // Of a list of hundreds of names nobody is meant for sure.
      guard (max(0, sentence - 2)...sentence).allSatisfy({ mentionsOfSentence[$0].count < 100 }) else {
        continue
      }
      var found: [Mention] = []
      for word in text.sentences[sentence].words {
        guard let mention = pronoun(word, sentence, findings) ?? description(word, sentence, findings) else {
          continue
        }
        found.append(mention)
        mentionsOfSentence[sentence].append(mention)
      }
      findings.mentions += found
    }
  }

  // MARK: Pronouns

  private static let personal: [String: Gender] = [
    "he": .male, "him": .male, "his": .male, "himself": .male, "she": .female, "her": .female,
    "herself": .female, "hers": .female,
  ]

  private mutating func pronoun(_ word: Int, _ sentence: Int, _ findings: DocumentFindings) -> Mention? {
    let lower = text.words[word].lower
    guard text.words[word].tag.hasPrefix("PRP") else { return nil }
    if let gender = Self.personal[lower] {
      guard let entity = person(before: word, gender, sentence, findings) else { return nil }
      if notes.genders[entity] == .unknown { notes.genders[entity] = gender }
      return Mention(word..<word + 1, .pronoun, entity: entity)
    }
    guard lower == "its" else { return nil }
    // "its" means the subject of its clause where that is an organization or a place and no other thing is.
    let candidates = distinct(
      mentionsOfSentence[sentence].filter { $0.words.upperBound <= word && $0.form != .pronoun }
    ) {
      findings.entities[$0].type != .person
    }
    guard candidates.count == 1, let only = candidates.first, isSubject(only),
      subjects(before: word, sentence) == 1
    else { return nil }
    return Mention(word..<word + 1, .pronoun, entity: only.entity)
  }

  /// The one person whom a pronoun can mean: of this sentence, else of the one before, else of the one before that.
  private func person(before word: Int, _ gender: Gender, _ sentence: Int, _ findings: DocumentFindings)
    -> Int?
  {
    for distance in 0..<3 where sentence >= distance {
      let place = sentence - distance
      guard text.sentences[place].block == text.sentences[sentence].block || distance == 1 else { return nil }
      let said = mentionsOfSentence[place].filter {
        $0.words.upperBound <= word && isQuoted[$0.words.lowerBound] == isQuoted[word]
      }
      let people = distinct(said) { findings.entities[$0].type == .person && fits($0, gender) }
      if people.isEmpty { continue }
      if people.count == 1 { return people[0].entity }
      // Of several the one subject, if no other is known to fit better.
      let subjects = people.filter(isSubject)
      let entities = Set(subjects.map(\.entity))
      return entities.count == 1 ? subjects.first?.entity : nil
    }
    return protagonist(before: word, gender, sentence, findings)
  }

  /// How many sentences back the one whom a text is about was the subject at most.
  private static let reach = 6

  /// "She" at the head of a sentence, where nobody near is meant: the person whom the text begins with, in the words of an
  /// encyclopedia, as long as no other of that gender was a subject since.
  private func protagonist(before word: Int, _ gender: Gender, _ sentence: Int, _ findings: DocumentFindings)
    -> Int?
  {
    guard text.words[word].dependency == "nsubj" || text.words[word].dependency == "nsubjpass",
      !isQuoted[word], (word - text.sentences[sentence].words.lowerBound) <= 8,
      let hero = firstSubject(findings), notes.genders[hero] == gender
    else { return nil }
    for place in (max(0, sentence - Self.reach)..<sentence).reversed() {
      let people = mentionsOfSentence[place].filter {
        findings.entities[$0.entity].type == .person && fits($0.entity, gender)
          && !isQuoted[$0.words.lowerBound]
      }
      if people.contains(where: { $0.entity != hero && isSubject($0) }) { return nil }
      if people.contains(where: { $0.entity == hero && isSubject($0) }) { return hero }
    }
    return nil
  }

  /// The person who is the subject of the text's first sentence that has one, if it says what that person is or was.
  private func firstSubject(_ findings: DocumentFindings) -> Int? {
    for place in text.sentences.indices.prefix(3) {
      for mention in mentionsOfSentence[place]
      where mention.form == .name && findings.entities[mention.entity].type == .person && isSubject(mention) {
        let verb = text.words[text.head(of: mention.words)].head
        return text.words[verb].lemma == "be" ? mention.entity : nil
      }
    }
    return nil
  }

  private func fits(_ entity: Int, _ gender: Gender) -> Bool {
    notes.genders[entity] == gender || notes.genders[entity] == .unknown
  }

  /// One mention for each entity, its subject where it has one.
  private func distinct(_ mentions: [Mention], where fits: (Int) -> Bool) -> [Mention] {
    var best: [Mention] = []
    for mention in mentions where fits(mention.entity) {
      if let place = best.firstIndex(where: { $0.entity == mention.entity }) {
        if isSubject(mention) { best[place] = mention }
      } else if best.count < 8 {
        best.append(mention)
      }
    }
    return best
  }

  private func isSubject(_ mention: Mention) -> Bool {
    ["nsubj", "nsubjpass"].contains(text.words[text.head(of: mention.words)].dependency)
  }

  /// How many subjects a sentence has before a word.
  private func subjects(before word: Int, _ sentence: Int) -> Int {
    (text.sentences[sentence].words.lowerBound..<word).prefix(60).count {
      ["nsubj", "nsubjpass"].contains(text.words[$0].dependency)
        && !["who", "which", "that"].contains(text.words[$0].lower)
    }
  }

  // MARK: Descriptions

  /// "the company", where one company was named in this sentence or the two before.
  private func description(_ word: Int, _ sentence: Int, _ findings: DocumentFindings) -> Mention? {
    let noun = text.words[word]
    guard word > text.sentences[sentence].words.lowerBound, noun.tag == "NN",
      ["the", "this"].contains(text.words[word - 1].lower), text.words[word - 1].head == word,
      let sense = NounLexicon.english.sense(of: noun.lower),
      // "The company Orvane" says itself which.
      word + 1 >= text.words.count || !text.words[word + 1].isProperNoun
    else { return nil }
    // "the bank of the river", "the company that": which one is said by what follows.
    guard
      !text.dependents(of: word).contains(where: {
        $0 > word && ["prep", "relcl", "acl", "appos"].contains(text.words[$0].dependency)
      })
    else { return nil }
    let type: EntityTypeName
    switch sense {
    case .organization: type = .organization
    case .place: type = .place
    case .person: type = .person
    case .other: return nil
    }
    for distance in 0..<3 where sentence >= distance {
      let said = mentionsOfSentence[sentence - distance].filter {
        $0.words.upperBound < word && $0.form != .pronoun
      }
      let candidates = distinct(said) { entity in
        findings.entities[entity].type == type && isDescribed(entity, by: noun.lower, sense, findings)
      }
      if candidates.count > 1 { return nil }
      if let only = candidates.first { return Mention(word..<word + 1, .description, entity: only.entity) }
    }
    return nil
  }

  private func isDescribed(
    _ entity: Int, by noun: String, _ sense: NounLexicon.Sense, _ findings: DocumentFindings
  ) -> Bool {
    if notes.nouns[entity].contains(noun) { return true }
    switch sense {
    case .organization(let kind?) where kind == "company" && ["company", "firm"].contains(noun):
      return findings.entities[entity].kind == kind
    case .organization(let kind?) where kind == noun: return findings.entities[entity].kind == kind
    case .place(let kind?) where kind == noun: return findings.entities[entity].kind == kind
    default: return false
    }
  }
}
