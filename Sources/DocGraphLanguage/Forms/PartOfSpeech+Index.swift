extension PartOfSpeech {
  /// How many there are; each `index` is less.
  static let count = 18

  /// A number for tables by part of speech.
  var index: Int {
    switch self {
    case .adjective: 0
    case .adposition: 1
    case .adverb: 2
    case .auxiliary: 3
    case .coordinatingConjunction: 4
    case .determiner: 5
    case .interjection: 6
    case .noun: 7
    case .numeral: 8
    case .particle: 9
    case .pronoun: 10
    case .properNoun: 11
    case .punctuation: 12
    case .subordinatingConjunction: 13
    case .symbol: 14
    case .verb: 15
    case .space: 16
    case .other: 17
    }
  }
}
