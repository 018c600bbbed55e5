/// Finds the dictionary form of words, by exceptions and rules for endings: spaCy's English lemmatizer in its mode `rule`.
package struct Lemmatizer: Sendable {
  let tables: LemmaTables
  /// By part of speech and features: whether a word with them is in its base form.
  private let isBase: [Bool]
  private let morphologies: Int

  /// Reads `lemmatizer/lookups/lookups.bin`.
  ///
  /// - Parameter morphologies: the attribute ruler's table of features, to which tokens refer.
  /// - Throws: `.model` if the file does not have the tables.
  package init(_ folder: ModelFolder, morphologies: [String]) throws(LanguageError) {
    let name = "lemmatizer/lookups/lookups.bin"
    try self.init(folder.bytes(of: name), place: folder.path + "/" + name, morphologies: morphologies)
  }

  package init(_ bytes: [UInt8], place: String, morphologies: [String]) throws(LanguageError) {
    tables = try LemmaTables(bytes, place: place)
    self.morphologies = morphologies.count
    var isBase = [Bool](repeating: false, count: PartOfSpeech.count * morphologies.count)
    for (number, text) in morphologies.enumerated() {
      for part in Self.partsInBaseForm(MorphologicalFeatures(text)) {
        isBase[part.index * morphologies.count + number] = true
      }
    }
    self.isBase = isBase
  }

  /// The parts of speech of which a word with these features is its own lemma.
  static func partsInBaseForm(_ features: MorphologicalFeatures) -> [PartOfSpeech] {
    let verbForm = features["VerbForm"]
    if verbForm == "Inf" || verbForm == "None" || features["Degree"] == "Pos" { return PartOfSpeech.allCases }
    if verbForm == "Fin", features["Tense"] == "Pres", features["Number"] == nil { return [.verb] }
    return features["Number"] == "Sing" ? [.noun] : []
  }

  /// Fills the lemma of each token that has none.
  ///
  /// - Complexity: O(tokens), and O(bytes) for words that are new to the cache.
  package func apply(to draft: inout Draft, vocabulary: Vocabulary, cache: LemmaCache) {
    for index in draft.tokens.indices where draft.tokens[index].lemma < 0 {
      let token = draft.tokens[index]
      let morphology = Int(token.morphology)
      let isBase =
        morphology < morphologies && isBase[token.partOfSpeech.index * morphologies + morphology]
      draft.tokens[index].lemma = cache.lemma(token.lexeme, token.partOfSpeech, isBase: isBase) {
        vocabulary.number(
          of: lemma(of: vocabulary.lexemes[Int(token.lexeme)].text, token.partOfSpeech, isBase: isBase))
      }
    }
  }

  /// The lemma of a word.
  ///
  /// - Parameter isBase: whether its features say that it is in its base form.
  /// - Complexity: O(bytes).
  func lemma(of word: String, _ partOfSpeech: PartOfSpeech, isBase: Bool) -> String {
    if isBase || partOfSpeech == .space || !tables.isFilled[partOfSpeech.index] {
      return partOfSpeech == .properNoun && !isBase
        ? word : String(decoding: Lowercase.bytes(of: word), as: UTF8.self)
    }
    let lower = Lowercase.bytes(of: word)
    var forms: [[UInt8]] = []
    var unknown: [UInt8]?
    for rule in tables.rules[partOfSpeech.index] where lower.ends(with: rule.ending) {
      let form = Array(lower.dropLast(rule.ending.count)) + rule.replacement
      if form.isEmpty { continue }
      if tables.contains(form, partOfSpeech) || !Self.isAlphabetic(form) {
        if !forms.contains(form) { forms.append(form) }
      } else if unknown == nil {
        unknown = form
      }
    }
    // Each exception goes before the forms there are, so that the last new one wins.
    for exception in tables.exceptions(lower, partOfSpeech) where !forms.contains(exception) {
      forms.insert(exception, at: 0)
    }
    return (forms.first ?? unknown).map { String(decoding: $0, as: UTF8.self) } ?? word
  }

  /// Whether a text has letters only.
  private static func isAlphabetic(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 | 0x20 &- 0x61 < 26 }) { return true }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
      default: false
      }
    }
  }
}

extension Array where Element == UInt8 {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
  }
}
