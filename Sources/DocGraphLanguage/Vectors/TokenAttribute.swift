/// What of a token is embedded, named as in spaCy's configuration.
enum TokenAttribute: String, Sendable {
  case norm = "NORM"
  case prefix = "PREFIX"
  case suffix = "SUFFIX"
  case shape = "SHAPE"
  case isFollowedBySpace = "SPACY"
  case isSpace = "IS_SPACE"

  /// The id that is hashed: a string's, or 0 and 1 for no and yes.
  func id(of lexeme: Lexeme, norm: StringID, isFollowedBySpace: Bool) -> UInt64 {
    switch self {
    case .norm: norm
    case .prefix: lexeme.prefix
    case .suffix: lexeme.suffix
    case .shape: lexeme.shape
    case .isFollowedBySpace: isFollowedBySpace ? 1 : 0
    case .isSpace: lexeme.flags.contains(.isSpace) ? 1 : 0
    }
  }
}
