/// Something that speaks for or against a type of a name.
enum NameClue: Int, CaseIterable, Sendable {
  // What the recognizer says.
  case labelORG, labelPERSON, labelGPE, labelLOC, labelFAC, labelNORP, labelPRODUCT, labelWORK, labelLAW,
    labelEVENT, labelLANGUAGE
  case labelNone
  // The name itself.
  case organizationHead, organizationHeadWeak, organizationInside, placeHead, placeHeadWeak, personHead,
    otherHead
  case legalForm
  case country, prominentPlace, knownPlace, commonWordPlace, demonym, startsWithPlace, endsWithPlace,
    startsWithDemonym
  case firstNameFirst, firstNameAlone, initial, particle, juniorEnd
  case oneWord, twoWords, threeWords, manyWords
  case acronym, longCapitals, mixedCase, digit, ampersand, ofInside, andInside, hyphen, domainName, pluralEnd,
    lowerCase
  case surnameEnding, placeEnding, beliefEnding, activityEnding, falseName
  // What stands around it.
  case civilTitleBefore, roleBefore, organizationNounBefore, placeNounBefore, otherNounBefore
  case theBefore, quoted, possessive, inParentheses, parenthesesAfter, sentenceStart
  case prepositionIn, prepositionAt, prepositionFrom, prepositionTo, prepositionOf, prepositionBy,
    prepositionWith, prepositionFor
  case prepositionNear
  case roleOf, organizationOf, placeOf, memberOf
  case personApposition, organizationApposition, placeApposition, otherApposition
  case isPerson, isOrganization, isPlace, isOther
  case speaks, actsAsPerson, actsAsOrganization, isJoined, isEmployer, isBornIn, subject, object
  case who, which, whereFollows, pronounPerson
  case commaPlaceAfter, afterPlaceComma, beforeOrganizationNoun, beforePersonNoun, beforePlaceNoun,
    beforeOtherNoun, based
  case besidePerson, besidePlace, besideOrganization, numberAfter, age
  // What the rest of the document says.
  case surnameOfPerson, givenNameOfPerson, partOfOrganization, partOfPlace, acronymOfName, saidOften
  // Several of these together.
  case activityAlone, startAlone, siteAlone, headAlone
  // What is decisive wherever it is.
  case governs, isBuilt
}

extension NameClue {
  /// What the recognizer says, one at each place of a name.
  static let labels = NameClue.labelORG.rawValue...NameClue.labelNone.rawValue
  /// What is seen around single places of a name.
  static let surroundings = NameClue.civilTitleBefore.rawValue...NameClue.age.rawValue
}

/// How much each clue speaks for a name being an organization, a person, a place, or none of them.
///
/// Fitted by `Scripts/fit_names.py` (multinomial regression) on public texts with marked names, and rounded.
struct ClueWeights: Sendable {
  static let fitted = ClueWeights(table)

  /// By the clue's place: organization, person, place, other.
  private var rows = [SIMD4<Double>](repeating: .zero, count: NameClue.allCases.count)
  private(set) var bias = SIMD4<Double>.zero

  /// - Parameter table: Lines of a clue's name and its four weights.
  init(_ table: String) {
    let places = Dictionary(uniqueKeysWithValues: NameClue.allCases.map { ("\($0)", $0.rawValue) })
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      let values = fields.dropFirst().compactMap { Double($0) }
      guard fields.count == 5, values.count == 4 else { continue }
      let row = SIMD4(values[0], values[1], values[2], values[3])
      if fields[0] == "bias" {
        bias = row
      } else if let place = places[String(fields[0])] {
        rows[place] = row
      }
    }
  }

  subscript(clue: NameClue) -> SIMD4<Double> { rows[clue.rawValue] }
}

/// What a name may be.
enum NameType: Int, CaseIterable, Sendable {
  case organization, person, place, other
}
