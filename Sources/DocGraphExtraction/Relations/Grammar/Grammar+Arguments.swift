extension Grammar {
  /// Whether what a verb says happens to its subject: "was acquired", "acquired by", "a fund owned by".
  func isPassive(_ verb: Int) -> Bool {
    var verb = verb
    for _ in 0..<Grammar.reach {
      var hasOwnSubject = false
      var hasAuxiliary = false
      for child in dependents(of: verb) {
        switch roles[child] {
        case .auxpass, .nsubjpass, .csubjpass: return true
        case .nsubj: hasOwnSubject = true
        case .aux: hasAuxiliary = true
        default: break
        }
      }
      let isParticiple = tag(verb) == "VBN" || tag(verb) == "VBD"
      guard isParticiple, !hasOwnSubject, !hasAuxiliary else { return false }
      switch roles[verb] {
      case .acl, .amod: return true
      case .advcl: return tag(verb) == "VBN"
      case .conj where tag(verb) == "VBN" && isVerbal(head(verb)): verb = head(verb)
      default: return false
      }
    }
    return false
  }

  /// Who does it, in either voice.
  func subjects(of verb: Int) -> Coordination {
    guard isPassive(verb) else { return surfaceSubjects(of: verb) }
    var found = Coordination.none
    for child in dependents(of: verb) where roles[child] == .agent {
      for word in children(of: child, .pobj) { found.formUnion(resolved(word)) }
    }
    if found.words.isEmpty {
      for object in children(of: verb, .dobj) + children(of: verb, .oprd) {
        // "Awarded a grant of 3 million euros by Orvane": it hangs on the money at times.
        let inner = children(of: object, .prep).filter { lower($0) == "of" }.flatMap {
          children(of: $0, .pobj)
        }
        for by in ([object] + inner).flatMap({ children(of: $0, .prep) }) where lower(by) == "by" {
          for word in children(of: by, .pobj) { found.formUnion(resolved(word)) }
        }
      }
    }
    found.formUnion(hyphenated(to: verb))
    return found
  }

  /// Whom or what it is done to, in either voice.
  func objects(of verb: Int) -> Coordination {
    let direct = directObjects(of: verb)
    if !direct.words.isEmpty { return direct }
    if isPassive(verb) { return surfaceSubjects(of: verb) }
    // "the company that Orvane acquired", with or without "that".
    if roles[verb] == .relcl, let subject = child(of: verb, .nsubj), !isRelative(subject),
      !hasChild(of: verb, .prep), !dependents(of: verb).contains(where: { tag($0) == "WRB" })
    {
      return Coordination(words: [head(verb)])
    }
    // "developed and sold TideSight".
    if let next = child(of: verb, .conj), isVerbal(next), next - verb <= 3, !hasChild(of: verb, .prep),
      surfaceSubject(of: next) == nil
    {
      return directObjects(of: next)
    }
    return .none
  }

  /// To whom something is given: "paid Orvane a fee", "was awarded a contract".
  func recipients(of verb: Int) -> Coordination {
    var found = Coordination.none
    for child in dependents(of: verb) where roles[child] == .dative {
      let isPreposition = tag(child) == "IN" || tag(child) == "TO"
      for word in isPreposition ? children(of: child, .pobj) : [child] { found.formUnion(resolved(word)) }
    }
    // "Gave Saltmere University 200,000 euros": the name is one with the money for the parser at times.
    if found.words.isEmpty, let money = child(of: verb, .dobj), let number = child(of: money, .nummod) {
      for name in children(of: money, .nmod) + children(of: money, .compound)
      where verb < name && name < number {
        found.formUnion(resolved(name))
      }
    }
    if isPassive(verb), hasChild(of: verb, .dobj) { found.formUnion(surfaceSubjects(of: verb)) }
    return found
  }

  /// What stands before a participle with a hyphen: "the Tianjin-based company", "a state-owned bank".
  func hyphenated(to verb: Int) -> Coordination {
    guard roles[verb] == .amod || roles[verb] == .compound else { return .none }
    var found = Coordination.none
    for child in dependents(of: verb)
    where (roles[child] == .npadvmod || roles[child] == .nmod) && child < verb && verb - child <= 2 {
      found.formUnion(Coordination(words: [child]))
    }
    return found
  }

  private func directObjects(of verb: Int) -> Coordination {
    var found = Coordination.none
    for child in dependents(of: verb) where roles[child] == .dobj { found.formUnion(resolved(child)) }
    return found
  }

  private func surfaceSubject(of verb: Int) -> Int? {
    dependents(of: verb).first { roles[$0] == .nsubj || roles[$0] == .nsubjpass }
  }

  /// The grammatical subject, over relative clauses, participles, coordination and control.
  func surfaceSubjects(of verb: Int) -> Coordination {
    var verb = verb
    for _ in 0..<Grammar.reach {
      if let subject = surfaceSubject(of: verb) { return resolved(subject) }
      let above = head(verb)
      guard above != verb else { return .none }
      switch roles[verb] {
      case .amod: return Coordination(words: [above])
      case .acl:
        if !isInfinitive(verb) {
          return tag(verb).hasPrefix("VB") ? coordinationBefore(above, of: verb) : .none
        }
        // "its plan to acquire", "announced a plan to acquire".
        if let owner = child(of: above, .poss) { return resolved(owner) }
        guard roles[above] == .dobj, isVerbal(head(above)) else { return .none }
        verb = head(above)
      case .conj:
        guard isVerbal(above) else { return .none }
        verb = above
      case .xcomp:
        // "ordered Orvane to pay": who is ordered pays.
        if !isPassive(above) {
          let objects = directObjects(of: above)
          if !objects.words.isEmpty, text.words[above].lemma != "promise" { return objects }
        }
        // "called on Orvane to pay".
        for preposition in children(of: above, .prep)
        where ["on", "upon", "to", "for", "with"].contains(lower(preposition)) {
          guard
            ["call", "appeal", "rely", "count", "wait", "plead", "prevail", "arrange"].contains(lemma(above)),
            let object = child(of: preposition, .pobj)
          else { continue }
          return resolved(object)
        }
        guard isVerbal(above) || tag(above).hasPrefix("JJ") else { return .none }
        verb = above
      case .acomp where tag(above).hasPrefix("VB"), .oprd where tag(above).hasPrefix("VB"): verb = above
      case .advcl, .ccomp:
        if roles[verb] == .ccomp, let both = topicAndSpeaker(around: above) { return resolved(both.topic) }
        let tag = tag(verb)
        guard isVerbal(above), tag == "VBG" || tag == "VBN" || isInfinitive(verb) else { return .none }
        // "Appointed Quill, replacing Aldo": the new one replaces him.
        if tag == "VBG", ["replace", "succeed"].contains(text.words[verb].lemma) {
          let appointed = objects(of: above)
          if RelationFinder.appointing.contains(text.words[above].lemma), !appointed.words.isEmpty {
            return appointed
          }
        }
        verb = above
      case .pcomp:
        let governor = head(above)
        guard governor != above, isVerbal(governor) else { return .none }
        // "accused Orvane of paying" against "grew by paying".
        if ["of", "from", "for", "into", "with", "to"].contains(lower(above)), !isPassive(governor) {
          let objects = directObjects(of: governor)
          if !objects.words.isEmpty { return objects }
        }
        verb = governor
      default: return .none
      }
    }
    return .none
  }

  /// A participle behind "A and B" mostly goes with the last alone; only a comma before it says it of all, and not surely.
  private func coordinationBefore(_ noun: Int, of verb: Int) -> Coordination { Coordination(words: [noun]) }
}

