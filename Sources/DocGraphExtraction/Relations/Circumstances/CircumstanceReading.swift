internal import DocGraphModel

/// The way up from a predicate over all that bears on it.
struct CircumstanceReading {
  let statement: Statement
  let predicate: Int
  var circumstances = Circumstances()
  var isUnsure = false
  var negations = 0
  /// Whether somebody was found who says it.
  var hasSpeaker = false
  /// Whether the way up has left a finite clause: "that Orvane owns it".
  var isBelowClause = false

  var grammar: Grammar { statement.grammar }
  var text: ParsedDocument { statement.findings.text }

  init(_ statement: Statement, _ predicate: Int) {
    self.statement = statement
    self.predicate = predicate
  }

  mutating func read() {
    readQuestion()
    climb()
    if !hasSpeaker, let speaker = statement.quotes.speaker(of: predicate, statement) {
      circumstances.attributedTo = speaker
    }
    if negations > 1 { isUnsure = true }
    if negations == 1, isBounded { isUnsure = true }
    if negations == 1 { circumstances.polarity = .negated }
    circumstances.valid = statement.time(of: predicate)
  }

  /// "Did not acquire it until 2031" says that it did then.
  private var isBounded: Bool {
    let clauses = grammar.children(of: predicate, .advcl).flatMap { grammar.children(of: $0, .mark) }
    return (grammar.children(of: predicate, .prep) + clauses).contains {
      ["until", "till"].contains(grammar.lower($0))
    }
  }

  /// What a question asks is not said.
  mutating func readQuestion() {
    let sentence = text.sentences[text.words[predicate].sentence].words
    for word in sentence.suffix(3) where text.words[word].text == "?" { isUnsure = true }
  }

  mutating func climb() {
    var place = predicate
    readOwn(place)
    for _ in 0..<Grammar.reach {
      let above = grammar.head(place)
      guard above != place else { return }
      switch grammar.role(place) {
      case .conj:
        readCoordination(place, with: above)
      case .attr, .acomp, .oprd:
        // "is the chair": the verb bears what is said of it.
        readOwn(above)
        if !grammar.isBe(above), grammar.role(place) == .acomp, grammar.isVerbal(place) {
          govern(place, by: above)
        }
      case .ccomp, .xcomp, .csubj, .csubjpass, .parataxis:
        readClause(place)
        if grammar.isBe(above) {
          // "is likely to", "the plan is to": what is behind "is" governs.
          let governors = grammar.children(of: above, .acomp) + grammar.children(of: above, .attr)
          if let governor = governors.first(where: { $0 != place }) { govern(place, by: governor) }
          readOwn(above)
        } else {
          govern(place, by: above)
        }
      case .pcomp:
        readPreposition(above)
        let governor = grammar.head(above)
        guard governor != above else { return }
        if grammar.isVerbal(governor) || grammar.tag(governor).hasPrefix("NN")
          || grammar.tag(governor).hasPrefix("JJ")
        {
          governBehindPreposition(place, by: governor, over: above)
        }
        place = governor
        continue
      case .acl:
        guard
          grammar.isInfinitive(place) || grammar.hasChild(of: place, .mark)
            || grammar.hasChild(of: place, .nsubj)
        else { return }
        govern(place, by: above)
        place = above
        readNoun(place)
        continue
      case .relcl, .amod, .appos: return
      case .advcl:
        guard readAdverbialClause(place) else { return }
        // What is said of the main clause says nothing of this one but who says it.
        return climbForSpeaker(from: above)
      case .dobj, .nsubjpass, .nsubj, .pobj:
        guard grammar.tag(place).hasPrefix("NN"), readNominal(place, below: above) else { return }
      case .prep:
        break
      default: return
      }
      place = above
    }
  }
}
