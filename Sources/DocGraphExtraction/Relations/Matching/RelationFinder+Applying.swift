internal import DocGraphModel

extension RelationFinder {
  /// An end of a relation: a mention, and the predicate noun over which it was found: "Orvane is a company based in".
  private struct End {
    var mention: Int
    var predicate: Int?
  }

  /// Adds what a rule finds at a word.
  mutating func apply(_ rule: RelationRule, at word: Int, _ found: inout Set<Pair>) {
    if !rule.unless.isEmpty {
      guard rule.unless.isDisjoint(with: premodifiers(of: word).words) else { return }
    }
    for path in rule.having where !leads(path, from: word, rule) { return }
    for path in rule.lacking where leads(path, from: word, rule) { return }
    let sources = follow(rule.from, from: word, rule)
    guard !sources.isEmpty else { return }
    let targets = follow(rule.to, from: word, rule)
    guard !targets.isEmpty else { return }
    // "A or B did it" is said of neither.
    let isDisjunctive = sources.coordination.isDisjunctive || targets.coordination.isDisjunctive
    let isNegated = sources.coordination.isNegated || targets.coordination.isNegated
    let sourceEnds = ends(sources.coordination)
    let targetEnds = ends(targets.coordination)
    guard !sourceEnds.isEmpty, !targetEnds.isEmpty else { return }
    let predicate = sources.predicate ?? targets.predicate ?? triggerPredicate(word)
    guard var circumstances = circumstances(of: predicate, at: word, rule) else { return }
    if isNegated {
      // "Neither … did not".
      if let predicate, grammar.hasChild(of: predicate, .neg) { return }
      circumstances.polarity = .negated
    }
    guard !isDisjunctive || circumstances.polarity == .negated else { return }
    let isPhrase = predicate == nil
    // Of "between A, B and C" only the first is surely on the other side of all.
    for source in rule.from == rule.to ? Array(sourceEnds.prefix(1)) : sourceEnds {
      for target in targetEnds {
        guard
          var relation = relation(
            rule, from: source.mention, to: target.mention, at: word, predicate, circumstances)
        else { continue }
        guard combine(&relation.circumstances, [source.predicate, target.predicate]) else { continue }
        guard found.insert(Pair(relation.source, relation.target)).inserted else { continue }
        if isPhrase { relation.amount = nil }
        add(relation)
      }
    }
  }

