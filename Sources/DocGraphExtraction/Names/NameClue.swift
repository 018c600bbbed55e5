/// Something that speaks for or against a type of a name.
enum NameClue: Int, CaseIterable, Sendable {
  // What the recognizer says.
  case labelORG, labelPERSON, labelGPE, labelLOC, labelFAC, labelNORP, labelPRODUCT, labelWORK, labelLAW,
    labelEVENT, labelLANGUAGE
  case labelNone
  // The name itself.
  case organizationHead, organizationHeadWeak, organizationInside, placeHead, placeHeadWeak, personHead,
    otherHead
  case legalForm, knownOrganization, naturalHead
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
  case prepositionNear, against, worksAt, heldAt, siteIn, madeBy, writtenBy
  case roleOf, organizationOf, placeOf, memberOf, kinOf, hasBoard, hasKin
  case personApposition, organizationApposition, placeApposition, otherApposition
  case isPerson, isOrganization, isPlace, isOther
  case speaks, actsAsPerson, actsAsOrganization, isJoined, isEmployer, isBornIn, subject, object
  case isPersonObject, isPlaceObject, notNoun
  case who, which, whereFollows, pronounPerson
  case commaPlaceAfter, afterPlaceComma, beforeOrganizationNoun, beforePersonNoun, beforePlaceNoun,
    beforeOtherNoun, based
  case besidePerson, besidePlace, besideOrganization, numberAfter, age
  // What the rest of the document says.
  case surnameOfPerson, givenNameOfPerson, partOfOrganization, partOfPlace, acronymOfName, saidOften,
    lowerElsewhere
  // What the names beside it in a list are.
  case listOrganization, listPerson, listPlace
  // Several of these together.
  case activityAlone, startAlone, siteAlone, headAlone
  // What is decisive wherever it is.
  case governs, demonymSaid, dateline, isBuilt, saidOrganization, saidPerson, saidPlace
}

extension NameClue {
  /// What the recognizer says, one at each place of a name.
  static let labels = NameClue.labelORG.rawValue...NameClue.labelNone.rawValue
  /// What is seen around single places of a name.
  static let surroundings = NameClue.civilTitleBefore.rawValue...NameClue.age.rawValue
}
