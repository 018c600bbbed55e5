internal import DocGraphLanguage

/// The clues around one span.
struct NameContext {
  let text: ParsedDocument
  let lexicon = NounLexicon.english
  let places = PlaceTable.world
  /// Which label the recognizer gave each word, for names beside names.
  let labels: [String?]

  init(_ text: ParsedDocument, _ spans: [NameSpan]) {
    self.text = text
    var labels = [String?](repeating: nil, count: text.words.count)
    for span in spans { for word in span.words { labels[word] = span.label } }
    self.labels = labels
  }

  func lower(_ place: Int, in limits: Range<Int>) -> String {
    limits.contains(place) ? text.words[place].lower : ""
  }

  func sense(_ place: Int, in limits: Range<Int>) -> NounLexicon.Sense? {
    guard limits.contains(place), text.words[place].isNoun || text.words[place].shape.contains(.title) else {
      return nil
    }
    return lexicon.sense(of: text.words[place].lower)
  }

  /// - Complexity: O(words of the span and those that depend on its head), of which a constant number is looked at.
  func addClues(of span: NameSpan, to clues: inout ClueCounts) {
    let words = span.words
    let limits = text.sentences[text.words[words.lowerBound].sentence].words
    let (start, end) = (words.lowerBound, words.upperBound)
    let head = text.head(of: words)
    addLabel(span.label, &clues)
    if words.count == 1, !text.words[start].tag.hasPrefix("NN") { clues.add(.notNoun) }
    // Before.
    let before = lower(start - 1, in: limits)
    if start == limits.lowerBound { clues.add(.sentenceStart) }
    if PersonTitles.isCivil(before) {
      clues.add(.civilTitleBefore)
    } else if before == "the" {
      clues.add(.theBefore)
    } else if limits.contains(start - 1), text.words[start - 1].isQuote, limits.contains(end),
      text.words[end].isQuote
    {
      clues.add(.quoted)
    } else if before == "(" {
      clues.add(.inParentheses)
    } else if before == ",", limits.contains(start - 2), let label = labels[start - 2],
      label == "GPE" || label == "LOC"
    {
      clues.add(.afterPlaceComma)
    } else if let sense = sense(start - 1, in: limits) {
      clues.add(before, sense)
      switch sense {
      case .person: clues.add(.roleBefore)
      case .organization: clues.add(.organizationNounBefore)
      case .place: clues.add(.placeNounBefore)
      case .other: clues.add(.otherNounBefore)
      }
    }
    // After.
    let after = lower(end, in: limits)
    if after == "'s" || after == "’s" || after == "'" && text.words[end].tag == "POS" {
      clues.add(.possessive)
    }
    if clues.has(.possessive) { addPossession(behind: end + 1, in: limits, &clues) }
    if after == "(" { clues.add(.parenthesesAfter) }
    if after == "who" || after == "whose"
      || after == "," && ["who", "whose"].contains(lower(end + 1, in: limits))
    {
      clues.add(.who)
    }
    if after == "," && lower(end + 1, in: limits) == "which" { clues.add(.which) }
    if after == "where" || after == "," && lower(end + 1, in: limits) == "where" { clues.add(.whereFollows) }
    if after == "," && limits.contains(end + 1) {
      if text.words[end + 1].isNumber, text.words[end + 1].text.utf8.count == 2 { clues.add(.age) }
      if let label = labels[end + 1], label == "GPE" { clues.add(.commaPlaceAfter) }
    }
    if after == "-" && lower(end + 1, in: limits) == "based" || after == "-based" { clues.add(.based) }
    if limits.contains(end), text.words[end].shape.contains(.number) { clues.add(.numberAfter) }
    addGrammar(head, words, limits, &clues)
    addStatement(of: words, head: head, in: limits, to: &clues)
  }

  private func addLabel(_ label: String?, _ clues: inout ClueCounts) {
    switch label {
    case "ORG": clues.add(.labelORG)
    case "PERSON": clues.add(.labelPERSON)
    case "GPE": clues.add(.labelGPE)
    case "LOC": clues.add(.labelLOC)
    case "FAC": clues.add(.labelFAC)
    case "NORP": clues.add(.labelNORP)
    case "PRODUCT": clues.add(.labelPRODUCT)
    case "WORK_OF_ART": clues.add(.labelWORK)
    case "LAW": clues.add(.labelLAW)
    case "EVENT": clues.add(.labelEVENT)
    case "LANGUAGE": clues.add(.labelLANGUAGE)
    default: clues.add(.labelNone)
    }
  }
}
