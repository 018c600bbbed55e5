internal import DocGraphModel

extension RelationFinder {
  /// Finds who commented on whom: "Orvane has a good name, Dana Quill said", where the clause says how somebody is, and no
  /// relation was found in it; and who accuses whom: "Quill alleged that Orvane hid the report".
  ///
  /// - Complexity: O(words + relations).
  mutating func findRemarks() {
    var isTold = [Bool](repeating: false, count: text.words.count)
    for relation in relations + findings.relations {
      for words in [relation.words] + relation.further {
        for word in words { isTold[word] = true }
      }
    }
    let ties = Set(
      (relations + findings.relations).filter { Self.belonging.contains($0.type.rawValue) }
        .map { Pair($0.source, $0.target) })
    for verb in text.words.indices where grammar.isVerbal(verb) {
      guard let remark = remark(at: verb, ties) else { continue }
      let sentence = text.sentences[text.words[verb].sentence].words
      guard sentence.count <= Self.sentenceLimit else { continue }
      let isWithin = grammar.role(verb) == .parataxis
      let clause = text.span(of: remark.clause).clamped(to: sentence)
      // The verb of saying may stand within what is said: "Orvane, said Quill, has".
      guard !clause.contains(where: { isTold[$0] && (!isWithin || !text.isWord($0, below: verb)) }) else {
        continue
      }
      addRemark(remark, at: verb)
    }
  }

  /// Of longer sentences it is not sure who says what.
  private static let sentenceLimit = 200

  private struct Remark {
    var type: RelationTypeName
    var speaker: Int
    /// What is spoken of: the mention, and the word that stands for it.
    var topic: Int
    var subject: Int
    /// The verb of what is said.
    var clause: Int
  }

  private func remark(at verb: Int, _ ties: Set<Pair>) -> Remark? {
    let lemma = grammar.lemma(verb)
    let isAccusing = Self.accusing.contains(lemma)
    guard isAccusing || Self.remarking.contains(lemma), !grammar.isPassive(verb) else { return nil }
    guard let clause = clause(of: verb), !grammar.hasChild(of: verb, .neg) else { return nil }
    let both = grammar.topicAndSpeaker(around: verb)
    let speakers = both.map { Coordination(words: [$0.speaker]) } ?? grammar.subjects(of: verb)
    guard speakers.words.count == 1, !speakers.isNegated, !speakers.isDisjunctive,
      let speaker = statement.mention(for: speakers.words[0]), isAgent(speaker),
      findings.mentions[speaker].form != .pronoun
        || findings.entities[findings.mentions[speaker].entity].type == .person
    else { return nil }
    let subjects = both.map { Coordination(words: [$0.topic]) } ?? grammar.surfaceSubjects(of: clause)
    guard subjects.words.count == 1, let subject = subjects.words.first,
      let topic = topic(at: subject), findings.mentions[topic].form != .pronoun,
      findings.mentions[topic].entity != findings.mentions[speaker].entity,
      // Whoever speaks for or belongs to it reports on himself.
      !ties.contains(Pair(findings.mentions[speaker].entity, findings.mentions[topic].entity))
    else { return nil }
    if isAccusing {
      guard isAgent(topic) else { return nil }
      return Remark(type: "accuses", speaker: speaker, topic: topic, subject: subject, clause: clause)
    }
    // "Said Warsaw would vote": a capital acts for its government, and nothing is said of the city.
    if findings.entities[findings.mentions[topic].entity].type == .place,
      ["city", "country", nil].contains(findings.entities[findings.mentions[topic].entity].kind),
      !grammar.isBe(clause), isVoting(clause)
    {
      return nil
    }
    let isNews = findings.entities[findings.mentions[speaker].entity].kind == "media"
    if isNews, findings.entities[findings.mentions[topic].entity].type == .event {
      return Remark(type: "reported", speaker: speaker, topic: topic, subject: subject, clause: clause)
    }
    // What happened is a report; how something is or may turn out, is a comment.
    guard isPresent(clause) || Self.guessing.contains(lemma) else { return nil }
    guard Self.guessing.contains(lemma) || statement.sureCircumstances(of: clause) != nil else { return nil }
    return Remark(type: "commented_on", speaker: speaker, topic: topic, subject: subject, clause: clause)
  }

