/// A word form with what does not depend on where it stands.
package struct Lexeme: Sendable {
  package let text: String
  package let orth: StringID
  package let lower: StringID
  /// The form without variants of spelling and case; a token may have its own.
  package let norm: StringID
  /// The first character.
  package let prefix: StringID
  /// The last three characters.
  package let suffix: StringID
  /// Letters as `x` and `X`, digits as `d`, four of a kind at most.
  package let shape: StringID
  package var flags: Flags

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    package static let isSpace = Flags(rawValue: 1)
    package static let isPunctuation = Flags(rawValue: 2)
    package static let isAlphabetic = Flags(rawValue: 4)
    package static let isDigit = Flags(rawValue: 8)
    package static let isLower = Flags(rawValue: 16)
    package static let isUpper = Flags(rawValue: 32)
    package static let isTitle = Flags(rawValue: 64)
    package static let isLikeNumber = Flags(rawValue: 128)
    package static let isLikeURL = Flags(rawValue: 256)
    package static let isLikeEmail = Flags(rawValue: 512)
    /// Whether an exception of the tokenizer that has several tokens before it is looked at may begin with it.
    package static let mayBeginException = Flags(rawValue: 1024)
    package static let isQuote = Flags(rawValue: 2048)
    package static let isBracket = Flags(rawValue: 4096)
    package static let isCurrency = Flags(rawValue: 8192)
    package static let isASCII = Flags(rawValue: 16384)
    /// Whether it may go on such an exception.
    package static let mayContinueException = Flags(rawValue: 32768)
  }
}
