/// Words that stand side by side.
struct Coordination: Sendable {
  var words: [Int]
  /// "A or B": it is not said of each of them.
  var isDisjunctive = false
  /// "neither A nor B", "no A".
  var isNegated = false

  static let none = Coordination(words: [])

  mutating func formUnion(_ other: Coordination) {
    words += other.words.filter { !words.contains($0) }
    isDisjunctive = isDisjunctive || other.isDisjunctive
    isNegated = isNegated || other.isNegated
  }
}

extension Grammar {
  /// A word with all that is coordinated with it behind it: "A, B and C", without "but not D".
  func coordination(from word: Int) -> Coordination {
    var found = Coordination(words: [word])
    var next = 0
    while next < found.words.count, found.words.count < Grammar.coordinationLimit {
      let current = found.words[next]
      next += 1
      var isExcluding = false
      for child in dependents(of: current) {
        switch roles[child] {
        case .cc, .preconj, .det, .predet, .neg, .advmod:
          switch lower(child) {
          case "or": found.isDisjunctive = true
          case "nor", "neither", "no": found.isNegated = true
          case "but", "yet", "not", "instead", "rather", "unlike":
            if child > current { isExcluding = true }
          case "either": found.isDisjunctive = true
          default: break
          }
        case .compound, .nmod:
          // "Orvane Systems or Karvia Rail" is "… Rail" to the parser.
          for joint in dependents(of: child) where roles[joint] == .cc && lower(joint) == "or" {
            found.isDisjunctive = true
          }
        case .conj:
          if !isExcluding, !isVerbal(child) || isVerbal(current) { found.words.append(child) }
        default: break
        }
      }
    }
    return found
  }

  /// The first word of the coordination that a word belongs to.
  func firstOfCoordination(_ word: Int) -> Int {
    var place = word
    for _ in 0..<Grammar.reach where roles[place] == .conj && head(place) != place { place = head(place) }
    return place
  }
}
