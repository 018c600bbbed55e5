/// What a clue is called where a reader is told why.
enum ClueWords {
  static func phrase(_ clue: NameClue, _ keys: [String]) -> String {
    switch clue {
    case .organizationHead, .organizationHeadWeak, .placeHead, .placeHeadWeak, .personHead,
      .organizationInside:
      let head =
        keys.firstIndex { ["of", "for", "at", "in"].contains($0) }.map { max(0, $0 - 1) }
        ?? max(0, keys.count - 1)
      var noun = keys.indices.contains(head) ? keys[head] : ""
      // "FC Northpoint", "Lake Maren".
      if NounLexicon.english.sense(of: noun) == nil {
        noun = keys.first { NounLexicon.english.sense(of: $0) != nil } ?? noun
      }
      return "the noun '\(noun)' in the name"
    case .legalForm: return "legal form '\(keys.last ?? "")'"
    case .country: return "a country's name"
    case .prominentPlace, .knownPlace, .commonWordPlace, .startsWithPlace, .endsWithPlace:
      return "a place's name of the table"
    case .firstNameFirst, .firstNameAlone: return "first name '\(keys.first ?? "")'"
    case .initial, .juniorEnd, .surnameEnding, .particle: return "the form of a person's name"
    case .acronym, .mixedCase: return "the form of an acronym"
    case .civilTitleBefore: return "a title before it"
    case .roleBefore, .personApposition, .isPerson, .saidPerson: return "said to be a person"
    case .organizationNounBefore, .organizationApposition, .isOrganization, .saidOrganization:
      return "said to be an organization"
    case .placeNounBefore, .placeApposition, .isPlace, .saidPlace: return "said to be a place"
    case .prepositionIn, .prepositionAt, .prepositionFrom, .prepositionTo, .prepositionNear, .isBornIn,
      .placeOf, .whereFollows,
      .commaPlaceAfter, .afterPlaceComma, .governs, .siteAlone, .dateline, .siteIn, .heldAt, .isPlaceObject,
      .demonymSaid:
      return "said as a place"
    case .speaks, .actsAsPerson, .who, .pronounPerson, .age, .isPersonObject, .writtenBy, .hasKin, .kinOf:
      return "acts as a person"
    case .actsAsOrganization, .isJoined, .isEmployer, .memberOf, .organizationOf, .beforePersonNoun, .based,
      .madeBy, .worksAt, .hasBoard:
      return "acts as an organization"
    case .surnameOfPerson, .givenNameOfPerson: return "part of a person's full name"
    case .activityAlone: return "named by what it does"
    case .partOfOrganization, .acronymOfName: return "short for an organization's name"
    case .knownOrganization: return "an organization known everywhere"
    case .naturalHead: return "the noun of a place in the name"
    case .listPerson: return "beside people's names"
    case .listPlace: return "beside places' names"
    case .listOrganization: return "beside organizations' names"
    case .besidePerson: return "beside people's names"
    case .besidePlace: return "beside places' names"
    case .besideOrganization: return "beside organizations' names"
    default: return "the recognizer alone"
    }
  }
}