  /// The mentions that words stand for, each once.
  private func ends(_ coordination: Coordination) -> [End] {
    var ends: [End] = []
    for word in coordination.words.prefix(Self.endLimit) {
      guard let end = end(at: word), !ends.contains(where: { $0.mention == end.mention }) else { continue }
      ends.append(end)
      for other in joined(word, findings.mentions[end.mention].words) where ends.count < Self.endLimit {
        if !ends.contains(where: { $0.mention == other }) { ends.append(End(mention: other)) }
      }
    }
    return ends
  }

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
    let above = grammar.head(word)
    switch grammar.role(word) {
    case .compound, .nmod:
      // "The Tianjin-based company Orvane".
      guard let name = nameBehind(word) else { return nil }
      return statement.mentions.mention(headedBy: name).map { End(mention: $0) }
    case .appos:
      return statement.mentions.mention(headedBy: apposed(word)).map { End(mention: $0) }
    case .attr where grammar.isBe(above) && !grammar.hasChild(of: above, .expl):
      let subjects = grammar.surfaceSubjects(of: above).words
      guard subjects.count == 1, let mention = statement.mentions.mention(headedBy: subjects[0]) else {
        return nil
      }
      return End(mention: mention, predicate: word)
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

  /// The word whose circumstances are those of what a trigger says; nil for what a phrase says by itself.
  private func triggerPredicate(_ word: Int) -> Int? {
    if grammar.isVerbal(word) {
      // "the Orvane-owned bank" is a phrase.
      return grammar.role(word) == .amod ? nil : word
    }
    switch grammar.role(word) {
    case .attr, .acomp: return word
    case .amod, .appos, .compound, .nmod: return nil
    default: return word
    }
  }

  private func circumstances(of predicate: Int?, at word: Int, _ rule: RelationRule) -> Circumstances? {
    let isEntity = rule.triggers == [.entity]
    var circumstances = Circumstances()
    var isRole = false
    if case .role = rule.triggers.first { isRole = true }
    if let predicate, !isEntity, !(isRole && predicate == word && grammar.role(word) != .attr) {
      guard let sure = statement.sureCircumstances(of: predicate) else { return nil }
      circumstances = sure
      if isRole, Self.ending.contains(text.words[predicate].lemma) { circumstances.isPast = true }
      if isRole, text.words[predicate].lemma == "nominate", circumstances.modality == .asserted {
        circumstances.modality = .proposed
      }
    }
    if isRole {
      guard readModifiers(of: word, &circumstances) else { return nil }
      if let predicate, grammar.role(predicate) == .attr, isPastTense(grammar.head(predicate)) {
        circumstances.isPast = true
      }
      if circumstances.valid == nil, !isEntity { circumstances.valid = statement.time(of: word) }
    }
    if rule.isState, !isRole, let predicate, isPastTense(predicate), circumstances.modality == .asserted {
      circumstances.isPast = true
    }
    if rule.isEnd {
      switch circumstances.modality {
      case .asserted, .alleged:
        // Who did not leave is still there, but it is not what the sentence is for.
        guard circumstances.polarity == .positive else { return nil }
        circumstances.isPast = true
      case .planned, .hypothetical, .conditional, .proposed:
        // "May leave Orvane": until then it holds.
        guard circumstances.polarity == .positive else { return nil }
        circumstances.modality = .asserted
        circumstances.valid = nil
      }
    }
    // "The vote is planned in Brinmark."
    if predicate == word, circumstances.modality == .asserted, Self.planning.contains(text.words[word].lemma)
    {
      circumstances.modality = .planned
    }
    if let valid = circumstances.valid, case .interval(_, let to) = valid.form, case .date = to {
      circumstances.isPast = true
    }
    return circumstances
  }

  private static let planning: Set<String> = ["plan", "schedule", "slate", "envisage"]

  /// "Former", "alleged", "future" before a noun of a role; false where nothing is sure of it.
  private func readModifiers(of noun: Int, _ circumstances: inout Circumstances) -> Bool {
    let words = premodifiers(of: noun).words
    if !words.isDisjoint(with: CircumstanceWords.unsureAdjectives) { return false }
    if !words.isDisjoint(with: CircumstanceWords.pastAdjectives) { circumstances.isPast = true }
    // "Dana Quill, once the chair": the adverb may hang on the name.
    let above = grammar.head(noun)
    let adverbs =
      grammar.role(noun) == .appos
      ? grammar.children(of: above, .advmod).filter { above < $0 && $0 < noun } : []
    for adverb in grammar.children(of: noun, .advmod) + adverbs
    where CircumstanceWords.pastAdverbs.contains(grammar.lower(adverb)) || grammar.lower(adverb) == "then" {
      circumstances.isPast = true
    }
    if circumstances.modality == .asserted {
      if !words.isDisjoint(with: CircumstanceWords.allegedAdjectives) {
        circumstances.modality = .alleged
      } else if !words.isDisjoint(with: CircumstanceWords.proposedAdjectives) {
        circumstances.modality = .proposed
      } else if !words.isDisjoint(with: CircumstanceWords.plannedAdjectives) {
        circumstances.modality = .planned
      }
    }
    return true
  }

  /// "Was", "led": not "has been", nor what somebody said in the past of the present.
  private func isPastTense(_ verb: Int) -> Bool {
    var place = verb
    let tag = grammar.tag(verb)
    if tag == "VBN" || tag == "VBG" {
      guard
        let auxiliary = grammar.dependents(of: verb).first(where: {
          grammar.role($0) == .auxpass || grammar.role($0) == .aux
        }),
        grammar.tag(auxiliary) == "VBD",
        !grammar.dependents(of: verb).contains(where: { grammar.lower($0) == "been" })
      else { return false }
    } else if tag != "VBD" {
      return false
    }
    for _ in 0..<6 where grammar.head(place) != place {
      if grammar.role(place) == .ccomp { return false }
      place = grammar.head(place)
    }
    return true
  }

  private func relation(
    _ rule: RelationRule, from source: Int, to target: Int, at word: Int, _ predicate: Int?,
    _ circumstances: Circumstances
  ) -> FoundRelation? {
    guard let checked = checked(rule.relation, source, target, rule.sourceTypes, rule.targetTypes) else {
      return nil
    }
    let words = extent([word, checked.source, checked.target], predicate)
    var confidence = rule.confidence
    for mention in [source, target] {
      switch findings.mentions[mention].form {
      case .name: break
      case .description: confidence *= 0.9
      case .pronoun: confidence *= 0.8
      }
    }
    var relation = FoundRelation(
      findings.mentions[source].entity, rule.relation, findings.mentions[target].entity, words: words,
      assurance: Assurance(confidence, rule.id))
    relation.sourceMention = source
    relation.targetMention = target
    relation.circumstances = circumstances
    if case .entity = rule.triggers.first {
      relation.label = rule.label
    } else {
      let phrase = phrase(at: word)
      relation.label = rule.label ?? phrase
      if case .role = rule.triggers.first, !isAnyRole(rule) { relation.role = phrase }
    }
    if let predicate { relation.amount = amount(of: predicate) }
    // Nobody is the source of what is said of himself.
    if let speaker = relation.circumstances.attributedTo, speaker == relation.source,
      relation.circumstances.polarity == .positive,
      rule.relation == "accuses"
    {
      relation.circumstances.attributedTo = nil
    }
    return relation
  }

  private func isAnyRole(_ rule: RelationRule) -> Bool { rule.triggers == [.role(["*"])] }

  /// The heads of two mentions, if a relation of a type may link their entities.
  func checked(
    _ type: RelationTypeName, _ source: Int, _ target: Int, _ sourceTypes: [RelationEnd] = [],
    _ targetTypes: [RelationEnd] = []
  ) -> (source: Int, target: Int)? {
    let one = findings.mentions[source]
    let other = findings.mentions[target]
    guard one.entity != other.entity, findings.entities.indices.contains(one.entity),
      findings.entities.indices.contains(other.entity), let row = schema.relationType(type)
    else { return nil }
    let from = findings.entities[one.entity]
    let to = findings.entities[other.entity]
    func admits(_ ends: [RelationEnd], _ entity: FoundEntity) -> Bool {
      ends.isEmpty || ends.contains { schema.end($0, admits: entity.type, kind: entity.kind) }
    }
    guard admits(sourceTypes, from), admits(targetTypes, to),
      row.ends.contains(where: { admits($0.source, from) && admits($0.target, to) }),
      // One name within another says nothing of the two; "an Orvane official" does.
      !one.words.overlaps(other.words) || one.form == .description && other.form == .name
    else { return nil }
    return (text.head(of: one.words), text.head(of: other.words))
  }

  /// From the first to the last of some words, in one sentence.
  func extent(_ words: [Int], _ predicate: Int?) -> Range<Int> {
    let sentence = text.words[words[0]].sentence
    let all = (words + (predicate.map { [$0] } ?? [])).filter { text.words[$0].sentence == sentence }
    return (all.min() ?? words[0])..<(all.max() ?? words[0]) + 1
  }

  /// The words at a trigger: a verb with its particle, a noun with the plain words before it.
  func phrase(at word: Int) -> String {
    if grammar.isVerbal(word) {
      let particle = grammar.dependents(of: word).first { grammar.role($0) == .prt && $0 - word <= 3 }
      let passive =
        grammar.dependents(of: word).last { grammar.role($0) == .auxpass }.map { "\(grammar.lower($0)) " }
        ?? ""
      return passive + text.words[word].lower + (particle.map { " \(grammar.lower($0))" } ?? "")
    }
    var first = word
    while first > 0, word - first < 3, text.words[first - 1].sentence == text.words[word].sentence,
      ["JJ", "NN", "NNP", "HYPH"].contains(text.words[first - 1].tag),
      statement.mentions.mention(at: first - 1) == nil
    {
      first -= 1
    }
    while first < word, grammar.tag(first) == "HYPH" { first += 1 }
    return text.text(of: first..<word + 1)
  }

  /// What a predicate noun on the way to an end adds: "Orvane is no bank based in".
  private func combine(_ circumstances: inout Circumstances, _ predicates: [Int?]) -> Bool {
    for case .some(let predicate) in predicates {
      guard let other = statement.sureCircumstances(of: predicate), other.polarity == .positive else {
        return false
      }
      if circumstances.modality == .asserted { circumstances.modality = other.modality }
      if circumstances.attributedTo == nil { circumstances.attributedTo = other.attributedTo }
    }
    return true
  }
}
