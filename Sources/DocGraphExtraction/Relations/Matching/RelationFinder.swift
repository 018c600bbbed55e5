internal import DocGraphModel

/// The search for relations in one document, rule by rule at each word.
struct RelationFinder {
  let rules: RelationRules
  let statement: Statement
  let schema: Schema
  var relations: [FoundRelation] = []
  /// Where each relation lies, by what it says.
  private var places: [Key: Int] = [:]

  /// Whether a word is of an expression of time.
  let isTime: [Bool]

  var findings: DocumentFindings { statement.findings }
  var grammar: Grammar { statement.grammar }
  var text: ParsedDocument { statement.grammar.text }

  /// The most ends that one word gives on a side.
  static let endLimit = 16

  init(_ rules: RelationRules, _ statement: Statement, schema: Schema = .standard) {
    self.rules = rules
    self.statement = statement
    self.schema = schema
    var isTime = [Bool](repeating: false, count: statement.findings.text.words.count)
    for time in statement.findings.times { for word in time.words { isTime[word] = true } }
    self.isTime = isTime
  }

  /// Two relations are one statement if they agree in all of this.
  struct Key: Hashable {
    var source: Int
    var type: RelationTypeName
    var target: Int
    var label: String?
    var polarity: Polarity
    var modality: Modality
    var attributedTo: Int?
    var isPast: Bool
  }

  /// - Complexity: O(words × rules of a word + mentions).
  mutating func find() {
    for word in text.words.indices { find(at: word) }
    for mention in findings.mentions.indices {
      let head = text.head(of: findings.mentions[mention].words)
      guard statement.mentions.mention(headedBy: head) == mention else { continue }
      var found: Set<Pair> = []
      for rule in rules.ofEntities { apply(rules.rules[rule], at: head, &found) }
    }
    findNamedParts()
    findNamedMembers()
    findTogether()
    findChildrenOfCouples()
    findBareOffices()
    dropWeak()
    findRemarks()
    findDenials()
  }

  /// "Dana Quill of Orvane" says nothing more where her office is known.
  private mutating func dropWeak() {
    let weak: Set<String> = ["employed.of", "member.of", "member.owner", "employed.leave"]
    let ties = Set(
      relations.filter { !weak.contains($0.assurance.basis) && Self.offices.contains($0.type.rawValue) }
        .map { Pair($0.source, $0.target) })
    relations.removeAll { weak.contains($0.assurance.basis) && ties.contains(Pair($0.source, $0.target)) }
    places = [:]
  }

  private static let offices: Set<String> = [
    "leads", "represents", "employed_by", "member_of", "founded", "owns",
  ]

  private mutating func find(at word: Int) {
    let tag = grammar.tag(word)
    var found: Set<Pair> = []
    if tag.hasPrefix("VB") {
      for entry in rules.byVerb[grammar.lemma(word)] ?? [] {
        guard case .verb(_, let particle) = entry.trigger, hasParticle(word, particle) else { continue }
        apply(rules.rules[entry.rule], at: word, &found)
      }
      findPlainVerb(word, &found)
    } else if tag.hasPrefix("NN") {
      findNoun(word, &found)
    } else if tag.hasPrefix("JJ") {
      for entry in rules.byAdjective[grammar.lower(word)] ?? [] {
        apply(rules.rules[entry.rule], at: word, &found)
      }
      // "a state-owned bank": participles are adjectives to the tagger where it is sure of no verb.
      if grammar.role(word) == .amod, grammar.lower(word).hasSuffix("ed") {
        for entry in rules.byVerb[grammar.text.words[word].lemma.lowercased()] ?? [] {
          if case .verb(_, nil) = entry.trigger { apply(rules.rules[entry.rule], at: word, &found) }
        }
      }
    }
  }

  private mutating func findNoun(_ word: Int, _ found: inout Set<Pair>) {
    let plain = text.words[word].lemma.lowercased()
    let lower = grammar.lower(word)
    for entry in rules.byNoun[plain] ?? (lower == plain ? [] : rules.byNoun[lower] ?? []) {
      let words: [String] =
        switch entry.trigger {
        case .noun(let words), .role(let words): words
        default: []
        }
      guard words.count <= word + 1,
        zip(words.dropLast(), word - words.count + 1..<word).allSatisfy({ grammar.lower($1) == $0 })
      else { continue }
      apply(rules.rules[entry.rule], at: word, &found)
    }
    // What a noun says in general is asked of plain nouns alone.
    if !text.words[word].isProperNoun {
      for rule in rules.ofAnyRole { apply(rules.rules[rule], at: word, &found) }
    }
  }

  private func hasParticle(_ verb: Int, _ particle: String?) -> Bool {
    guard let particle else {
      return !grammar.dependents(of: verb).contains { grammar.role($0) == .prt && $0 - verb <= 1 }
    }
    return grammar.dependents(of: verb).contains {
      (grammar.role($0) == .prt || grammar.role($0) == .prep || grammar.role($0) == .advmod)
        && grammar.lower($0) == particle
    }
  }
}

extension RelationFinder {
  /// Two entities at one word: the first rule that links them has the say.
  struct Pair: Hashable {
    var one: Int
    var other: Int

    init(_ one: Int, _ other: Int) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  /// Adds a relation, or its words to one that says the same.
  mutating func add(_ relation: FoundRelation) {
    var relation = relation
    if schema.relationType(relation.type)?.isSymmetric == true, relation.target < relation.source {
      swap(&relation.source, &relation.target)
      swap(&relation.sourceMention, &relation.targetMention)
    }
    let key = Key(
      source: relation.source, type: relation.type, target: relation.target,
      label: relation.type == .relatedTo ? relation.label : nil, polarity: relation.circumstances.polarity,
      modality: relation.circumstances.modality, attributedTo: relation.circumstances.attributedTo,
      isPast: relation.circumstances.isPast)
    guard let place = places[key] else {
      places[key] = relations.count
      relations.append(relation)
      return
    }
    let known = relations[place]
    if let old = known.circumstances.valid, let new = relation.circumstances.valid, old != new {
      // Another time: another statement.
      relations.append(relation)
      return
    }
    if relations[place].circumstances.valid == nil {
      relations[place].circumstances.valid = relation.circumstances.valid
    }
    if relations[place].amount == nil { relations[place].amount = relation.amount }
    if relations[place].role == nil { relations[place].role = relation.role }
    if relation.assurance.confidence > known.assurance.confidence {
      relations[place].assurance = relation.assurance
    }
    if relation.words != known.words, !known.further.contains(relation.words), known.further.count < 1_000 {
      relations[place].further.append(relation.words)
    }
  }
}