  private mutating func addRemark(_ remark: Remark, at verb: Int) {
    guard let checked = checked(remark.type, remark.speaker, remark.topic) else { return }
    // What "Quill said" in passing hangs on is what she said.
    if grammar.role(verb) != .parataxis {
      guard let own = statement.sureCircumstances(of: verb), own.modality == .asserted,
        own.polarity == .positive
      else { return }
    }
    var relation = FoundRelation(
      findings.mentions[remark.speaker].entity, remark.type, findings.mentions[remark.topic].entity,
      words: extent([verb, checked.source, checked.target, remark.clause], nil),
      assurance: Assurance(0.6, Self.bases[remark.type.rawValue] ?? "commented.said"))
    relation.sourceMention = remark.speaker
    relation.targetMention = remark.topic
    relation.label = phrase(at: verb)
    relation.circumstances.valid = statement.time(of: verb)
    add(relation)
  }

  /// The clause that a verb of saying reports, behind it or around it.
  private func clause(of verb: Int) -> Int? {
    if let clause = grammar.child(of: verb, .ccomp), grammar.isVerbal(clause) { return clause }
    let above = grammar.head(verb)
    guard grammar.role(verb) == .parataxis, above != verb, grammar.isVerbal(above) else { return nil }
    return above
  }

  /// What a subject speaks of: a name, or the owner of what is spoken of: "Orvane's mills are old".
  private func topic(at subject: Int) -> Int? {
    if let mention = statement.mentions.mention(headedBy: subject) { return mention }
    guard statement.mentions.mention(at: subject) == nil, let owner = grammar.child(of: subject, .poss),
      let mention = statement.mentions.mention(headedBy: owner), findings.mentions[mention].form == .name,
      findings.entities[findings.mentions[mention].entity].type != .person
    else { return nil }
    return mention
  }

  /// "Would vote", "will sign": an act that is announced, not judged.
  private func isVoting(_ verb: Int) -> Bool {
    grammar.dependents(of: verb).contains {
      grammar.role($0) == .aux && ["would", "will", "wo", "'ll", "had"].contains(grammar.lower($0))
    } && Self.acts.contains(text.words[verb].lemma)
  }

  /// What governments do.
  private static let acts: Set<String> = [
    "vote", "sign", "back", "support", "oppose", "reject", "join", "leave", "send", "withdraw", "ratify",
    "recognize", "recognise", "block", "veto", "abstain", "attend", "host", "expel", "pay", "respond",
    "retaliate", "negotiate", "cooperate", "lift", "impose", "close", "open", "reopen",
  ]

  private func isPresent(_ verb: Int) -> Bool {
    let tag = grammar.tag(verb)
    if tag == "VBZ" || tag == "VBP" { return true }
    return grammar.dependents(of: verb).contains {
      [.aux, .auxpass].contains(grammar.role($0)) && ["VBZ", "VBP", "MD"].contains(grammar.tag($0))
    }
  }

  private func isAgent(_ mention: Int) -> Bool {
    let type = findings.entities[findings.mentions[mention].entity].type
    return type == .organization || type == .person || type == .place
  }

  private static let bases = ["accuses": "accuses.alleged", "reported": "reported.said"]
  private static let belonging: Set<String> = [
    "leads", "employed_by", "represents", "member_of", "founded", "owns",
  ]
  private static let accusing: Set<String> = ["allege"]
  private static let remarking: Set<String> = [
    "say", "argue", "note", "stress", "add", "warn", "remark", "think", "believe", "doubt", "hope", "expect",
    "predict", "fear", "insist", "complain", "suspect", "caution", "tell",
  ]
  /// Verbs that remark on something, be it so or not.
  private static let guessing: Set<String> = ["doubt", "hope", "expect", "predict", "fear", "suspect"]
}
