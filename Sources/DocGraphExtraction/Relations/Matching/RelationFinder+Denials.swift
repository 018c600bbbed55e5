internal import DocGraphModel

extension RelationFinder {
  /// Finds who denies what he is said to have done: "The fund calls this untrue", "Orvane denied the allegation", behind a
  /// sentence that alleges it. The denial stands beside what it denies.
  ///
  /// - Complexity: O(words + relations).
  mutating func findDenials() {
    var alleged: [Int: [Int]] = [:]
    for (place, relation) in relations.enumerated()
    where relation.circumstances.modality == .alleged && relation.circumstances.polarity == .positive {
      let sentence = text.words[relation.words.lowerBound].sentence
      if alleged[sentence, default: []].count < Self.endLimit { alleged[sentence, default: []].append(place) }
    }
    guard !alleged.isEmpty else { return }
    let spoken = Set(
      relations.filter {
        ["leads", "represents", "employed_by"].contains($0.type.rawValue)
          && $0.circumstances.polarity == .positive
          && $0.circumstances.modality == .asserted
      }.map { Pair($0.source, $0.target) })
    for verb in text.words.indices where grammar.isVerbal(verb) && isDenial(verb) {
      guard let denier = statement.speaker(of: verb),
        let own = statement.sureCircumstances(of: verb), own.polarity == .positive, own.modality == .asserted
      else { continue }
      let sentence = text.words[verb].sentence
      // The nearest sentence that alleges something counts, back to the one before last.
      for place in (max(0, sentence - 2)...sentence).reversed() {
        guard let known = alleged[place] else { continue }
        for relation in known.map({ relations[$0] })
        where relation.words.lowerBound < verb && concerns(relation, denier, spoken) {
          addDenial(of: relation, by: denier, at: verb)
        }
        break
      }
    }
  }

  private mutating func addDenial(of relation: FoundRelation, by denier: Int, at verb: Int) {
    var denial = relation
    denial.circumstances.polarity = .negated
    denial.circumstances.modality = .asserted
    denial.circumstances.attributedTo = denier
    denial.words = relation.words.lowerBound..<max(relation.words.upperBound, verb + 1)
    denial.further = []
    denial.assurance = Assurance(relation.assurance.confidence * 0.8, "denied.reply")
    add(denial)
  }

  /// Whether a denial comes from one who took part, or from one who speaks for him.
  private func concerns(_ relation: FoundRelation, _ denier: Int, _ spoken: Set<Pair>) -> Bool {
    [relation.source, relation.target].contains { $0 == denier || spoken.contains(Pair(denier, $0)) }
  }

  /// "Denied the allegation", "rejected that", "calls this untrue", "denied having any such plans".
  private func isDenial(_ verb: Int) -> Bool {
    let lemma = text.words[verb].lemma
    if Self.denying.contains(lemma) {
      guard !grammar.hasChild(of: verb, .ccomp) else { return false }
      let inner = grammar.child(of: verb, .xcomp) ?? verb
      return grammar.children(of: inner, .dobj).contains { object in
        Self.allegations.contains(grammar.lemma(object)) && (inner == verb || lemma == "deny")
          || lemma == "deny" && hasSuch(object)
      }
    }
    switch lemma {
    case "call":
      // "This untrue" is one phrase to the parser at times.
      return grammar.children(of: verb, .oprd).contains { called in
        CircumstanceWords.untruths.contains(grammar.lemma(called))
          && (grammar.children(of: called, .det) + grammar.children(of: verb, .dobj))
            .contains { Self.allegations.contains(grammar.lemma($0)) }
      }
    case "describe":
      return grammar.children(of: verb, .dobj).contains { Self.allegations.contains(grammar.lemma($0)) }
        && grammar.children(of: verb, .prep).contains { preposition in
          grammar.lower(preposition) == "as"
            && grammar.dependents(of: preposition).contains {
              CircumstanceWords.untruths.contains(grammar.lemma($0))
            }
        }
    case "say":
      guard let clause = grammar.child(of: verb, .ccomp), grammar.isBe(clause),
        !grammar.hasChild(of: clause, .neg)
      else { return false }
      return grammar.children(of: clause, .nsubj).contains { Self.allegations.contains(grammar.lemma($0)) }
        && grammar.dependents(of: clause).contains {
          [.acomp, .attr].contains(grammar.role($0)) && CircumstanceWords.untruths.contains(grammar.lemma($0))
        }
    default: return false
    }
  }

  /// "Any such plans".
  private func hasSuch(_ noun: Int) -> Bool {
    grammar.dependents(of: noun).contains { grammar.lower($0) == "such" }
  }

  private static let denying: Set<String> = ["deny", "reject", "dispute", "refute", "dismiss"]
  private static let allegations: Set<String> = [
    "allegation", "claim", "accusation", "charge", "suggestion", "wrongdoing", "it", "this", "that", "report",
    "assertion",
  ]
}
