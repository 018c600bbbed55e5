internal import DocGraphModel

/// What the sentence before announced.
extension PledgeFinder {
  /// "Edda Varnholt made two more promises for the trust at the meeting.": what follows in the paragraph is promised.
  mutating func noteRunning(_ sentence: ParsedDocument.Sentence) {
    for word in sentence.words.prefix(120) where text.words[word].tag == "NNS" {
      guard let bindingness = PledgeWords.nouns[lemma(word)], bindingness != .agreed,
        dependency(word) == "dobj"
      else { continue }
      let verb = head(word)
      guard PledgeWords.giving.contains(lemma(verb)), !seen.contains(word),
        let subject = text.dependents(of: verb, "nsubj").first
      else { continue }
      var makers = parties(at: subject)
      for place in text.dependents(of: word, "prep") + text.dependents(of: verb, "prep")
      where ["for", "of"].contains(lower(place)) {
        for noun in text.dependents(of: place, "pobj") { makers += parties(at: noun) }
      }
      running = (makers, occasion(of: verb), sentence.block)
    }
  }

  func isRunning(_ makers: [Int]) -> Bool {
    guard let running else { return false }
    return makers.contains { running.makers.contains($0) }
  }
}