extension Grammar {
  func isRelative(_ word: Int) -> Bool {
    let tag = tag(word)
    return tag == "WDT" || tag == "WP" || tag == "WP$"
      || (lower(word) == "that" && tag != "DT" && roles[word] != .mark)
  }

  /// A word with its coordination; of "who", "which" and "whose" what they stand for.
  func resolved(_ word: Int) -> Coordination {
    guard isRelative(word) else { return coordination(from: word) }
    return antecedent(of: word).map { Coordination(words: [$0]) } ?? .none
  }

  /// The noun that the relative clause around a word belongs to.
  func antecedent(of word: Int) -> Int? {
    var place = word
    for _ in 0..<8 where head(place) != place {
      if roles[place] == .relcl {
        // "Pellard, a company that": the clause goes with the noun right before it.
        let before = text.span(of: place).lowerBound - 1
        let noun =
          before >= 0 && roles[before] == .appos && head(before) == head(place) ? before : head(place)
        return ["who", "whom"].contains(lower(word)) ? person(above: noun) : noun
      }
      place = head(place)
    }
    return nil
  }

  /// "A politician in the province of Brinmark, who": the parser hangs the clause on the name right before it.
  private func person(above noun: Int) -> Int {
    guard isImpersonal.indices.contains(noun), isImpersonal[noun] else { return noun }
    var place = noun
    for _ in 0..<8 where head(place) != place {
      place = head(place)
      guard tag(place).hasPrefix("NN") else {
        if isVerbal(place) { return noun }
        continue
      }
      if case .person = NounLexicon.english.sense(of: lower(place)) { return place }
      if tag(place).hasPrefix("NNP"), !isImpersonal[place] { return place }
    }
    return noun
  }

  /// "Orvane, said Quill, has": both hang on "said" for the parser at times. What is spoken of, and who speaks.
  func topicAndSpeaker(around verb: Int) -> (topic: Int, speaker: Int)? {
    let subjects = children(of: verb, .nsubj)
    guard subjects.count == 2, subjects[0] < verb, verb < subjects[1] else { return nil }
    let isAbove = children(of: verb, .ccomp).contains { $0 > subjects[1] && surfaceSubject(of: $0) == nil }
    guard roles[verb] == .parataxis || isAbove else { return nil }
    return (subjects[0], subjects[1])
  }

  /// Whom "whose" stands for before a noun: "Orvane, whose chair, Dana Quill,", "Orvane, whose chair resigned".
  func owner(ofRelative word: Int) -> Int? {
    let noun = head(word)
    guard noun != word, roles[word] == .poss else { return nil }
    if roles[noun] == .appos, head(noun) < word { return head(noun) }
    return antecedent(of: word)
  }
}
