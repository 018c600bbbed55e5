internal import DocGraphModel

extension RelationFinder {
  /// Adds what a rule finds at a word.
  mutating func apply(_ rule: RelationRule, at word: Int, _ found: inout Set<Pair>) {
    if !rule.unless.isEmpty {
      guard !rule.unless.contains(grammar.lemma(word)),
        rule.unless.isDisjoint(with: premodifiers(of: word).words)
      else { return }
    }
    guard rule.having.isEmpty || rule.having.contains(where: { leads($0, from: word, rule) }) else { return }
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
    // Who is going to sue promises or threatens it; no suit is there yet.
    if rule.label == "sued", ![.asserted, .alleged].contains(circumstances.modality) {
      for source in sourceEnds {
        for target in targetEnds {
          found.insert(
            Pair(findings.mentions[source.mention].entity, findings.mentions[target.mention].entity))
        }
      }
      return
    }
    // Who sells a company to another supplies her with nothing.
    if rule.label == "supplies", sellsCompany(word) { return }
    let isPhrase = predicate == nil
    // Of "between A, B and C" only the first is surely on the other side of all.
    for source in rule.from == rule.to ? Array(sourceEnds.prefix(1)) : sourceEnds {
      for target in targetEnds {
        guard
          let owner = Self.ofCompanies.contains(rule.relation) ? employer(target.mention) : target.mention,
          var relation = relation(rule, from: source.mention, to: owner, at: word, predicate, circumstances)
        else { continue }
        guard combine(&relation.circumstances, [source.predicate, target.predicate]) else { continue }
        guard found.insert(Pair(relation.source, relation.target)).inserted else { continue }
        // "Dismissed": the verb says nothing more of the board.
        found.insert(Pair(relation.source, findings.mentions[target.mention].entity))
        if isPhrase { relation.amount = nil }
        add(relation)
      }
    }
  }

  private func relation(
    _ rule: RelationRule, from source: Int, to target: Int, at word: Int, _ predicate: Int?,
    _ circumstances: Circumstances
  ) -> FoundRelation? {
    guard let checked = checked(rule.relation, source, target, rule.sourceTypes, rule.targetTypes),
      // Who directs a film leads nobody.
      rule.triggers != [.entity] || rule.relation != "located_in" || mayLie(source, in: target),
      rule.relation != "leads" || findings.entities[findings.mentions[target].entity].kind != "product",
      !isOfficeOfState(rule, at: word) || isOfState(target)
    else { return nil }
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
      findings.mentions[source].entity, isPart(source, of: target, rule.relation) ? "part_of" : rule.relation,
      findings.mentions[target].entity, words: words,
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

  /// "Sold Pellard to Orvane", "sold its mill, Pellard, to Orvane".
  private func sellsCompany(_ verb: Int) -> Bool {
    let objects = grammar.objects(of: verb).words.prefix(Self.endLimit)
    return (objects + objects.flatMap { grammar.children(of: $0, .appos) }).contains { object in
      guard let mention = statement.mentions.mention(headedBy: object) else { return false }
      let entity = findings.entities[findings.mentions[mention].entity]
      return entity.type == .organization && entity.kind != "product"
    }
  }

  /// "Its transport minister" is no company's.
  private func isOfficeOfState(_ rule: RelationRule, at word: Int) -> Bool {
    guard case .role = rule.triggers.first else { return false }
    return OwnerFinder.stateOffices.contains(grammar.lemma(word))
  }

  private func isOfState(_ target: Int) -> Bool {
    switch findings.entities[findings.mentions[target].entity].kind {
    case "company", "bank", "university", "media", "fund", "product", "nonprofit", "state_company":
      false
    default: true
    }
  }

  /// "The board of Orvane dismissed Quill": she worked for Orvane. Nil where nobody knows whose board it is.
  func employer(_ target: Int) -> Int? {
    let head = text.head(of: findings.mentions[target].words)
    guard Self.boards.contains(grammar.lemma(head)) else { return target }
    let owners =
      behind("of", head).words
      + grammar.dependents(of: head).filter { [.poss, .compound, .nmod].contains(grammar.role($0)) }
    for owner in owners {
      if let mention = statement.mentions.mention(headedBy: owner), mention != target,
        findings.entities[findings.mentions[mention].entity].type == .organization
      {
        return mention
      }
    }
    return nil
  }

  /// Relations of a board that are its company's.
  private static let ofCompanies: Set<RelationTypeName> = ["employed_by", "leads"]
  static let boards: Set<String> = ["board", "directors"]

  /// "The role of China in Africa": of names alone, a country lies nowhere.
  private func mayLie(_ source: Int, in target: Int) -> Bool {
    guard isPlace(source), let small = rank(source) else { return true }
    return small < 5 && small <= rank(target) ?? 5
  }

  /// Districts and regions are parts of what they lie in; a city or a mountain only lies there.
  private func isPart(_ source: Int, of target: Int, _ type: RelationTypeName) -> Bool {
    guard type == "located_in", isPlace(source), isPlace(target) else { return false }
    let part = findings.entities[findings.mentions[source].entity].kind
    let whole = findings.entities[findings.mentions[target].entity].kind
    switch part {
    case "district": return whole == "city" || whole == "region" || whole == "country"
    case "region": return whole == "region" || whole == "country" && rank(source) != 3
    default: return false
    }
  }

  private func isAnyRole(_ rule: RelationRule) -> Bool { rule.triggers == [.role(["*"])] }
}
