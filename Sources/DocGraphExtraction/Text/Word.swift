package import DocGraphLanguage

/// A word, number or punctuation mark of a document. White space is none.
package struct Word: Sendable {
  package var text: String
  package var lower: String
  package var lemma: String
  /// The Penn Treebank's part of speech; empty without a model.
  package var tag: String
  package var partOfSpeech: PartOfSpeech
  package var features: MorphologicalFeatures?
  /// The word that it depends on, by its place in the document; a root on itself.
  package var head: Int
  /// How it depends on its head, in the ClearNLP scheme: `nsubj`, `dobj`; `ROOT` for a root; empty without a model.
  package var dependency: String
  /// Bytes of the document's text.
  package var range: Range<Int>
  /// Which of the document's sentences it is in.
  package var sentence: Int
  /// Whether white space follows.
  package var isFollowedBySpace: Bool
  /// As it stands in the text.
  package var shape: Shape

  package struct Shape: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let punctuation = Shape(rawValue: 1)
    package static let quote = Shape(rawValue: 2)
    /// A number in digits or words.
    package static let number = Shape(rawValue: 4)
    package static let currency = Shape(rawValue: 8)
    /// The first letter is a capital, and others are not.
    package static let title = Shape(rawValue: 16)
    package static let upper = Shape(rawValue: 32)
    package static let lower = Shape(rawValue: 64)
    package static let alphabetic = Shape(rawValue: 128)
  }

  @inline(__always) package var isPunctuation: Bool { shape.contains(.punctuation) }
  @inline(__always) package var isQuote: Bool { shape.contains(.quote) }
  @inline(__always) package var isNumber: Bool { shape.contains(.number) }
  @inline(__always) package var isNoun: Bool { partOfSpeech == .noun || partOfSpeech == .properNoun }
  @inline(__always) package var isVerb: Bool { partOfSpeech == .verb || partOfSpeech == .auxiliary }
  @inline(__always) package var isProperNoun: Bool { partOfSpeech == .properNoun }
}
