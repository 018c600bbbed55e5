// What the text itself says that a name is, which the recognizer's guess cannot outweigh.

internal import DocGraphLanguage

extension NameContext {
  /// "Northwind, a rights group in Oslo", "the mining company Northwind": adds the noun and what it decides.
  ///
  /// - Complexity: O(1): a constant number of words on both sides of the name.
  func addStatement(of words: Range<Int>, head: Int, in limits: Range<Int>, to clues: inout ClueCounts) {
    if isPartOfCountry(words, limits) { clues.add(.saidPlace) }
    if words.count == 1, isTerm(words.lowerBound, limits) { clues.add(.falseName) }
    guard !clues.has(.falseName), text.words[words.lowerBound].text.first?.isLowercase == false,
      let noun = nounBehind(words, head, limits) ?? nounBefore(words, head, limits)
    else { return }
    let lower = text.words[noun].lower
    let isFounded = ["based", "headquartered", "founded", "listed", "owned"].contains(
      self.lower(noun + 1, in: limits))
    guard let clue = StatementNouns.clue(of: lower, isFounded: isFounded) else { return }
    clues.add(clue)
    if StatementNouns.isEither(lower) {
      clues.add("company", .organization(kind: "company"))
    } else if let sense = lexicon.sense(of: lower) {
      clues.add(lower, sense)
    }
  }

  /// "the SR (ship register)", "ship register (SR)": letters that stand for plain words, and for no organization's.
  private func isTerm(_ word: Int, _ limits: Range<Int>) -> Bool {
    let letters = text.words[word].text
    guard (2...6).contains(letters.utf8.count), letters.utf8.allSatisfy({ (65...90).contains($0) }) else {
      return false
    }
    func spells(_ start: Int, _ end: Int) -> Bool {
      guard start >= limits.lowerBound, end < limits.upperBound, start < end,
        (start..<end).allSatisfy({ text.words[$0].tag != "NNP" && text.words[$0].shape.contains(.lower) }),
        String((start..<end).compactMap { text.words[$0].lower.first }) == letters.lowercased(),
        text.words[end - 1].isNoun
      else { return false }
      return switch lexicon.sense(of: text.words[end - 1].lower) {
      case nil, .other: true
      default: false
      }
    }
    let count = letters.utf8.count
    if lower(word + 1, in: limits) == "(", lower(word + 2 + count, in: limits) == ")" {
      return spells(word + 2, word + 2 + count)
    }
    return lower(word - 1, in: limits) == "(" && lower(word + 1, in: limits) == ")"
      && spells(word - 1 - count, word - 1)
  }

  /// "in northern Maren".
  private func isPartOfCountry(_ words: Range<Int>, _ limits: Range<Int>) -> Bool {
    let side = words.lowerBound - 1
    return limits.contains(side - 1) && text.words[side - 1].tag == "IN"
      && [
        "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern",
        "southeastern",
        "southwestern", "north-eastern", "north-western", "south-eastern", "south-western",
      ].contains(text.words[side].lower) && text.words[words.upperBound - 1].head != words.upperBound
  }

  /// The head of "a rights group" behind a name and a comma, where it has no verb of its own.
  private func nounBehind(_ words: Range<Int>, _ head: Int, _ limits: Range<Int>) -> Int? {
    let comma = words.upperBound
    guard limits.contains(comma + 2), text.words[comma].lower == ",",
      ["a", "an", "the", "another", "one"].contains(text.words[comma + 1].lower)
    else { return nil }
    // "In Oslo, a rights group said": the place where it is done.
    if text.words[head].dependency == "pobj", words.lowerBound - limits.lowerBound < 3 { return nil }
    var noun: Int?
    var place = comma + 2
    while limits.contains(place), place < comma + 10 {
      let tag = text.words[place].tag
      if tag == "NN" || tag == "NNS" {
        noun = place
      } else if ["VBG", "VBN", "RB"].contains(tag) {
        // "based", behind the noun; "Oslo-based", before it.
        guard noun != place - 1 else { break }
      } else if !["JJ", "JJR", "JJS", "HYPH", "NNP", "NNPS", "POS", "CD", "RBS"].contains(tag) {
        break
      }
      place += 1
    }
    guard let noun, noun == place - 1 else { return nil }
    guard limits.contains(place) else { return noun }
    let next = text.words[place]
    if next.tag == "IN" || next.isPunctuation
      || ["WDT", "WP", "WP$", "WRB", "VBN", "VBG", "TO"].contains(next.tag)
    {
      return noun
    }
    return text.words[noun].dependency == "appos" && words.contains(text.words[noun].head) ? noun : nil
  }

  /// The noun right before a name that is one phrase with it.
  private func nounBefore(_ words: Range<Int>, _ head: Int, _ limits: Range<Int>) -> Int? {
    var noun = words.lowerBound - 1
    // "The capital, Sant Oswin, lies on the river".
    if limits.contains(noun), text.words[noun].text == ",", text.words[head].dependency == "appos",
      text.words[head].head == noun - 1
    {
      noun -= 1
    }
    guard limits.contains(noun), text.words[noun].tag == "NN", text.words[noun].shape.contains(.lower),
      words.contains(text.words[noun].head) || text.words[head].head == noun
    else { return nil }
    if case .person? = lexicon.sense(of: text.words[noun].lower) { return noun }
    // "the mining company", "its subsidiary", "the supporters' association".
    for place in stride(from: noun - 1, through: max(limits.lowerBound, noun - 5), by: -1) {
      let word = text.words[place]
      if word.tag == "DT" || word.tag == "PRP$" || word.tag == "POS" { return noun }
      guard word.isNoun || word.partOfSpeech == .adjective || word.tag == "HYPH" || word.tag.hasPrefix("VB")
      else {
        return nil
      }
    }
    return nil
  }
}
