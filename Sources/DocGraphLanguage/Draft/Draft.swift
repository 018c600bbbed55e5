/// A text on its way through the components, each of which fills its part of every token.
package struct Draft {
  /// UTF-8, as it was given; what is no UTF-8 is read as U+FFFD.
  package let bytes: [UInt8]
  package var tokens: [DraftToken] = []
  /// Whether a parser set `head`, `dependency` and `startsSentence`.
  package var isParsed = false

  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}

/// A token in plain numbers, 64 bytes.
package struct DraftToken: Sendable {
  /// UTF-8 offset into the draft's bytes.
  package var start: Int32
  /// Bytes.
  package var length: Int32
  /// Into the vocabulary's lexemes.
  package var lexeme: Int32
  /// Its own where an exception gives one, otherwise the lexeme's.
  package var norm: StringID
  package var flags: Lexeme.Flags
  /// Whether one space follows, which belongs to no token.
  package var isFollowedBySpace = false

  /// Into the tagger's labels.
  package var tag: UInt8 = 0
  package var partOfSpeech = PartOfSpeech.other
  /// Into the attribute ruler's table of features.
  package var morphology: UInt16 = 0
  /// Into the vocabulary's strings; -1 without a lemma.
  package var lemma: Int32 = -1

  /// Which token it depends on; a root on itself.
  package var head: Int32 = 0
  /// Into the parser's labels.
  package var dependency: UInt16 = 0
  package var startsSentence = false

  /// Into the recognizer's labels, from 1; 0 outside of entities.
  package var entity: UInt8 = 0
  package var startsEntity = false

  package init(start: Int, length: Int, lexeme: Int32, norm: StringID, flags: Lexeme.Flags) {
    self.start = Int32(start)
    self.length = Int32(length)
    self.lexeme = lexeme
    self.norm = norm
    self.flags = flags
  }

  package var end: Int { Int(start) + Int(length) }
}
