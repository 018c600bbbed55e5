internal import DocGraphModel

/// Goes through a document's words for what somebody commits to.
struct PledgeFinder {
  let text: ParsedDocument
  let mentions: MentionIndex
  var findings: DocumentFindings
  /// Entities that this stage described itself, by their words in lower case.
  var described: [String: Int] = [:]
  /// Kept apart until the end, since `mentions` knows the others by their places.
  var newMentions: [Mention] = []
  var drafts: [PledgeDraft] = []
  /// The times and quantities that begin at each word.
  let timeAt: [Int: Int]
  let quantityAt: [Int: Int]
  /// The relations in which somebody leads, represents or works for something.
  let spokesmen: Set<Pair>
  /// The organization that a person leads or represents, if it is one.
  let ledBy: [Int: Int]
  /// People who are once called the director, secretary and so on of "its", "their" or somebody's.
  let officers: Set<Int>
  /// Organizations by the first word of names of two words and more, where it is that of one only.
  let shortNames: [String: Int]
  /// Agents by each of their names and aliases in lower case, where it is that of one only.
  let namesakes: [String: Int]
  /// The one entity that is called a city or has a mayor.
  let cityTalkedOf: Int?
  /// The company that the document is about: named three times, and twice as often as any other.
  let companyInFocus: Int?
  /// The only signing that the document tells.
  let onlySigning: Int?
  /// Verbs that are part of a pledge already.
  var seen: Set<Int> = []
  /// Who promised several things in the sentence before, where and in which paragraph.
  var running: (makers: [Int], occasion: Int?, block: Int)?

  /// Pledges by their verb and makers, and the last entity of each name.
  var buckets: [String: [Int]] = [:]
  var taken: [String: Int] = [:]

  struct Pair: Hashable {
    var person: Int
    var whole: Int
  }

  init(_ findings: DocumentFindings) {
    text = findings.text
    mentions = MentionIndex(findings)
    timeAt = Dictionary(
      findings.times.indices.map { (findings.times[$0].words.lowerBound, $0) },
      uniquingKeysWith: { one, _ in one })
    quantityAt = Dictionary(
      findings.quantities.indices.map { (findings.quantities[$0].words.lowerBound, $0) },
      uniquingKeysWith: { one, _ in one })
    spokesmen = Set(
      findings.relations.filter { ["leads", "represents", "employed_by"].contains($0.type.rawValue) }
        .map { Pair(person: $0.source, whole: $0.target) })
    ledBy = Dictionary(
      findings.relations.filter {
        ["leads", "represents"].contains($0.type.rawValue) && !$0.circumstances.isPast
          && $0.circumstances.polarity == .positive
      }
      .map { ($0.source, $0.target) }, uniquingKeysWith: { one, _ in one })
    officers = Self.officers(in: findings)
    var shortNames: [String: Int] = [:]
    var several: Set<String> = []
    for (place, entity) in findings.entities.enumerated()
    where entity.type == "organization" && entity.isNamed && entity.name.contains(" ") {
      let first = entity.name.split(separator: " ")[0].lowercased()
      if shortNames.updateValue(place, forKey: first) != nil { several.insert(first) }
    }
    self.shortNames = shortNames.filter { !several.contains($0.key) }
    var namesakes: [String: Int] = [:]
    var ambiguous: Set<String> = []
    for (place, entity) in findings.entities.enumerated()
    where entity.isNamed && Self.agentTypes.contains(entity.type.rawValue) {
      for name in Set([entity.name] + entity.aliases.filter { $0.kind == .alias }.map(\.text)) {
        if namesakes.updateValue(place, forKey: name.lowercased()) != nil {
          ambiguous.insert(name.lowercased())
        }
      }
    }
    self.namesakes = namesakes.filter { !ambiguous.contains($0.key) }
    cityTalkedOf = Self.city(in: findings, mentions)
    companyInFocus = Self.companyInFocus(of: findings)
    let signings = findings.entities.indices.filter {
      findings.entities[$0].type == "event" && findings.entities[$0].kind == "signing"
    }
    onlySigning = signings.count == 1 ? signings[0] : nil
    self.findings = findings
  }

