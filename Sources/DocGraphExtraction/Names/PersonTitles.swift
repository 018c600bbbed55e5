/// Words that stand before a person's name.
enum PersonTitles {
  /// "Mr", "Dr", "Sir": whoever is called so is a person.
  static func isCivil(_ word: String) -> Bool { civil.contains(word) }
  /// Of rank and office too: "Gen.", "Sen.", "President".
  static func isTitle(_ word: String) -> Bool { civil.contains(word) || ranks.contains(word) }
  /// A noun of people, which with a capital may belong to a name's front: "Minister", "Coach".
  static func isRole(_ word: String) -> Bool {
    if case .person? = NounLexicon.english.sense(of: word) {
      return !NounLexicon.english.isWeakHead(word) && !word.hasSuffix("s")
    }
    return false
  }

  static func gender(of word: String) -> Gender? {
    if male.contains(word) { return .male }
    return female.contains(word) ? .female : nil
  }

  private static let male: Set = [
    "mr", "mr.", "sir", "lord", "king", "prince", "father", "brother", "herr", "monsieur", "sheikh",
    "chairman", "spokesman", "congressman", "pope", "emperor", "duke", "uncle",
  ]
  private static let female: Set = [
    "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "madam", "queen", "princess", "sister", "frau",
    "madame", "chairwoman", "spokeswoman", "congresswoman", "empress", "duchess", "aunt", "mother",
  ]
  private static let civil: Set = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx.", "dr", "dr.", "prof", "prof.", "professor", "sir",
    "dame", "lord", "lady",
    "madam", "madame", "monsieur", "herr", "frau", "rev.", "rev", "reverend", "sheikh", "shaikh", "shaykh",
    "ayatollah", "imam", "fr.",
    "hon.", "messrs.",
  ]
  private static let ranks: Set = [
    "president", "vice-president", "chancellor", "premier", "minister", "senator", "sen.", "sen", "rep.",
    "congressman", "congresswoman",
    "governor", "gov.", "mayor", "ambassador", "secretary", "general", "gen.", "gen", "colonel", "col.",
    "col", "major", "maj.",
    "captain", "capt.", "capt", "lieutenant", "lt.", "lt", "sergeant", "sgt.", "sgt", "admiral", "adm.",
    "commander", "cmdr.", "corporal",
    "cpl.", "king", "queen", "prince", "princess", "emperor", "pope", "cardinal", "bishop", "archbishop",
    "judge", "justice", "attorney",
    "coach", "detective", "inspector", "officer", "sheriff", "chairman", "chairwoman", "spokesman",
    "spokeswoman", "director",
    "chief", "marshal", "tsar", "sultan", "emir", "duke", "earl", "baron", "count",
  ]
}
