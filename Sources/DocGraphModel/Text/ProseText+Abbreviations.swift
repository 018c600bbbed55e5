extension ProseText {
  /// Whether a full stop between the two words ends a sentence.
  ///
  /// It does not behind a title (`Dr.`), nor between `No.`, `p.`, `Jan.` and a number, nor between `Corp.`
  /// and an office. Behind an initial, an acronym with stops and the like of `Dept.` it does only where a
  /// word follows that often opens a sentence and is no name.
  func ends(behind word: String, before next: String) -> Bool {
    let lower = word.lowercased()
    if ProseText.neverEnding.contains(lower) { return false }
    if ProseText.titles.contains(lower) { return word.unicodeScalars.first?.properties.isUppercase == false }
    if ProseText.beforeNumbers.contains(lower) { return !isNumber(next) }
    if ProseText.companies.contains(lower) { return !ProseText.offices.contains(next) }
    if isInitialOrAcronym(word) || ProseText.shortened.contains(lower) {
      return ProseText.openers.contains(next)
    }
    return true
  }

  /// Digits, or a Roman number other than the word "I".
  private func isNumber(_ word: String) -> Bool {
    if let first = word.utf8.first, isDigit(first) { return true }
    return !word.isEmpty && word != "I" && word.utf8.allSatisfy { "IVXLC".utf8.contains($0) }
  }

  /// `J`, `Ж`; `U.S`, `a.m`, `Ph.D`.
  private func isInitialOrAcronym(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    if letters.count == 1 { return letters.allSatisfy(\.properties.isUppercase) }
    return word.contains(".") && word.split(separator: ".").allSatisfy { $0.unicodeScalars.count <= 2 }
  }

  private static let neverEnding: Set<String> = ["e.g", "i.e", "cf", "vs", "viz"]

  private static let titles: Set<String> = [
    "adm", "brig", "capt", "cllr", "cmdr", "col", "cpl", "dr", "fr", "ft", "gen", "gov", "hon", "insp", "lt",
    "maj",
    "messrs", "mlle", "mme", "mr", "mrs", "ms", "mt", "pres", "prof", "rep", "rev", "sen", "sgt", "st",
    "supt",
  ]

  private static let beforeNumbers: Set<String> = [
    "approx", "art", "arts", "c", "ca", "ch", "cl", "fig", "figs", "no", "nos", "p", "par", "para", "pp",
    "sec", "vol",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static let companies: Set<String> = ["co", "corp", "inc", "ltd"]

  private static let offices: Set<String> = [
    "CEO", "Chair", "Chairman", "Chairwoman", "Chief", "Corp", "Director", "Executive", "Founder", "Inc",
    "Ltd",
    "Managing", "President", "Spokesman", "Spokeswoman", "Vice",
  ]

  private static let shortened: Set<String> = ["al", "assn", "bros", "dept", "est", "jr", "sr", "univ"]

  private static let openers: Set<String> = [
    "A", "About", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "As", "At", "Because",
    "Before",
    "Both", "But", "By", "Despite", "During", "Each", "Earlier", "Even", "Every", "Few", "For", "From", "He",
    "Her",
    "Here", "His", "How", "However", "I", "If", "In", "Instead", "It", "Its", "Last", "Later", "Many",
    "Meanwhile", "More",
    "Moreover", "Most", "My", "Neither", "No", "Nobody", "None", "Nor", "Not", "Nothing", "Now", "On", "Once",
    "One",
    "Only", "Or", "Other", "Others", "Our", "Over", "She", "Since", "So", "Some", "Still", "Such", "That",
    "The", "Their",
    "Then", "There", "These", "They", "This", "Those", "Though", "Through", "To", "Today", "Two", "Under",
    "Until", "We",
    "What", "When", "Where", "Whether", "While", "Who", "Why", "With", "Within", "Without", "Yet", "You",
    "Your",
  ]
}
