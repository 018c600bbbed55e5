extension Statement {
  /// The entity whose words a verb such as "said" reports.
  func speaker(of verb: Int) -> Int? {
    if let both = grammar.topicAndSpeaker(around: verb) { return entity(at: both.speaker) }
    var subjects = grammar.subjects(of: verb)
    // "Orvane, which critics say owns": the critics speak.
    if let other = grammar.children(of: verb, .nsubj).first(where: { !grammar.isRelative($0) }),
      grammar.children(of: verb, .nsubj).contains(where: grammar.isRelative)
    {
      subjects = grammar.resolved(other)
    }
    guard subjects.words.count == 1, !subjects.isNegated else { return nil }
    return subjects.words.first.flatMap(entity(at:))
  }

  /// "According to Orvane".
  func entityBehindAccording(_ preposition: Int) -> Int? {
    for child in grammar.dependents(of: preposition) {
      if grammar.role(child) == .pobj { return entity(at: child) }
      for object in grammar.children(of: child, .pobj) { return entity(at: object) }
    }
    return nil
  }

  /// The entity that a word, as the head of a phrase, means.
  func entity(at word: Int) -> Int? {
    mention(for: word).map { findings.mentions[$0].entity }
  }

  /// The mention that a word stands for as the head of a phrase: its own, or that of a name beside it: "the lender, Orvane".
  func mention(for word: Int) -> Int? {
    if let mention = mentions.mention(headedBy: word) ?? mentions.mention(at: word) { return mention }
    for child in grammar.dependents(of: word) where grammar.role(child) == .appos {
      if let mention = mentions.mention(headedBy: child), findings.mentions[mention].form == .name,
        child - word <= 12
      {
        return mention
      }
    }
    return nil
  }
}
