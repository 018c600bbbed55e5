/// What Python's string methods ask of a character; models are trained on their answers.
struct CharacterTraits: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// `str.isspace`.
  static let space = CharacterTraits(rawValue: 1)
  /// `str.isalpha`: a letter, without marks and numbers.
  static let alphabetic = CharacterTraits(rawValue: 2)
  /// `str.isdigit`: a digit of any script, also a superscript or one in a circle.
  static let digit = CharacterTraits(rawValue: 4)
  static let upper = CharacterTraits(rawValue: 8)
  static let lower = CharacterTraits(rawValue: 16)
  /// A letter such as U+01C5.
  static let title = CharacterTraits(rawValue: 32)
  /// Category P.
  static let punctuation = CharacterTraits(rawValue: 64)
  /// Category Sc.
  static let currency = CharacterTraits(rawValue: 128)
  static let ascii = CharacterTraits(rawValue: 256)

  private static let table = (0..<128).map { CharacterTraits(anyOf: Unicode.Scalar(UInt8($0))) }

  init(of scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.table[Int(scalar.value)] : CharacterTraits(anyOf: scalar)
  }

  private init(anyOf scalar: Unicode.Scalar) {
    guard scalar.isInUnicode14 else {
      self = []
      return
    }
    let properties = scalar.properties
    self =
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter: .alphabetic
      case .titlecaseLetter: [.alphabetic, .title]
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation:
        .punctuation
      case .currencySymbol: .currency
      default: []
      }
    switch properties.numericType {
    case .decimal, .digit: insert(.digit)
    default: break
    }
    if properties.isUppercase { insert(.upper) }
    if properties.isLowercase { insert(.lower) }
    if CharacterClass.space.contains(where: { $0.contains(scalar.value) }) { insert(.space) }
    if scalar.isASCII { insert(.ascii) }
  }
}

extension Array<CharacterTraits> {
  /// The traits that all characters have.
  var common: CharacterTraits { reduce(first ?? []) { $0.intersection($1) } }

  /// The traits that some character has.
  var any: CharacterTraits { reduce([]) { $0.union($1) } }

  /// `str.isupper`: there is a capital, and no small letter or one of title case.
  var isUpper: Bool { any.contains(.upper) && any.isDisjoint(with: [.lower, .title]) }

  /// `str.islower`: there is a small letter, and no capital or one of title case.
  var isLower: Bool { any.contains(.lower) && any.isDisjoint(with: [.upper, .title]) }

  /// `str.istitle`: capitals where no cased character is before, small letters elsewhere.
  var isTitle: Bool {
    var isAfterCased = false
    var isAnyCased = false
    for traits in self {
      if !traits.isDisjoint(with: [.upper, .title]) {
        if isAfterCased { return false }
        isAfterCased = true
        isAnyCased = true
      } else if traits.contains(.lower) {
        if !isAfterCased { return false }
      } else {
        isAfterCased = false
      }
    }
    return isAnyCased
  }
}
