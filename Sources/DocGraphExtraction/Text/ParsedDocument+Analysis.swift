internal import DocGraphLanguage

extension ParsedDocument {
  /// Reads the blocks of a document.
  ///
  /// - Throws: `LanguageError` if a block is longer than a language reads in one piece.
  /// - Complexity: O(bytes).
  convenience init(_ document: SourceDocument, by language: Language) throws(LanguageError) {
    var draft = TextDraft()
    for (number, block) in document.blocks.enumerated() where block.isRead {
      let prose = Prose(block, in: document.text)
      draft.add(
        try language.analyze(TextSection(bytes: prose.bytes)), of: prose, block: number,
        hasModel: language.hasModel)
    }
    self.init(
      document: document, words: draft.words, sentences: draft.sentences, names: draft.names,
      nounChunks: draft.nounChunks)
  }
}

/// A document's words while its blocks come in.
private struct TextDraft {
  var words: [Word] = []
  var sentences: [ParsedDocument.Sentence] = []
  var names: [ParsedDocument.Name] = []
  var nounChunks: [Range<Int>] = []

  mutating func add(_ text: AnalyzedText, of prose: Prose, block: Int, hasModel: Bool) {
    // Where each token is among the words; white space falls on the word that follows.
    var places: [Int] = []
    var place = words.count
    for token in text.tokens {
      places.append(place)
      if !token.isSpace { place += 1 }
    }
    places.append(place)
    func range(_ tokens: Range<Int>) -> Range<Int> { places[tokens.lowerBound]..<places[tokens.upperBound] }

    for tokens in text.sentences where !range(tokens).isEmpty {
      for token in text.tokens[tokens] where !token.isSpace {
        words.append(
          Word(
            token, head: Self.head(of: token, in: text, places), range: prose.documentRange(token.range),
            sentence: sentences.count))
      }
      sentences.append(ParsedDocument.Sentence(words: range(tokens), block: block))
    }
    for (index, token) in text.tokens.enumerated() where token.isSpace && places[index] > 0 {
      if places[index] - 1 < words.count { words[places[index] - 1].isFollowedBySpace = true }
    }
    names += text.entities.compactMap {
      range($0.tokens).isEmpty ? nil : ParsedDocument.Name(label: $0.label, words: range($0.tokens))
    }
    nounChunks += text.nounChunks.map(range).filter { !$0.isEmpty }
  }

  /// The place of a token's head; of one that hangs on white space, its own.
  private static func head(of token: Token, in text: AnalyzedText, _ places: [Int]) -> Int {
    guard let head = token.head, !text.tokens[head].isSpace else { return places[token.index] }
    return places[head]
  }
}

extension Word {
  fileprivate init(_ token: Token, head: Int, range: Range<Int>, sentence: Int) {
    text = token.text
    lower = text.lowercased()
    lemma = token.lemma ?? lower
    tag = token.tag ?? ""
    partOfSpeech = token.partOfSpeech ?? .other
    features = token.morphology
    self.head = head
    dependency = token.dependency ?? ""
    self.range = range
    self.sentence = sentence
    isFollowedBySpace = token.isFollowedBySpace
    shape = []
    if token.isPunctuation { shape.insert(.punctuation) }
    if token.isQuote { shape.insert(.quote) }
    if token.isLikeNumber { shape.insert(.number) }
    if token.isCurrency { shape.insert(.currency) }
    if token.isTitle { shape.insert(.title) }
    if token.isUpper { shape.insert(.upper) }
    if token.isLower { shape.insert(.lower) }
    if token.isAlphabetic { shape.insert(.alphabetic) }
  }
}
