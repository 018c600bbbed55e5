internal import DocGraphLanguage

/// Names that a sentence says to be another's: former ones, and those that it bears elsewhere.
extension NameClusters {
  private static let naming: Set = [
    "know", "enter", "register", "incorporate", "list", "trade", "found", "establish", "form", "create",
  ]
  private static let founding: Set = ["found", "establish", "form", "create"]
  private static let before: Set = ["formerly", "once", "previously", "originally", "then"]

  /// "The Harbor Trust was known as the Pilotage Board until 2026", "once known as Tern and Daughters", "founded the Harbor
  /// Trust as the Pilotage Board".
  ///
  /// - Complexity: O(spans), a constant number of words looked at for each.
  mutating func linkRenamed(_ text: ParsedDocument) {
    var heads: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    for (place, group) in groups.enumerated() where group.type == .organization || group.type == .other {
      for span in group.spans {
        heads[text.head(of: span.words)] = place
        ends[span.words.upperBound] = place
      }
    }
    for (place, group) in groups.enumerated() where group.type == .organization || group.type == .other {
      for span in group.spans {
        var link = span.words.lowerBound - 1
        if link > 0, text.words[link].lower == "the" { link -= 1 }
        guard link > 0, text.words[link].lower == "as" else { continue }
        let verb = text.words[link].head
        let word = text.words[verb]
        guard word.isVerb, Self.naming.contains(word.lemma), verb < link,
          word.sentence == text.words[link].sentence
        else { continue }
        guard let other = named(by: verb, text, heads, ends), root(other) != root(place),
          groups[other].type == .organization || group.type == .organization
        else { continue }
        merge(place, into: other)
        let isOver =
          Self.founding.contains(word.lemma)
          || (max(0, verb - 2)..<verb).contains { Self.before.contains(text.words[$0].lower) }
          || text.children(of: verb, "prep").contains { $0 > link && text.words[$0].lower == "until" }
        if isOver || takesName(in: word.sentence, text) { markFormer(place) } else { secondary.insert(place) }
      }
    }
  }

  /// "It was entered as Tern and Daughters and took its present name in 2022."
  private func takesName(in sentence: Int, _ text: ParsedDocument) -> Bool {
    text.sentences[sentence].words.prefix(80).contains { place in
      text.words[place].lower == "name" && place > 0
        && ["present", "current", "new"].contains(text.words[place - 1].lower)
    }
  }

  /// Whose name a verb tells: of "known" the subject or what it goes with, of "founded" the object.
  private func named(by verb: Int, _ text: ParsedDocument, _ heads: [Int: Int], _ ends: [Int: Int]) -> Int? {
    let isPassive = text.words[verb].tag == "VBN"
    let candidates =
      Self.founding.contains(text.words[verb].lemma) && !isPassive
      ? text.children(of: verb, "dobj") : text.children(of: verb, "nsubjpass", "nsubj")
    if let place = candidates.lazy.compactMap({ heads[$0] }).first { return place }
    // "It was entered as": the subject of the sentence before.
    if let pronoun = candidates.first, text.words[pronoun].lower == "it" {
      let sentence = text.words[verb].sentence
      guard sentence > 0, text.sentences[sentence - 1].block == text.sentences[sentence].block else {
        return nil
      }
      let subjects = text.sentences[sentence - 1].words.prefix(40).filter {
        text.words[$0].dependency == "nsubj" || text.words[$0].dependency == "nsubjpass"
      }
      return subjects.count == 1 ? heads[subjects[0]] : nil
    }
    guard isPassive else { return nil }
    if text.words[verb].dependency == "acl", let place = heads[text.words[verb].head] { return place }
    // "Greywater, once known as": right before it.
    var end = verb
    while end > 0, verb - end < 3,
      text.words[end - 1].isPunctuation || text.words[end - 1].partOfSpeech == .adverb
    { end -= 1 }
    return end < verb ? ends[end] : nil
  }
}
