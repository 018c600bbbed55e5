/// Gives tokens their part of speech and features, and some their lemma, from their tag, their word, their dependency and their
/// neighbours: spaCy's attribute ruler.
///
/// All patterns are matched against the draft as it came; then, for each token, what they say is set in their order, so that
/// a later pattern overrides an earlier one.
package struct AttributeRuler: Sendable {
  /// The features that tokens refer to, in the form of Universal Dependencies; the first has none.
  package let morphologies: [String]

  let rules: [Rule]
  /// By tag: the rules for any word.
  let general: [[UInt16]]
  /// By the word in lower case: the rules for it.
  let specific: [StringID: [UInt16]]
  /// A row of flags by label, preceded by one for a missing label, for each set of labels.
  let dependencySets: [Bool]
  let labels: Int
  /// The words of conditions on neighbours.
  let words: [StringID]
  /// The tokens beside the one that a rule is for: how far, and what they must be.
  let neighbours: [(offset: Int, condition: TokenCondition)]
  let lemmas: [String]

  /// One pattern, seen from the token that it changes.
  struct Rule: Sendable {
    var condition = TokenCondition()
    var neighbours = 0..<0
    var effect = Effect()
  }

  /// What a pattern sets.
  struct Effect: Sendable {
    var partOfSpeech: PartOfSpeech?
    var morphology: UInt16?
    /// Into the ruler's lemmas.
    var lemma: Int?
    var tag: UInt8?
    var dependency: UInt16?
  }

  /// Fills each token's part of speech, features and, where a pattern has one, lemma; gives white space its tag and dependency.
  ///
  /// - Complexity: O(tokens) with the patterns as a factor.
  package func apply(to draft: inout Draft, vocabulary: Vocabulary) {
    var lemmaNumbers = [Int32](repeating: -1, count: lemmas.count)
    // Neighbours are matched by what they were, so what patterns ask about changes at the end.
    var changes: [(token: Int, tag: UInt8?, dependency: UInt16?)] = []
    for index in draft.tokens.indices {
      let tag = Int(draft.tokens[index].tag)
      let always = tag < general.count ? general[tag] : []
      let perhaps = specific[vocabulary.lexemes[Int(draft.tokens[index].lexeme)].lower] ?? []
      var (next, nextSpecific) = (0, 0)
      while next < always.count || nextSpecific < perhaps.count {
        let rule: Int
        if nextSpecific == perhaps.count || next < always.count && always[next] < perhaps[nextSpecific] {
          rule = Int(always[next])
          next += 1
        } else {
          rule = Int(perhaps[nextSpecific])
          nextSpecific += 1
        }
        guard matches(rules[rule].condition, index, draft),
          rules[rule].neighbours.isEmpty || matchesNeighbours(of: rule, index, draft, vocabulary)
        else { continue }
        let effect = rules[rule].effect
        if let partOfSpeech = effect.partOfSpeech { draft.tokens[index].partOfSpeech = partOfSpeech }
        if let morphology = effect.morphology { draft.tokens[index].morphology = morphology }
        if let lemma = effect.lemma {
          if lemmaNumbers[lemma] < 0 { lemmaNumbers[lemma] = vocabulary.number(of: lemmas[lemma]) }
          draft.tokens[index].lemma = lemmaNumbers[lemma]
        }
        if effect.tag != nil || effect.dependency != nil {
          changes.append((index, effect.tag, effect.dependency))
        }
      }
    }
    for change in changes {
      if let tag = change.tag { draft.tokens[change.token].tag = tag }
      if let dependency = change.dependency { draft.tokens[change.token].dependency = dependency }
    }
  }

  /// Whether a token meets a condition, its word aside.
  private func matches(_ condition: TokenCondition, _ index: Int, _ draft: borrowing Draft) -> Bool {
    guard condition.tags.contains(draft.tokens[index].tag) else { return false }
    if let isSpace = condition.isSpace, draft.tokens[index].flags.contains(.isSpace) != isSpace {
      return false
    }
    guard condition.dependencies >= 0 else { return true }
    let label = draft.isParsed ? Int(draft.tokens[index].dependency) + 1 : 0
    return label <= labels && dependencySets[Int(condition.dependencies) * (labels + 1) + label]
  }

  private func matchesNeighbours(
    of rule: Int, _ index: Int, _ draft: borrowing Draft, _ vocabulary: Vocabulary
  ) -> Bool {
    neighbours[rules[rule].neighbours].allSatisfy { offset, condition in
      let place = index + offset
      guard draft.tokens.indices.contains(place), matches(condition, place, draft) else { return false }
      guard let texts = condition.words else { return true }
      return words[texts].contains(vocabulary.lexemes[Int(draft.tokens[place].lexeme)].lower)
    }
  }
}
