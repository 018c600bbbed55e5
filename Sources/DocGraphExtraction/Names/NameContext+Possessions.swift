// What a name has: a parliament, a board, a wife.

internal import DocGraphLanguage

extension NameContext {
  /// One of the three words behind "'s" says what the name is of: "Oswin's energy minister".
  func addPossession(behind start: Int, in limits: Range<Int>, _ clues: inout ClueCounts) {
    for place in start..<start + 3 where limits.contains(place) {
      let lower = text.words[place].lower
      if Polity.possessions.contains(lower) { return clues.add(.governs) }
      if Possessions.corporate.contains(lower) { return clues.add(.hasBoard) }
      if Possessions.personal.contains(lower) { return clues.add(.hasKin) }
      guard text.words[place].isNoun || text.words[place].partOfSpeech == .adjective else { return }
    }
  }

  /// "Oswin signs if its parliament agrees".
  ///
  /// - Complexity: O(1): 40 words.
  func hasOwnPolity(behind start: Int, in limits: Range<Int>) -> Bool {
    // A name may reach over the end of its sentence.
    for place in start..<max(start, min(start + 40, limits.upperBound)) where text.words[place].lower == "its"
    {
      for noun in place + 1..<place + 3 where limits.contains(noun) {
        if Polity.own.contains(text.words[noun].lower) { return true }
      }
    }
    return false
  }
}
