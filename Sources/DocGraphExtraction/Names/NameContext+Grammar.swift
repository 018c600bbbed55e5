// What a name is in its sentence: whose subject, object, apposition or place.

internal import DocGraphLanguage

extension NameContext {
  /// - Complexity: O(1): of what depends on the name's head a constant number is looked at.
  func addGrammar(_ head: Int, _ words: Range<Int>, _ limits: Range<Int>, _ clues: inout ClueCounts) {
    let word = text.words[head]
    let above = text.words[word.head]
    switch word.dependency {
    case "nsubj", "nsubjpass":
      addSubject(head, above: word.head, passive: word.dependency == "nsubjpass", &clues)
      if hasOwnPolity(behind: words.upperBound, in: limits) { clues.add(.governs) }
    case "dobj":
      clues.add(.object)
      if VerbSigns.joining.contains(above.lemma) { clues.add(.isJoined) }
      if VerbSigns.building.contains(above.lemma) { clues.add(.isBuilt) }
      if VerbSigns.done.contains(above.lemma) { clues.add(.isPersonObject) }
      if VerbSigns.reaching.contains(above.lemma) { clues.add(.isPlaceObject) }
    case "pobj": addPreposition(above.lower, verb: above.head, &clues)
    case "poss": break
    case "compound", "nmod", "amod":
      if !words.contains(word.head), word.head >= words.upperBound, word.head < words.upperBound + 4 {
        addCompound(above.lower, &clues)
      }
    case "appos": if !words.contains(word.head) { addApposition(above.lower, to: &clues) }
    case "conj", "nmod-conj": addNeighbor(labels[word.head], &clues)
    default: break
    }
    for (count, dependent) in text.dependents(of: head).enumerated() {
      guard count < 12 else { break }
      let other = text.words[dependent]
      if words.contains(dependent) { continue }
      // "As part of Northwind the fund": no apposition without a mark between.
      let isApart = words.upperBound < text.words.count && text.words[words.upperBound].isPunctuation
      if other.dependency == "appos" && dependent > head && isApart && labels[dependent] == nil {
        addApposition(other.lower, to: &clues)
      }
      if other.dependency == "conj" { addNeighbor(labels[dependent], &clues) }
      if other.dependency == "relcl" { addClause(dependent, &clues) }
    }
  }

  /// "Northwind, which operates 140 freighters".
  private func addClause(_ verb: Int, _ clues: inout ClueCounts) {
    guard
      let subject = text.dependents(of: verb).prefix(8).first(where: {
        text.words[$0].dependency == "nsubj"
      }),
      ["which", "who", "that"].contains(text.words[subject].lower)
    else { return }
    let lemma = text.words[verb].lemma
    if VerbSigns.corporate.contains(lemma) || hasSeats(verb) {
      clues.add(.actsAsOrganization)
    } else if VerbSigns.human.contains(lemma), text.words[subject].lower == "who" {
      clues.add(.actsAsPerson)
    }
  }

  /// "won seven seats".
  private func hasSeats(_ verb: Int) -> Bool {
    text.dependents(of: verb).prefix(12).contains {
      text.words[$0].dependency == "dobj" && text.words[$0].lower == "seats"
    }
  }

  private func addCompound(_ noun: String, _ clues: inout ClueCounts) {
    if Polity.compounds.contains(noun) { clues.add(.governs) }
    if Possessions.corporate.contains(noun) { clues.add(.hasBoard) }
    switch lexicon.sense(of: noun) {
    case .organization: clues.add(.beforeOrganizationNoun)
    case .person: clues.add(.beforePersonNoun)
    case .place: clues.add(.beforePlaceNoun)
    case .other: clues.add(.beforeOtherNoun)
    case nil: break
    }
  }

  private func addNeighbor(_ label: String?, _ clues: inout ClueCounts) {
    switch label {
    case "PERSON": clues.add(.besidePerson)
    case "GPE", "LOC", "FAC": clues.add(.besidePlace)
    case "ORG": clues.add(.besideOrganization)
    default: break
    }
  }

  private func addApposition(_ noun: String, to clues: inout ClueCounts) {
    if let sense = lexicon.sense(of: noun) { clues.add(noun, sense) }
    switch lexicon.sense(of: noun) {
    case .person: clues.add(.personApposition)
    case .organization: clues.add(.organizationApposition)
    case .place: clues.add(.placeApposition)
    case .other: clues.add(.otherApposition)
    case nil: break
    }
  }

  /// "Northwind was a sailing club", "Tern is a town": what a name is said to be with an article.
  private func addDefinition(_ noun: Int, _ clues: inout ClueCounts) {
    let lower = text.words[noun].lower
    // "Born in Oslo, Norland is a singer" is misread; "Reyes is a party to the suit" is said of people too.
    let isKnownPlace = clues.has(.country) || clues.has(.prominentPlace) || clues.has(.knownPlace)
    let isParty = lower == "party" && noun + 1 < text.words.count && text.words[noun + 1].lower == "to"
    guard text.words[noun].tag == "NN", !StatementNouns.isEither(lower), !isKnownPlace, !isParty,
      text.dependents(of: noun).prefix(12).contains(where: {
        text.words[$0].dependency == "det" && ["a", "an"].contains(text.words[$0].lower)
      }),
      let clue = StatementNouns.clue(of: lower, isFounded: false)
    else { return }
    // "Northwind Ltd is a witness", "Ana Reyes is a fund of stories": the name itself says what it is.
    let against: [NameClue] =
      switch clue {
      case .saidPerson: [.organizationHead, .legalForm, .acronym, .placeHead, .knownOrganization]
      case .saidOrganization: [.firstNameFirst]
      default: []
      }
    if !against.contains(where: clues.has) { clues.add(clue) }
  }

  private func addSubject(_ head: Int, above verb: Int, passive: Bool, _ clues: inout ClueCounts) {
    let lemma = text.words[verb].lemma
    clues.add(.subject)
    if lemma == "be" {
      for dependent in text.dependents(of: verb).prefix(16) where text.words[dependent].dependency == "attr" {
        let noun = text.words[dependent].lower
        if let sense = lexicon.sense(of: noun) { clues.add(noun, sense) }
        switch lexicon.sense(of: noun) {
        case .person: clues.add(.isPerson)
        case .organization: clues.add(.isOrganization)
        case .place: clues.add(.isPlace)
        case .other: clues.add(.isOther)
        case nil: break
        }
        addDefinition(dependent, &clues)
      }
    } else if VerbSigns.speaking.contains(lemma) && !passive {
      clues.add(.speaks)
    } else if passive
      ? lemma == "bear" || lemma == "marry" || lemma == "elect" || lemma == "arrest"
      : VerbSigns.human.contains(lemma)
    {
      clues.add(.actsAsPerson)
    } else if passive
      ? ["found", "establish", "form", "incorporate", "headquarter"].contains(lemma)
      : VerbSigns.corporate.contains(lemma) || hasSeats(verb)
    {
      clues.add(.actsAsOrganization)
    }
    if passive, VerbSigns.done.contains(lemma) { clues.add(.isPersonObject) }
    // "Reyes said he would": he, she and his in the same clause.
    for dependent in text.dependents(of: verb).prefix(12) where text.words[dependent].dependency == "ccomp" {
      for inner in text.dependents(of: dependent).prefix(8)
      where ["he", "she"].contains(text.words[inner].lower) {
        clues.add(.pronounPerson)
      }
    }
  }
}
