/// How often each clue was seen for a name.
struct ClueCounts: Sendable {
  private(set) var counts = [UInt16](repeating: 0, count: NameClue.allCases.count)

  /// Nouns that stand beside the name as what it is ("the shipyard Northwind"), each with its sense.
  private(set) var nouns: [(noun: String, sense: NounLexicon.Sense)] = []

  mutating func add(_ noun: String, _ sense: NounLexicon.Sense) {
    // A group may be one of companies, and of people who protest.
    let sense = noun == "group" || noun == "groups" ? .organization(kind: nil) : sense
    if nouns.count < 20, !nouns.contains(where: { $0.noun == noun }) { nouns.append((noun, sense)) }
  }

  /// At how many places the name was seen: each has one label.
  private var places = 0.0

  mutating func add(_ clue: NameClue) {
    if NameClue.labels.contains(clue.rawValue) { places += 1 }
    if counts[clue.rawValue] < 1000 { counts[clue.rawValue] += 1 }
  }

  func has(_ clue: NameClue) -> Bool { counts[clue.rawValue] > 0 }

  /// What a clue counts: of what is seen at single places, the share of the places where it is.
  func value(_ clue: NameClue) -> Double {
    let count = Double(counts[clue.rawValue])
    guard count > 0 else { return 0 }
    let share = places > 0 ? count / places : 1
    if NameClue.labels.contains(clue.rawValue) { return 2 * share }
    return NameClue.surroundings.contains(clue.rawValue) ? min(1.5, 0.5 + share) : 1
  }

  /// Adds what several clues say together, when all others are there.
  mutating func addCombinations(of words: Int) {
    let isSupported = Self.personSigns.contains(where: has)
    if !isSupported && has(.activityEnding) && words > 1 { add(.activityAlone) }
    if !isSupported && has(.organizationHead) && words > 1 { add(.headAlone) }
    // "Turnout was 73 percent": a capital that the place gives.
    if !isSupported && words == 1 && has(.labelPERSON)
      && Double(counts[NameClue.sentenceStart.rawValue]) >= places
    {
      add(.startAlone)
    }
    // "in the Tivoli Theater", "spoke at the Corn Exchange", which do nothing.
    let isSite =
      (has(.placeHead) || has(.placeHeadWeak))
      && [.prepositionIn, .prepositionAt, .prepositionNear, .isBuilt].contains(where: has)
      || has(.heldAt) && words > 1
        && ![.organizationHead, .legalForm, .partOfOrganization].contains(where: has)
    if isSite, !Self.actions.contains(where: has) { add(.siteAlone) }
  }

  private static let actions: [NameClue] = [
    .actsAsOrganization, .actsAsPerson, .speaks, .isEmployer, .isJoined, .memberOf, .hasBoard, .worksAt,
  ]

  private static let personSigns: [NameClue] = [
    .firstNameFirst, .firstNameAlone, .initial, .particle, .juniorEnd, .civilTitleBefore, .roleBefore, .who,
    .pronounPerson, .age, .speaks, .actsAsPerson, .surnameOfPerson, .givenNameOfPerson, .isPerson,
    .personApposition, .surnameEnding, .isBornIn,
  ]

  /// How likely each type is.
  func probabilities(_ weights: ClueWeights) -> [Double] {
    var score = weights.bias
    for clue in NameClue.allCases where has(clue) { score += weights[clue] * value(clue) }
    return softmax(score)
  }

  /// The clue that speaks most for a type.
  func strongest(for type: NameType, _ weights: ClueWeights) -> NameClue? {
    var best: (clue: NameClue, weight: Double)?
    for clue in NameClue.allCases where has(clue) {
      let row = weights[clue] * value(clue)
      let weight = row[type.rawValue] - row.sum() / 4
      if weight > best?.weight ?? 0 { best = (clue, weight) }
    }
    return best?.clue
  }
}

/// e^x by repeated squaring of its series: the same bits on every machine, which libraries' do not promise.
private func exponential(_ x: Double) -> Double {
  let y = max(-60, min(60, x)) / 1024
  var value = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)))
  for _ in 0..<10 { value *= value }
  return value
}

private func softmax(_ score: SIMD4<Double>) -> [Double] {
  let top = score.max()
  let values = (0..<4).map { exponential(score[$0] - top) }
  let sum = values.reduce(0, +)
  return values.map { $0 / sum }
}
