internal import DocGraphModel

/// Measures in a list under a sentence that ends in a colon, and proposals of so many points.
extension PledgeFinder {
  mutating func readLists() {
    for (number, sentence) in text.sentences.enumerated() {
      guard let last = sentence.words.last, sentence.words.count <= Self.longestSentence,
        text.words[last].text == ":", number + 1 < text.sentences.count,
        isItem(number + 1), text.sentences[number + 1].block != sentence.block,
        let intro = introduction(sentence.words)
      else { continue }
      var next = number + 1
      var block = -1
      while next < text.sentences.count, isItem(next) {
        defer { next += 1 }
        guard text.sentences[next].block != block, text.sentences[next].words.count <= Self.longestSentence
        else { continue }
        block = text.sentences[next].block
        readItem(text.sentences[next].words, under: intro)
      }
    }
  }

  private func isItem(_ sentence: Int) -> Bool {
    text.document.blocks[text.sentences[sentence].block].role == .listItem
  }

  private struct Introduction {
    var trigger: Int
    var makers: [Int]
    var bindingness: Pledge.Bindingness
    var occasion: Int?
    var addressees: [Int] = []
  }

  private mutating func introduction(_ words: Range<Int>) -> Introduction? {
    for word in words.suffix(60).reversed() {
      let entry = text.words[word]
      var bindingness: Pledge.Bindingness?
      if entry.tag.hasPrefix("VB") || entry.lower == "committed" {
        bindingness = PledgeWords.speechActs[entry.lemma] ?? (entry.lower == "committed" ? .pledged : nil)
      }
      if bindingness == nil, entry.tag.hasPrefix("VB"), entry.lemma == "put" || entry.lemma == "announce",
        text.dependents(of: word, "nsubj").first != nil
      {
        bindingness = .proposed
      }
      if bindingness == nil, entry.tag.hasPrefix("NN") { bindingness = PledgeWords.nouns[entry.lemma] }
      if bindingness == nil, entry.tag == "MD", ["will", "shall"].contains(entry.lower),
        word + 3 >= words.upperBound
      {
        bindingness = .pledged
      }
      guard let bindingness else { continue }
      var verb = word
      for _ in 0..<4 {
        if text.dependents(of: verb, "nsubj").first != nil || head(verb) == verb { break }
        verb = head(verb)
      }
      let subject =
        text.dependents(of: verb, "nsubj").first ?? text.dependents(of: word, "poss").first
        ?? words.first { text.words[$0].isNoun || text.words[$0].tag == "PRP" }
      guard let subject, sourceIfActual(verb) != nil || entry.tag == "MD" else { return nil }
      let makers = parties(at: subject, mayName: true)
      guard !makers.isEmpty || Self.firstPerson.contains(lower(subject)) else { return nil }
      return Introduction(
        trigger: word, makers: makers, bindingness: bindingness, occasion: occasion(of: verb))
    }
    return nil
  }

  private mutating func readItem(_ words: Range<Int>, under intro: Introduction) {
    guard let first = words.first(where: { !text.words[$0].isPunctuation && lower($0) != "to" }),
      !words.contains(where: { seen.contains($0) })
    else { return }
    let entry = text.words[first]
    let found: [PledgedAct]
    if ["VB", "VBP", "VBG"].contains(entry.tag) {
      found = acts(from: first, within: first)
    } else if PledgeWords.deeds.contains(entry.lower) {
      found = [PledgedAct(head: first, words: first..<trimmed(first + 1, words.upperBound), form: .verb)]
    } else if words.contains(where: {
      text.words[$0].tag == "VBZ" || text.words[$0].tag == "VBD" || text.words[$0].tag == "MD"
    }) {
      return
    } else {
      let head = text.head(of: first..<words.upperBound)
      found = [PledgedAct(head: head, words: first..<trimmed(first + 1, words.upperBound), form: .thing)]
    }
    for act in found where !seen.contains(act.head) {
      seen.insert(act.head)
      var draft = PledgeDraft(
        trigger: intro.trigger, act: act, makers: intro.makers, bindingness: intro.bindingness,
        occasion: intro.occasion, assurance: Assurance(0.7, "pledges.list"))
      draft.modality =
        intro.bindingness == .intent ? .planned : intro.bindingness == .proposed ? .proposed : .asserted
      drafts.append(draft)
    }
  }

  /// "made a four-point proposal: better coordination, wider collaboration": one pledge of several points.
  mutating func pointsAct(_ noun: Int) -> [PledgedAct] {
    let verb = head(noun)
    guard dependency(noun) == "dobj", PledgeWords.giving.contains(lemma(verb)),
      text.span(of: noun).prefix(12).contains(where: {
        ["point", "points", "step", "part"].contains(lower($0)) && $0 < noun
      })
    else { return [] }
    let sentence = text.sentences[text.words[noun].sentence].words
    guard
      let colon = (noun..<min(sentence.upperBound, noun + 30)).first(where: { text.words[$0].text == ":" }),
      colon + 1 < sentence.upperBound
    else { return [] }
    var start = colon + 1
    if lower(start) == "to", start + 1 < sentence.upperBound { start += 1 }
    if ["VB", "VBG"].contains(text.words[start].tag) { return acts(from: start, within: start) }
    let end = trimmed(start + 1, min(sentence.upperBound, start + 80))
    guard
      (start..<end).contains(where: {
        text.words[$0].text == "," || text.words[$0].text == ";" || text.words[$0].tag == "CC"
      })
    else { return [] }
    return [PledgedAct(head: text.head(of: start..<end), words: start..<end, form: .list(noun: noun))]
  }
}
