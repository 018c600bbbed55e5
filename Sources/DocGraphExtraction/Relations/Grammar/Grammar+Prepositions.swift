extension Grammar {
  /// What stands behind a preposition that goes with a word, or with the plain noun that is a verb's object: "signed a contract
  /// with Orvane".
  func behind(_ preposition: String, of word: Int, isTransparent: (Int) -> Bool) -> Coordination {
    var found = own(preposition, of: word)
    if !isVerbal(word) { return found }
    if !found.words.isEmpty { return found }
    for child in text.dependents(of: word)
    where
      (roles[child] == .dobj || roles[child] == .attr || roles[child] == .acomp || roles[child] == .oprd
      || (roles[child] == .nsubjpass && preposition != "by")) && preposition != "of"
    {
      for noun in roles[child] == .nsubjpass ? [child] : coordination(from: child).words
      where isTransparent(noun) { found.formUnion(own(preposition, of: noun)) }
    }
    return found
  }

  private func own(_ preposition: String, of word: Int) -> Coordination {
    var found = Coordination.none
    for child in text.dependents(of: word) {
      switch roles[child] {
      case .prep, .dative, .agent, .prt:
        for place in coordination(from: child).words where lower(place) == preposition {
          for object in children(of: place, .pobj) { found.formUnion(resolved(object)) }
        }
      case .advmod where lower(child) == "where" && (preposition == "in" || preposition == "at"):
        // "Geneva, where it is based".
        if let place = antecedent(of: child) { found.formUnion(Coordination(words: [place])) }
      default: break
      }
    }
    return found
  }
}
