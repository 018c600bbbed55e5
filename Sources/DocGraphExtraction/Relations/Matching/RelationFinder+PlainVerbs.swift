internal import DocGraphModel

extension RelationFinder {
  /// A verb that no rule knows, between names as its subject and object: related, in the verb's own words.
  mutating func findPlainVerb(_ verb: Int, _ found: inout Set<Pair>) {
    guard !Self.empty.contains(text.words[verb].lemma), grammar.role(verb) != .amod,
      grammar.role(verb) != .aux,
      grammar.role(verb) != .auxpass,
      // What bears on a clause links its ends by that clause: "promised Orvane to pay".
      Governor.verb(text.words[verb].lemma) == nil,
      !grammar.children(of: verb, .xcomp).contains(where: { $0 > verb }),
      !grammar.children(of: verb, .ccomp).contains(where: { $0 > verb })
    else { return }
    let subjects = grammar.subjects(of: verb)
    guard !subjects.words.isEmpty, !subjects.isDisjunctive, !subjects.isNegated else { return }
    let objects = grammar.objects(of: verb)
    guard !objects.words.isEmpty, !objects.isDisjunctive, !objects.isNegated else { return }
    var circumstances: Circumstances?
    for source in subjects.words.prefix(Self.endLimit) {
      for target in objects.words.prefix(Self.endLimit) {
        guard let one = statement.mention(for: source), let other = statement.mention(for: target),
          findings.mentions[one].form != .pronoun || findings.mentions[other].form != .pronoun,
          checked(.relatedTo, one, other, Self.actors, Self.affected) != nil
        else { continue }
        let pair = Pair(findings.mentions[one].entity, findings.mentions[other].entity)
        guard !found.contains(pair) else { continue }
        if circumstances == nil {
          // What might be, in a word that no rule knows, is too little to tell.
          guard let sure = statement.sureCircumstances(of: verb), sure.modality != .hypothetical,
            sure.modality != .conditional
          else { return }
          circumstances = sure
        }
        found.insert(pair)
        var relation = FoundRelation(
          findings.mentions[one].entity, .relatedTo, findings.mentions[other].entity,
          words: extent([verb, source, target], nil), assurance: Assurance(0.5, "related_to.verb"))
        relation.sourceMention = one
        relation.targetMention = other
        relation.label = phrase(at: verb)
        relation.circumstances = circumstances ?? Circumstances()
        relation.amount = amount(of: verb)
        add(relation)
      }
    }
  }

  /// Between places and with works a plain verb mostly says how they lie or what they tell of.
  private static let actors: [RelationEnd] = [
    .type(.person), .type(.organization), .type(.place, kind: "country"),
  ]
  private static let affected: [RelationEnd] = actors + [.type(.event)]

  /// Verbs that link nothing by themselves.
  private static let empty: Set<String> = [
    "be", "have", "do", "get", "become", "remain", "seem", "appear", "make", "take", "let", "use", "include",
    "see", "know", "think", "believe", "want", "need", "like", "mean", "mention", "call", "name", "consider",
    "say", "tell",
    "feel", "contain", "involve", "follow", "precede", "find", "put", "give", "show", "describe", "resemble",
    "regard", "enter",
    "leave", "reach", "hit", "cross", "replace", "cover",
  ]

  /// The one amount of money that goes with a predicate, directly or over its object.
  func amount(of predicate: Int) -> Money? {
    var amount: Money?
    // Only quantities near by are asked for.
    for place in quantities(in: text.span(of: predicate)) {
      guard case .money(let money) = findings.quantities[place].value else { continue }
      var word = text.head(of: findings.quantities[place].words)
      var isAttached = false
      for _ in 0..<5 {
        let above = grammar.head(word)
        if word == predicate { isAttached = true }
        guard above != word, !isAttached else { break }
        switch grammar.role(word) {
        case .dobj, .pobj, .prep, .nmod, .nummod, .quantmod, .npadvmod, .compound, .amod, .dative, .agent,
          .appos:
          word = above
        default: word = above == predicate ? above : word
        }
        if word == predicate { isAttached = true }
      }
      guard isAttached else { continue }
      // Of two amounts it is not sure which is meant.
      if amount != nil { return nil }
      amount = money
    }
    return amount
  }

  private func quantities(in words: Range<Int>) -> Range<Int> {
    var (low, high) = (0, findings.quantities.count)
    while low < high {
      let middle = (low + high) / 2
      if findings.quantities[middle].words.lowerBound < words.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < findings.quantities.count, end - low < 16,
      findings.quantities[end].words.lowerBound < words.upperBound
    { end += 1 }
    return low..<end
  }
}
