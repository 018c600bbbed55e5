/// A word, number, punctuation mark or stretch of white space of an ``AnalyzedText``.
public struct Token: Sendable {
  let storage: AnalyzedText.Storage
  /// Its place among the text's tokens.
  public let index: Int

  private var draft: DraftToken { storage.tokens[index] }

  /// Bytes of the document.
  public var range: Range<Int> { storage.offset + Int(draft.start)..<storage.offset + draft.end }

  /// As the document has it; what is no UTF-8 is read as U+FFFD.
  public var text: String { storage.text(Int(draft.start)..<draft.end) }

  /// Whether a space follows, which belongs to no token.
  public var isFollowedBySpace: Bool { draft.isFollowedBySpace }

  /// The Penn Treebank's part of speech, as OntoNotes has it: `NNP`, `VBD`; `_SP` for white space.
  public var tag: String? { hasGrammar ? storage.labels.tags[Int(draft.tag)] : nil }

  /// The universal part of speech.
  public var partOfSpeech: PartOfSpeech? { hasGrammar ? draft.partOfSpeech : nil }

  /// Universal features: `Number=Sing|Person=3`; empty where it has none.
  public var morphology: MorphologicalFeatures? {
    hasGrammar ? MorphologicalFeatures(storage.labels.morphologies[Int(draft.morphology)]) : nil
  }

  /// The form that a dictionary has it under: "be" for "is".
  public var lemma: String? {
    guard hasGrammar else { return nil }
    return draft.lemma < 0 ? text : storage.lemmas[Int(draft.lemma)]
  }

  /// The token that it depends on, by its place; a sentence's root depends on itself.
  public var head: Int? { hasGrammar ? Int(draft.head) : nil }

  /// How it depends on its head, in the ClearNLP scheme: `nsubj`, `dobj`; `ROOT` for a root.
  public var dependency: String? { hasGrammar ? storage.labels.dependencies[Int(draft.dependency)] : nil }

  /// The label of the entity that it is part of.
  public var entity: String? {
    hasEntities && draft.entity > 0 ? storage.labels.entities[Int(draft.entity) - 1] : nil
  }

  /// Whether an entity begins with it.
  public var startsEntity: Bool { hasEntities && draft.startsEntity }

  private var hasGrammar: Bool { storage.components.contains(.grammar) }
  private var hasEntities: Bool { storage.components.contains(.entities) }
}

/// What a word form looks like, wherever it stands.
extension Token {
  public var isSpace: Bool { draft.flags.contains(.isSpace) }
  public var isPunctuation: Bool { draft.flags.contains(.isPunctuation) }
  public var isQuote: Bool { draft.flags.contains(.isQuote) }
  public var isBracket: Bool { draft.flags.contains(.isBracket) }
  public var isCurrency: Bool { draft.flags.contains(.isCurrency) }
  /// Letters only.
  public var isAlphabetic: Bool { draft.flags.contains(.isAlphabetic) }
  /// Digits only.
  public var isDigit: Bool { draft.flags.contains(.isDigit) }
  public var isLower: Bool { draft.flags.contains(.isLower) }
  public var isUpper: Bool { draft.flags.contains(.isUpper) }
  public var isTitle: Bool { draft.flags.contains(.isTitle) }
  /// A number in digits or words: `10`, `1,000`, `3/4`, `ten`, `tenth`.
  public var isLikeNumber: Bool { draft.flags.contains(.isLikeNumber) }
  public var isLikeURL: Bool { draft.flags.contains(.isLikeURL) }
  public var isLikeEmail: Bool { draft.flags.contains(.isLikeEmail) }
  public var isASCII: Bool { draft.flags.contains(.isASCII) }
}