  private static func companyInFocus(of findings: DocumentFindings) -> Int? {
    var counts: [Int: Int] = [:]
    for mention in findings.mentions where findings.entities[mention.entity].kind == "company" {
      counts[mention.entity, default: 0] += 1
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.value >= 3 else { return nil }
    return ranked.count == 1 || ranked[1].value * 2 <= first.value ? first.key : nil
  }

  private static func city(in findings: DocumentFindings, _ mentions: MentionIndex) -> Int? {
    let words = findings.text.words
    var cities: Set<Int> = []
    for place in words.indices.dropFirst(2)
    where words[place - 1].lower == "of" && ["mayor", "city", "town"].contains(words[place - 2].lower) {
      guard let mention = mentions.mention(at: place), findings.mentions[mention].form == .name else {
        continue
      }
      let entity = findings.mentions[mention].entity
      if ["place", "organization"].contains(findings.entities[entity].type.rawValue) {
        cities.insert(entity)
      }
    }
    return cities.count == 1 ? cities.first : nil
  }

  private static func officers(in findings: DocumentFindings) -> Set<Int> {
    let text = findings.text
    var result: Set<Int> = []
    for mention in findings.mentions
    where mention.form == .name && findings.entities[mention.entity].type == "person" {
      let name = text.head(of: mention.words)
      var roles = text.dependents(of: name, "appos", "compound", "nmod")
      if text.words[name].dependency == "appos" { roles.append(text.words[name].head) }
      let isOfficer = roles.contains { role in
        PledgeWords.roles.contains(text.words[role].lemma.lowercased())
          && text.dependents(of: role).contains { place in
            text.words[place].dependency == "poss" && text.words[place].lower != "my"
          }
      }
      if isOfficer
        || text.dependents(of: name, "poss").contains(where: { place in
          ["its", "their"].contains(text.words[place].lower)
        })
      {
        result.insert(mention.entity)
      }
    }
    return result
  }

  /// Nobody pledges in longer sentences; hostile ones are that long.
  static let longestSentence = 1_000

  mutating func find() {
    for sentence in text.sentences where sentence.words.count <= Self.longestSentence {
      let role = text.document.blocks[sentence.block].role
      // A heading says what the text says again.
      guard role != .heading, role != .title, role != .caption, role != .cell else { continue }
      if let running, running.block != sentence.block { self.running = nil }
      guard !isQuestion(sentence.words) else { continue }
      let first = drafts.count
      for word in sentence.words where !seen.contains(word) { read(word) }
      for index in drafts.indices.dropFirst(first)
      where drafts[index].occasion == nil && isRunning(drafts[index].makers) {
        drafts[index].occasion = running?.occasion
      }
      noteRunning(sentence)
    }
    readLists()
    findSteps()
    for draft in drafts { add(draft) }
    // Each once, where the order of words wants it.
    var known: Set<Range<Int>> = []
    findings.mentions += newMentions.filter { known.insert($0.words).inserted }
    findings.mentions = findings.mentions.enumerated()
      .sorted { ($0.element.words.lowerBound, $0.offset) < ($1.element.words.lowerBound, $1.offset) }.map(
        \.element)
  }

  private mutating func read(_ word: Int) {
    let entry = text.words[word]
    if ["prepared", "willing", "ready"].contains(entry.lower), entry.dependency == "acomp" {
      return readReadiness(word)
    }
    // "The club promises to …", which the tagger took for a noun.
    if entry.tag == "NNS", let bindingness = PledgeWords.speechActs[entry.lemma], entry.head == word,
      !text.dependents(of: word, "nsubj").isEmpty, readSpeechAct(word, bindingness)
    {
      return
    }
    if entry.tag.hasPrefix("VB") || entry.lower == "committed" {
      if let bindingness = PledgeWords.speechActs[entry.lemma]
        ?? (entry.lower == "committed" ? .pledged : nil)
      {
        if readSpeechAct(word, bindingness) { return }
      }
      if isPutForward(word) { if readSpeechAct(word, .proposed) { return } }
      readDuty(word)
    } else if entry.tag == "MD" {
      readFuture(word)
    } else if entry.tag.hasPrefix("NN"), let bindingness = PledgeWords.nouns[entry.lemma] {
      readNoun(word, bindingness)
    }
  }

  private func isQuestion(_ words: Range<Int>) -> Bool {
    words.suffix(2).contains { text.words[$0].text == "?" }
  }

  private func isPutForward(_ word: Int) -> Bool {
    text.words[word].lemma == "put"
      && text.dependents(of: word).contains { text.words[$0].lower == "forward" }
  }
}

extension PledgeFinder {
  func lemma(_ word: Int) -> String {
    // The model keeps a name's capitals: "Act", "Mayor".
    text.words[word].isProperNoun ? text.words[word].lower : text.words[word].lemma
  }
  func lower(_ word: Int) -> String { text.words[word].lower }
  func dependency(_ word: Int) -> String { text.words[word].dependency }
  func head(_ word: Int) -> Int { text.words[word].head }

  func has(_ word: Int, _ dependency: String, in words: Set<String>) -> Bool {
    text.dependents(of: word, dependency).contains { words.contains(lower($0)) }
  }
}
